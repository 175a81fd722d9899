/** Pembahasan kontrak: which contract a monitoring meeting is about, which period, and how it was agreed upon. Source: PK-a. */
import type { RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';

export const APPOINTMENT_WAYS = ['Telepon', 'Surat', 'E-mail', 'Pesan singkat', 'Langsung'] as const;

export const pembahasanTable = defineTable(
  'Pembahasan kontrak',
  {
    number: field.registerNumber('No. pembahasan', 'PBK'),
    meeting: field.reference('Rapat', 'Rapat', { width: 240 }),
    contract: field.reference('Kontrak', 'Kontrak', { width: 240 }),
    monitoring: field.reference('Penilaian yang dibahas', 'Monitoring kontrak', { optional: true, width: 160 }),
    agreedWith: field.text('Disepakati dengan', { optional: true, hint: 'Siapa dari pihak ketiga yang menyepakati waktunya.' }),
    agreedVia: field.choice('Cara kesepakatan', APPOINTMENT_WAYS, { optional: true }),
    agreedOn: field.date('Tanggal kesepakatan', { optional: true }),
  },
  { tabColor: '#5a3d8a', note: 'Kontrak dan periode yang dibahas setiap rapat monitoring.' },
);
export type Pembahasan = RowOf<typeof pembahasanTable>;
