/** The photos of a meeting as their bytes: what is taken for one, how it lies in parts of a cell, and how the parts become it again. Pure. */
import { pictureFormat } from '../documents/picture-format.ts';
import type { Result } from '../schema/index.ts';
import { ok, refuse } from '../schema/index.ts';
import { PART_LENGTH } from './berkas.table.ts';
import type { FotoRapat, IsiFoto } from './foto-rapat.table.ts';

export const MOST_PHOTOS = 6;
/** Sharp at 8 cm in print; six of them leave a notulen that fits into a mail. */
export const MOST_BYTES = 200_000;

export interface Photo {
  readonly base64: string;
  readonly width: number;
  readonly height: number;
}

/** Refuses what is neither PNG nor JPEG by its bytes, whatever it is called, and what is too heavy for the workbook. */
export function checkPhoto(given: unknown): Result<Photo> {
  const base64 = typeof given === 'string' ? given : '';
  const format = /^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? pictureFormat(base64) : null;
  if (format === null) return refuse('Foto tidak terbaca sebagai JPEG atau PNG. Pilih fotonya lagi, atau ubah ke JPEG dahulu.');
  const bytes = Math.floor((base64.length * 3) / 4);
  if (bytes > MOST_BYTES)
    return refuse(
      `Foto masih ${Math.ceil(bytes / 1000)} KB, paling banyak ${MOST_BYTES / 1000} KB. Tambahkan dari panel Admen, yang mengecilkannya sendiri.`,
    );
  return ok({ base64, width: format.width, height: format.height });
}

/** The rows that keep the bytes of a photo: `FTO-2026-0001 1/4` and so on. */
export function partsOf(photo: string, meeting: string, base64: string): IsiFoto[] {
  const contents = base64.match(new RegExp(`.{1,${PART_LENGTH}}`, 'g')) ?? [];
  return contents.map((content, index) => ({ part: `${photo} ${index + 1}/${contents.length}`, meeting, content }));
}

/** The rows among them that belong to one photo. */
export function isPartOf(photo: string): (part: Pick<IsiFoto, 'part'>) => boolean {
  return ({ part }) => part.startsWith(`${photo} `);
}

/** The bytes of a photo as base64; `null` when a part is gone or was touched by hand, so that a document is made without it. */
export function contentOf(photo: string, parts: readonly IsiFoto[]): string | null {
  const own = parts.filter(isPartOf(photo)).sort((a, b) => placeOf(a).at - placeOf(b).at);
  const isWhole = own.every((part, index) => placeOf(part).at === index + 1 && placeOf(part).of === own.length);
  const checked = checkPhoto(own.map(({ content }) => content).join(''));
  return isWhole && checked.ok ? checked.value.base64 : null;
}

function placeOf({ part }: IsiFoto): { readonly at: number; readonly of: number } {
  const [at, of] = part.slice(part.lastIndexOf(' ') + 1).split('/');
  return { at: Number(at), of: Number(of) };
}

/** As they are shown: in the order that somebody gave them. */
export function inOrder(photos: readonly FotoRapat[]): FotoRapat[] {
  return [...photos].sort((a, b) => a.order - b.order || a.number.localeCompare(b.number));
}
