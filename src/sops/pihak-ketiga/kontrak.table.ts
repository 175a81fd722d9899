/** Kontrak: what was agreed with a third party, for how long, and who watches over it. Its criteria are in Kriteria kontrak. Source: seed-000, dokumen terkait; PK-c. */
import type { Ref, RowOf } from '../../schema/index.ts';
import { defineTable, field } from '../../schema/index.ts';

export const PERIODS = ['Bulanan', 'Tribulanan', 'Semesteran'] as const;
export type PeriodKind = (typeof PERIODS)[number];

export const PERCENT_SCALE = '0–100';
export const LKPP_SCALE = '1–3 (LKPP)';
export const SCALES = [PERCENT_SCALE, LKPP_SCALE] as const;
export type ScaleName = (typeof SCALES)[number];

export const kontrakTable = defineTable(
  'Kontrak',
  {
    number: field.registerNumber('No. kontrak', 'KTR'),
    partner: field.reference('Pihak ketiga', 'Pihak ketiga', { width: 200 }),
    contractNumber: field.text('Nomor surat kontrak', { hint: 'Seperti tertulis pada kontrak.', width: 200 }),
    work: field.text('Pekerjaan', { hint: 'Misalnya jasa kebersihan gedung.', width: 220 }),
    scope: field.longText('Ruang lingkup', { rows: 3, optional: true }),
    start: field.date('Mulai berlaku'),
    end: field.date('Berakhir'),
    value: field.rupiah('Nilai kontrak', { optional: true }),
    manager: field.reference('Pengelola kontrak', 'Pegawai', {
      dropdown: 'Sebutan pegawai',
      hint: 'Yang menilai dan mengawasi pelaksanaannya.',
    }),
    period: field.choice('Periode penilaian', PERIODS, { hint: 'Seberapa sering kinerjanya dinilai.' }),
    scale: field.choice('Skala penilaian', SCALES, { hint: '1–3 menurut skema LKPP: 1 cukup, 2 baik, 3 sangat baik.' }),
    document: field.link('Tautan kontrak', { optional: true, hint: 'Berkas kontrak di Drive.' }),
    endedOn: field.date('Diakhiri lebih awal', { optional: true, hint: 'Kosong bila berjalan sampai selesai.' }),
    endedReason: field.text('Alasan diakhiri', { optional: true, width: 240 }),
  },
  {
    tabColor: '#5a3d8a',
    note: 'Satu baris setiap kontrak. Kriterianya di lembar Kriteria kontrak.',
    nameOf: (row) => `${row.partner.label}: ${row.work}`,
  },
);
export type Kontrak = RowOf<typeof kontrakTable>;

/** `CV Bersih Contoh: Jasa kebersihan gedung` */
export function contractTitle({ partner, work }: Pick<Kontrak, 'partner' | 'work'>): string {
  return `${partner.label}: ${work}`;
}

export function kontrakRef(kontrak: Kontrak): Ref {
  return { id: kontrak.number, label: contractTitle(kontrak) };
}

export function contractRoute(number: string): string {
  return `sop/kontrak/${number}`;
}

/** The last day on which it is in force: the agreed one, or the earlier day on which it was ended. */
export function lastDay({ end, endedOn }: Pick<Kontrak, 'end' | 'endedOn'>): string {
  return endedOn !== null && endedOn < end ? endedOn : end;
}
