/** The work that is measured: an office with one lokmin behind it does everything once more, on registers of each size. */
import { fillOffice } from '../../../src/workbench/demo/office.ts';
import type { Snapshot } from '../../../src/workbench/state/workbench-state.ts';
import type { Measured, MeasuredWorkbook, Product } from '../measured-workbook.ts';
import { openMeasured } from '../measured-workbook.ts';
import type { GrownWorkbook } from '../past/registers.ts';
import { answersSheet, pastAnswers, takenAnswers } from '../past/responses.ts';
import { restartJournal } from '../past/restart-journal.ts';
import type { Rows } from '../tall-workbook.ts';
import { keepProcedure } from './dokumen-sop.ts';
import { keepSchedule } from './jadwal.ts';
import { hangBox, openBox } from './kotak-saran.ts';
import { copyIndicators, holdLokmin, keepIndicators } from './lokmin.ts';
import { beginOffice } from './mulai.ts';
import { bringLists, followUp, keepRegisters, useMenu, useSidebar } from './office.ts';
import { monitorContract } from './pihak-ketiga.ts';
import { assessPerformance } from './pkp.ts';
import { holdQuarterly, planSeries } from './rapat.ts';
import { agreeMonth, planYear, realiseMonth } from './rencana.ts';
import { holdSurvey } from './survei.ts';
import { changeTemplate, keepBook } from './templat.ts';
import { handleFeedback, hearThePublic, makeForm } from './umpan-balik.ts';

/** Who does everything: one of the office's own. */
const PERSON = 'tatausaha@contoh.example';
const SET_UP_ON = '2026-10-20';
const EARLIER_LOKMIN = '2026-11-09';
const PLANNED_ON = '2026-12-01';
const LOKMIN = '2026-12-08';
const SURVEY = '2026-12-09';
const MONITORING = '2026-12-09';
const QUARTERLY = '2026-12-08';
const NEXT_YEAR = '2027-01-01';
const MONTH_LATER = '2027-01-28';
const UNIT = { id: 'UNT-01', label: 'Tata Usaha' };
const PARTNER = {
  ...{ institution: 'Kecamatan Contoh', position: 'Camat Contoh', name: null, phone: null, email: 'camat@contoh.example' },
  meetings: ['Lokmin tribulanan'],
  active: true,
};
const FORM = 'Umpan balik Puskesmas Contoh';

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
  fillOffice(workbook);
  makeForm(workbook, 'Umpan balik', FORM, null);
  hangBox(workbook);
  workbook.call('hariLibur.save', { values: { date: '2026-05-01', name: 'Hari Buruh Internasional' } });
  workbook.call('lintasSektor.save', { record: '', seen: '', values: PARTNER });
  keepIndicators(workbook, Number(LOKMIN.slice(0, 4)), UNIT);
  planYear(workbook, LOKMIN, UNIT);
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
  const form = answersSheet(workbook, FORM);
  rows.set(form.sheet, pastAnswers(size));
  rows.set('Tanggapan formulir', takenAnswers(rows.get('Tanggapan formulir') ?? [], form.sheetId));
  workbook.at(PLANNED_ON);
  workbook.as(PERSON);
  useMenu(workbook);
  keepRegisters(workbook);
  planSeries(workbook);
  copyIndicators(workbook, Number(NEXT_YEAR.slice(0, 4)));
  planYear(workbook, NEXT_YEAR, UNIT);
  holdLokmin(workbook, LOKMIN);
  holdQuarterly(workbook, QUARTERLY);
  handleFeedback(workbook, PERSON, lastMeeting(workbook), LOKMIN);
  hearThePublic(workbook, FORM);
  openBox(workbook);
  keepSchedule(workbook, LOKMIN);
  holdSurvey(workbook, SURVEY);
  assessPerformance(workbook);
  monitorContract(workbook, MONITORING);
  keepProcedure(workbook, PERSON);
  changeTemplate(workbook);
  keepBook(workbook);
  workbook.at(MONTH_LATER);
  agreeMonth(workbook, MONTH_LATER);
  realiseMonth(workbook);
  followUp(workbook);
  bringLists(workbook);
  useSidebar(workbook);
  return [...workbook.measured, ...beginOffice(product, PLANNED_ON, PERSON)];
}

function lastMeeting(workbook: MeasuredWorkbook): string {
  const meetings = workbook.call<readonly { record: string; title: string }[]>('lokmin.list');
  return meetings.find(({ title }) => title.endsWith('Desember 2026'))?.record ?? '';
}

/** How many rows the small workbook itself has in a sheet. */
function rowsOf({ kernel }: MeasuredWorkbook, sheet: string): number {
  const answer = kernel.sheets.batchGet(kernel.spreadsheet.facts().spreadsheetId, { ranges: [`'${sheet}'!A2:A`] });
  return (answer as { valueRanges: readonly { readonly values?: Rows }[] }).valueRanges[0]?.values?.length ?? 0;
}
