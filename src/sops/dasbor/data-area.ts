/** Where the dashboard's figures are worked out in its sheet: every block beside the other, in hidden columns, its head in the first row. Pure. */
import type { TablePlaces } from '../../host/fixed-sheet.ts';
import type { Area, PlannedCell } from '../../host/sheet-plan.ts';
import { columnLetter } from '../../schema/columns.ts';
import type { Block, DashboardPart, SheetTerms } from '../dashboard-part.ts';
import { orElse, worked } from '../dashboard-part.ts';

/** Years that can be chosen, this one first. */
const YEARS = 6;
const PERIOD = '_waktu';
const CHOICES = '_tahun';

export interface DataArea {
  readonly width: number;
  /** Rows of cells, the heads first; all as long as `width`. */
  readonly rows: readonly (readonly PlannedCell[])[];
  /** `$AB$3`: rows are counted without the head. */
  cell(block: string, row: number, column: number): string;
  /** One column with its head; without the head when `row` is 0. */
  area(block: string, column: number, row?: -1 | 0): Area;
  /** The years that the input may take. */
  readonly years: Area;
  /** How many rows a block has. */
  length(block: string): number;
}

/** `start` is the first column; `input` the cell in which the year is chosen. */
export function dataArea(parts: readonly DashboardPart[], places: TablePlaces, start: number, input: string): DataArea {
  const place = new Map<string, { readonly column: number; readonly rows: number }>();
  const terms = (cell: SheetTerms['cell'], range: SheetTerms['range']): SheetTerms => ({
    ...places,
    year: cell(PERIOD, 0, 0),
    today: cell(PERIOD, 1, 0),
    from: cell(PERIOD, 2, 0),
    until: cell(PERIOD, 3, 0),
    cell,
    range,
  });
  const blocksWith = (own: SheetTerms) => [
    ...Object.entries(periodBlocks(own, input)),
    ...parts.flatMap((part) => Object.entries(part.blocks(own))),
  ];
  // How large the blocks are does not depend on where they stand.
  let column = start;
  for (const [name, { head, rows }] of blocksWith(
    terms(
      () => 'A1',
      () => 'A1',
    ),
  )) {
    place.set(name, { column, rows: rows.length });
    column += head.length;
  }
  const placeOf = (block: string) => {
    const found = place.get(block);
    if (!found) throw new Error(`Dasbor tidak mempunyai blok ${block}.`);
    return found;
  };
  const cell = (block: string, row: number, at: number) => `$${columnLetter(placeOf(block).column + at)}$${row + 2}`;
  const range = (block: string, at: number) => `${cell(block, 0, at)}:${cell(block, placeOf(block).rows - 1, at)}`;
  const blocks = blocksWith(terms(cell, range));
  const height = Math.max(...blocks.map(([, { rows }]) => rows.length + 1));
  const area = (block: string, at: number, row: -1 | 0 = -1): Area => {
    const { column: first, rows } = placeOf(block);
    return { row: row + 1, endRow: rows + 1, column: first + at, endColumn: first + at + 1 };
  };
  return {
    width: column - start,
    rows: Array.from({ length: height }, (_, row) => blocks.flatMap(([, block]) => cellsOf(block, row))),
    cell,
    area,
    years: area(CHOICES, 0, 0),
    length: (block) => placeOf(block).rows,
  };
}

function cellsOf({ head, rows }: Block, row: number): PlannedCell[] {
  return head.map((title, column): PlannedCell => {
    const value = row === 0 ? title : (rows[row - 1]?.[column] ?? null);
    return typeof value === 'object' && value !== null ? { formula: value.formula } : { value };
  });
}

function periodBlocks({ year, today }: SheetTerms, input: string): Record<string, Block> {
  return {
    [PERIOD]: {
      head: ['Waktu'],
      rows: [
        [worked(orElse(`IF(ISNUMBER(${input});${input};YEAR(TODAY()))`, 'YEAR(TODAY())'))],
        [worked('TODAY()')],
        [worked(`DATE(${year};1;1)`)],
        [worked(`DATE(${year};12;31)`)],
      ],
    },
    [CHOICES]: {
      head: ['Tahun'],
      rows: Array.from({ length: YEARS }, (_, index) => [worked(`YEAR(${today})-${index}`)]),
    },
  };
}
