/** Ronde survei: one row per survey, from its purpose to its published value. Source: seed-002, D.b. */
import type { Ref, RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';
import { GRADES } from './ikm.ts';
import { sampleSize } from './sample-size.ts';

export const ROUND_STATES = ['Berjalan', 'Ditutup'] as const;

/** KA-b1, b2 and b4: what the petugas says when the questionnaire is handed over. */
export const EXPLANATIONS = ['Memperkenalkan diri', 'Menjelaskan maksud dan tujuan', 'Menjelaskan cara mengisi'] as const;

const result = {
  closedOn: field.date('Ditutup pada', { optional: true }),
  shortReason: field.longText('Alasan sampel kurang', { optional: true, rows: 2, maxLength: 1000 }),
  respondents: field.wholeNumber('Jumlah responden', { optional: true }),
  ikm: field.decimal('Nilai IKM', { optional: true, min: 25, max: 100 }),
  grade: field.choice('Mutu pelayanan', GRADES, { optional: true, width: 80 }),
  means: field.childList(
    'NRR per unsur',
    { element: field.text('Unsur'), mean: field.decimal('NRR', { min: 1, max: 4 }) },
    { itemName: 'unsur', optional: true },
  ),
};

export const rondeTable = defineTable(
  'Ronde survei',
  {
    number: field.registerNumber('No. ronde', 'SKM'),
    title: field.text('Nama ronde', { width: 240, maxLength: 120 }),
    periodFrom: field.date('Awal periode'),
    periodTo: field.date('Akhir periode'),
    purpose: field.longText('Maksud dan tujuan', { rows: 3, maxLength: 1000 }),
    population: field.wholeNumber('Jumlah populasi', {
      min: 1,
      max: 10_000_000,
      hint: 'Banyaknya penerima layanan dalam satu periode, misalnya kunjungan periode yang sama tahun lalu.',
    }),
    needed: field.wholeNumber('Sampel yang diperlukan', { optional: true }),
    state: field.choice('Keadaan ronde', ROUND_STATES),
    explained: field.multipleChoice('Yang disampaikan petugas', EXPLANATIONS, { optional: true }),
    handedOutOn: field.date('Tanggal dibagikan', { optional: true }),
    handedOutBy: field.reference('Petugas survei', 'Pegawai', { optional: true, dropdown: 'Sebutan pegawai' }),
    handedOut: field.wholeNumber('Kuesioner dibagikan', { optional: true, min: 1, max: 100_000 }),
    collectedOn: field.date('Tanggal dikumpulkan', { optional: true }),
    collected: field.wholeNumber('Kuesioner terkumpul', { optional: true, max: 100_000 }),
    ...result,
    discussedOn: field.date('Tanggal pembahasan', { optional: true }),
    discussedBy: field.text('Peserta pembahasan', { optional: true, hint: 'Misalnya Kepala Puskesmas, Kasubbag TU, PJ UKM.' }),
    discussion: field.longText('Hasil pembahasan', { optional: true, maxLength: 4000 }),
    reopenReason: field.longText('Alasan dibuka kembali', { optional: true, rows: 2, maxLength: 1000 }),
  },
  {
    tabColor: '#1a56a8',
    note: 'Ronde survei kepuasan masyarakat. Nilai IKM diisi saat ronde ditutup.',
    computed: { names: ['needed'], of: (row) => ({ needed: sampleSize(row.population) }) },
    nameOf: (row) => row.title,
  },
);
export type Ronde = RowOf<typeof rondeTable>;

export function rondeRef(ronde: Ronde): Ref {
  return { id: ronde.number, label: ronde.title };
}

export function rondeRoute(number: string): string {
  return `sop/survei/${number}`;
}
