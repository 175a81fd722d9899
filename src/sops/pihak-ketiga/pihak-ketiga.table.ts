/** Pihak ketiga: who works for the puskesmas under a contract, and whom to write to there. Source: seed-000; PK-a. */
import type { Ref, RowOf } from '../../schema/index.ts';
import { defineTable, field } from '../../schema/index.ts';

export const pihakKetigaTable = defineTable(
  'Pihak ketiga',
  {
    number: field.registerNumber('No. pihak ketiga', 'PKT', { yearly: false }),
    name: field.text('Nama pihak ketiga', { hint: 'Seperti dalam kontrak, misalnya CV Bersih Contoh.', width: 220 }),
    work: field.text('Bidang', { hint: 'Misalnya jasa kebersihan atau pengelolaan limbah medis.' }),
    contact: field.text('Narahubung', { hint: 'Yang diundang dan dihubungi.' }),
    position: field.text('Jabatan narahubung', { optional: true }),
    address: field.text('Alamat pihak ketiga', { optional: true, width: 240 }),
    phone: field.telephone('No. HP narahubung', { optional: true, personal: true }),
    email: field.email('E-mail narahubung', { optional: true, hint: 'Untuk undangan dan notulen lewat e-mail.' }),
    active: field.yesNo('Masih bekerja sama', { hint: 'Bila tidak, tidak ditawarkan lagi untuk kontrak baru.' }),
  },
  { tabColor: '#5a3d8a', note: 'Mitra yang bekerja menurut kontrak. Boleh diketik di sini.', nameOf: (row) => row.name },
);
export type PihakKetiga = RowOf<typeof pihakKetigaTable>;

export function pihakKetigaRef(partner: PihakKetiga): Ref {
  return { id: partner.number, label: partner.name };
}
