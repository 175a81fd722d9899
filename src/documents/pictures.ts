/** Pictures that the author placed with an alt text `{%logo kiri}` get the bytes of the real one; without one they become invisible. */
import type PizZip from 'pizzip';
import { textOf, textParts } from './archive.ts';
import { own } from './own-property.ts';
import { fitInto } from './picture-size.ts';
import { addPng, dropUnused } from './relations.ts';

/** One transparent pixel. */
const NOTHING = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=';

/** A text box is a drawing too: the picture in it is the innermost one. */
const DRAWING = /<w:drawing>(?:(?!<w:drawing>).)*?<\/w:drawing>/gs;

const MARK = / (?:descr|title)="\{%([^"}]*)\}"/;

/** `pictures` by the words of the alt text, base64 of a PNG. */
export function replacePictures(zip: PizZip, pictures: Readonly<Record<string, string>>): void {
  for (const part of textParts(zip)) {
    const xml = textOf(zip, part);
    const relations = new Map<string, string>();
    const replaced = xml.replace(DRAWING, (drawing) => {
      const name = MARK.exec(drawing)?.[1]?.trim();
      if (name === undefined || !drawing.includes(' r:embed="')) return drawing;
      const picture = own(pictures, name);
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
