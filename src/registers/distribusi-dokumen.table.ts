/** Distribusi dokumen: who got a paper, when and how; by the record that the paper is of. Source: PK, distribusi; SOP headers. */
import type { RowOf } from '../schema/index.ts';
import { defineTable, field } from '../schema/index.ts';

export const DISTRIBUTION_WAYS = ['E-mail', 'Diserahkan', 'Diunduh sendiri', 'Papan pengumuman'] as const;

export const distribusiDokumenTable = defineTable(
  'Distribusi dokumen',
  {
    number: field.registerNumber('No. distribusi dokumen', 'DDK'),
    record: field.text('Rekaman sumber', { width: 130 }),
    kind: field.text('Jenis dokumen', { width: 160 }),
    letterNumber: field.text('Nomor surat', { optional: true, width: 200 }),
    recipient: field.text('Penerima', { width: 200 }),
    via: field.choice('Cara penyampaian', DISTRIBUTION_WAYS),
    on: field.date('Tanggal disampaikan'),
    note: field.text('Catatan distribusi', { optional: true, width: 200 }),
  },
  { tabColor: '#5b6472', note: 'Kepada siapa setiap dokumen disampaikan.' },
);
export type DistribusiDokumen = RowOf<typeof distribusiDokumenTable>;
