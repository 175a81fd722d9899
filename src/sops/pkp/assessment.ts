/** One assessment: its rubric, the rows of its sheet, evidence, RTL, the period it is compared with; and what follows from them. Pure. Source: PKP-1 … PKP-7. */
import { sha256Text } from '../../host/sha256.ts';
import type { Dokumen } from '../../registers/dokumen.table.ts';
import type { Rtl } from '../../registers/rtl.table.ts';
import { printMoment } from '../../schema/dates.ts';
import type { Bukti } from './bukti.table.ts';
import type { LembarRow } from './lembar.table.ts';
import { lembarKey } from './lembar.table.ts';
import type { Penilaian } from './penilaian.table.ts';
import type { Variable } from './rubrik.table.ts';
import { codeOf, groupsOf } from './rubrik.table.ts';
import type { PkpScore, ScoreValue } from './score-pkp.ts';
import { scorePkp } from './score-pkp.ts';

export interface Assessment {
  readonly penilaian: Penilaian;
  readonly variables: readonly Variable[];
  /** Rows of the sheet by the variable's code; of a damaged sheet some or all are missing. */
  readonly rows: ReadonlyMap<string, LembarRow>;
  /** Codes that stand twice in the sheet: which row holds is not to be guessed. */
  readonly doubled: readonly string[];
  readonly bukti: readonly Bukti[];
  readonly rtl: readonly Rtl[];
  readonly dokumen: readonly Dokumen[];
  readonly last: Earlier | null;
}

/** The period compared with. Of a closed one the scores are those that it was closed with. */
export interface Earlier {
  readonly penilaian: Penilaian;
  readonly scores: ReadonlyMap<string, ScoreValue>;
  readonly score: PkpScore;
}

/** The rows of one sheet by code, and the codes that stand in it more than once. */
export function rowsByCode(assessment: string, rows: readonly LembarRow[]): Pick<Assessment, 'rows' | 'doubled'> {
  const own = rows.filter((row) => row.id.startsWith(lembarKey(assessment, '')));
  const codes = own.map((row) => row.id.slice(lembarKey(assessment, '').length));
  const doubled = codes.filter((code, index) => codes.indexOf(code) !== index);
  return { rows: new Map(own.map((row, index) => [codes[index] ?? '', row])), doubled: [...new Set(doubled)] };
}

export function scoreOf({ penilaian, variables, rows }: Pick<Assessment, 'penilaian' | 'variables' | 'rows'>): PkpScore {
  return scoreWith(penilaian, variables, (code) => rows.get(code)?.score ?? null);
}

export function scoreWith(
  { method }: Pick<Penilaian, 'method'>,
  variables: readonly Variable[],
  scoreOfCode: (code: string) => ScoreValue | null,
): PkpScore {
  const scored = variables.map((variable) => ({ group: variable.group, score: scoreOfCode(codeOf(variable)) }));
  return scorePkp(groupsOf(variables), scored, method);
}

/** What keeps the sheet from being read whole, in words; empty when nothing does. */
export function damageOf({ penilaian, variables, rows, doubled }: Assessment): string {
  const missing = variables.map(codeOf).filter((code) => !rows.has(code));
  const sheet = `Lembar “${penilaian.sheetName}”`;
  const how = 'Urungkan dengan Ctrl+Z, atau tekan “Pulihkan lembar”: nilai yang masih terbaca dan yang tercatat di Jejak tetap.';
  if (variables.length === 0) return `Rubrik “${penilaian.rubric}” tidak ada lagi di lembar Rubrik PKP. Muat lagi rubrik itu.`;
  if (missing.length === variables.length) return `${sheet} tidak terbaca: lembar, baris judul, atau kolomnya hilang. ${how}`;
  if (missing.length > 0) return `${sheet} kehilangan baris ${listed(missing)}. ${how}`;
  if (doubled.length > 0) return `${sheet} memuat baris ${listed(doubled)} dua kali. Hapus salah satunya, lalu muat ulang.`;
  return '';
}

const MOST_LISTED = 8;

function listed(codes: readonly string[]): string {
  const more = codes.length - MOST_LISTED;
  return more > 0 ? `${codes.slice(0, MOST_LISTED).join(', ')}, dan ${more} lainnya` : codes.join(', ');
}

/** `1.1-1=7; 1.1-2=10; …`: kept when an assessment is closed. Unscored variables are left out. */
export function printScores(variables: readonly Variable[], rows: Assessment['rows']): string {
  return variables
    .map((variable) => [codeOf(variable), rows.get(codeOf(variable))?.score ?? null] as const)
    .flatMap(([code, score]) => (score === null ? [] : [`${code}=${score}`]))
    .join('; ');
}

export function parseScores(words: string | null): Map<string, ScoreValue> {
  const pairs = (words ?? '').split('; ').map((pair) => pair.split('=') as [string, string?]);
  return new Map(
    pairs.flatMap(([code, value]): [string, ScoreValue][] => {
      if (value === undefined) return [];
      return [[code, value === 'Tidak berlaku' ? value : (Number(value) as ScoreValue)]];
    }),
  );
}

/** Of all that is closed: who it was, by which rubric and method, and every cell that an assessor fills. */
export function markOf({ penilaian, variables, rows }: Pick<Assessment, 'penilaian' | 'variables' | 'rows'>): string {
  const { number, title, rubric, rubricMark, method } = penilaian;
  const cells = variables.map((variable) => {
    const row = rows.get(codeOf(variable));
    return [
      codeOf(variable),
      row?.score,
      row?.evidence,
      row?.problem,
      row?.cause,
      row?.rtl,
      row?.followUp,
      row?.evaluation,
      row?.reason,
    ];
  });
  return sha256Text(
    JSON.stringify([number, title, rubric, rubricMark, method, cells.map((row) => row.map((cell) => cell ?? null))]),
  );
}

/** The texts of a rubric as one mark: whether they are still those that an assessment began with. */
export function rubricMark(variables: readonly Variable[]): string {
  const texts = variables.map((variable) => {
    const { group, groupName, item, variable: name, definition, level0, level4, level7, level10 } = variable;
    return [group, groupName, item, name, definition, level0, level4, level7, level10];
  });
  return sha256Text(JSON.stringify(texts));
}

/** What was typed into the sheet after the assessment was closed: `1.1-4: 7 → 10`; empty when nothing was. */
export function changedSinceClosing(assessment: Assessment): readonly string[] {
  const { penilaian, variables, rows } = assessment;
  if (penilaian.state !== 'Ditutup' || markOf(assessment) === penilaian.mark) return [];
  const closed = parseScores(penilaian.scores);
  const scores = variables.map(codeOf).flatMap((code) => {
    const [was, is] = [closed.get(code) ?? null, rows.get(code)?.score ?? null];
    return was === is ? [] : [`${code}: ${was ?? 'kosong'} → ${is ?? 'kosong'}`];
  });
  return scores.length > 0 ? scores : ['isi kolom lain, rubrik, atau cara menghitung'];
}

/** Why nothing can be changed any more, or `null`. */
export function closedReason({ closedAt, closedBy, title }: Penilaian): string | null {
  return closedAt === null
    ? null
    : `${title} ditutup pada ${printMoment(closedAt)} oleh ${closedBy ?? '–'}. Buka kembali dengan alasan bila memang harus diubah.`;
}
