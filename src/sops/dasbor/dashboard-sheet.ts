/** The sheet Dasbor: one screen and one page of what a head of a puskesmas wants to see, live by formulas over the registers. Pure. */
import type { FixedSheet, SheetLayout } from '../../host/fixed-sheet.ts';
import type { Area, PlannedCell, PlannedRow, SheetPlan } from '../../host/sheet-plan.ts';
import { columnLetter } from '../../schema/columns.ts';
import type { DashboardPart } from '../dashboard-part.ts';
import { chartsOf, radarsOf, SOURCES } from './dashboard-charts.ts';
import type { DataArea } from './data-area.ts';
import { dataArea } from './data-area.ts';
import * as looks from './looks.ts';
import { COLUMN_WIDTH, COLUMNS, ROWS, TABLE_COLUMNS } from './places.ts';
import type { Tile } from './tiles.ts';
import { tilesOf } from './tiles.ts';

const HEIGHTS = [28, 3, 17, 28, 17, 4, 21, 21, 21, 21, 21, 21, 21, 4] as const;
const TABLE_ROW = 17;
const TILE_COLUMNS = 4;
const YEAR_COLUMN = 19;
const NAME_COLUMNS = 4;

const DASHBOARD_ID = 660_001;

export function dashboardSheet(parts: readonly DashboardPart[]): FixedSheet {
  return {
    sheetId: DASHBOARD_ID,
    title: 'Dasbor',
    index: 1,
    layOut: ({ column }) => layOut(dataArea(parts, { column }, COLUMNS, `$${columnLetter(YEAR_COLUMN)}$1`)),
  };
}

type Placed = Record<number, Record<number, PlannedCell>>;

function layOut(data: DataArea): SheetLayout {
  const tiles = tilesOf(data);
  const cells: Placed = {};
  const put = (row: number, column: number, cell: PlannedCell) => {
    cells[row] = { ...cells[row], [column]: cell };
  };
  const merges: Area[] = [];
  const across = (row: number, column: number, width: number, cell: PlannedCell) => {
    // Framed and filled cells are so over their whole width.
    for (let at = column; at < column + width; at++) put(row, at, { ...(cell.look && { look: cell.look }) });
    put(row, column, cell);
    if (width > 1) merges.push({ row, endRow: row + 1, column, endColumn: column + width });
  };
  putTitle(across, data);
  tiles.forEach((tile, index) => {
    putTile(across, tile, index * TILE_COLUMNS);
  });
  putLokmin(across, data);
  putContracts(across, data);
  putSources(put, data);
  return {
    tabColor: looks.TAB_COLOR,
    gridless: true,
    frozen: { rows: 0, columns: 0 },
    columns: Array.from({ length: COLUMNS + data.width }, (_, index) => ({
      width: COLUMN_WIDTH,
      ...(index >= COLUMNS && { hidden: true as const }),
    })),
    rows: Array.from({ length: Math.max(ROWS.end, data.rows.length) }, (_, row) => rowOf(row, cells[row] ?? {}, data)),
    merges,
    dropdowns: [
      {
        area: { row: 0, endRow: 1, column: YEAR_COLUMN, endColumn: YEAR_COLUMN + 2 },
        values: data.years,
        message: 'Pilih tahun yang ditampilkan.',
      },
    ],
    highlights: highlights(tiles),
    charts: chartsOf(data),
    radars: radarsOf(data),
  };
}

function rowOf(row: number, own: Record<number, PlannedCell>, { rows, width }: DataArea): PlannedRow {
  const shown = Array.from({ length: COLUMNS }, (_, column) => own[column] ?? {});
  const blank = Array.from({ length: width }, () => ({}));
  return {
    cells: [...shown, ...(rows[row] ?? blank)],
    height: HEIGHTS[row] ?? TABLE_ROW,
    ...(row >= ROWS.end && { hidden: true as const }),
  };
}

type Across = (row: number, column: number, width: number, cell: PlannedCell) => void;

function putTitle(across: Across, data: DataArea): void {
  across(ROWS.title, 0, 16, { value: 'Dasbor', look: looks.TITLE });
  across(ROWS.title, 16, YEAR_COLUMN - 16, { value: 'Tahun', look: looks.FACT_LABEL });
  const input = { least: 2000, most: 2199 };
  across(ROWS.title, YEAR_COLUMN, 2, { formula: 'YEAR(TODAY())', input, look: looks.YEAR });
  across(ROWS.title, YEAR_COLUMN + 2, COLUMNS - YEAR_COLUMN - 2, { formula: data.cell('_waktu', 1, 0), look: looks.FACT });
}

function putTile(across: Across, { label, figure, note, number }: Tile, column: number): void {
  across(ROWS.tiles, column, TILE_COLUMNS, { value: label, look: looks.TILE_LABEL });
  across(ROWS.tiles + 1, column, TILE_COLUMNS, { formula: figure, look: { ...looks.TILE_FIGURE, number } });
  across(ROWS.tiles + 2, column, TILE_COLUMNS, { formula: note, look: looks.TILE_NOTE });
}

