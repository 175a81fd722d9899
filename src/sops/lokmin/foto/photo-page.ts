/** The page "Dokumentasi" of a notulen: up to six photos, two in a row, each with its caption. */
import type { DocumentRow } from '../../../schema/index.ts';
import type { DocumentSources } from '../dokumen/documents.ts';
import { contentOf, inOrder, MOST_PHOTOS } from './photos.ts';

const PLACES = Array.from({ length: MOST_PHOTOS }, (_, index) => index + 1);

interface Placed {
  readonly content: string;
  readonly caption: string;
}

/** Photos whose bytes are whole, in their order. */
function placed({ lokmin, isiFoto }: DocumentSources): Placed[] {
  return inOrder(lokmin.foto).flatMap((photo) => {
    const content = contentOf(photo.number, isiFoto);
    return content === null ? [] : [{ content, caption: photo.caption ?? '' }];
  });
}

/** Rows of the page that have no photo are left out. */
export function photoTags(sources: DocumentSources): DocumentRow {
  const photos = placed(sources);
  return {
    'Ada foto': photos.length > 0,
    'Ada foto baris 2': photos.length > 2,
    'Ada foto baris 3': photos.length > 4,
    ...Object.fromEntries(PLACES.map((place) => [`Keterangan foto ${place}`, captionOf(photos[place - 1], place)])),
  };
}

function captionOf(photo: Placed | undefined, place: number): string {
  if (!photo) return '';
  return photo.caption === '' ? `Foto ${place}` : `Foto ${place}. ${photo.caption}`;
}

/** By the alt texts of the template; `null` where there is none. */
export function photoPictures(sources: DocumentSources): Readonly<Record<string, string | null>> {
  const photos = placed(sources);
  return Object.fromEntries(PLACES.map((place) => [`foto ${place}`, photos[place - 1]?.content ?? null]));
}
