/** Riwayat SOP: what each revision changed, as the SOP's own history table prints it. Source: LM-0, "Semula … Diubah menjadi …". */
import type { RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';

export const riwayatTable = defineTable(
  'Riwayat SOP',
  {
    number: field.registerNumber('No. riwayat SOP', 'RSP', { yearly: false, digits: 4 }),
    naskah: field.reference('Naskah', 'Dokumen SOP', { width: 320 }),
    revision: field.reference('Revisi naskah', 'Revisi SOP', { width: 220 }),
    order: field.wholeNumber('Urutan perubahan'),
    section: field.text('Yang diubah', { width: 200 }),
    before: field.longText('Semula', { optional: true, width: 360, rows: 3, maxLength: 20_000 }),
    after: field.longText('Diubah menjadi', { optional: true, width: 360, rows: 3, maxLength: 20_000 }),
    since: field.date('Tanggal mulai diberlakukan', { optional: true }),
    mark: field.text('Sidik perubahan', { optional: true, internal: true }),
  },
  { tabColor: '#3d4f9f', note: 'Rekaman historis perubahan setiap naskah; ditulis sendiri saat revisi diterbitkan.' },
);
export type Riwayat = RowOf<typeof riwayatTable>;
