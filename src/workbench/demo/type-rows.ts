/** Somebody types into a sheet of the demo: cells by header, in the rows that a key names. */
import type { WorkbenchState } from '../state/workbench-state.ts';
import { batchUpdate } from '../workbook/batch-update.ts';
import { batchGet } from '../workbook/values.ts';

/** Cells by header, for each text that stands under the key's header. */
export type TypedRows = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

export function typeRows(state: WorkbenchState, sheet: string, key: string, rows: TypedRows): void {
  const { grid } = state;
  const cells = batchGet(grid, { ranges: [`'${sheet}'`] }).valueRanges?.[0]?.values ?? [];
  const columnOf = (header: string) => cells.map((row) => row.indexOf(header)).find((index) => index >= 0) ?? -1;
  const keys = cells.map((row) => String(row[columnOf(key)] ?? ''));
  const found = grid.model.getters.getSheetIdByName(sheet);
  const requests = Object.entries(rows).flatMap(([name, values]) =>
    Object.entries(values).map(([header, value]) => {
      const [row, column] = [keys.indexOf(name), columnOf(header)];
      if (row < 0 || column < 0) throw new Error(`Demo: ${sheet} tidak mempunyai ${name}, ${header}.`);
      return {
        updateCells: {
          start: { sheetId: Number(found), rowIndex: row, columnIndex: column },
          rows: [{ values: [{ userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value } }] }],
          fields: 'userEnteredValue',
        },
      };
    }),
  );
  batchUpdate({ grid, facts: state.facts, setFacts: (facts) => state.record({ kind: 'facts', facts }) }, { requests });
}
