/** The scoring sheet of an assessment: the layout of Lampiran 2 with what an assessment adds, live means, total and category. Pure. Source: PKP-0 … PKP-3. */
import type { PlannedCell, PlannedRow, SheetPlan } from '../../host/sheet-plan.ts';
import type { LembarRow } from './lembar.table.ts';
import { lembarKey } from './lembar.table.ts';
import type { Penilaian } from './penilaian.table.ts';
import { penilaianTable } from './penilaian.table.ts';
import type { Variable } from './rubrik.table.ts';
import { codeOf, groupsOf, levelsOf } from './rubrik.table.ts';
import { LEVELS, NOT_APPLICABLE } from './score-pkp.ts';
import type { ColumnName } from './sheet-columns.ts';
import { COLUMN_COUNT, COLUMNS, cellAt, columnOf, RUBRIC_COLUMNS } from './sheet-columns.ts';
import { lookUp, orElse } from './sheet-formulas.ts';
import * as looks from './sheet-looks.ts';
import type { GroupPlace, SummaryPlace } from './sheet-summary.ts';
import { SUMMARY_ROWS, summaryPlace, summaryRows } from './sheet-summary.ts';

export interface LayoutOrder {
  readonly penilaian: Penilaian;
  readonly office: string;
  readonly variables: readonly Variable[];
  /** What is known of each variable already, by code. */
  readonly known: ReadonlyMap<string, Partial<LembarRow>>;
  /** What the two series of the charts are called: `2026`, `2025`; the second is empty without an earlier assessment. */
  readonly series: readonly [now: string, last: string];
}

/** Titles, four rows; the header, three. */
const HEAD_ROWS = 7;

/** No and Jenis Variabel stay. */
const FROZEN_COLUMNS = 2;

export interface SheetPlaces {
  readonly groups: readonly GroupPlace[];
  readonly summary: SummaryPlace;
}

/** Where everything of a rubric stands: rows counted from 0. */
export function placesOf(variables: readonly Variable[]): SheetPlaces {
  let row = HEAD_ROWS;
  const groups = groupsOf(variables).map((group): GroupPlace => {
    const count = variables.filter((variable) => variable.group === group.code).length;
    const place = { ...group, head: row, first: row + 1, last: row + count, mean: row + count + 1 };
    row = place.mean + 1;
    return place;
  });
  return { groups, summary: summaryPlace(row + 1, groups.length) };
}

export function layOutSheet(order: LayoutOrder): SheetPlan {
  const { penilaian, variables } = order;
  const places = placesOf(variables);
  const first = HEAD_ROWS;
  const last = (places.groups[places.groups.length - 1]?.mean ?? first) - 1;
  const scores = { row: first, endRow: last + 1, column: columnOf('score'), endColumn: columnOf('score') + 1 };
  return {
    sheetId: penilaian.sheetId,
    title: penilaian.sheetName,
    tabColor: looks.TAB_COLOR,
    columns: COLUMNS.map((column) => ({ width: column.width, ...('hidden' in column && { hidden: true as const }) })),
    frozen: { rows: HEAD_ROWS, columns: FROZEN_COLUMNS },
    rows: [
      ...titleRows(order, places.summary),
      ...headerRows(),
      ...places.groups.flatMap((group, index) => groupRows(order, group, index, places.summary.first + index)),
      { cells: [] },
      ...summaryRows(places, order.series),
      ...Array.from({ length: CHART_ROWS }, () => ({ cells: [] })),
    ],
    merges: merges(places),
    dropdowns: [
      {
        area: scores,
        values: [...LEVELS.map(String), NOT_APPLICABLE],
        message: `Nilai 0, 4, 7, atau 10 menurut teks di sebelah kiri; “${NOT_APPLICABLE}” keluar dari rata-rata.`,
      },
    ],
    highlights: looks.highlightsOf(first, last),
    guarded: guarded(last, places.summary),
  };
}

/** Room below the summary for the charts. */
const CHART_ROWS = 42;

function line(cells: Partial<Record<ColumnName, PlannedCell>>, height?: number): PlannedRow {
  return { cells: COLUMNS.map(({ name }) => cells[name] ?? {}), ...(height !== undefined && { height }) };
}

function titleRows({ penilaian, office, variables }: LayoutOrder, summary: SummaryPlace): PlannedRow[] {
  const fromRegister = (name: 'method' | 'state') =>
    lookUp(penilaianTable.name, Object.keys(penilaianTable.fields).length, penilaian.number, penilaianTable.fields[name].label);
  const shown = (row: number) => orElse(cellAt('score', row), '""');
  return [
    line({ item: { value: penilaian.rubric, look: looks.FACT_LABEL }, definition: { value: office, look: looks.SUBTITLE } }, 22),
    line(
      {
        item: { value: penilaian.number, look: looks.FACT_LABEL },
        definition: { value: variables[0]?.title ?? '', look: looks.TITLE },
      },
      28,
    ),
    line(
      {
        item: { formula: fromRegister('state'), look: looks.FACT },
        definition: { value: penilaian.title, look: { ...looks.SUBTITLE, bold: true } },
      },
      24,
    ),
    line(
      {
        item: { value: 'Cara menghitung nilai akhir', look: looks.FACT_LABEL },
        definition: { formula: fromRegister('method'), look: looks.FACT },
        level0: { value: 'Nilai akhir', look: looks.FACT_LABEL },
        level4: { formula: shown(summary.total), look: looks.FACT },
        level7: { formula: shown(summary.category), look: looks.FACT },
        level10: { formula: orElse(cellAt('definition', summary.total), '""'), look: looks.FACT },
      },
      24,
    ),
  ];
}

