/** Informasi: what a meeting heard of meetings elsewhere, policies, programmes and new concepts. Source: LM-6. */
import type { RowOf } from '../../schema/index.ts';
import { defineTable, field } from '../../schema/index.ts';

export const INFORMATION_ORIGINS = [
  'Rapat kabupaten/kota',
  'Rapat kecamatan',
  'Kebijakan',
  'Program baru',
  'Konsep baru',
  'Lainnya',
] as const;

export const informasiTable = defineTable(
  'Informasi',
  {
    number: field.registerNumber('No. informasi', 'INF'),
    meeting: field.reference('Rapat', 'Rapat', { width: 240 }),
    origin: field.choice('Asal informasi', INFORMATION_ORIGINS),
    content: field.longText('Isi informasi', { rows: 2 }),
    letter: field.text('Surat atau acara asal', { optional: true }),
  },
  { tabColor: '#0b6e4f', note: 'Informasi yang disampaikan dalam rapat, menurut asalnya.' },
);
export type Informasi = RowOf<typeof informasiTable>;
