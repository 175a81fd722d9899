/** Short ways to write the texts that a new workbook brings along. */
import type { NaskahKind, Numbering, SectionContent, StepContent, StepSymbol } from '../naskah/content.ts';
import { stepCode } from '../naskah/content.ts';

export interface StartingNaskah {
  readonly kind: NaskahKind;
  readonly title: string;
  readonly unit: string;
  readonly coTitle: string | null;
  readonly sections: readonly SectionContent[];
  readonly steps: readonly StepContent[];
}

export function words(code: string, title: string, text: string | null): SectionContent {
  return { code, title, kind: 'Teks', numbering: null, text };
}

export function list(code: string, title: string, numbering: Numbering, items: readonly string[]): SectionContent {
  return { code, title, kind: 'Daftar', numbering, text: items.join('\n') };
}

export function procedure(title: string, numbering: Numbering): SectionContent {
  return { code: 'prosedur', title, kind: 'Prosedur', numbering, text: null };
}

export function chart(title: string): SectionContent {
  return { code: 'bagan-alir', title, kind: 'Bagan alir', numbering: null, text: null };
}

export function history(title: string): SectionContent {
  return { code: 'riwayat', title, kind: 'Riwayat perubahan', numbering: null, text: null };
}

interface Written {
  readonly text: string;
  readonly by: string;
  readonly chart?: string;
  readonly symbol?: StepSymbol;
  readonly no?: number;
  readonly alternative?: true;
  readonly link?: string;
  /** Its parts, done by the same people. */
  readonly parts?: readonly (string | { readonly text: string; readonly by?: string; readonly link?: string })[];
}

/** The steps in their order with codes; `no` names a step by its place among the steps, parts not counted. */
export function steps(written: readonly Written[]): StepContent[] {
  const codes: string[] = [];
  let count = 0;
  for (const { parts = [] } of written) {
    codes.push(stepCode(++count));
    count += parts.length;
  }
  return written.flatMap((one, index) => {
    const { text, by, chart, symbol = 'Proses', no, alternative, link, parts = [] } = one;
    const step: StepContent = {
      code: codes[index] ?? '',
      level: 'Langkah',
      text,
      by,
      symbol,
      chartText: chart ?? null,
      next: null,
      no: no === undefined ? null : (codes[no - 1] ?? null),
      alternative: alternative ?? false,
      link: link ?? null,
    };
    const first = Number(step.code.slice(1));
    return [step, ...parts.map((part, at) => partOf(step, stepCode(first + at + 1), part))];
  });
}

function partOf(step: StepContent, code: string, part: NonNullable<Written['parts']>[number]): StepContent {
  const { text, by = step.by, link = step.link } = typeof part === 'string' ? { text: part } : part;
  return {
    ...{ code, level: 'Rincian', text, by, symbol: 'Tidak digambar', chartText: null, next: null, no: null },
    ...{ alternative: false, link },
  };
}
