/** What both books share: with or without identity they are other documents, and their last row stands apart. Source: UB-l, UB-m. */
import type { DocumentOrder } from '../../../registers/make-document.ts';
import type { DocumentRow } from '../../../schema/index.ts';

export interface BookOptions {
  readonly showIdentity: boolean;
  readonly zone: string;
}

/** A book with names is another document than the one without, and is told from it in Dokumen. */
export function kindOf<B extends string>(book: B, { showIdentity }: BookOptions): B | `${B} dengan identitas` {
  return showIdentity ? `${book} dengan identitas` : book;
}

const IDENTITY_NOTE =
  'Memuat data pribadi pelapor (UU 27/2022). Simpan tertutup dan jangan digandakan tanpa izin Kepala Puskesmas.';
const MASKED_NOTE = 'Identitas pelapor disembunyikan.';

/** The last row is apart, so that a template can keep it on the page of the signatures. */
export function bookRows(rows: readonly DocumentRow[]): DocumentRow {
  return { 'Isi buku': rows.slice(0, -1), 'Akhir buku': rows.slice(-1) };
}

export function bookLoops(tags: readonly string[]): DocumentOrder['loops'] {
  return { 'Isi buku': ['No', ...tags], 'Akhir buku': ['No', ...tags] };
}

/** Under the last row: how the book is to be kept. */
export function bookNote({ showIdentity }: BookOptions): string {
  return showIdentity ? IDENTITY_NOTE : MASKED_NOTE;
}
