/** Counters: the last number given in every series, and the end of the journal's chain. Written only together with what they count. */
import { defineTable, field } from '../schema/index.ts';

export const penomoranTable = defineTable(
  'Penomoran',
  {
    series: field.text('Seri'),
    last: field.wholeNumber('Terakhir'),
    mark: field.text('Sidik', { optional: true }),
  },
  { technical: true, note: 'Nomor terakhir setiap seri. Jangan diubah: nomor yang sudah dipakai tidak boleh terpakai lagi.' },
);

/** The counter whose count is the number of journal lines and whose mark is the SHA-256 of the last one. */
export const JOURNAL_SERIES = 'Jejak';
/** The counter of commits. */
export const TRANSACTION_SERIES = 'Transaksi';
/** Not counted: its mark says whose numbers these are, the workbook's own id and title. A copied workbook is known by it. */
export const WORKBOOK_SERIES = 'Buku kerja';
/** Not counted: its mark names the copy that is kept as an archive only. */
export const ARCHIVE_SERIES = 'Arsip';
