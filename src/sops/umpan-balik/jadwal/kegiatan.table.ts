/** Kegiatan umpan balik: one row for each activity of a year's schedule, from its plan to what it brought. Source: seed-002, F–H. */
import { MONTHS } from '../../../schema/dates.ts';
import type { Ref, RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';
import { ACTIVITY_KINDS } from './jadwal.table.ts';

export const ACTIVITY_STATES = ['Direncanakan', 'Terlaksana', 'Dibatalkan'] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];
/** KA-G: how the people responded. */
export const RESPONSES = ['Baik', 'Cukup', 'Kurang'] as const;

export const kegiatanTable = defineTable(
  'Kegiatan umpan balik',
  {
    number: field.registerNumber('No. kegiatan', 'KGU'),
    activity: field.reference('Kegiatan', 'Jadwal kegiatan', { dropdown: 'Sebutan jadwal', width: 260 }),
    kind: field.choice('Jenis kegiatan', ACTIVITY_KINDS, { width: 160 }),
    plannedYear: field.text('Tahun rencana', { maxLength: 4, width: 90 }),
    plannedMonth: field.choice('Bulan rencana', MONTHS, { width: 110 }),
    date: field.date('Tanggal pelaksanaan', { optional: true }),
    place: field.text('Tempat pelaksanaan', { optional: true }),
    present: field.wholeNumber('Jumlah hadir', {
      optional: true,
      min: 1,
      max: 100_000,
      hint: 'Peserta, atau responden yang mengisi kuesioner.',
    }),
    recap: field.longText('Rekap hasil', { optional: true, hint: 'Apa yang ditemukan atau disampaikan masyarakat.' }),
    analysis: field.longText('Analisis hasil', { optional: true, hint: 'Mengapa demikian, dan mana yang paling penting.' }),
    needs: field.childList(
      'Kegiatan yang dibutuhkan',
      { need: field.text('Kegiatan yang dibutuhkan masyarakat', { maxLength: 400 }) },
      { itemName: 'kegiatan', optional: true, max: 40, hint: 'Jenis kegiatan yang dibutuhkan masyarakat dari hasil ini.' },
    ),
    evidence: field.link('Tautan bukti', { optional: true }),
    response: field.choice('Respons masyarakat', RESPONSES, { optional: true }),
    responseNote: field.longText('Catatan respons', { optional: true, rows: 2, maxLength: 2000 }),
    cancelled: field.text('Alasan dibatalkan', { optional: true, width: 240 }),
    state: field.choice('Keadaan kegiatan', ACTIVITY_STATES, { hint: 'Mengikuti tanggal pelaksanaan dan alasan dibatalkan.' }),
  },
  {
    tabColor: '#1a56a8',
    note: 'Rencana dan pelaksanaan SMD, MMD, lokmin lintas sektor, kuesioner, dan lainnya. Susun dan isi dari panel Admen.',
    computed: { names: ['state'], of: ({ cancelled, date }) => ({ state: stateOf(cancelled, date) }) },
    nameOf: activityName,
  },
);
export type Kegiatan = RowOf<typeof kegiatanTable>;

function stateOf(cancelled: string | null, date: string | null): ActivityState {
  if (cancelled !== null) return 'Dibatalkan';
  return date === null ? 'Direncanakan' : 'Terlaksana';
}

interface Planned {
  readonly activity: Ref;
  readonly plannedMonth: string;
  readonly plannedYear: string;
}

/** `Survei Mawas Diri (SMD), Maret 2026` */
export function activityName({ activity, plannedMonth, plannedYear }: Planned): string {
  return `${activity.label}, ${plannedMonth} ${plannedYear}`;
}

export function kegiatanRef(kegiatan: Kegiatan): Ref {
  return { id: kegiatan.number, label: activityName(kegiatan) };
}
