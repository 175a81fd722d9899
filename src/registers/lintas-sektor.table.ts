/** Lintas sektor: whom the puskesmas invites from outside: kecamatan, desa, PKK, schools, other offices. Source: LM-18. */
import type { Ref, RowOf } from '../schema/index.ts';
import { defineTable, field } from '../schema/index.ts';
import { MEETING_KINDS } from './rapat.table.ts';

export const lintasSektorTable = defineTable(
  'Lintas sektor',
  {
    number: field.registerNumber('No. lintas sektor', 'LSK', { yearly: false }),
    institution: field.text('Instansi', { hint: 'Misalnya Kecamatan Contoh, TP PKK, atau Polsek.' }),
    position: field.text('Jabatan', { hint: 'Yang diundang, seperti pada surat: Camat Contoh.' }),
    name: field.text('Nama', { optional: true }),
    phone: field.telephone('No. HP', { optional: true, personal: true }),
    email: field.email('E-mail', { optional: true, hint: 'Untuk undangan lewat e-mail.' }),
    meetings: field.multipleChoice('Diundang ke rapat', MEETING_KINDS, { hint: 'Ikut tercatat bila rapat itu direncanakan.' }),
    active: field.yesNo('Masih diundang'),
  },
  {
    tabColor: '#9a5b00',
    note: 'Mitra di luar puskesmas yang diundang ke lokmin tribulanan dan rapat lain. Boleh diketik di sini.',
    nameOf: (row) => row.position,
  },
);
export type LintasSektor = RowOf<typeof lintasSektorTable>;

export function lintasSektorRef(partner: LintasSektor): Ref {
  return { id: partner.number, label: partner.position };
}
