/** A made-up assessment for tests: an office that has begun to score 2026. */
import type { Saved } from '../schema/index.ts';
import { lembarOf } from '../sops/pkp/lembar.table.ts';
import { penilaianTable } from '../sops/pkp/penilaian.table.ts';
import type { ScoreValue } from '../sops/pkp/score-pkp.ts';
import type { Scored, Scoring, ScoringVariable } from '../sops/pkp/scoring-view.ts';
import type { Office } from './office-workbench.ts';
import { officeWorkbench } from './office-workbench.ts';
import type { Snapshot } from './state/workbench-state.ts';

export const RECORD = 'PKP-2026-0001';
export const SHEET = 'PKP 2026';
const TODAY = '2026-11-27';

export const LAMPIRAN = { id: 'BTR-0001', label: 'Lampiran 2' };
export const WHOLE_YEAR = {
  kind: 'Tahun',
  year: '2026',
  part: null,
  rubric: LAMPIRAN,
  method: 'Rata-rata kelompok',
  previous: null,
  assessor: null,
};

let begun: Snapshot | null = null;

/** An office with the assessment `RECORD` in the sheet `SHEET`, nothing scored. */
export function assessingOffice(): Office {
  if (!begun) {
    const office = officeWorkbench({ today: TODAY });
    office.done<Saved>('pkp.start', { values: WHOLE_YEAR });
    begun = office.state.snapshot();
  }
  return officeWorkbench({ today: TODAY, snapshot: begun });
}

export function scoringOf(office: Office): Scoring {
  return office.done<Scoring>('pkp.loadScoring', { record: RECORD });
}

export function variableOf(office: Office, code: string): ScoringVariable {
  const found = scoringOf(office).variables.find((variable) => variable.code === code);
  if (!found) throw new Error(`${code} is not in the sheet.`);
  return found;
}

/** What the scoring screen sends. */
export function scoring(variable: ScoringVariable, score: unknown, reason: string | null = null) {
  return { record: RECORD, part: variable.code, seen: variable.seen, values: { score, reason } };
}

export function score(office: Office, code: string, value: ScoreValue | null, reason: string | null = null): Scored {
  return office.done<Scored>('pkp.score', scoring(variableOf(office, code), value, reason));
}

/** The rows of the sheet, as the register says where it is. */
export function rowsIn(office: Office) {
  const [row] = office.rows(penilaianTable).slice(-1);
  return row ? office.rows(lembarOf(row)) : [];
}

/** Types into the column Nilai, from the first variable on: rows of headings and means are passed over. */
export function typeScores(office: Office, values: readonly (string | number | null)[]): void {
  const cells = cellsOf(office);
  const column = headerColumn(cells, 'Nilai');
  const key = headerColumn(cells, 'ID baris');
  const rows = cells.flatMap((line, row) => (String(line[key] ?? '').startsWith(RECORD) ? [row] : []));
  const sheetId = sheetIdOf(office);
  const requests = rows.map((row, index) => ({
    updateCells: {
      range: { sheetId, startRowIndex: row, endRowIndex: row + 1, startColumnIndex: column, endColumnIndex: column + 1 },
      rows: [{ values: [typed(values[index] ?? null)] }],
      fields: 'userEnteredValue',
    },
  }));
  office.kernel.sheets.batchUpdate(office.kernel.spreadsheet.facts().spreadsheetId, { requests });
}

function typed(value: string | number | null) {
  if (value === null) return {};
  if (typeof value === 'string' && value.startsWith('=')) return { userEnteredValue: { formulaValue: value } };
  return { userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value } };
}

export function sheetIdOf(office: Office, name = SHEET): number {
  const found = office.kernel.spreadsheet.sheets().find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found.sheetId;
}

type Cell = string | number | boolean;

/** All values of the scoring sheet, formulas worked out. */
export function cellsOf(office: Office, name = SHEET): readonly (readonly Cell[])[] {
  return office.host().sheetCells(name);
}

export function headerColumn(cells: readonly (readonly Cell[])[], label: string): number {
  return cells.map((row) => row.indexOf(label)).find((index) => index >= 0) ?? -1;
}

/** The cell under a header, in the first row that holds the label anywhere left of it. */
export function cellBeside(cells: readonly (readonly Cell[])[], label: string, header = 'Nilai'): Cell | undefined {
  const column = headerColumn(cells, header);
  return cells.filter((row) => row.slice(0, column).includes(label)).pop()?.[column];
}
