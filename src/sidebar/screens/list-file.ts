/** A list from a file: .csv, or one sheet of an .xlsx; and what to say of any other. */
import { readXlsx } from 'hucre/xlsx';
import type { Cell } from '../../schema/index.ts';
import type { Rows } from './list-text.ts';
import { rowsOfText, textOfBytes } from './list-text.ts';

export interface ListSheet {
  readonly name: string;
  readonly rows: Rows;
}

export type ListFile =
  | { readonly ok: true; readonly sheets: readonly ListSheet[] }
  | { readonly ok: false; readonly message: string };

const LARGEST = 10_000_000;
const [ZIP, OLD_EXCEL] = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

export async function readListFile(bytes: Uint8Array): Promise<ListFile> {
  const begins = (mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) return refused('Berkas ini kosong.');
  if (bytes.length > LARGEST) return refused('Berkas ini lebih dari 10 MB. Simpan bagian yang diperlukan saja, lalu coba lagi.');
  if (begins(OLD_EXCEL))
    return refused('Berkas ini .xls lama, atau dikunci sandi. Di Excel pilih Simpan Sebagai, jenis .xlsx tanpa sandi.');
  if (!begins(ZIP)) return { ok: true, sheets: [{ name: '', rows: rowsOfText(textOfBytes(bytes)) }] };
  if (typeof DecompressionStream === 'undefined')
    return refused('Peramban ini terlalu lama untuk membaca .xlsx. Perbarui peramban, atau simpan dahulu sebagai .csv.');
  try {
    const { sheets } = await readXlsx(bytes);
    const shown = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
    if (shown.length === 0) return refused('Tidak ada lembar yang berisi di dalam berkas ini.');
    return { ok: true, sheets: shown.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(cellOf)) })) };
  } catch {
    return refused(
      'Berkas ini tidak dapat dibaca sebagai .xlsx. Buka di Excel, simpan lagi sebagai .xlsx atau .csv, lalu coba lagi.',
    );
  }
}

function refused(message: string): ListFile {
  return { ok: false, message };
}

/** Excel has no time without a day: before it begins to count days, only the time was meant. */
const FIRST_YEAR = 1900;

function cellOf(value: string | number | boolean | Date | null | undefined): Cell {
  if (!(value instanceof Date)) return value ?? null;
  if (Number.isNaN(value.getTime())) return null;
  const moment = value.toISOString();
  return value.getUTCFullYear() < FIRST_YEAR ? moment.slice(11, 16) : moment.slice(0, 10);
}
