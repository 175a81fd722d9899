/** The foot of the scoring sheet: what each group comes to, the total by either method, the category, what is still unscored. Pure. Source: PKP-2. */
import type { PlannedCell, PlannedRow } from '../../host/sheet-plan.ts';
import type { GroupName } from './score-pkp.ts';
import { METHODS, NOT_APPLICABLE } from './score-pkp.ts';
import type { ColumnName } from './sheet-columns.ts';
import { COLUMNS, cellAt, rangeAt } from './sheet-columns.ts';
import * as formula from './sheet-formulas.ts';
import * as looks from './sheet-looks.ts';

/** Rows counted from 0. */
export interface GroupPlace extends GroupName {
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly mean: number;
}

export interface SummaryPlace {
  readonly head: number;
  /** The first group; the others follow. */
  readonly first: number;
  readonly byGroups: number;
  readonly byVariables: number;
  readonly total: number;
  readonly category: number;
  readonly notApplicable: number;
  readonly note: number;
  /** The row after it. */
  readonly end: number;
}

/** Rows of the summary beside those of the groups. */
export const SUMMARY_ROWS = 7;
/** The cell of the title that says by which method the total is taken. */
const METHOD_CELL = `$${cellAt('definition', 3).replace(/(\d+)$/, '$$$1')}`;

export function summaryPlace(head: number, groups: number): SummaryPlace {
  const first = head + 1;
  const byGroups = first + groups;
  return {
    head,
    first,
    byGroups,
    byVariables: byGroups + 1,
    total: byGroups + 2,
    category: byGroups + 3,
    notApplicable: byGroups + 4,
    note: byGroups + 5,
    end: byGroups + 6,
  };
}

interface Places {
  readonly groups: readonly GroupPlace[];
  readonly summary: SummaryPlace;
}

/** Columns of the summary: words over the rubric's texts, mean under Nilai, scored under Saran, sum under Bukti, unscored under Masalah. */
export function summaryRows({ groups, summary }: Places, [now, last]: readonly [string, string]): PlannedRow[] {
  const ends = { from: summary.first, to: summary.first + groups.length - 1 };
  const all = (name: ColumnName) => rangeAt(name, ends.from, ends.to);
  const scored = `SUM(${all('suggestion')})`;
  const unscored = `SUM(${all('problem')})`;
  const { byGroups, byVariables, total } = summary;
  const at = (name: ColumnName, row: number) => cellAt(name, row);
  return [
    row({
      variable: { value: 'Ringkasan', look: looks.HEAD },
      score: { value: `Nilai ${now}`, look: looks.HEAD },
      suggestion: { value: 'Dinilai', look: looks.HEAD },
      definition: { value: 'Keterangan', look: looks.HEAD },
      evidence: { value: 'Jumlah nilai', look: looks.HEAD },
      problem: { value: 'Belum dinilai', look: looks.HEAD },
      last: { value: last === '' ? '–' : `Nilai ${last}`, look: looks.HEAD },
      code: { value: 'Kelompok', look: looks.HEAD },
    }),
    ...groups.map((group, index) => groupRow(group, index, summary.first + index)),
    totalRow(METHODS[0], formula.meanOfMeans(all('score')), formula.meanOfMeans(all('last'))),
    totalRow(METHODS[1], formula.meanOf(`SUM(${all('evidence')})`, scored)),
    totalRow(
      'Nilai akhir',
      formula.byMethod(METHOD_CELL, at('score', byGroups), at('score', byVariables)),
      undefined,
      formula.progressFormula(scored, unscored),
    ),
    totalRow('Kategori', formula.categoryFormula(at('score', total), unscored)),
    totalRow(NOT_APPLICABLE, formula.orElse(`SUM(${all('cause')})`, '0'), undefined, undefined, '0'),
    { height: 48, cells: COLUMNS.map(({ name }) => (name === 'definition' ? { value: NOTE, look: looks.NOTE } : {})) },
  ];
}

const NOTE =
  'Kategori: Baik mulai 8,5; Cukup mulai 5,5; Kurang di bawahnya, dari nilai yang belum dibulatkan. Variabel yang belum dinilai bukan 0: selama masih ada, hasilnya sementara. “Tidak berlaku” keluar dari rata-rata. Sel Nilai berwarna merah berisi nilai yang tidak dikenal dan tidak dihitung.';

function row(cells: Partial<Record<ColumnName, PlannedCell>>): PlannedRow {
  return { cells: COLUMNS.map(({ name }) => cells[name] ?? {}) };
}

function groupRow(group: GroupPlace, index: number, at: number): PlannedRow {
  const scores = rangeAt('score', group.head, group.last);
  const scored = cellAt('suggestion', at);
  const head = looks.groupHead(index);
  const number = looks.groupNumber(index);
  const count = { ...number, number: '0', bold: false };
  const lasts = rangeAt('last', group.head, group.last);
  return row({
    variable: { value: shortName(group), look: head },
    score: { formula: formula.meanOf(cellAt('evidence', at), scored), look: number },
    suggestion: { formula: formula.orElse(formula.scoredIn(scores), '0'), look: count },
    definition: { formula: formula.progressFormula(scored, cellAt('problem', at)), look: head },
    evidence: { formula: formula.orElse(formula.sumOf(scores), '0'), look: count },
    problem: { formula: formula.unscoredIn(rangeAt('id', group.head, group.last), scored, scores), look: count },
    cause: { formula: formula.orElse(formula.notApplicableIn(scores), '0'), look: { ...count, ink: '#4b5563' } },
    last: { formula: formula.meanOf(`(${formula.sumOf(lasts)})`, `(${formula.scoredIn(lasts)})`), look: number },
    code: { value: shortName(group), look: head },
  });
}

/** For the spokes of a chart: what stands in brackets is left out. */
export function shortName({ code, name }: GroupName): string {
  return `${code} ${name.replace(/\s*\(.*$/, '')}`;
}

function totalRow(label: string, value: string, last?: string, words?: string, number = '0.00'): PlannedRow {
  const strong = { bold: true, framed: true, middle: true };
  return row({
    variable: { value: label, look: strong },
    score: { formula: value, look: { ...strong, align: 'CENTER', number } },
    definition: words === undefined ? { look: strong } : { formula: words, look: strong },
    ...(last !== undefined && { last: { formula: last, look: { ...strong, align: 'CENTER' as const, number } } }),
  });
}
