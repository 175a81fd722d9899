/** Templat persiapan: what is to be prepared before a meeting of a kind, by whom, how many days ahead. Staff edit it. Source: LM-1 to LM-3. */
import { MEETING_KINDS } from '../../../registers/rapat.table.ts';
import { MONTHS } from '../../../schema/dates.ts';
import type { RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';

/** Who prepares: the last word stands for one line for every unit that reports. */
export const PREPARERS = ['Kepala Puskesmas', 'Kasubbag Tata Usaha', 'Setiap unit'] as const;
export type Preparer = (typeof PREPARERS)[number];

/** Records that show that something is prepared, so that nobody has to tick it. */
export const SHOWN_BY = ['Laporan kinerja', 'Rancangan RTL', 'Usulan', 'RPK', 'Undangan'] as const;
export type ShownBy = (typeof SHOWN_BY)[number];

type Line = readonly [
  preparer: Preparer,
  item: string,
  daysBefore: number,
  shownBy: ShownBy | null,
  months?: readonly 'Februari'[],
];

const MONTHLY: readonly Line[] = [
  ['Kepala Puskesmas', 'Umpan balik hasil kinerja bulan lalu', 1, null],
  ['Kepala Puskesmas', 'Capaian kumulatif sampai bulan berjalan', 1, null],
  ['Kepala Puskesmas', 'Informasi kebijakan dan program baru', 1, null],
  ['Kepala Puskesmas', 'Rencana perbaikan kinerja bulan depan', 1, null],
  ['Kepala Puskesmas', 'Bahan musrenbangcam', 1, null, ['Februari']],
  ['Setiap unit', 'Laporan hasil kinerja', 3, 'Laporan kinerja'],
  ['Setiap unit', 'Analisis masalah dan rancangan tindak lanjut', 3, 'Rancangan RTL'],
  ['Setiap unit', 'Usulan kelurahan dan kegiatan untuk lintas sektor', 3, 'Usulan'],
  ['Setiap unit', 'RPK bulanan', 2, 'RPK'],
  ['Kasubbag Tata Usaha', 'Surat undangan', 2, 'Undangan'],
  ['Kasubbag Tata Usaha', 'Tempat pelaksanaan', 1, null],
  ['Kasubbag Tata Usaha', 'Alat tulis dan perlengkapan', 1, null],
  ['Kasubbag Tata Usaha', 'Notulen rapat: notulis dan blangko', 1, null],
];

const OTHERS: readonly Line[] = [
  ['Kepala Puskesmas', 'Bahan rapat', 1, null],
  ['Kasubbag Tata Usaha', 'Surat undangan', 3, 'Undangan'],
  ['Kasubbag Tata Usaha', 'Tempat dan perlengkapan', 1, null],
];

export const templatPersiapanTable = defineTable(
  'Templat persiapan',
  {
    number: field.registerNumber('No. templat persiapan', 'TPS', { yearly: false }),
    kind: field.choice('Untuk jenis rapat', MEETING_KINDS),
    preparer: field.choice('Disiapkan oleh', PREPARERS),
    item: field.text('Yang disiapkan', { width: 320 }),
    daysBefore: field.wholeNumber('Hari sebelum rapat', { max: 60, width: 90 }),
    shownBy: field.choice('Terbukti dari', SHOWN_BY, {
      optional: true,
      hint: 'Rekaman yang menunjukkannya; kosong berarti ditandai sendiri.',
    }),
    months: field.multipleChoice('Hanya bulan', MONTHS, { optional: true, hint: 'Kosongkan bila berlaku setiap bulan.' }),
  },
  {
    tabColor: '#9a5b00',
    note: 'Persiapan yang diisikan untuk rapat baru. Boleh diubah, ditambah, dan dihapus.',
    startRows: () =>
      MEETING_KINDS.filter((kind) => kind !== 'Monitoring pihak ketiga').flatMap((kind) =>
        (kind.startsWith('Lokmin bulanan') ? MONTHLY : OTHERS).map(([preparer, item, daysBefore, shownBy, months]) => ({
          kind,
          preparer,
          item,
          daysBefore,
          shownBy,
          months: months ? [...months] : null,
        })),
      ),
  },
);
export type TemplatPersiapan = RowOf<typeof templatPersiapanTable>;
