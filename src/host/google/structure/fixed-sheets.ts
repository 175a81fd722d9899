/**
 * What is to be done about each fixed sheet, compared with what stands there. A sheet is right when it bears the mark of this
 * layout (in the words of its warning protections), and none of Admen's cells and charts is missing, typed over or an error. Pure.
 */
import { columnLetter } from '../../../schema/columns.ts';
import type { FixedSheet, SheetLayout, SheetPlaces } from '../../fixed-sheet.ts';
import { sha256Text } from '../../sha256.ts';
import type { Area, PlannedCell, PlannedRow, SheetPlan } from '../../sheet-plan.ts';
import { quoted } from '../cells.ts';
import { OUR_CHART } from '../chart-requests.ts';
import type { Plan } from './draft.ts';
import type { CellNow, SheetNow, WorkbookNow } from './now.ts';

/** So begin the protections of a fixed sheet; its area is what they cover. */
export const OUR_GUARD = 'Admen: ';

export interface FixedWork {
  readonly plan: SheetPlan;
  readonly index: number;
  readonly state: 'missing' | 'to lay out' | 'right';
  /** How large the grid is now. */
  readonly rowCount: number;
  readonly columnCount: number;
}

type Placed = Pick<Plan, 'columns' | 'sheetIds'>;

export function planFixedSheets(now: WorkbookNow, placed: Placed, sheets: readonly FixedSheet[]): FixedWork[] {
  const titles = new Set(now.sheets.map(({ title }) => title.toLowerCase()));
  return sheets.map((sheet): FixedWork => {
    const layout = sheet.layOut(placesIn(placed));
    const guarded = guardsOf(layout);
    const present = now.sheets.find(({ id }) => id === sheet.sheetId);
    const stateNow = present && isRight(present, layout, guarded) ? 'right' : 'to lay out';
    const title = present?.title ?? freeTitle(sheet.title, titles);
    const rows = present ? layout.rows.map((row, index) => withInputs(row, present.cells[index] ?? [])) : layout.rows;
    return {
      plan: { ...layout, rows, sheetId: sheet.sheetId, title, guarded },
      index: Math.min(sheet.index, now.sheets.length),
      state: present ? stateNow : 'missing',
      rowCount: present?.rowCount ?? 0,
      columnCount: present?.columnCount ?? 0,
    };
  });
}

function placesIn({ columns, sheetIds }: Placed): SheetPlaces {
  return {
    column: (table, field) => {
      const column = columns.get(table.name)?.get(table.fields[field]?.label ?? '');
      if (column === undefined) throw new Error(`Kolom ${field} dari ${table.name} tidak ada di buku kerja ini.`);
      const letter = columnLetter(column);
      return `${quoted(table.name)}!$${letter}:$${letter}`;
    },
    sheetId: ({ name }) => {
      const id = sheetIds.get(name);
      if (id === undefined) throw new Error(`Lembar ${name} tidak ada di buku kerja ini.`);
      return id;
    },
  };
}

/** Staff may have a sheet of this name already. */
function freeTitle(title: string, taken: ReadonlySet<string>): string {
  let free = title;
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${title} (${count})`;
  return free;
}

function isRight(sheet: SheetNow, layout: SheetLayout, guards: SheetPlan['guarded']): boolean {
  const standing = sheet.protections.filter((description) => description === guards[0]?.description);
  const charts = sheet.charts.filter((text) => text.startsWith(OUR_CHART)).length;
  return (
    standing.length === guards.length &&
    charts === (layout.charts ?? []).length &&
    layout.rows.every((row, index) => row.cells.every((cell, column) => stands(cell, sheet.cells[index]?.[column])))
  );
}

/** Of what is entered only the kind of a formula is compared: Sheets may write it in other words, and columns move in it. */
function stands(planned: PlannedCell, cell: CellNow | undefined): boolean {
  const entered = cell?.entered ?? {};
  if (cell?.isError) return false;
  if (planned.input) return entered.formulaValue !== undefined || isInput(planned, entered.numberValue);
  if (planned.formula !== undefined) return entered.formulaValue !== undefined && !entered.formulaValue.includes('#REF!');
  const { value = null } = planned;
  if (value === null || value === '') return true;
  return typeof value === 'number' ? entered.numberValue === value : entered.stringValue === value;
}

function isInput({ input }: PlannedCell, value: number | undefined): value is number {
  return input !== undefined && value !== undefined && value >= input.least && value <= input.most;
}

/** What staff chose stays. */
function withInputs(row: PlannedRow, cells: readonly CellNow[]): PlannedRow {
  const kept = (cell: PlannedCell, index: number): PlannedCell => {
    const number = cells[index]?.entered?.numberValue;
    if (!isInput(cell, number)) return cell;
    const { formula: _standard, ...rest } = cell;
    return { ...rest, value: number };
  };
  return { ...row, cells: row.cells.map(kept) };
}

function markOf(layout: SheetLayout): string {
  return `${OUR_GUARD}ditata dan dihitung otomatis (susunan ${sha256Text(JSON.stringify(layout)).slice(0, 12)})`;
}

/** All of the area but cells with input, as few ranges as its rows allow. */
function guardsOf(layout: SheetLayout): SheetPlan['guarded'] {
  const description = markOf(layout);
  const endColumn = layout.columns.length;
  const areas: Area[] = [];
  let start = 0;
  const close = (endRow: number) => {
    if (start < endRow) areas.push({ row: start, endRow, column: 0, endColumn });
  };
  layout.rows.forEach(({ cells }, row) => {
    const inputs = cells.flatMap(({ input }, column) => (input ? [column] : []));
    if (inputs.length === 0) return;
    close(row);
    [-1, ...inputs].forEach((input, index) => {
      const end = inputs[index] ?? endColumn;
      if (input + 1 < end) areas.push({ row, endRow: row + 1, column: input + 1, endColumn: end });
    });
    start = row + 1;
  });
  close(layout.rows.length);
  return areas.map((area) => ({ area, description }));
}
