/** Kotak saran: every suggestion box of the office, where it hangs and on which day it is opened. Source: seed-003, step e. */
import { WEEKDAYS } from '../../../registers/batas-waktu.ts';
import type { Ref, RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';

export const kotakTable = defineTable(
  'Kotak saran',
  {
    number: field.registerNumber('No. kotak', 'KTK', { yearly: false, digits: 2 }),
    name: field.text('Nama kotak', { hint: 'Misalnya Kotak Loket.' }),
    place: field.text('Tempat kotak', { width: 240 }),
    since: field.date('Dipasang sejak', { hint: 'Minggu sebelum tanggal ini tidak ditagih.' }),
    day: field.choice('Hari buka', WEEKDAYS, { hint: 'Kotak dibuka sekali seminggu; mulai hari ini pembukaannya diingatkan.' }),
    active: field.yesNo('Kotak dipakai'),
    mention: field.text('Sebutan kotak', { optional: true, hint: 'Nomor dan nama; menjadi pilihan di lembar lain.' }),
  },
  {
    tabColor: '#9a5b00',
    note: 'Semua kotak saran. Boleh diubah dan ditambah; kotak yang tidak dipakai lagi tidak diingatkan.',
    computed: { names: ['mention'], of: (row) => ({ mention: `${row.number} ${row.name}` }) },
    nameOf: (row) => row.name,
  },
);
export type Kotak = RowOf<typeof kotakTable>;

export function kotakRef(kotak: Pick<Kotak, 'number' | 'name'>): Ref {
  return { id: kotak.number, label: kotak.name };
}
