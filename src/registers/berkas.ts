/** Logos of the letterhead: kept in parts in the workbook, put together when a document is made. */
import type { Change } from '../host/change.ts';
import { append, remove, update } from '../host/change.ts';
import type { Query } from '../host/query.ts';
import { all } from '../host/query.ts';
import type { Result, RowOf } from '../schema/index.ts';
import { ok, refuse } from '../schema/index.ts';
import { berkasTable, PART_LENGTH } from './berkas.table.ts';

export const LOGOS = ['logo kiri', 'logo kanan'] as const;
export type Logo = (typeof LOGOS)[number];

type Part = RowOf<typeof berkasTable>;

/** Enough for a sharp logo; more would only make every document heavy. */
const MAX_LENGTH = 180_000;

export const berkasQuery: Query<(typeof berkasTable)['fields'], 'rows'> = all(berkasTable);

/** Base64 of every logo by name; `null` when it was not set. */
export function logosFrom(parts: readonly Part[]): Record<string, string | null> {
  const pictures: Record<string, string | null> = {};
  for (const name of LOGOS) {
    const own = parts.filter((part) => part.part.startsWith(`${name} `)).sort((a, b) => partNumber(a) - partNumber(b));
    pictures[name] = own.length > 0 ? own.map((part) => part.content).join('') : null;
  }
  return pictures;
}

function partNumber(part: Part): number {
  return Number(part.part.slice(part.part.lastIndexOf(' ') + 1));
}

/** The changes that set a logo, or take it away (`null`). Refuses what is no PNG, and what is too large. */
export function logoChanges(parts: readonly Part[], name: Logo, base64: string | null): Result<Change[]> {
  if (base64 !== null && !base64.startsWith('iVBORw0KGgo')) return refuse('Logo harus gambar PNG atau JPEG.', name);
  if (base64 !== null && base64.length > MAX_LENGTH)
    return refuse('Gambar logo terlalu besar. Pakai gambar yang lebih kecil.', name);
  const wanted = base64 === null ? [] : (base64.match(new RegExp(`.{1,${PART_LENGTH}}`, 'g')) ?? []);
  const own = new Map(parts.filter((part) => part.part.startsWith(`${name} `)).map((part) => [partNumber(part), part]));
  const written = wanted.map((content, index): Change => {
    const present = own.get(index + 1);
    return present ? update(berkasTable, present, { content }) : append(berkasTable, { part: `${name} ${index + 1}`, content });
  });
  const surplus = [...own].filter(([number]) => number > wanted.length).map(([, part]) => remove(berkasTable, part));
  return ok([...written, ...surplus]);
}
