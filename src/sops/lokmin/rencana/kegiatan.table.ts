/** Kegiatan: the lines of RPK and RUK, with the columns that offices use; lines of a monthly RPK also get their realisation. Source: domain rules, LM-5, LM-11, LM-12. */
import { MONTHS } from '../../../schema/dates.ts';
import type { Ref, RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';

export const REALISATIONS = ['Terlaksana', 'Terlaksana sebagian', 'Tidak terlaksana'] as const;
export type Realisation = (typeof REALISATIONS)[number];

export const kegiatanTable = defineTable(
  'Kegiatan',
  {
    number: field.registerNumber('No. kegiatan', 'KGT'),
    plan: field.reference('Rencana', 'Rencana', { width: 200 }),
    unit: field.reference('Unit', 'Unit', { optional: true, dropdown: 'Sebutan unit' }),
    activity: field.text('Kegiatan', { width: 280 }),
    goal: field.text('Tujuan', { optional: true, width: 200 }),
    audience: field.text('Sasaran', { optional: true }),
    count: field.text('Target sasaran', { optional: true }),
    person: field.reference('Penanggung jawab', 'Pegawai', { optional: true, dropdown: 'Sebutan pegawai' }),
    resources: field.text('Kebutuhan sumber daya', { optional: true }),
    partner: field.text('Mitra kerja', { optional: true }),
    volume: field.text('Volume', { optional: true }),
    months: field.multipleChoice('Bulan pelaksanaan', MONTHS, {
      optional: true,
      hint: 'Untuk RPK tahunan dan RUK: bulan-bulan pelaksanaannya.',
    }),
    time: field.text('Waktu', { optional: true, hint: 'Tanggal atau minggu pelaksanaan.' }),
    place: field.text('Lokasi', { optional: true }),
    cost: field.rupiah('Biaya', { optional: true }),
    fund: field.text('Sumber biaya', { optional: true, hint: 'Misalnya BOK, JKN, atau APBD.' }),
    indicator: field.text('Indikator kinerja', { optional: true }),
    source: field.text('Asal kegiatan', {
      optional: true,
      hint: 'Nomor RTL atau kegiatan RPK tahunan yang melahirkannya.',
      width: 130,
    }),
    realisation: field.choice('Realisasi', REALISATIONS, { optional: true }),
    realisedVolume: field.text('Realisasi volume', { optional: true }),
    realisedCost: field.rupiah('Realisasi biaya', { optional: true }),
    realisationNote: field.longText('Catatan realisasi', { optional: true, rows: 2 }),
    evidence: field.link('Tautan bukti', { optional: true }),
  },
  { tabColor: '#31558f', note: 'Kegiatan setiap RPK dan RUK.', nameOf: (row) => row.activity },
);
export type Kegiatan = RowOf<typeof kegiatanTable>;

type Decided = Partial<Kegiatan> & Pick<Kegiatan, 'activity'>;

/** A line with these values, all others blank. */
export function newKegiatan(number: string, plan: Ref, values: Decided): Kegiatan {
  return { ...BLANK, ...values, number, plan };
}

const BLANK: Omit<Kegiatan, 'number' | 'plan' | 'activity'> = {
  unit: null,
  goal: null,
  audience: null,
  count: null,
  person: null,
  resources: null,
  partner: null,
  volume: null,
  months: null,
  time: null,
  place: null,
  cost: null,
  fund: null,
  indicator: null,
  source: null,
  realisation: null,
  realisedVolume: null,
  realisedCost: null,
  realisationNote: null,
  evidence: null,
};
