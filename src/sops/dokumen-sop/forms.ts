/** The forms of SOP documents: the text, its revisions, approval and distribution, and the daftar tilik. Source: PK-0, LM-0, UB-0, KA-0, LM-17. */

import { distribusiDokumenTable } from '../../registers/distribusi-dokumen.table.ts';
import type { TypedValues } from '../../schema/index.ts';
import { defineForm, field, pick, required } from '../../schema/index.ts';
import { bagianTable } from './naskah/bagian.table.ts';
import { langkahTable } from './naskah/langkah.table.ts';
import { naskahTable } from './naskah/naskah.table.ts';
import { revisiTable } from './revisi/revisi.table.ts';
import { riwayatTable } from './revisi/riwayat.table.ts';
import { jawabanTilikTable, penilaianTilikTable } from './tilik/penilaian-tilik.table.ts';

const naskah = naskahTable.fields;
const revisi = revisiTable.fields;

export const BLANK = 'Kosong';
export const COPY = 'Salinan naskah lain';

export const newForm = defineForm({
  id: 'dokumenSop.baru',
  title: 'Naskah baru',
  intro: 'Naskah dimulai sebagai draf. Nomor dan tanggal terbitnya ditetapkan saat diterbitkan.',
  fields: {
    ...pick(naskah, 'kind', 'title', 'unit', 'documentNumber'),
    firstRevision: field.wholeNumber('No. Revisi pertama', {
      min: 0,
      max: 99,
      hint: '0 untuk naskah baru; lebih tinggi untuk SOP yang sudah berlaku di atas kertas.',
    }),
    from: field.choice('Dimulai dari', [BLANK, COPY]),
    copied: field.reference('Naskah yang disalin', 'Dokumen SOP', { optional: true }),
  },
  asks: { copied: ({ from }: TypedValues) => (from === COPY ? 'required' : 'hidden') },
  load: 'dokumenSop.loadNew',
  save: 'dokumenSop.add',
});

export const headForm = defineForm({
  id: 'dokumenSop.kepala',
  title: 'Kepala naskah',
  fields: pick(naskah, 'title', 'documentNumber', 'unit', 'coTitle', 'coName', 'reviewMonths'),
  load: 'dokumenSop.loadHead',
  save: 'dokumenSop.saveHead',
});

type Typed = Readonly<Record<string, unknown>>;

export const sectionsForm = defineForm({
  id: 'dokumenSop.bagian',
  title: 'Bagian naskah',
  intro:
    'Bagian dapat ditambah, dihapus, dan dipindahkan; nomornya mengikuti urutan. {puskesmas} dan {desa} diganti dari Pengaturan.',
  fields: {
    sections: field.childList('Daftar bagian', pick(bagianTable.fields, 'title', 'kind', 'numbering', 'text'), {
      itemName: 'bagian',
      max: 30,
      titleField: 'title',
      brief: ({ kind, text }: Typed) => String((kind === 'Teks' || kind === 'Daftar' ? text : kind) ?? 'Masih kosong'),
    }),
  },
  load: 'dokumenSop.loadSections',
  save: 'dokumenSop.saveSections',
});

