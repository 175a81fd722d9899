/** Revisi SOP: every revision of every SOP, from draft to expiry. Its content lies in Bagian SOP and Langkah SOP. Source: PK-0, LM-0. */
import type { Ref, RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';
import { startingRevisions } from '../bawaan/starting.ts';

const REVISION_STATES = ['Draf', 'Berlaku', 'Kedaluwarsa'] as const;
export type RevisionState = (typeof REVISION_STATES)[number];

export const revisiTable = defineTable(
  'Revisi SOP',
  {
    number: field.registerNumber('No. revisi naskah', 'RVS', { yearly: false }),
    naskah: field.reference('Naskah', 'Dokumen SOP', { width: 320 }),
    revision: field.wholeNumber('No. Revisi', { min: 0, max: 99 }),
    state: field.choice('Keadaan revisi', REVISION_STATES),
    title: field.text('Judul pada revisi', { width: 320, maxLength: 200 }),
    reason: field.longText('Alasan revisi', { optional: true, rows: 2, maxLength: 500 }),
    openedOn: field.date('Draf dibuka', { optional: true }),
    openedBy: field.text('Draf dibuka oleh', { optional: true }),
    submittedAt: field.text('Diajukan pada', { optional: true, width: 150 }),
    submittedBy: field.text('Diajukan oleh', { optional: true }),
    approval: field.choice('Keputusan pimpinan', ['Disetujui', 'Dikembalikan'], { optional: true }),
    approvalNote: field.longText('Catatan pimpinan', { optional: true, rows: 2, maxLength: 500 }),
    approvedAt: field.text('Diputuskan pada', { optional: true, width: 150 }),
    approvedBy: field.text('Diputuskan oleh', { optional: true }),
    mark: field.text('Sidik naskah', { optional: true, internal: true }),
    issuedOn: field.date('Tanggal terbit', { optional: true }),
    endedOn: field.date('Tidak berlaku sejak', { optional: true }),
    endedReason: field.text('Alasan tidak berlaku', { optional: true, width: 220 }),
  },
  { tabColor: '#3d4f9f', note: 'Semua revisi naskah. Yang sudah terbit tidak diubah lagi.', startRows: startingRevisions },
);
export type Revisi = RowOf<typeof revisiTable>;

export function revisiRef({ number, title, revision }: Pick<Revisi, 'number' | 'title' | 'revision'>): Ref {
  return { id: number, label: `${title} revisi ${revisionWords(revision)}` };
}

/** `00`, `01` … as SOP headers print it. */
export function revisionWords(revision: number): string {
  return String(revision).padStart(2, '0');
}
