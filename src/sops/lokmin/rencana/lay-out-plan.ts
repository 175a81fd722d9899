/** The sheet of a plan for people to read and print: its title, live totals, and the lines of Kegiatan as they stand there. Pure. */
import type { Look, PlannedCell, PlannedRow, SheetPlan } from '../../../host/sheet-plan.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import { kegiatanTable } from './kegiatan.table.ts';
import { countFormula, doneFormula, linesFormula, sumFormula } from './plan-formulas.ts';
import type { Rencana } from './rencana.table.ts';
import { planTitle } from './rencana.table.ts';

export interface PlanLayout {
  readonly rencana: Rencana;
  readonly office: string;
  /** Free in the workbook. */
  readonly sheetId: number;
  readonly title: string;
  /** How many lines the plan has now. */
  readonly count: number;
}

const GROUND = '#31558f';
const TITLE: Look = { bold: true, size: 14, middle: true };
const SUBTITLE: Look = { size: 10, ink: '#4b5563', middle: true };
const FACT_LABEL: Look = { bold: true, size: 9, ink: '#4b5563', middle: true };
const FACT: Look = { bold: true, middle: true, fill: '#eaf0f8', number: '#,##0' };
const HEAD: Look = { bold: true, align: 'CENTER', middle: true, fill: GROUND, ink: '#ffffff', framed: true };
const CELL: Look = { size: 9 };

const WIDTHS: Partial<Record<keyof Kegiatan, number>> = {
  activity: 260,
  goal: 200,
  months: 170,
  indicator: 200,
  realisationNote: 220,
};
const USUAL_WIDTH = 120;
const NUMBER_WIDTH = 40;

/** Title, office, totals, blank, header. */
const HEAD_ROWS = 5;
/** Room for lines that come: formulas run down over it. */
const MORE_LINES = 300;

const PLANNED = ['unit', 'activity', 'goal', 'audience', 'count', 'person', 'resources', 'partner', 'volume'] as const;
const REALISED = ['realisation', 'realisedVolume', 'realisedCost', 'realisationNote'] as const;

/** The columns of a kind of plan: months or time, and realisation for a month. */
function columnsOfPlan({ kind }: Pick<Rencana, 'kind'>): readonly (keyof Kegiatan & string)[] {
  const isMonth = kind === 'RPK bulanan';
  return [...PLANNED, isMonth ? 'time' : 'months', 'place', 'cost', 'fund', 'indicator', ...(isMonth ? REALISED : [])];
}

export function layOutPlan({ rencana, office, sheetId, title, count }: PlanLayout): SheetPlan {
  const columns = columnsOfPlan(rencana);
  const width = columns.length + 1;
  const endRow = HEAD_ROWS + count + MORE_LINES;
  const wide = { row: 0, endRow: 1, column: 0, endColumn: FROZEN_COLUMNS };
  return {
    sheetId,
    title,
    tabColor: GROUND,
    columns: [{ width: NUMBER_WIDTH }, ...columns.map((name) => ({ width: WIDTHS[name] ?? USUAL_WIDTH }))],
    frozen: { rows: HEAD_ROWS, columns: FROZEN_COLUMNS },
    rows: [...headRows(rencana, office, columns), ...lineRows(rencana, columns, count + MORE_LINES)],
    merges: [wide, { ...wide, row: 1, endRow: 2 }],
    dropdowns: [],
    highlights: [
      {
        area: { row: HEAD_ROWS, endRow, column: 0, endColumn: width },
        formula: `$C${HEAD_ROWS + 1}<>""`,
        look: { fill: '#f5f8fc' },
      },
    ],
    guarded: [
      {
        area: { row: 0, endRow, column: 0, endColumn: width },
        description: 'Admen: lembar ini mengikuti lembar Kegiatan. Ubah kegiatannya di sana, atau dari panel.',
      },
    ],
  };
}

/** No, unit and activity stay while one scrolls. */
const FROZEN_COLUMNS = 3;

function headRows(rencana: Rencana, office: string, columns: readonly (keyof Kegiatan & string)[]): PlannedRow[] {
  const { number } = rencana;
  const cells = (given: readonly PlannedCell[]) => [...given, ...columns.slice(given.length - 1).map(() => ({}))];
  const realised: readonly PlannedCell[] =
    rencana.kind === 'RPK bulanan'
      ? [
          { value: 'Terlaksana', look: FACT_LABEL },
          { formula: doneFormula(number), look: FACT },
          { value: 'Realisasi biaya', look: FACT_LABEL },
          { formula: sumFormula(number, 'realisedCost'), look: FACT },
        ]
      : [];
  return [
    { height: 28, cells: cells([{ value: planTitle(rencana), look: TITLE }]) },
    { height: 22, cells: cells([{ value: `${office} · ${number}`, look: SUBTITLE }]) },
    {
      height: 24,
      cells: cells([
        {},
        { value: 'Kegiatan', look: FACT_LABEL },
        { formula: countFormula(number), look: { ...FACT, align: 'LEFT' } },
        { value: 'Biaya', look: FACT_LABEL },
        { formula: sumFormula(number, 'cost'), look: FACT },
        ...realised,
      ]),
    },
    { height: 8, cells: cells([]) },
    {
      height: 34,
      cells: [{ value: 'No', look: HEAD }, ...columns.map((name) => ({ value: kegiatanTable.fields[name].label, look: HEAD }))],
    },
  ];
}

/** The first row holds the formulas that run down; the others are room for what they say. */
function lineRows({ number }: Rencana, columns: readonly (keyof Kegiatan & string)[], length: number): PlannedRow[] {
  return Array.from({ length }, (_, index) => ({
    cells: [
      { formula: `IF(C${HEAD_ROWS + index + 1}="";"";${index + 1})`, look: { ...CELL, align: 'CENTER' } },
      ...columns.map((name): PlannedCell => {
        const look = kegiatanTable.fields[name].kind === 'rupiah' ? { ...CELL, align: 'RIGHT' as const, number: '#,##0' } : CELL;
        return index === 0 ? { formula: linesFormula(number, name), look } : { look };
      }),
    ],
  }));
}
