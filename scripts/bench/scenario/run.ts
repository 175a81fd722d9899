/** The work that is measured: an office with one lokmin behind it does everything once more, on registers of each size. */
import { fillOffice } from '../../../src/workbench/demo/office.ts';
import type { Snapshot } from '../../../src/workbench/state/workbench-state.ts';
import type { Measured, MeasuredWorkbook, Product } from '../measured-workbook.ts';
import { openMeasured } from '../measured-workbook.ts';
import type { GrownWorkbook } from '../past/registers.ts';
import { restartJournal } from '../past/restart-journal.ts';
import type { Rows } from '../tall-workbook.ts';
import { holdLokmin } from './lokmin.ts';
import { followUp, keepRegisters, useMenu, useSidebar } from './office.ts';

/** Who does everything: one of the office's own. */
const PERSON = 'tatausaha@contoh.example';
const SET_UP_ON = '2026-10-20';
const EARLIER_LOKMIN = '2026-11-09';
const PLANNED_ON = '2026-12-01';
const LOKMIN = '2026-12-08';

export interface Office {
  /** Settings, staff, and a finished lokmin whose RTL are still open. */
  readonly snapshot: Snapshot;
  /** What it took to make the sheets in an empty spreadsheet. */
  readonly prepared: Measured;
}

export function officeWithOneLokmin(product: Product): Office {
  const workbook = openMeasured(product);
  workbook.at(SET_UP_ON);
  workbook.as(PERSON);
  workbook.call('prepare', { accepted: [] });
  fillOffice({ ...workbook, today: SET_UP_ON, tell: () => {} });
  holdLokmin(workbook, EARLIER_LOKMIN);
  const [prepared] = workbook.measured;
  if (!prepared) throw new Error('Nothing was executed.');
  return { snapshot: workbook.snapshot(), prepared };
}

/** Everything once, on registers of `size` rows. */
export function measureWork(product: Product, office: Office, past: GrownWorkbook, size: number): readonly Measured[] {
  const rows = new Map<string, Rows>();
  const workbook = openMeasured(product, office.snapshot, rows);
  restartJournal(workbook.kernel, size, past.journalMark(size));
  for (const [sheet, grown] of past.registers) rows.set(sheet, grown.slice(0, size - rowsOf(workbook, sheet)));
  workbook.at(PLANNED_ON);
  workbook.as(PERSON);
  useMenu(workbook);
  keepRegisters(workbook);
  holdLokmin(workbook, LOKMIN);
  followUp(workbook);
  useSidebar(workbook);
  return workbook.measured;
}

/** How many rows the small workbook itself has in a sheet. */
function rowsOf({ kernel }: MeasuredWorkbook, sheet: string): number {
  const answer = kernel.sheets.batchGet(kernel.spreadsheet.facts().spreadsheetId, { ranges: [`'${sheet}'!A2:A`] });
  return (answer as { valueRanges: readonly { readonly values?: Rows }[] }).valueRanges[0]?.values?.length ?? 0;
}
