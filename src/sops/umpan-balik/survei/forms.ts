/** The forms of a survey round, one for each thing that a person decides. Fields come from the tables; labels are the sheet's. */
import { rtlFormOf } from '../../../registers/plan-rtl-lines.ts';
import type { Form } from '../../../schema/index.ts';
import { defineForm, pick, required } from '../../../schema/index.ts';
import { ELEMENT_KEYS } from './elements.ts';
import { jawabanTable } from './jawaban.table.ts';
import { rondeTable } from './ronde.table.ts';

const plan = pick(rondeTable.fields, 'title', 'periodFrom', 'periodTo', 'purpose', 'population');

export const startForm = defineForm({
  id: 'survei.mulai',
  title: 'Mulai ronde survei',
  intro: 'Jumlah sampel dihitung sendiri dari jumlah populasi (Krejcie dan Morgan).',
  fields: plan,
  load: 'survei.loadStart',
  save: 'survei.start',
  submit: 'Mulai ronde',
});

export const changeForm = defineForm({
  id: 'survei.ubah',
  title: 'Ubah ronde',
  fields: plan,
  load: 'survei.loadRound',
  save: 'survei.changeRound',
});

export const handOutForm = defineForm({
  id: 'survei.bagikan',
  title: 'Membagikan kuesioner',
  intro: 'Tandai yang disampaikan petugas kepada responden, lalu tulis berapa kuesioner yang dibagikan.',
  fields: {
    explained: rondeTable.fields.explained,
    handedOutOn: required(rondeTable.fields.handedOutOn),
    handedOutBy: required(rondeTable.fields.handedOutBy),
    handedOut: required(rondeTable.fields.handedOut),
  },
  load: 'survei.loadHandOut',
  save: 'survei.handOut',
});

export const collectForm = defineForm({
  id: 'survei.kumpulkan',
  title: 'Mengumpulkan kuesioner',
  fields: { collectedOn: required(rondeTable.fields.collectedOn), collected: required(rondeTable.fields.collected) },
  load: 'survei.loadCollection',
  save: 'survei.collect',
});

const respondent = ['answeredOn', 'unit', 'sex', 'age', 'education', 'occupation'] as const;

export const answerForm = defineForm({
  id: 'survei.jawaban',
  title: 'Catat kuesioner',
  intro: 'Satu kuesioner setiap kali; formulir ini tetap terbuka untuk kuesioner berikutnya.',
  fields: pick(jawabanTable.fields, ...respondent, ...ELEMENT_KEYS, 'suggestion'),
  sections: [
    { title: 'Responden', fields: respondent },
    { title: 'Penilaian', fields: ELEMENT_KEYS },
    { title: 'Saran', fields: ['suggestion'] },
  ],
  load: 'survei.loadAnswer',
  save: 'survei.recordAnswer',
  submit: 'Simpan, lanjut berikutnya',
  repeats: true,
});

export const closingForm = defineForm({
  id: 'survei.tutup',
  title: 'Tutup ronde',
  intro: 'Sesudah ditutup, jawaban terkunci dan nilai IKM tetap.',
  fields: { shortReason: rondeTable.fields.shortReason },
  /** The loader says how many answers are missing; the server counts again. */
  asks: { shortReason: (values) => (values.missing === 0 ? 'hidden' : 'optional') },
  load: 'survei.loadClosing',
  save: 'survei.close',
  submit: 'Tutup ronde',
});

export const discussionForm = defineForm({
  id: 'survei.bahas',
  title: 'Pembahasan dengan pimpinan',
  fields: {
    discussedOn: required(rondeTable.fields.discussedOn),
    discussedBy: required(rondeTable.fields.discussedBy),
    discussion: required(rondeTable.fields.discussion, 'Tulis pokok pembahasan dan keputusannya.'),
  },
  load: 'survei.loadDiscussion',
  save: 'survei.recordDiscussion',
});

export const rtlForm = rtlFormOf('survei', 'Rencana perbaikan survei', {
  title: 'Rencana perbaikan',
  intro: 'Unsur dengan nilai di bawah 3 sudah diisikan sebagai masalah. Semua baris masuk ke register RTL.',
});

export const reopenForm = defineForm({
  id: 'survei.bukakembali',
  title: 'Buka kembali ronde',
  intro: 'Nilai yang sudah diumumkan dapat berubah. Alasannya tercatat dalam Jejak.',
  fields: { reopenReason: required(rondeTable.fields.reopenReason, 'Tulis mengapa ronde ini perlu dibuka kembali.') },
  load: 'survei.loadReopening',
  save: 'survei.reopen',
  submit: 'Buka kembali',
});

export const surveiForms: readonly Form[] = [
  startForm,
  changeForm,
  handOutForm,
  collectForm,
  answerForm,
  closingForm,
  discussionForm,
  rtlForm,
  reopenForm,
] as unknown as readonly Form[];