/** What each lokmin is to have, by month: ✓ all of the month's, – none, or how many. */
const PARTS = ['Undangan', 'Daftar hadir', 'Notulen', 'Lapor'] as const;

function putLokmin(across: Across, { cell }: DataArea): void {
  const top = ROWS.tables;
  across(top, 0, TABLE_COLUMNS, { value: 'Lokakarya mini bulanan: apa yang sudah ada', look: looks.SECTION });
  across(top + 1, 0, NAME_COLUMNS, { value: 'Bulan', look: looks.HEAD_LEFT });
  for (let month = 0; month < 12; month++)
    across(top + 1, NAME_COLUMNS + month, 1, { formula: cell('lokmin', month, 0), look: looks.HEAD });
  PARTS.forEach((name, part) => {
    across(top + 2 + part, 0, NAME_COLUMNS, { value: name, look: looks.TEXT });
    for (let month = 0; month < 12; month++) {
      const [all, own] = [cell('lokmin', month, 1), cell('lokmin', month, part + 2)];
      const formula = `IF(${all}=0;"";IF(${own}=${all};"✓";IF(${own}=0;"–";${own}&"/"&${all})))`;
      across(top + 2 + part, NAME_COLUMNS + month, 1, { formula, look: looks.MARK });
    }
  });
}

function putSources(put: (row: number, column: number, cell: PlannedCell) => void, { cell, length }: DataArea): void {
  for (const { block, row, column, width } of SOURCES)
    for (let from = -1; from < length(block); from++)
      for (let at = 0; at < width; at++)
        // The head is the row above the first.
        put(row + 1 + from, column + at, sourceCell(cell(block, from, at), block, at));
}

/** Blocks whose numbers are no counts. */
const EXACT: readonly string[] = ['ikm', 'kelompok'];

function sourceCell(own: string, block: string, at: number): PlannedCell {
  const look = { ...looks.SOURCE, number: EXACT.includes(block) ? '#,##0.0' : '#,##0' };
  return { formula: at === 0 ? nameIn(block, own) : own, look };
}

/** Letters of a name that fit beside a bar. */
const LONGEST_NAME = 14;

/** Charts leave little room for names: what all groups are called alike is left out, and a long name is cut where it can be read. */
function nameIn(block: string, own: string): string {
  if (block === 'kelompok') return `SUBSTITUTE(${own};"Manajemen ";"")`;
  return `IF(LEN(${own})>${LONGEST_NAME};LEFT(${own};${LONGEST_NAME - 1})&"…";${own})`;
}

const CONTRACT_COLUMNS = [7, 2, 3, 4] as const;
const CONTRACTS_TOP = ROWS.tables + 7;

function putContracts(across: Across, { cell, length }: DataArea): void {
  const heads = ['Pihak ketiga', 'Nilai', 'Kelas', 'Periode terakhir'] as const;
  const starts = CONTRACT_COLUMNS.map((_, index) =>
    CONTRACT_COLUMNS.slice(0, index).reduce((sum: number, width) => sum + width, 0),
  );
  heads.forEach((head, index) => {
    across(CONTRACTS_TOP, starts[index] ?? 0, CONTRACT_COLUMNS[index] ?? 1, {
      value: head,
      look: index === 0 ? looks.HEAD_LEFT : looks.HEAD,
    });
  });
  for (let row = 0; row < length('kontrak'); row++) {
    heads.forEach((_, column) => {
      const own = cell('kontrak', row, column);
      const none = row === 0 && column === 0 ? '"Belum ada kontrak yang berlaku"' : '""';
      const unscored = column === 2 ? `IF(${cell('kontrak', row, 0)}="";"";"Belum dinilai")` : none;
      const look = column === 0 ? looks.TEXT : column === 1 ? looks.NUMBER : looks.MARK;
      across(CONTRACTS_TOP + 1 + row, starts[column] ?? 0, CONTRACT_COLUMNS[column] ?? 1, {
        formula: `IF(${own}="";${unscored};${own})`,
        look,
      });
    });
  }
}

function highlights(tiles: readonly Tile[]): SheetPlan['highlights'] {
  const marks = { row: ROWS.tables + 2, endRow: ROWS.tables + 6, column: NAME_COLUMNS, endColumn: TABLE_COLUMNS };
  const first = `${columnLetter(marks.column)}${marks.row + 1}`;
  const classes = { row: CONTRACTS_TOP + 1, endRow: ROWS.end, column: 9, endColumn: 12 };
  const klass = `${columnLetter(classes.column)}${classes.row + 1}`;
  return [
    { area: marks, formula: `${first}="✓"`, look: looks.THERE },
    { area: marks, formula: `${first}="–"`, look: looks.MISSING },
    { area: marks, formula: `${first}<>""`, look: looks.PARTLY },
    { area: classes, formula: `${klass}="Kurang"`, look: looks.MISSING },
    ...tiles.flatMap(({ late }, index) => {
      const column = index * TILE_COLUMNS;
      const area = { row: ROWS.tiles + 2, endRow: ROWS.tiles + 3, column, endColumn: column + TILE_COLUMNS };
      return late === undefined ? [] : [{ area, formula: `${late}>0`, look: looks.LATE }];
    }),
  ];
}
