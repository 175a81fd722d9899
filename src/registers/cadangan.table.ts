/** Cadangan: a copy of the rows that the last commit touched, as they were just before. Shows a row that moved under the write, and restores it. */
import { defineTable, field } from '../schema/index.ts';

/** Columns of the hidden sheet: more than any register has. */
export const BACKUP_COLUMNS = 60;
/** Rows of a new hidden sheet: as many as daily work touches. It grows when a commit touches more. */
export const BACKUP_ROWS = 400;
/** Rows that one commit may touch (not counting rows it adds): those of the largest import, to be taken back, with units it made. */
export const MOST_TOUCHED = 2100;

export const cadanganTable = defineTable(
  'Cadangan',
  { copy: field.text('Salinan') },
  {
    technical: true,
    minColumns: BACKUP_COLUMNS,
    minRows: BACKUP_ROWS + 1,
    note: 'Salinan baris sebelum perubahan terakhir. Dipakai Admen untuk memulihkan bila baris bergeser saat disimpan.',
  },
);