/** `Keputusan · tidak ke L08`. */
function stepWords({ symbol, level, no, next, alternative }: Typed): string {
  return [
    level === 'Rincian' && symbol === 'Tidak digambar' ? 'Rincian' : symbol,
    next ? `ke ${next}` : '',
    no ? `tidak ke ${no}` : '',
    alternative === true || alternative === 'Ya' ? 'pilihan sejajar' : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

export const stepsForm = defineForm({
  id: 'dokumenSop.langkah',
  title: 'Langkah dan bagan alir',
  intro: 'Bagan alir digambar dari langkah-langkah ini. Langkah baru mendapat kodenya saat disimpan.',
  fields: {
    steps: field.childList(
      'Daftar langkah',
      pick(langkahTable.fields, 'text', 'by', 'level', 'symbol', 'chartText', 'next', 'no', 'alternative'),
      {
        itemName: 'langkah',
        max: 150,
        fresh: { level: 'Langkah', symbol: 'Proses' },
        brief: (step: Typed) => [stepWords(step), step.text].filter(Boolean).join(' · '),
      },
    ),
  },
  load: 'dokumenSop.loadSteps',
  save: 'dokumenSop.saveSteps',
});

export const historyForm = defineForm({
  id: 'dokumenSop.riwayat',
  title: 'Rekaman historis perubahan',
  intro: 'Disusun sendiri dari perbedaan dengan revisi sebelumnya; kata-katanya boleh dirapikan sebelum diajukan.',
  fields: {
    changes: field.childList('Daftar perubahan', pick(riwayatTable.fields, 'section', 'before', 'after', 'since'), {
      itemName: 'perubahan',
      optional: true,
      max: 200,
      titleField: 'section',
      brief: ({ before, after }: Typed) => [before, after].map((words) => words ?? '–').join(' → '),
    }),
  },
  load: 'dokumenSop.loadHistory',
  save: 'dokumenSop.saveHistory',
});

export const approveForm = defineForm({
  id: 'dokumenSop.setuju',
  title: 'Persetujuan Kepala Puskesmas',
  intro: 'Persetujuan berlaku untuk naskah yang Anda baca. Bila naskahnya berubah, persetujuan gugur.',
  fields: {
    approval: required(revisi.approval),
    approvalNote: revisi.approvalNote,
  },
  asks: { approvalNote: ({ approval }: TypedValues) => (approval === 'Dikembalikan' ? 'required' : 'optional') },
  load: 'dokumenSop.loadApprove',
  save: 'dokumenSop.approve',
});

export const publishForm = defineForm({
  id: 'dokumenSop.terbit',
  title: 'Terbitkan',
  intro: 'Revisi ini menjadi berlaku, dan revisi sebelumnya kedaluwarsa. Yang sudah terbit tidak diubah lagi.',
  fields: { issuedOn: required(revisi.issuedOn) },
  load: 'dokumenSop.loadPublish',
  save: 'dokumenSop.publish',
  submit: 'Terbitkan',
});

export const reviseForm = defineForm({
  id: 'dokumenSop.revisi',
  title: 'Revisi baru',
  intro: 'Membuka draf dengan isi yang sekarang berlaku. Yang berlaku tetap berlaku sampai revisi ini terbit.',
  fields: { reason: required(revisi.reason, 'Tulis mengapa naskah ini diubah.') },
  load: 'dokumenSop.loadRevise',
  save: 'dokumenSop.revise',
  submit: 'Buka draf revisi',
});

export const withdrawForm = defineForm({
  id: 'dokumenSop.cabut',
  title: 'Nyatakan kedaluwarsa',
  intro: 'Naskah tidak berlaku lagi tanpa penggantinya. Isinya tetap dapat dibaca dan dicetak.',
  fields: { endedOn: required(revisi.endedOn), endedReason: required(revisi.endedReason, 'Tulis alasannya.') },
  load: 'dokumenSop.loadWithdraw',
  save: 'dokumenSop.withdraw',
});

export const reviewForm = defineForm({
  id: 'dokumenSop.tinjau',
  title: 'Tinjauan berkala',
  intro: 'Naskah yang masih sesuai berlaku terus; yang perlu diubah direvisi.',
  fields: {
    reviewedOn: field.date('Tanggal tinjauan'),
    outcome: field.choice('Hasil tinjauan', ['Masih sesuai', 'Perlu direvisi']),
    reason: field.longText('Catatan tinjauan', { optional: true, rows: 2, maxLength: 500 }),
  },
  asks: { reason: ({ outcome }: TypedValues) => (outcome === 'Perlu direvisi' ? 'required' : 'optional') },
  load: 'dokumenSop.loadReview',
  save: 'dokumenSop.review',
});

export const distributionForm = defineForm({
  id: 'dokumenSop.distribusi',
  title: 'Distribusi naskah',
  intro: 'Kepada siapa revisi yang berlaku disampaikan.',
  fields: {
    recipients: field.childList('Daftar penerima', pick(distribusiDokumenTable.fields, 'recipient', 'via', 'on', 'note'), {
      itemName: 'penerima',
      titleField: 'recipient',
      max: 100,
    }),
  },
  load: 'dokumenSop.loadDistribution',
  save: 'dokumenSop.saveDistribution',
});

export const checkForm = defineForm({
  id: 'dokumenSop.nilai',
  title: 'Nilai kepatuhan',
  intro: 'Langkah yang terbukti dari rekaman sudah terjawab; yang lain dijawab menurut pengamatan.',
  fields: {
    ...pick(penilaianTilikTable.fields, 'checkedOn', 'unit', 'assessor'),
    answers: field.childList('Jawaban langkah', pick(jawabanTilikTable.fields, 'answer', 'proof'), {
      itemName: 'langkah',
      fixed: true,
      max: 200,
      brief: ({ proof }: Typed) => String(proof ?? ''),
      quick: { field: 'answer', fill: 'Ya', caption: 'Jawab Ya yang masih kosong' },
    }),
    note: penilaianTilikTable.fields.note,
  },
  load: 'dokumenSop.loadCheck',
  save: 'dokumenSop.check',
});

export const bringForm = defineForm({
  id: 'dokumenSop.bawa',
  title: 'Bawa ke lokmin',
  intro: 'Langkah yang kepatuhannya di bawah ambang ditawarkan sebagai masalah dalam lokmin bulanan berikutnya.',
  fields: {
    lowSteps: field.childList(
      'Langkah di bawah ambang',
      { take: field.yesNo('Bawa ke lokmin'), title: field.longText('Rumusan masalah', { rows: 3, maxLength: 280 }) },
      { itemName: 'langkah', fixed: true, max: 60 },
    ),
  },
  load: 'dokumenSop.loadBring',
  save: 'dokumenSop.bring',
});

export const naskahForms = [
  newForm,
  headForm,
  sectionsForm,
  stepsForm,
  historyForm,
  approveForm,
  publishForm,
  reviseForm,
  withdrawForm,
  reviewForm,
  distributionForm,
  checkForm,
  bringForm,
] as const;
