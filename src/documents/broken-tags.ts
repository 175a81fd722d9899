/** Braces that make no tag, in one paragraph: a tag must begin and end in it, with one brace on either side. */
import type { Paragraph } from './places.ts';

/** Opening braces with what follows, or closing braces that nothing opened. */
const BRACES = /(\{+)([^{}]*)(\}*)|\}+/g;

export function brokenTags({ text, place }: Paragraph): string[] {
  return [...text.matchAll(BRACES)].flatMap((match) => {
    const [written, opening, , closing] = match;
    if (opening === undefined)
      return `Ada kurung tutup } tanpa kurung buka { sebelum “${text.slice(0, match.index + 1).slice(-20)}”: ${place}.`;
    if (closing === '')
      return `Penanda ${written.slice(0, 40).trim()} tidak ditutup dengan } dalam paragraf yang sama: ${place}.`;
    if (opening.length > 1 || closing !== '}')
      return `Penanda ${written} memakai kurung ganda; pakai satu { dan satu }: ${place}.`;
    return [];
  });
}
