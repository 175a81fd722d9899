/** Jejak, the append-only journal: who changed which record, when, from what to what. Each line is chained to the one before by SHA-256. */
import type { RowOf } from '../schema/index.ts';
import { defineTable, field } from '../schema/index.ts';

/** Room for before and after in one cell (Sheets allows 50,000 characters). */
export const JOURNAL_TEXT_LIMIT = 48_000;

export const jejakTable = defineTable(
  'Jejak',
  {
    number: field.wholeNumber('No.'),
    at: field.text('Waktu', { width: 150 }),
    user: field.text('Pengguna'),
    action: field.text('Tindakan'),
    transaction: field.wholeNumber('Transaksi'),
    undoable: field.yesNo('Dapat dibatalkan'),
    table: field.text('Tabel', { width: 120 }),
    record: field.text('Rekaman', { width: 140 }),
    before: field.longText('Sebelum', { optional: true, maxLength: JOURNAL_TEXT_LIMIT }),
    after: field.longText('Sesudah', { optional: true, maxLength: JOURNAL_TEXT_LIMIT }),
    previous: field.text('Sidik sebelumnya', { optional: true }),
    mark: field.text('Sidik'),
  },
  {
    technical: true,
    note: 'Jejak setiap perubahan. Hanya ditambah oleh Admen; “Periksa jejak” menunjukkan baris yang diubah atau dihapus.',
  },
);
export type Jejak = RowOf<typeof jejakTable>;
