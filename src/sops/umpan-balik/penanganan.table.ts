/** Penanganan: what was decided on an entry, approved, carried out and answered; one row per entry. Source: seed-003, steps h–j. */
import type { RowOf } from '../../schema/index.ts';
import { defineTable, field } from '../../schema/index.ts';

/** Step h: who decides together. */
export const MEMBER_ROLES = ['Unit terkait', 'Tim penanganan keluhan', 'Kasubbag Tata Usaha', 'Kepala Puskesmas'] as const;
export const APPROVALS = ['Disetujui', 'Dikembalikan'] as const;
export const ANSWER_WAYS = ['Surat', 'WA/SMS', 'E-mail', 'Telepon', 'Langsung', 'Diumumkan'] as const;

export const penangananTable = defineTable(
  'Penanganan',
  {
    number: field.registerNumber('No. penanganan', 'PNG'),
    entry: field.reference('Umpan balik', 'Umpan balik', { internal: true, width: 240 }),
    discussedOn: field.date('Tanggal pembahasan', { optional: true }),
    members: field.childList(
      'Peserta pembahasan',
      { name: field.text('Nama peserta'), as: field.choice('Sebagai', MEMBER_ROLES) },
      { itemName: 'peserta', optional: true, max: 40, titleField: 'name' },
    ),
    solution: field.longText('Solusi terpilih', { optional: true, rows: 3, maxLength: 3000 }),
    reasons: field.longText('Alasan memilih', { optional: true, rows: 2, maxLength: 2000 }),
    decidedAt: field.text('Diputuskan pada', { internal: true, optional: true, width: 150 }),
    approval: field.choice('Hasil pemeriksaan', APPROVALS, { optional: true }),
    approvedBy: field.text('Diperiksa oleh', { optional: true }),
    approvedAt: field.text('Diperiksa pada', { internal: true, optional: true, width: 150 }),
    approvedText: field.longText('Naskah yang diperiksa', { internal: true, optional: true }),
    approvalNote: field.longText('Catatan pemeriksaan', { optional: true, rows: 2, maxLength: 2000 }),
    approvalRound: field.wholeNumber('Persetujuan ke', { internal: true, min: 1, optional: true }),
    executedOn: field.date('Tanggal pelaksanaan', { optional: true }),
    executedBy: field.reference('Pelaksana', 'Pegawai', { optional: true, dropdown: 'Sebutan pegawai' }),
    execution: field.longText('Yang dilaksanakan', { optional: true, rows: 3, maxLength: 3000 }),
    evidence: field.link('Tautan bukti', { optional: true }),
    executedRound: field.wholeNumber('Pelaksanaan atas persetujuan ke', { internal: true, min: 1, optional: true }),
    answer: field.longText('Jawaban kepada pelapor', { optional: true, rows: 4, maxLength: 4000 }),
    answeredOn: field.date('Tanggal jawaban', { optional: true }),
    answerWay: field.choice('Cara menjawab', ANSWER_WAYS, { optional: true }),
    answeredRound: field.wholeNumber('Jawaban atas persetujuan ke', { internal: true, min: 1, optional: true }),
  },
  { tabColor: '#1a56a8', note: 'Keputusan, persetujuan, pelaksanaan, dan jawaban setiap umpan balik.' },
);
export type Penanganan = RowOf<typeof penangananTable>;
