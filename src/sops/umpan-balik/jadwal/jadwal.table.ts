/** Jadwal kegiatan: in which months each activity that hears the people takes place, every year. Source: seed-002, F. */
import { MONTHS } from '../../../schema/dates.ts';
import type { Ref, RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';

export const ACTIVITY_KINDS = ['SMD', 'MMD', 'Lokmin lintas sektor', 'Kuesioner', 'Lainnya'] as const;

export const jadwalTable = defineTable(
  'Jadwal kegiatan',
  {
    number: field.registerNumber('No. jadwal', 'JDW', { yearly: false, digits: 2 }),
    activity: field.text('Nama kegiatan', { width: 280 }),
    kind: field.choice('Jenis kegiatan', ACTIVITY_KINDS, { width: 160 }),
    months: field.multipleChoice('Bulan pelaksanaan', MONTHS),
    active: field.yesNo('Jadwal dipakai'),
    mention: field.text('Sebutan jadwal', { optional: true, width: 260 }),
  },
  {
    tabColor: '#9a5b00',
    note: 'Bulan pelaksanaan setiap kegiatan, menurut kerangka acuan. Boleh diubah dan ditambah; “Susun jadwal tahun” memakainya.',
    computed: { names: ['mention'], of: (row) => ({ mention: `${row.number} ${row.activity}` }) },
    nameOf: (row) => row.activity,
    startRows: () => [
      planned('Survei Mawas Diri (SMD)', 'SMD', 'Maret', 'Oktober'),
      planned('Musyawarah Masyarakat Desa (MMD)', 'MMD', 'Maret', 'Oktober'),
      planned('Lokakarya mini lintas sektor', 'Lokmin lintas sektor', 'Maret', 'Juli', 'Oktober', 'Desember'),
      planned('Pembagian kuesioner', 'Kuesioner', 'Maret'),
    ],
  },
);
/** As the kerangka acuan has them. */
function planned(activity: string, kind: (typeof ACTIVITY_KINDS)[number], ...months: (typeof MONTHS)[number][]) {
  return { activity, kind, months, active: true };
}

export type Jadwal = RowOf<typeof jadwalTable>;

export function jadwalRef(jadwal: Pick<Jadwal, 'number' | 'activity'>): Ref {
  return { id: jadwal.number, label: jadwal.activity };
}
