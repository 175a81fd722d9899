/** The radars of the laporan: the groups, and the variables of each group that has enough of them; this period against the last. Pure. Source: PKP-3. */
import type { ChartData } from '../../host/document-engine.ts';
import type { DocumentRow } from '../../schema/index.ts';
import type { PrintedAssessment } from './paper.ts';
import { rounded } from './paper.ts';
import { periodName } from './period.ts';
import type { Variable } from './rubrik.table.ts';
import { codeOf } from './rubrik.table.ts';
import type { GroupScore, ScoreValue } from './score-pkp.ts';
import { shortName } from './sheet-summary.ts';

/** Fewer spokes make no web. */
const LEAST_SPOKES = 3;
/** Radars of groups that the template has room for, two in a line. */
export const RADARS = 8;
const IN_A_LINE = 2;

const NO_CHART: ChartData = { categories: [], series: [] };

type Values = readonly (number | null)[];

export function radars(assessment: PrintedAssessment): Readonly<Record<string, ChartData>> {
  const { score, last } = assessment;
  const former = new Map((last?.score.groups ?? []).map(({ code, mean }) => [code, mean]));
  const means = (of: (group: GroupScore) => number | null) =>
    score.groups.map(of).map((mean) => (mean === null ? null : rounded(mean, 2)));
  const all = chart(assessment, score.groups.map(spokeName), [
    means(({ mean }) => mean),
    means(({ code }) => former.get(code) ?? null),
  ]);
  const drawn = drawnGroups(assessment);
  const slots = Array.from({ length: RADARS }, (_, at): [string, ChartData] => {
    const group = drawn[at];
    return [`jaring ${at + 1}`, group ? radarOf(assessment, group) : NO_CHART];
  });
  return { 'jaring kelompok': score.groups.length < LEAST_SPOKES ? NO_CHART : all, ...Object.fromEntries(slots) };
}

function radarOf(assessment: PrintedAssessment, group: GroupScore): ChartData {
  const codes = variablesIn(assessment, group).map(codeOf);
  const now = codes.map((code) => spoke(assessment.rows.get(code)?.score));
  return chart(assessment, codes, [now, codes.map((code) => spoke(assessment.last?.scores.get(code)))]);
}

function chart(
  { penilaian, last }: PrintedAssessment,
  categories: readonly string[],
  [now, before]: readonly [Values, Values],
): ChartData {
  const former = last === null ? [] : [{ name: periodName(last.penilaian), values: before }];
  return { categories, series: [{ name: periodName(penilaian), values: now }, ...former] };
}

/** `1.2 Peralatan dan Sarana Prasarana`: the word that all official groups begin with only makes the web small. */
function spokeName(group: GroupScore): string {
  return shortName(group).replace(/^(\S+ )Manajemen (?=\S)/, '$1');
}

/** What is not scored, or does not apply, is a gap and not the middle of the web. */
function spoke(score: ScoreValue | null | undefined): number | null {
  return typeof score === 'number' ? score : null;
}

function variablesIn({ variables }: PrintedAssessment, { code }: GroupScore): Variable[] {
  return variables.filter(({ group }) => group === code);
}

/** In the rubric's order; a group in which nothing is scored yet would be an empty web. */
function drawnGroups(assessment: PrintedAssessment): GroupScore[] {
  const { groups } = assessment.score;
  return groups.filter((group) => variablesIn(assessment, group).length >= LEAST_SPOKES && group.scored > 0).slice(0, RADARS);
}

/** What stands above each radar, which lines of them there are, and which groups have none. */
export function radarTags(assessment: PrintedAssessment): DocumentRow {
  const drawn = drawnGroups(assessment);
  const slots = Array.from({ length: RADARS }, (_, at): [string, string] => {
    const group = drawn[at];
    return [`Judul jaring ${at + 1}`, group ? shortName(group) : ''];
  });
  const lines = Array.from({ length: RADARS / IN_A_LINE }, (_, at): [string, boolean] => [
    `Ada jaring baris ${at + 1}`,
    drawn.length > at * IN_A_LINE,
  ]);
  return { ...Object.fromEntries([...slots, ...lines]), 'Catatan jaring': undrawnWords(assessment, drawn) };
}

/** Empty when every group has its radar. */
function undrawnWords(assessment: PrintedAssessment, drawn: readonly GroupScore[]): string {
  const others = assessment.score.groups.filter((group) => !drawn.includes(group));
  const isSmall = (group: GroupScore) => variablesIn(assessment, group).length < LEAST_SPOKES;
  const reasons: readonly [readonly GroupScore[], string][] = [
    [others.filter(isSmall), `mempunyai kurang dari ${LEAST_SPOKES} variabel`],
    [others.filter((group) => !isSmall(group) && group.scored === 0), 'belum mempunyai nilai'],
    [others.filter((group) => !isSmall(group) && group.scored > 0), `tidak termuat: laporan memuat ${RADARS} jaring laba-laba`],
  ];
  const told = reasons.filter(([groups]) => groups.length > 0);
  const words = told.map(([groups, why]) => `kelompok ${groups.map(({ code }) => code).join(', ')} ${why}`);
  return words.length === 0 ? '' : `Tidak digambar: ${words.join('; ')}.`;
}
