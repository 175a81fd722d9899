/** What a SOP or kerangka acuan consists of: sections in their order, and the steps of its procedure. Source: PK-0, LM-0, UB-0, KA-0. */

export const KINDS = ['SOP', 'Kerangka acuan'] as const;
export type NaskahKind = (typeof KINDS)[number];

/** What stands in a section: words, or what derives from steps, history and schedule. */
export const SECTION_KINDS = ['Teks', 'Daftar', 'Prosedur', 'Bagan alir', 'Tabel jadwal', 'Riwayat perubahan'] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** How the lines of a list and the steps of a procedure are counted. */
export const NUMBERINGS = ['Angka', 'Huruf', 'Tanpa nomor'] as const;
export type Numbering = (typeof NUMBERINGS)[number];

/** `Rincian` is a part of the step above it. */
export const LEVELS = ['Langkah', 'Rincian'] as const;
export type StepLevel = (typeof LEVELS)[number];

/** Of the flowchart, as PermenPANRB 35/2012 draws them. */
export const SYMBOLS = ['Proses', 'Keputusan', 'Dokumen', 'Terminator', 'Penghubung', 'Tidak digambar'] as const;
export type StepSymbol = (typeof SYMBOLS)[number];

export interface SectionContent {
  /** The same in every revision, whatever the title becomes. */
  readonly code: string;
  readonly title: string;
  readonly kind: SectionKind;
  readonly numbering: Numbering | null;
  readonly text: string | null;
}

export interface StepContent {
  /** `L01`, the same in every revision; targets name it. */
  readonly code: string;
  readonly level: StepLevel;
  readonly text: string;
  readonly by: string | null;
  readonly symbol: StepSymbol;
  /** Shorter words for the flowchart. */
  readonly chartText: string | null;
  /** Codes of steps, or `Selesai`; `null` goes on to the next. A decision goes here when the answer is yes. */
  readonly next: string | null;
  readonly no: string | null;
  /** One of several ways side by side, with its neighbours that are so too. */
  readonly alternative: boolean | null;
  /** The step of the product that does it, `umpanBalik/UB-f`: stays when the words change. */
  readonly link: string | null;
}

export interface Content {
  readonly title: string;
  readonly sections: readonly SectionContent[];
  readonly steps: readonly StepContent[];
}

export const THE_END = 'Selesai';

/** Whether a section's content is typed into it. */
export function hasText(kind: SectionKind): boolean {
  return kind === 'Teks' || kind === 'Daftar' || kind === 'Tabel jadwal';
}

/** Lines that say something, without the spaces around them. */
export function linesOf(text: string | null): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** `L07` for the seventh. */
export function stepCode(count: number): string {
  return `L${String(count).padStart(2, '0')}`;
}

/** 1 → a, 26 → z, 27 → aa. */
export function letterOf(count: number): string {
  const before = Math.floor((count - 1) / 26);
  return `${before > 0 ? letterOf(before) : ''}${String.fromCharCode(97 + ((count - 1) % 26))}`;
}

/** `1.`, `a.`, or nothing. */
export function countMark(numbering: Numbering | null, count: number): string {
  if (numbering === 'Angka') return `${count}.`;
  return numbering === 'Huruf' ? `${letterOf(count)}.` : '';
}

/** Parts of a step are counted in the other way: letters below numbers, numbers below letters. */
function numberingBelow(numbering: Numbering | null): Numbering {
  return numbering === 'Angka' ? 'Huruf' : 'Angka';
}

/** `3.` of a SOP, `C.` of a kerangka acuan: how its sections are counted, the first at 0. */
export function sectionMark(kind: NaskahKind, index: number): string {
  return kind === 'SOP' ? `${index + 1}.` : `${letterOf(index + 1).toUpperCase()}.`;
}

export interface NumberedStep<Step extends StepContent = StepContent> {
  readonly step: Step;
  /** `3.` or `c.`; of a part its own count within its step. */
  readonly mark: string;
  /** `3`, `3.b`: how one speaks of it. */
  readonly label: string;
}

/** The steps with their numbers. A part before any step is counted as if it had one. */
export function numberedSteps<Step extends StepContent>(
  steps: readonly Step[],
  numbering: Numbering | null,
): readonly NumberedStep<Step>[] {
  const top = numbering ?? 'Angka';
  let count = 0;
  let parts = 0;
  return steps.map((step) => {
    if (step.level === 'Langkah') {
      count++;
      parts = 0;
      const mark = countMark(top, count);
      return { step, mark, label: mark === '' ? String(count) : bare(mark) };
    }
    parts++;
    const mark = countMark(numberingBelow(top), parts);
    const above = count === 0 ? '' : `${bare(countMark(top, count)) || String(count)}.`;
    return { step, mark, label: `${above}${bare(mark)}` };
  });
}

function bare(mark: string): string {
  return mark.replace(/\.$/, '');
}
