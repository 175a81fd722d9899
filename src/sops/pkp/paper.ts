/** What both papers of an assessment share: of which assessment, whether it stands, who signs, figures in words. Pure. Source: PKP-6. */
import type { DocumentOrder } from '../../registers/make-document.ts';
import { printDate, printMoment } from '../../schema/dates.ts';
import type { DocumentRow } from '../../schema/index.ts';
import { printFixed } from '../../schema/numbers.ts';
import type { Assessment } from './assessment.ts';
import type { Penilaian } from './penilaian.table.ts';
import { penilaianTable } from './penilaian.table.ts';
import { periodOf } from './period.ts';
import type { EVIDENCE_LIST, REPORT } from './proofs.ts';
import type { PkpScore, ScoreValue } from './score-pkp.ts';
import { categoryOf, METHODS } from './score-pkp.ts';

/** An assessment on whose sheet every row can be read, with its score. */
export interface PrintedAssessment extends Assessment {
  readonly score: PkpScore;
  /** The day on which it is printed. */
  readonly today: string;
}

/** What is printed before the closing is another document than the one after it, with a number of its own. */
export function kindOf<K extends string>(kind: K, { state }: Pick<Penilaian, 'state'>): K | `${K} sementara` {
  return state === 'Ditutup' ? kind : `${kind} sementara`;
}

/** A closed one is dated as it was closed; before that, a paper says how it stands today. */
export function assessmentPaper(kind: typeof REPORT | typeof EVIDENCE_LIST, { penilaian, today }: PrintedAssessment) {
  return {
    kind: kindOf(kind, penilaian),
    table: penilaianTable,
    record: penilaian.number,
    title: penilaian.title,
    date: penilaian.closedAt?.slice(0, 10) ?? today,
  } as const satisfies Partial<DocumentOrder>;
}

/** Rows at the end of a list that the template keeps on the page of the signatures. */
const ROWS_AT_END = 3;

export function parted<T>(rows: readonly T[]): readonly [first: T[], last: T[]] {
  return [rows.slice(0, -ROWS_AT_END), rows.slice(-ROWS_AT_END)];
}

/** Room to write on. */
const UNKNOWN = '………………………………';

/** Tags that both templates have. */
export function frame({ penilaian, score, variables, today }: PrintedAssessment): DocumentRow {
  const provisional = provisionalWords(penilaian, score, today);
  return {
    'Judul penilaian': penilaian.title,
    'Periode penilaian': upperFirst(periodWords(penilaian)),
    'Rentang periode': `${printDate(penilaian.from)} s.d. ${printDate(penilaian.until)}`,
    Rubrik: penilaian.rubric,
    'Judul rubrik': variables[0]?.title ?? '',
    'Tanda sementara': provisional,
    'Keterangan penutupan': closingWords(penilaian) ?? provisional,
    'Nama penilai': penilaian.assessor ?? UNKNOWN,
  };
}

/** Empty when the assessment is closed and everything that applies is scored. */
function provisionalWords({ state }: Penilaian, { unscored }: PkpScore, today: string): string {
  const reasons = [
    ...(state === 'Ditutup' ? [] : [`penilaian belum ditutup, keadaan ${printDate(today)}`]),
    ...(unscored === 0 ? [] : [`${unscored} variabel belum dinilai`]),
  ];
  return reasons.length === 0 ? '' : `SEMENTARA: ${reasons.join('; ')}`;
}

/** `null` before it is closed. */
function closingWords({ closedAt, closedBy, mark }: Penilaian): string | null {
  return closedAt === null ? null : `Ditutup ${printMoment(closedAt)} oleh ${closedBy ?? '–'} · SHA-256 ${mark ?? '–'}`;
}

/** `tahun 2026`, `semester 1 tahun 2026` */
export function periodWords(penilaian: Penilaian): string {
  const { from, until } = penilaian;
  return periodOf(penilaian)?.label ?? `${printDate(from)} s.d. ${printDate(until)}`;
}

export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How a total was taken, in words. */
export function methodWords(method: PkpScore['method']): string {
  return method === METHODS[0] ? 'rata-rata dari rata-rata kelompok' : 'rata-rata semua variabel';
}

const MOST_DECIMALS = 9;

/** As the sheet rounds: 8.245 is 8.25, whatever lies behind the ninth decimal. */
export function rounded(value: number, decimals: number): number {
  const shifted = Number(`${value.toFixed(MOST_DECIMALS)}e${decimals}`);
  return Number(`${Math.round(shifted)}e-${decimals}`);
}

/** `8,47`. With as many decimals as it takes not to look like a value of another category: 8,498 and not 8,50 for what is Cukup. */
export function printValue(value: number | null): string {
  if (value === null) return '–';
  let decimals = 2;
  while (decimals < MOST_DECIMALS && categoryOf(rounded(value, decimals)) !== categoryOf(value)) decimals += 1;
  return printFixed(rounded(value, decimals), decimals);
}

export function printScore(score: ScoreValue | null): string {
  return score === null ? 'Belum dinilai' : String(score);
}

/** `naik 0,32`: the difference of what is printed with two decimals; `–` where either is missing. */
export function printChange(former: number | null | undefined, now: number | null): string {
  if (former === null || former === undefined || now === null) return '–';
  const difference = rounded(rounded(now, 2) - rounded(former, 2), 2);
  if (difference === 0) return 'tetap';
  return `${difference > 0 ? 'naik' : 'turun'} ${printFixed(Math.abs(difference), 2)}`;
}
