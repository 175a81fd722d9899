/** Rancangan RTL: what a programme proposes before the meeting; the meeting takes it into the RTL register, or does not. Source: LM-2. */
import type { RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';

export const rancanganRtlTable = defineTable(
  'Rancangan RTL',
  {
    number: field.registerNumber('No. rancangan', 'RCG'),
    meeting: field.reference('Rapat', 'Rapat', { width: 240 }),
    unit: field.reference('Unit', 'Unit', { dropdown: 'Sebutan unit' }),
    problem: field.text('Masalah', { optional: true, width: 240 }),
    activity: field.text('Rencana tindak lanjut', { width: 320 }),
    person: field.reference('Penanggung jawab', 'Pegawai', { dropdown: 'Sebutan pegawai' }),
    due: field.date('Tenggat'),
    rtl: field.reference('RTL', 'RTL', { optional: true, hint: 'Kosong selama belum diambil rapat.' }),
  },
  { tabColor: '#0b6e4f', note: 'Rancangan tindak lanjut setiap program sebelum rapat.' },
);
export type RancanganRtl = RowOf<typeof rancanganRtlTable>;
