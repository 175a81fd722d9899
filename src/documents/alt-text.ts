/** What an author marks with an alt text such as `{%logo kiri}`: the drawings of a part, their names, and names that we do not know. */
import type PizZip from 'pizzip';
import { textOf, textParts } from './archive.ts';
import { nearest } from './nearest.ts';
import { partInWords } from './places.ts';

/** A text box is a drawing too: what is marked in it is the innermost one. */
export const DRAWING = /<w:drawing>(?:(?!<w:drawing>).)*?<\/w:drawing>/gs;

const MARK = / (?:descr|title)="\{%([^"}]*)\}"/;

/** The name in the alt text of a drawing, if it is marked. */
export function markedName(drawing: string): string | null {
  return MARK.exec(drawing)?.[1]?.trim() ?? null;
}

/** The alt text stays, without braces, for those who have the document read to them. */
export function withoutMark(drawing: string): string {
  return drawing.replace(new RegExp(MARK, 'g'), (mark) => mark.replace('{%', '').replace('}', ''));
}

/** A drawing that names nothing we know would become invisible without a word. `nameOf` gives the name, or `null` for other drawings. */
export function unknownNames(
  zip: PizZip,
  what: string,
  known: readonly string[],
  nameOf: (drawing: string) => string | null,
): string[] {
  const faults = textParts(zip).flatMap((part) => {
    const names = (textOf(zip, part).match(DRAWING) ?? []).map(nameOf);
    return names.flatMap((name) => (name === null || known.includes(name) ? [] : unknown(what, name, part, known)));
  });
  return [...new Set(faults)];
}

function unknown(what: string, name: string, part: string, known: readonly string[]): string {
  const fault = `${what} {%${name}} tidak dikenal: ${drawingPlace(part)}.`;
  const guess = nearest(name, known);
  return guess === null ? fault : `${fault} Mungkin maksudnya {%${guess}}.`;
}

export function drawingPlace(part: string): string {
  return partInWords(part) || 'isi dokumen';
}
