/** Makes the measured workbook go on from the journal of the past: its own lines go, and its counters say where the past ends. */
import type { Kernel } from '../../../src/workbench/kernel.ts';
import type { Rows } from '../tall-workbook.ts';

/** `kernel` is that of the small workbook; `lines` and `mark` are the end of the past journal, each line a commit of its own. */
export function restartJournal(kernel: Kernel, lines: number, mark: string): void {
  const id = kernel.spreadsheet.facts().spreadsheetId;
  const sheetId = (name: string) => kernel.spreadsheet.sheets().find((sheet) => sheet.name === name)?.sheetId ?? -1;
  const options = { ranges: ["'Jejak'!A:A", "'Penomoran'"], valueRenderOption: 'UNFORMATTED_VALUE' };
  const { valueRanges } = kernel.sheets.batchGet(id, options) as { valueRanges: readonly { readonly values?: Rows }[] };
  const [journal = {}, counters = {}] = valueRanges;
  const rowOf = (series: string) => (counters.values ?? []).findIndex((row) => row[0] === series);
  const counter = (series: string, values: readonly (string | number)[]) => ({
    updateCells: {
      start: { sheetId: sheetId('Penomoran'), rowIndex: rowOf(series), columnIndex: 1 },
      rows: [{ values: values.map((value) => ({ userEnteredValue: typed(value) })) }],
      fields: 'userEnteredValue',
    },
  });
  const own = { sheetId: sheetId('Jejak'), dimension: 'ROWS', startIndex: 1, endIndex: journal.values?.length ?? 1 };
  const requests = [{ deleteDimension: { range: own } }, counter('Jejak', [lines, mark]), counter('Transaksi', [lines])];
  kernel.sheets.batchUpdate(id, { requests });
}

function typed(value: string | number) {
  return typeof value === 'number' ? { numberValue: value } : { stringValue: value };
}