function headerRows(): PlannedRow[] {
  const upper = COLUMNS.map((column, index) => {
    if (index < RUBRIC_COLUMNS - LEVELS.length) return { value: column.label, look: looks.HEAD };
    if (index === RUBRIC_COLUMNS - LEVELS.length) return { value: 'Skala', look: looks.HEAD };
    return index === RUBRIC_COLUMNS ? { value: 'Penilaian', look: looks.HEAD } : { look: looks.HEAD };
  });
  const lower = COLUMNS.map((column, index) =>
    index < RUBRIC_COLUMNS - LEVELS.length ? { look: looks.HEAD } : { value: column.label, look: looks.HEAD },
  );
  const counting = COLUMNS.map((_column, index) => ({
    ...(index < RUBRIC_COLUMNS && { value: `(${index + 1})` }),
    look: looks.COUNTING,
  }));
  return [
    { height: 24, cells: upper },
    { height: 34, cells: lower },
    { height: 18, cells: counting },
  ];
}

/** `summary` is the row in which the group's numbers are worked out. */
function groupRows(order: LayoutOrder, group: GroupPlace, index: number, summary: number): PlannedRow[] {
  const own = order.variables.filter((variable) => variable.group === group.code);
  const head = looks.groupHead(index);
  const number = looks.groupNumber(index);
  const [now, last] = order.series;
  const whole = (cells: Partial<Record<ColumnName, PlannedCell>>) =>
    line(Object.fromEntries(COLUMNS.map(({ name }) => [name, { look: head, ...cells[name] }])));
  return [
    whole({
      item: { value: `${group.code}.` },
      variable: { value: group.name },
      // The name of the series in the group's chart; no number, so that no mean counts it.
      score: { value: `Nilai ${now}`, look: { ...number, size: 8 } },
      last: { value: last === '' ? '–' : `Nilai ${last}`, look: { ...number, size: 8 } },
      code: { value: 'Variabel' },
    }),
    ...own.map((variable) => variableRow(order, variable, index)),
    whole({
      variable: { value: 'Rata-rata' },
      definition: { formula: orElse(cellAt('definition', summary), '""') },
      score: { formula: orElse(cellAt('score', summary), '""'), look: number },
      last: { formula: orElse(cellAt('last', summary), '""'), look: number },
    }),
  ];
}

function variableRow({ penilaian, known }: LayoutOrder, variable: Variable, group: number): PlannedRow {
  const code = codeOf(variable);
  const row = known.get(code) ?? {};
  const typed = (value: string | null | undefined): PlannedCell => ({ value: value ?? null, look: looks.TYPED });
  const levels = Object.fromEntries(
    levelsOf(variable).map(({ level, text }) => [`level${level}`, { value: text, look: looks.TEXT }]),
  );
  const blank = Object.fromEntries(LEVELS.map((level) => [`level${level}`, { look: looks.TEXT }]));
  return line({
    item: { value: variable.item, look: looks.itemNumber(group) },
    variable: { value: variable.variable, look: { ...looks.TEXT, bold: true } },
    definition: { value: variable.definition, look: looks.TEXT },
    ...blank,
    ...levels,
    score: { value: row.score ?? null, look: looks.SCORE },
    suggestion: { value: row.suggestion ?? null, look: looks.FAINT_SCORE },
    because: { value: row.because ?? null, look: looks.TEXT },
    evidence: typed(row.evidence),
    problem: typed(row.problem),
    cause: typed(row.cause),
    rtl: typed(row.rtl),
    followUp: typed(row.followUp),
    evaluation: typed(row.evaluation),
    last: { value: row.last ?? null, look: looks.FAINT_SCORE },
    reason: typed(row.reason),
    code: { value: code, look: { ...looks.TEXT, align: 'CENTER' } },
    id: { value: lembarKey(penilaian.number, code), look: looks.TEXT },
  });
}

function merges({ groups, summary }: SheetPlaces): SheetPlan['merges'] {
  // Sheets does not merge what stays with what scrolls.
  const across = (row: number, column: number, endColumn: number, endRow = row + 1) => ({ row, endRow, column, endColumn });
  const scrolling = FROZEN_COLUMNS;
  const rows = [
    ...groups.flatMap(({ head, mean }) => [head, mean]),
    ...Array.from({ length: SUMMARY_ROWS + groups.length }, (_, index) => summary.head + index),
  ];
  return [
    ...[0, 1, 2, 3].map((row) => across(row, 0, scrolling)),
    ...[0, 1, 2].map((row) => across(row, scrolling, RUBRIC_COLUMNS)),
    ...[0, 1, 2].map((column) => across(4, column, column + 1, 6)),
    across(4, columnOf('level0'), RUBRIC_COLUMNS),
    across(4, RUBRIC_COLUMNS, COLUMN_COUNT - 1),
    ...rows.map((row) => across(row, scrolling, RUBRIC_COLUMNS)),
  ];
}

/** The rubric's texts, the formulas and the keys: staff may change them, after a warning. */
function guarded(last: number, { head, end }: SummaryPlace): SheetPlan['guarded'] {
  const description = 'Admen: teks rubrik, rumus, dan kunci baris';
  return [
    { area: { row: 0, endRow: last + 1, column: 0, endColumn: RUBRIC_COLUMNS }, description },
    { area: { row: HEAD_ROWS, endRow: last + 1, column: columnOf('code'), endColumn: COLUMN_COUNT }, description },
    { area: { row: head, endRow: end, column: 0, endColumn: COLUMN_COUNT }, description },
  ];
}
