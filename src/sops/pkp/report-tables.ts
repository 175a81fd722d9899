/** The tables of the laporan: groups, Lampiran 2 with the chosen levels, what is written of each variable, the tie rules. Pure. Source: PKP-0, PKP-6. */
import type { Rtl } from '../../registers/rtl.table.ts';
import { printShortDate } from '../../schema/dates.ts';
import type { DocumentRow } from '../../schema/index.ts';
import type { Level } from '../evidence.ts';
import { evidenceLine, typedLines } from './evidence-lines.ts';
import type { LembarRow } from './lembar.table.ts';
import type { PrintedAssessment } from './paper.ts';
import { parted, printChange, printScore, printValue } from './paper.ts';
import type { Variable } from './rubrik.table.ts';
import { codeOf } from './rubrik.table.ts';
import type { GroupScore } from './score-pkp.ts';
import { isFor } from './scoring.ts';

const LEVEL_TAGS: readonly (readonly [Level, keyof Variable & `level${Level}`])[] = [
  [0, 'level0'],
  [4, 'level4'],
  [7, 'level7'],
  [10, 'level10'],
];

export const TABLE_LOOPS = {
  'Nilai kelompok': ['No', 'Kelompok', 'Nilai', 'Dinilai', 'Periode lalu', 'Perubahan'],
  'Kelompok lampiran': ['Kelompok', 'Isi lampiran', 'Keterangan kelompok', 'Rata-rata kelompok'],
  'Isi lampiran': [
    'No',
    'Jenis Variabel',
    'Definisi Operasional',
    ...LEVEL_TAGS.flatMap(([level]) => [`Nilai ${level}`, `Nilai ${level} terpilih`]),
    'Nilai',
  ],
  'Catatan variabel': [
    ...['No', 'Variabel', 'Nilai', 'Usulan dan alasan', 'Bukti'],
    ...['Masalah', 'Penyebab', 'RTL', 'Tindak lanjut', 'Evaluasi'],
  ],
  Aturan: ['Kode', 'Variabel', 'Aturan rubrik'],
  'Akhir aturan': ['Kode', 'Variabel', 'Aturan rubrik'],
} as const;

export function groupRows({ score, last }: PrintedAssessment): DocumentRow[] {
  const former = new Map((last?.score.groups ?? []).map(({ code, mean }) => [code, mean]));
  return score.groups.map(({ code, name, mean, scored, unscored }) => ({
    No: code,
    Kelompok: name,
    Nilai: printValue(mean),
    Dinilai: `${scored} dari ${scored + unscored}`,
    'Periode lalu': printValue(former.get(code) ?? null),
    Perubahan: printChange(former.get(code), mean),
  }));
}

/** The texts as the rubric has them, character by character. */
export function lampiranRows({ score, variables, rows }: PrintedAssessment): DocumentRow[] {
  return score.groups.map((group) => ({
    Kelompok: `${group.code} ${group.name}`,
    'Isi lampiran': variables
      .filter((variable) => variable.group === group.code)
      .map((variable) => lampiranRow(variable, rows.get(codeOf(variable))?.score ?? null)),
    'Keterangan kelompok': countWords(group),
    'Rata-rata kelompok': printValue(group.mean),
  }));
}

function lampiranRow(variable: Variable, score: LembarRow['score']): DocumentRow {
  const levels = LEVEL_TAGS.flatMap(([level, name]): [string, string][] => {
    const text = variable[name] ?? '';
    const isChosen = score === level;
    return [
      [`Nilai ${level}`, isChosen ? '' : text],
      [`Nilai ${level} terpilih`, isChosen ? text : ''],
    ];
  });
  return {
    No: String(variable.item),
    'Jenis Variabel': variable.variable,
    'Definisi Operasional': variable.definition,
    ...Object.fromEntries(levels),
    Nilai: printScore(score),
  };
}

/** `14 dari 15 variabel dinilai, 1 tidak berlaku` */
function countWords({ scored, unscored, notApplicable }: GroupScore): string {
  const words = `${scored} dari ${scored + unscored} variabel dinilai`;
  return notApplicable === 0 ? words : `${words}, ${notApplicable} tidak berlaku`;
}

/** Every variable: an assessor looks for each of them, also where nothing is written. */
export function noteRows({ variables, rows, bukti, rtl }: PrintedAssessment): DocumentRow[] {
  return variables.map((variable) => {
    const code = codeOf(variable);
    const row = rows.get(code) ?? null;
    const own = bukti.filter((one) => one.code === code);
    return {
      No: code,
      Variabel: variable.variable,
      Nilai: printScore(row?.score ?? null),
      'Usulan dan alasan': row ? suggestionWords(row) : '–',
      Bukti: lines(typedLines(row?.evidence ?? null, own), ...own.map(evidenceLine)),
      Masalah: lines(row?.problem),
      Penyebab: lines(row?.cause),
      RTL: planWords(
        row?.rtl ?? null,
        rtl.filter((line) => isFor(line, code)),
      ),
      'Tindak lanjut': lines(row?.followUp),
      Evaluasi: lines(row?.evaluation),
    };
  });
}

/** Lines of the register as they stand now, below what else was typed; the cell names those that were made from it by their number. */
function planWords(cell: string | null, plans: readonly Rtl[]): string {
  const typed = (cell ?? '').split('\n').filter((line) => !plans.some(({ number }) => line.startsWith(number)));
  const registered = plans.map(
    ({ number, activity, due, state }) => `${number} ${activity} (${printShortDate(due)}, ${state.toLowerCase()})`,
  );
  return lines(...typed, ...registered);
}

/** `Usulan 7 karena 9 dari 10 bulan lengkap`, and the reason where the score lies above it. */
export function suggestionWords({ suggestion, because, reason }: LembarRow): string {
  const proposed =
    suggestion === null ? null : because === null ? `Usulan ${suggestion}` : `Usulan ${suggestion} karena ${because}`;
  return lines(proposed, reason && `Alasan: ${reason}`);
}

/** Those that say something, one below the other; `–` when none does. */
export function lines(...texts: readonly (string | null | undefined)[]): string {
  return texts.filter((text) => text !== null && text !== undefined && text !== '').join('\n') || '–';
}

export function tieTags({ variables }: PrintedAssessment): DocumentRow {
  const rules = variables.flatMap((variable) =>
    variable.tie === null ? [] : [{ Kode: codeOf(variable), Variabel: variable.variable, 'Aturan rubrik': variable.tie }],
  );
  const [first, last] = parted(rules);
  return { 'Ada aturan': rules.length > 0, Aturan: first, 'Akhir aturan': last };
}
