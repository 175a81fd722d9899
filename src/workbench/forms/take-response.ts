/** An answer becomes a row of the form's sheet, as Google writes it: under the questions' columns, text as text, with the moment. */
import type { FormQuestion, StoredForm } from '../kernel.ts';
import type { WorkbenchState } from '../state/workbench-state.ts';
import { batchUpdate } from '../workbook/batch-update.ts';
import { entered } from '../workbook/cell-view.ts';
import { sheetNumber } from '../workbook/sheet-ids.ts';
import type { Answers } from './check-answers.ts';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

const DAY_MS = 86_400_000;
const JAKARTA_MS = 7 * 3_600_000;
/** 1970-01-01 as a serial number. */
const UNIX_EPOCH = 25_569;
const MINUTES_A_DAY = 1440;

/** Whether anybody can answer: the form is published and its sheet is there. */
export function isOpen(state: WorkbenchState, form: StoredForm): boolean {
  return form.published && sheetOf(state, form) !== null;
}

/** Returns when the row is kept; throws when it cannot be, and then it is not there. */
export function takeResponse(state: WorkbenchState, form: StoredForm, answers: Answers): void {
  const sheet = sheetOf(state, form);
  if (sheet === null || form.sheetId === null) throw new Error('Formulir ini sedang tidak menerima jawaban.');
  const { columns, added } = columnsOf(state, sheet, form);
  const values: CellData[] = [stampCell(state.now())];
  form.questions.forEach((question, index) => {
    values[columns[index] ?? 0] = answerCell(question, answers[index] ?? []);
  });
  const row = { values: Array.from(values, (cell) => cell ?? {}) };
  const setFacts = (facts: object) => state.record({ kind: 'facts', facts });
  batchUpdate(
    { grid: state.grid, facts: state.facts, setFacts },
    {
      requests: [
        ...added.map(({ column, title }) => ({
          updateCells: {
            start: { sheetId: form.sheetId ?? 0, rowIndex: 0, columnIndex: column },
            rows: [{ values: [{ userEnteredValue: { stringValue: title } }] }],
            fields: 'userEnteredValue',
          },
        })),
        { appendCells: { sheetId: form.sheetId, rows: [row], fields: 'userEnteredValue,userEnteredFormat.numberFormat' } },
      ],
    },
  );
}

function sheetOf(state: WorkbenchState, { sheetId }: StoredForm): string | null {
  return state.grid.model.getters.getSheetIds().find((id) => sheetNumber(id) === sheetId) ?? null;
}

/** Each question's column, also after staff moved it; one that is gone gets a new column behind all others. */
function columnsOf(state: WorkbenchState, sheetId: string, { questions }: StoredForm) {
  const width = state.grid.model.getters.getNumberCols(sheetId);
  const headers = Array.from({ length: width }, (_, col) => entered(state.grid, { sheetId, col, row: 0 })?.stringValue ?? '');
  const added: { column: number; title: string }[] = [];
  const columns: number[] = [];
  for (const { title } of questions) {
    const found = headers.findIndex((header, column) => column > 0 && header === title && !columns.includes(column));
    const last = headers.reduce((end, header, column) => (header === '' ? end : column), 0);
    const column = found >= 0 ? found : last + 1;
    if (found < 0) added.push({ column, title });
    headers[column] = title;
    columns.push(column);
  }
  return { columns, added };
}

/** The moment in the office's zone, to the millisecond. */
function stampCell(now: number): CellData {
  const numberValue = (now + JAKARTA_MS) / DAY_MS + UNIX_EPOCH;
  return shown({ numberValue }, 'DATE_TIME', 'dd/mm/yyyy hh:mm:ss');
}

function answerCell({ type }: FormQuestion, values: readonly string[]): CellData {
  const [value] = values;
  if (value === undefined) return {};
  if (type === 'DATE')
    return shown({ numberValue: Date.parse(`${value}T00:00:00Z`) / DAY_MS + UNIX_EPOCH }, 'DATE', 'dd/mm/yyyy');
  if (type === 'TIME') {
    const [hours, minutes] = value.split(':').map(Number);
    return shown({ numberValue: ((hours ?? 0) * 60 + (minutes ?? 0)) / MINUTES_A_DAY }, 'TIME', 'hh:mm');
  }
  return { userEnteredValue: { stringValue: values.join(', ') } };
}

function shown(userEnteredValue: CellData['userEnteredValue'] & object, type: string, pattern: string): CellData {
  return { userEnteredValue, userEnteredFormat: { numberFormat: { type, pattern } } };
}
