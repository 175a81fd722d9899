/** The page "Dokumentasi" of a notulen: up to six photos, two in a row, each with its caption. */
import type { DocumentRow } from '../schema/index.ts';
import type { FotoRapat, IsiFoto } from './foto-rapat.table.ts';
import { contentOf, inOrder, MOST_PHOTOS } from './meeting-photos.ts';

const PLACES = Array.from({ length: MOST_PHOTOS }, (_, index) => index + 1);

interface Placed {
  readonly content: string;
  readonly caption: string;
}

/** The photos of a meeting, and the parts in which their bytes lie. */
export interface PhotoRows {
  readonly foto: readonly FotoRapat[];
  readonly isiFoto: readonly IsiFoto[];
}

/** Photos whose bytes are whole, in their order. */
function placed({ foto, isiFoto }: PhotoRows): Placed[] {
  return inOrder(foto).flatMap((photo) => {
    const content = contentOf(photo.number, isiFoto);
    return content === null ? [] : [{ content, caption: photo.caption ?? '' }];
  });
}

/** Rows of the page that have no photo are left out. */
export function photoTags(given: PhotoRows): DocumentRow {
  const photos = placed(given);
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
export function photoPictures(given: PhotoRows): Readonly<Record<string, string | null>> {
  const photos = placed(given);
  return Object.fromEntries(PLACES.map((place) => [`foto ${place}`, photos[place - 1]?.content ?? null]));
}
