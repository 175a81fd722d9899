/** Pictures that the author placed with an alt text `{%logo kiri}` get the bytes of the real one; without one they become invisible. */
import type PizZip from 'pizzip';
import { DRAWING, drawingPlace, markedName, unknownNames, withoutMark } from './alt-text.ts';
import { textOf, textParts } from './archive.ts';
import { own } from './own-property.ts';
import { pictureFormat } from './picture-format.ts';
import { fitInto } from './picture-size.ts';
import { addPicture, dropUnseenPictures } from './relations.ts';

/** One transparent pixel. */
const NOTHING = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=';

/** By the words of the alt text: base64 of a PNG or a JPEG, or `null` for one that is not there. */
type Pictures = Readonly<Record<string, string | null>>;

/** Pictures whose alt text names none that we know, or one that no program could show, each with its place. */
export function pictureFaults(zip: PizZip, pictures: Pictures): string[] {
  const unreadable = textParts(zip).flatMap((part) =>
    (textOf(zip, part).match(DRAWING) ?? []).flatMap((drawing) => {
      const name = pictureName(drawing) ?? '';
      const picture = own(pictures, name) ?? null;
      return picture === null || pictureFormat(picture) !== null ? [] : wrongFormat(name, part);
    }),
  );
  return [...unknownNames(zip, 'Gambar', Object.keys(pictures), pictureName), ...new Set(unreadable)];
}

function wrongFormat(name: string, part: string): string {
  return `Gambar untuk {%${name}} bukan PNG atau JPEG yang dapat dibaca: ${drawingPlace(part)}. Unggah ulang gambarnya sebagai PNG atau JPEG.`;
}

/** The name in the alt text of a drawing that shows a picture. */
function pictureName(drawing: string): string | null {
  return drawing.includes(' r:embed="') ? markedName(drawing) : null;
}

/** `template` is the XML of each part before it was filled: pictures that went with their section leave no file behind. */
export function replacePictures(zip: PizZip, pictures: Pictures, template: Readonly<Record<string, string>>): void {
  for (const part of textParts(zip)) {
    const xml = textOf(zip, part);
    const relations = new Map<string, string>();
    const replaced = xml.replace(DRAWING, (drawing) => {
      const name = pictureName(drawing);
      if (name === null) return drawing;
      const picture = own(pictures, name) ?? undefined;
      const relation = relations.get(name) ?? addPicture(zip, part, picture ?? NOTHING);
      relations.set(name, relation);
      return withPicture(drawing, relation, picture);
    });
    if (replaced !== xml) zip.file(part, replaced);
    dropUnseenPictures(zip, part, own(template, part) ?? '');
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
