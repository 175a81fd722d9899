/** Bukti PKP: what shows a score, any number for each variable, with who named it and when. Source: PKP-4. */
import type { RowOf } from '../../schema/index.ts';
import { defineTable, field } from '../../schema/index.ts';

export const EVIDENCE_KINDS = ['Tautan', 'Dokumen Admen', 'Catatan'] as const;

export const buktiTable = defineTable(
  'Bukti PKP',
  {
    number: field.registerNumber('No. bukti', 'BKT'),
    assessment: field.reference('Penilaian', 'Penilaian PKP', { width: 200, internal: true }),
    code: field.text('Kode variabel', { width: 90, maxLength: 30, internal: true }),
    kind: field.choice('Jenis bukti', EVIDENCE_KINDS),
    title: field.text('Nama bukti', { width: 280, hint: 'Misalnya SK Tim Mutu 2026, atau di mana berkasnya disimpan.' }),
    link: field.link('Tautan bukti', { optional: true, hint: 'Tautan Drive atau situs.' }),
    document: field.reference('Dokumen', 'Dokumen', { optional: true, width: 240 }),
    addedAt: field.text('Ditambahkan pada', { width: 150, internal: true }),
    addedBy: field.text('Ditambahkan oleh', { internal: true }),
  },
  { tabColor: '#6b3fa0', note: 'Bukti setiap variabel penilaian. Tambahkan dari panel Admen.', nameOf: (row) => row.title },
);
export type Bukti = RowOf<typeof buktiTable>;
