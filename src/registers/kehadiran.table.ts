/** Kehadiran: who was invited to a meeting and who came, staff and guests alike. */
import type { RowOf } from '../schema/index.ts';
import { defineTable, field } from '../schema/index.ts';

export const ATTENDANCE = ['Hadir', 'Izin', 'Sakit', 'Tugas luar', 'Tanpa keterangan'] as const;

export const kehadiranTable = defineTable(
  'Kehadiran',
  {
    number: field.registerNumber('No. kehadiran', 'HDR'),
    meeting: field.reference('Rapat', 'Rapat', { width: 240 }),
    person: field.reference('Pegawai', 'Pegawai', { optional: true, dropdown: 'Sebutan pegawai' }),
    partner: field.reference('Lintas sektor', 'Lintas sektor', { optional: true }),
    name: field.text('Nama peserta'),
    role: field.text('Jabatan atau instansi'),
    phone: field.telephone('No. HP peserta', { optional: true, personal: true }),
    attendance: field.choice('Kehadiran', ATTENDANCE, { optional: true }),
    agreed: field.yesNo('Menyepakati RPK', { optional: true, hint: 'Peserta yang menyatakan komitmen.' }),
  },
  { tabColor: '#0b6e4f', note: 'Undangan dan kehadiran setiap rapat.' },
);
export type Kehadiran = RowOf<typeof kehadiranTable>;

/** Somebody who is invited, or came; what the meeting finds out is empty unless it is given. */
export function newKehadiran(person: Pick<Kehadiran, 'number' | 'meeting' | 'name' | 'role'> & Partial<Kehadiran>): Kehadiran {
  return { person: null, partner: null, phone: null, attendance: null, agreed: null, ...person };
}
