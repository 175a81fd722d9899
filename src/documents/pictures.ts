/** Pictures that the author placed with an alt text `{%logo kiri}` get the bytes of the real one; without one they become invisible. */
import type PizZip from 'pizzip';
import { textOf, textParts } from './archive.ts';
import { nearest } from './nearest.ts';
import { own } from './own-property.ts';
import { fitInto } from './picture-size.ts';
import { partInWords } from './places.ts';
import { addPng, dropUnused } from './relations.ts';

/** One transparent pixel. */
const NOTHING = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=';

/** A text box is a drawing too: the picture in it is the innermost one. */
const DRAWING = /<w:drawing>(?:(?!<w:drawing>).)*?<\/w:drawing>/gs;

const MARK = / (?:descr|title)="\{%([^"}]*)\}"/;

/** By the words of the alt text: base64 of a PNG, or `null` for one that the office has not. */
type Pictures = Readonly<Record<string, string | null>>;

/** Alt texts that name no picture we know: their places would become invisible without a word. */
export function unknownPictures(zip: PizZip, pictures: Pictures): string[] {
  const known = Object.keys(pictures);
  const faults = textParts(zip).flatMap((part) => {
    const drawings = textOf(zip, part).match(DRAWING) ?? [];
    const names = drawings.map(pictureName).filter((name) => name !== null && !known.includes(name));
    return names.map((name) => unknown(name ?? '', part, known));
  });
  return [...new Set(faults)];
}

function unknown(name: string, part: string, known: readonly string[]): string {
  const what = `Gambar {%${name}} tidak dikenal: ${partInWords(part) || 'isi dokumen'}.`;
  const guess = nearest(name, known);
  return guess === null ? what : `${what} Mungkin maksudnya {%${guess}}.`;
}

/** The name in the alt text of a drawing that shows a picture. */
function pictureName(drawing: string): string | null {
  return drawing.includes(' r:embed="') ? (MARK.exec(drawing)?.[1]?.trim() ?? null) : null;
}

export function replacePictures(zip: PizZip, pictures: Pictures): void {
  for (const part of textParts(zip)) {
    const xml = textOf(zip, part);
    const relations = new Map<string, string>();
    const replaced = xml.replace(DRAWING, (drawing) => {
      const name = pictureName(drawing);
      if (name === null) return drawing;
      const picture = own(pictures, name) ?? undefined;
      const relation = relations.get(name) ?? addPng(zip, part, picture ?? NOTHING);
      relations.set(name, relation);
      return withPicture(drawing, relation, picture);
    });
    if (replaced === xml) continue;
    zip.file(part, replaced);
    dropUnused(zip, part, replaced);
  }
}

/**
 * The drawing shows another picture, through a relation of its own: Word keeps one file and one relation for a picture that
 * stands twice, and the file may be a JPEG. What belonged to the placeholder alone (crop, vector version) goes.
 */
function withPicture(drawing: string, relation: string, picture: string | undefined): string {
  const shown = drawing
    .replace(/ r:embed="[^"]*"/, ` r:embed="${relation}"`)
    .replace(/(<a:blip [^>]*[^/]>).*?<\/a:blip>/s, '$1</a:blip>')
    .replace(/<a:srcRect[^>]*\/>/g, '')
    .replace(new RegExp(MARK, 'g'), (mark) => mark.replace('{%', '').replace('}', ''));
  return picture === undefined ? shown : fitInto(shown, picture);
}
