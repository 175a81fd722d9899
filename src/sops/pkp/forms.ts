/** The forms of an assessment: start, settings, score, evidence, problem, closing, another rubric. */
import { MONTHS } from '../../schema/dates.ts';
import type { Asked, Form, TypedValues } from '../../schema/index.ts';
import { defineForm, field, pick, required } from '../../schema/index.ts';
import { buktiTable } from './bukti.table.ts';
import { lembarTable } from './lembar.table.ts';
import { penilaianTable } from './penilaian.table.ts';
import { SEMESTERS } from './period.ts';

const { fields } = penilaianTable;

const askPart = ({ kind }: TypedValues): Asked => (kind === 'Semester' || kind === 'Bulan berjalan' ? 'required' : 'hidden');

export const startForm = defineForm({
  id: 'pkp.mulai',
  title: 'Mulai penilaian',
  intro: 'Admen membuat satu lembar penilaian menurut rubrik, dengan rumus dan usulan nilai dari catatan yang ada.',
  fields: {
    kind: fields.kind,
    year: fields.year,
    part: field.choice('Bagian tahun', [...SEMESTERS, ...MONTHS], { optional: true }),
    rubric: field.reference('Rubrik yang dipakai', 'Rubrik PKP'),
    method: fields.method,
    previous: field.reference('Periode pembanding', 'Penilaian PKP', {
      optional: true,
      hint: 'Penilaian sebelumnya, untuk jaring laba-laba dan perbandingan.',
    }),
    assessor: fields.assessor,
  },
  asks: { part: askPart },
  choices: { part: ({ kind }) => (kind === 'Semester' ? SEMESTERS : MONTHS) },
  load: 'pkp.loadStart',
  save: 'pkp.start',
  submit: 'Mulai penilaian',
});

export const settingsForm = defineForm({
  id: 'pkp.atur',
  title: 'Cara menghitung dan penilai',
  fields: pick(fields, 'method', 'assessor'),
  load: 'pkp.loadSettings',
  save: 'pkp.changeSettings',
});

/** Filled by the scoring screen, never drawn as a form. */
export const scoreForm = defineForm({
  id: 'pkp.nilai',
  title: 'Nilai',
  fields: pick(lembarTable.fields, 'score', 'reason'),
  load: 'pkp.loadScoring',
  save: 'pkp.score',
});

export const evidenceForm = defineForm({
  id: 'pkp.bukti',
  title: 'Bukti',
  intro: 'Tautan Drive, dokumen yang dibuat Admen, atau catatan di mana berkasnya disimpan. Siapa dan kapan dicatat sendiri.',
  fields: {
    evidence: field.childList('Daftar bukti', pick(buktiTable.fields, 'kind', 'title', 'link', 'document'), {
      itemName: 'bukti',
      optional: true,
      max: 40,
      titleField: 'title',
    }),
  },
  load: 'pkp.loadEvidence',
  save: 'pkp.recordEvidence',
});

export const problemForm = defineForm({
  id: 'pkp.masalah',
  title: 'Masalah, penyebab, tindak lanjut',
  fields: pick(lembarTable.fields, 'problem', 'cause', 'followUp', 'evaluation'),
  load: 'pkp.loadProblem',
  save: 'pkp.recordProblem',
});

/** Filled by the scoring screen: who does what the next level lacks, until when. */
export const rtlForm = defineForm({
  id: 'pkp.rtl',
  title: 'Jadikan RTL',
  fields: {
    level: field.choice('Nilai yang dituju', ['4', '7', '10']),
    person: field.reference('Penanggung jawab', 'Pegawai'),
    due: field.date('Tenggat'),
  },
  load: 'pkp.loadScoring',
  save: 'pkp.makeRtl',
});

export const closingForm = defineForm({
  id: 'pkp.tutup',
  title: 'Tutup penilaian',
  intro: 'Sesudah ditutup, nilai tidak dapat diubah lagi, kecuali dibuka kembali dengan alasan.',
  fields: {},
  load: 'pkp.loadClosing',
  save: 'pkp.close',
  submit: 'Tutup penilaian',
});

export const reopenForm = defineForm({
  id: 'pkp.buka',
  title: 'Buka kembali penilaian',
  fields: { reopenReason: required(fields.reopenReason) },
  load: 'pkp.loadReopening',
  save: 'pkp.reopen',
  submit: 'Buka kembali',
});

export const rubricForm = defineForm({
  id: 'pkp.muatRubrik',
  title: 'Muat rubrik lain',
  intro:
    'Salin rubrik dinas ke satu lembar buku kerja ini dengan susunan Lampiran 2: No, Jenis Variabel, Definisi Operasional, Nilai 0, 4, 7, 10. Penilaian yang sudah ada tetap memakai rubriknya sendiri.',
  fields: {
    name: field.text('Nama rubrik', { maxLength: 80, hint: 'Misalnya Lampiran 2 tahun 2027. Dipakai untuk memilihnya nanti.' }),
    sheet: field.reference('Lembar sumber', 'Lembar'),
  },
  load: 'pkp.loadRubric',
  save: 'pkp.takeRubric',
  submit: 'Muat rubrik',
});

export const pkpForms: readonly Form[] = [
  startForm,
  settingsForm,
  evidenceForm,
  problemForm,
  closingForm,
  reopenForm,
  rubricForm,
] as unknown as readonly Form[];
