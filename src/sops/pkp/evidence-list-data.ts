/** The daftar bukti for the assessor: what shows each score, with links as their address; what is scored high with nothing to show is marked. Pure. Source: PKP-4, PKP-6. */
import type { DocumentOrder } from '../../registers/make-document.ts';
import { printMoment } from '../../schema/dates.ts';
import type { DocumentRow } from '../../schema/index.ts';
import { printRef } from '../../schema/index.ts';
import type { Bukti } from './bukti.table.ts';
import { weakCodes } from './close-assessment.ts';
import { typedLines } from './evidence-lines.ts';
import type { LembarRow } from './lembar.table.ts';
import type { PrintedAssessment } from './paper.ts';
import { assessmentPaper, frame, parted, printScore } from './paper.ts';
import { EVIDENCE_LIST } from './proofs.ts';
import { lines, suggestionWords } from './report-tables.ts';
import type { Variable } from './rubrik.table.ts';
import { codeOf } from './rubrik.table.ts';

const WEAK = 'belum ada bukti';

const ROW_TAGS = ['Kelompok', 'No', 'Variabel', 'Nilai', 'Bukti', 'Tanda bukti', 'Catatan Admen'] as const;

export function evidenceListOrder(assessment: PrintedAssessment): DocumentOrder {
  const weak = weakCodes(assessment);
  const shown = assessment.variables.map((variable) => shownVariable(assessment, variable, weak));
  const [first, last] = parted(shown.map(evidenceRow));
  return {
    ...assessmentPaper(EVIDENCE_LIST, assessment),
    template: 'pkp/daftar-bukti',
    data: {
      ...frame(assessment),
      ...counts(assessment, shown),
      'Daftar belum ada bukti': weakWords(shown.filter((one) => one.isWeak).map(({ variable }) => variable)),
      'Daftar bukti': first,
      'Akhir daftar': last,
    },
    loops: { 'Daftar bukti': ROW_TAGS, 'Akhir daftar': ROW_TAGS },
  };
}

interface ShownVariable {
  readonly variable: Variable;
  readonly row: LembarRow | null;
  readonly evidence: readonly Bukti[];
  readonly typed: string | null;
  /** 7 or 10 without evidence, and without records that propose as much. */
  readonly isWeak: boolean;
  /** Whether it begins its group. */
  readonly isFirst: boolean;
}

function shownVariable(
  { variables, rows, bukti }: PrintedAssessment,
  variable: Variable,
  weak: readonly string[],
): ShownVariable {
  const code = codeOf(variable);
  const row = rows.get(code) ?? null;
  const evidence = bukti.filter((one) => one.code === code);
  const typed = typedLines(row?.evidence ?? null, evidence);
  return {
    variable,
    row,
    evidence,
    typed,
    isWeak: weak.includes(code),
    isFirst: variables.find(({ group }) => group === variable.group) === variable,
  };
}

function evidenceRow({ variable, row, evidence, typed, isWeak: weak, isFirst }: ShownVariable): DocumentRow {
  return {
    Kelompok: isFirst ? `${variable.group} ${variable.groupName}` : '',
    No: codeOf(variable),
    Variabel: variable.variable,
    Nilai: printScore(row?.score ?? null),
    Bukti: evidence.length === 0 && typed === null && weak ? '' : lines(...evidence.map(evidenceWords), ...typedWords(typed)),
    'Tanda bukti': weak ? WEAK : '',
    'Catatan Admen': row ? suggestionWords(row) : '–',
  };
}

/** `• Tautan: SK Tim Mutu 2026, https://… (Siti Contoh, 08/10/2026 11.20)` */
export function evidenceWords({ kind, title, link, document, addedAt, addedBy }: Bukti): string {
  const named = document === null ? null : printRef(document);
  const where = [named === title ? null : named, link].filter(Boolean).map((words) => `, ${words}`);
  return `• ${kind}: ${title}${where.join('')} (${addedBy}, ${printMoment(addedAt)})`;
}

/** What staff typed into the column Bukti themselves. */
function typedWords(typed: string | null): string[] {
  return typed === null ? [] : typed.split('\n').map((line) => (/^[•\-–]/.test(line.trim()) ? line.trim() : `• ${line.trim()}`));
}

function counts({ score, bukti, variables }: PrintedAssessment, shown: readonly ShownVariable[]): DocumentRow {
  const codes = new Set(variables.map(codeOf));
  const count = (is: (one: ShownVariable) => boolean) => String(shown.filter(is).length);
  return {
    'Jumlah variabel': String(variables.length),
    'Jumlah dinilai': String(score.scored),
    'Jumlah bukti': String(bukti.filter(({ code }) => codes.has(code)).length),
    'Jumlah dengan bukti': count(({ evidence, typed }) => evidence.length > 0 || typed !== null),
    'Jumlah didukung Admen': count(({ row }) => isSupported(row)),
    'Jumlah belum ada bukti': count((one) => one.isWeak),
  };
}

/** The last lines before the signatures: what an assessor will ask about. */
function weakWords(weak: readonly Variable[]): string {
  const named = weak.map((variable) => `${codeOf(variable)} ${variable.variable}`);
  return named.length === 0 ? 'tidak ada.' : `${named.join('; ')}.`;
}

/** Records of Admen propose the score, or a higher one. */
function isSupported(row: LembarRow | null): boolean {
  return typeof row?.score === 'number' && row.score > 0 && typeof row.suggestion === 'number' && row.suggestion >= row.score;
}
