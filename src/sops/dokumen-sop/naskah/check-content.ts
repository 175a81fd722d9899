/** What a text cannot be: refusals of the forms, and what of the procedure the flowchart cannot draw. Pure. */
import type { Refusal } from '../../../schema/index.ts';
import { checkFlow } from '../check-flow.ts';
import type { Content, SectionContent, StepContent } from './content.ts';
import { linesOf, stepCode, THE_END } from './content.ts';
import { flowOf } from './flow.ts';

type TypedSection = Pick<SectionContent, 'title' | 'kind' | 'text'>;

/** Sections that derive stand once, and titles tell sections apart. */
export function sectionFaults(sections: readonly TypedSection[]): Refusal[] {
  const at = (index: number, field: string, message: string) => ({ field: `sections.${index}.${field}`, message });
  return sections.flatMap((section, index): Refusal[] => {
    const before = sections.slice(0, index);
    if (before.some(({ title }) => title.toLowerCase() === section.title.toLowerCase()))
      return [at(index, 'title', 'Judul bagian ini sudah ada di atas. Beri judul lain, atau hapus.')];
    if (section.kind !== 'Teks' && section.kind !== 'Daftar' && before.some(({ kind }) => kind === section.kind))
      return [at(index, 'kind', `Naskah hanya mempunyai satu bagian ${section.kind.toLowerCase()}. Pilih Teks atau Daftar.`)];
    if (section.kind !== 'Tabel jadwal') return [];
    const wrong = linesOf(section.text).find((line) => line.split('|').length < 2 || line.split('|').length > 3);
    return wrong === undefined
      ? []
      : [at(index, 'text', `Baris “${wrong.slice(0, 40)}” belum berbentuk Kegiatan | Waktu | Keterangan.`)];
  });
}

type TypedStep = Pick<StepContent, 'symbol' | 'level' | 'next' | 'no'>;

/** `known` are the codes of the steps that stay. */
export function stepFaults(steps: readonly TypedStep[], known: readonly string[]): Refusal[] {
  return steps.flatMap((step, index): Refusal[] => {
    const at = (field: string, message: string) => [{ field: `steps.${index}.${field}`, message }];
    if (index === 0 && step.level === 'Rincian')
      return at('level', 'Langkah pertama tidak dapat menjadi rincian. Pilih Langkah.');
    if (step.no !== null && step.symbol !== 'Keputusan')
      return at('no', 'Hanya keputusan yang mempunyai jalan “tidak”. Kosongkan, atau pilih simbol Keputusan.');
    return (['next', 'no'] as const).flatMap((field) => {
      const code = step[field];
      const isKnown = code === null || [THE_END, ...known].includes(targetCode(code));
      return isKnown ? [] : at(field, unknownTarget(code, known));
    });
  });
}

/** `l5` and `selesai` as people type them are `L05` and `Selesai`. */
export function targetCode(typed: string): string {
  const words = typed.replace(/\s/g, '');
  if (words.toLowerCase() === THE_END.toLowerCase()) return THE_END;
  const number = /^l0*(\d+)$/i.exec(words)?.[1];
  return number === undefined ? words.toUpperCase() : stepCode(Number(number));
}

function unknownTarget(code: string, known: readonly string[]): string {
  const first = known[0] ?? stepCode(1);
  const last = known[known.length - 1] ?? stepCode(1);
  return `Tidak ada langkah ${code}. Tulis kode dari judul kartunya (${first} sampai ${last}), atau Selesai. Langkah baru mendapat kode sesudah disimpan.`;
}

/** A code that no step of this text ever had. */
export function nextStepCode(given: readonly string[]): string {
  const highest = Math.max(0, ...given.map((code) => Number(/^L(\d+)$/.exec(code)?.[1] ?? 0)));
  return stepCode(highest + 1);
}

/** `hal-hal-lain`, and `hal-hal-lain-2` when that is taken. */
export function sectionCode(title: string, taken: readonly string[]): string {
  const plain =
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'bagian';
  for (let count = 1; ; count++) {
    const code = count === 1 ? plain : `${plain}-${count}`;
    if (!taken.includes(code)) return code;
  }
}

/** What is wrong with the flowchart of a text that has one. */
export function chartFaults({ sections, steps }: Content): ReturnType<typeof checkFlow> {
  return sections.some(({ kind }) => kind === 'Bagan alir') ? checkFlow(flowOf(steps)) : [];
}
