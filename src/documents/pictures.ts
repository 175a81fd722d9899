/** Pictures that the author placed with an alt text `{%logo kiri}` get the bytes of the real one; without one they become invisible. */
import type PizZip from 'pizzip';
import { DRAWING, markedName, unknownNames, withoutMark } from './alt-text.ts';
import { textOf, textParts } from './archive.ts';
import { own } from './own-property.ts';
import { fitInto } from './picture-size.ts';
import { addPng, dropUnused } from './relations.ts';

/** One transparent pixel. */
const NOTHING = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=';

/** By the words of the alt text: base64 of a PNG, or `null` for one that the office has not. */
type Pictures = Readonly<Record<string, string | null>>;

/** Alt texts of pictures that name none we know, each with its place. */
export function unknownPictures(zip: PizZip, pictures: Pictures): string[] {
  return unknownNames(zip, 'Gambar', Object.keys(pictures), pictureName);
}

/** The name in the alt text of a drawing that shows a picture. */
function pictureName(drawing: string): string | null {
  return drawing.includes(' r:embed="') ? markedName(drawing) : null;
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
  const shown = withoutMark(drawing)
    .replace(/ r:embed="[^"]*"/, ` r:embed="${relation}"`)
    .replace(/(<a:blip [^>]*[^/]>).*?<\/a:blip>/s, '$1</a:blip>')
    .replace(/<a:srcRect[^>]*\/>/g, '');
  return picture === undefined ? shown : fitInto(shown, picture);
}
