/** The scoring sheet of one assessment, as a table: one row for each variable, whatever headings and means stand between. Source: PKP-0, PKP-1. */
import type { RowOf, Table } from '../../schema/index.ts';
import { defineTable, field } from '../../schema/index.ts';
import { LEVELS, NOT_APPLICABLE } from './score-pkp.ts';

const fields = {
  id: field.text('ID baris', { internal: true }),
  code: field.text('Kode', { internal: true, optional: true }),
  score: field.score('Nilai', LEVELS, NOT_APPLICABLE, { optional: true }),
  suggestion: field.score('Saran', LEVELS, NOT_APPLICABLE, { optional: true }),
  because: field.longText('Karena', { optional: true }),
  evidence: field.longText('Bukti', { optional: true }),
  problem: field.longText('Masalah', { optional: true, rows: 2 }),
  cause: field.longText('Penyebab', { optional: true, rows: 2 }),
  rtl: field.longText('RTL', { optional: true }),
  followUp: field.longText('Tindak lanjut', { optional: true, rows: 2 }),
  evaluation: field.longText('Evaluasi', { optional: true, rows: 2 }),
  last: field.score('Nilai periode lalu', LEVELS, NOT_APPLICABLE, { optional: true }),
  reason: field.longText('Alasan di atas saran', { optional: true, rows: 2, maxLength: 1000 }),
};

/** What such tables look like, whichever sheet they stand in. */
export const lembarTable = defineTable('Lembar PKP', fields);
export type LembarRow = RowOf<typeof lembarTable>;

/** `name` is how the sheet was called when it was made: Jejak keeps to it, also when staff rename the sheet. */
export function lembarOf({ sheetName, sheetId }: { readonly sheetName: string; readonly sheetId: number }): Table<typeof fields> {
  return defineTable(sheetName, fields, { laidOut: { sheetId } });
}

/** Unique in the workbook, so that history and undo know the row: `PKP-2026-0001 1.1-4`. */
export function lembarKey(assessment: string, code: string): string {
  return `${assessment} ${code}`;
}
