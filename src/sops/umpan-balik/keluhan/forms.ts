/** The forms of an entry, one for each thing that a person decides. Fields come from the tables; labels are the sheet's. */
import { rtlFormOf } from '../../../registers/plan-rtl-lines.ts';
import type { Asked, TypedValues } from '../../../schema/index.ts';
import { defineForm, field, pick, required } from '../../../schema/index.ts';
import type { FeedbackKind } from '../channels.ts';
import { COMPLAINTS, receivingSteps } from '../channels.ts';
import { distribusiTable } from '../distribusi.table.ts';
import { kepuasanTable } from '../kepuasan.table.ts';
import { penangananTable } from '../penanganan.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';

const entry = umpanBalikTable.fields;

type Rule = (values: TypedValues) => Asked;
const when =
  (condition: (values: TypedValues) => boolean, asked: Asked): Rule =>
  (values) =>
    condition(values) ? asked : 'hidden';

const isFilled = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isNamed = (values: TypedValues) => values.secrecy === 'Terbuka' || values.secrecy === 'Rahasia';
const givesIdentity = (values: TypedValues) =>
  isNamed(values) && [values.reporter, values.phone, values.email, values.address].some(isFilled);
const isYes = (value: unknown) => value === true || value === 'Ya';
const complains = (values: TypedValues) => COMPLAINTS.includes(values.kind as FeedbackKind);

/** Face to face an entry can be settled at once; what is no complaint, whatever brought it. */
function canSettleAtOnce(values: TypedValues): boolean {
  return values.channel === 'Langsung' || (values.kind !== null && values.kind !== undefined && !complains(values));
}

const identity = pick(entry, 'secrecy', 'reporter', 'phone', 'email', 'address', 'consent');
const identityAsks = {
  reporter: when(isNamed, 'optional'),
  phone: when(isNamed, 'optional'),
  email: when(isNamed, 'optional'),
  address: when(isNamed, 'optional'),
  consent: when(givesIdentity, 'required'),
};

export const recordForm = defineForm({
  id: 'umpanBalik.catat',
  title: 'Catat umpan balik',
  intro: 'Nomor yang diberikan menjadi tanda terima bagi pelapor.',
  fields: {
    ...pick(entry, 'kind', 'channel', 'laporNumber', 'receivingSteps', 'receivedOn', 'receivedAt', 'receiver'),
    ...pick(entry, 'content', 'unit', 'hope'),
    ...identity,
    ...pick(entry, 'onSpot', 'cause', 'explanation', 'same'),
  },
  sections: [
    { title: 'Penerimaan', fields: ['kind', 'channel', 'laporNumber', 'receivingSteps', 'receivedOn', 'receivedAt', 'receiver'] },
    { title: 'Isi', fields: ['content', 'unit', 'hope'] },
    { title: 'Pelapor', fields: ['secrecy', 'reporter', 'phone', 'email', 'address', 'consent'] },
    { title: 'Penyelesaian', fields: ['onSpot', 'cause', 'explanation', 'same'] },
  ],
  asks: {
    laporNumber: when((values) => values.channel === 'SP4N-LAPOR!', 'required'),
    receivingSteps: when((values) => receivingSteps(values.channel).length > 0, 'optional'),
    ...identityAsks,
    onSpot: when(canSettleAtOnce, 'optional'),
    cause: when((values) => canSettleAtOnce(values) && isYes(values.onSpot) && complains(values), 'required'),
    explanation: when((values) => canSettleAtOnce(values) && isYes(values.onSpot), 'required'),
    same: when((values) => values.same !== null && values.same !== undefined, 'optional'),
  },
  choices: { receivingSteps: (values) => receivingSteps(values.channel) },
  load: 'umpanBalik.loadNew',
  save: 'umpanBalik.record',
  before: 'umpanBalik.similar',
});

export const fromMeetingForm = defineForm({
  id: 'umpanBalik.dariRapat',
  title: 'Umpan balik dari rapat',
  intro: 'Dicatat dari catatan acara rapat; keduanya saling merujuk.',
  fields: {
    item: field.reference('Acara rapat', 'Acara'),
    ...pick(entry, 'kind', 'content', 'unit', 'receivingSteps'),
    ...identity,
  },
  asks: identityAsks,
  choices: { receivingSteps: () => receivingSteps('Rapat') },
  load: 'umpanBalik.loadFromMeeting',
  save: 'umpanBalik.recordFromMeeting',
});

export const dataForm = defineForm({
  id: 'umpanBalik.data',
  title: 'Data umpan balik',
  fields: {
    ...pick(entry, 'kind', 'laporNumber', 'receivedOn', 'receivedAt', 'receiver', 'receivingSteps', 'content', 'unit', 'hope'),
    ...identity,
    same: entry.same,
  },
  asks: identityAsks,
  load: 'umpanBalik.loadData',
  save: 'umpanBalik.saveData',
});

export const identifyForm = defineForm({
  id: 'umpanBalik.telaah',
  title: 'Telaah',
  intro: 'Tenggat dihitung sejak diterima menurut kelasnya.',
  fields: {
    core: required(entry.core, 'Tulis inti masalahnya dalam satu kalimat, tanpa nama pelapor.'),
    category: required(entry.category),
    grade: required(entry.grade),
    handler: required(entry.handler),
    cause: entry.cause,
  },
  load: 'umpanBalik.loadIdentify',
  save: 'umpanBalik.identify',
});

export const settleForm = defineForm({
  id: 'umpanBalik.singkat',
  title: 'Selesaikan dengan penjelasan',
  intro: 'Untuk umpan balik positif, saran, dan permintaan informasi yang cukup dijawab dengan penjelasan.',
  fields: { explanation: required(entry.explanation, 'Tulis apa yang disampaikan kepada pelapor.') },
  load: 'umpanBalik.loadSettle',
  save: 'umpanBalik.settle',
});

export const distributeForm = defineForm({
  id: 'umpanBalik.distribusi',
  title: 'Distribusi ke unit terkait',
  intro: 'Setiap unit memberi alternatif solusi sebelum tanggalnya.',
  fields: {
    units: field.childList('Unit yang dimintai', pick(distribusiTable.fields, 'unit', 'person', 'due'), {
      itemName: 'unit',
      max: 15,
      titleField: 'unit',
    }),
  },
  load: 'umpanBalik.loadDistribute',
  save: 'umpanBalik.distribute',
});

export const alternativesForm = defineForm({
  id: 'umpanBalik.alternatif',
  title: 'Alternatif solusi',
  fields: { alternatives: required(distribusiTable.fields.alternatives, 'Tulis sedikitnya satu alternatif.') },
  load: 'umpanBalik.loadAlternatives',
  save: 'umpanBalik.giveAlternatives',
});

const handling = penangananTable.fields;

export const decideForm = defineForm({
  id: 'umpanBalik.keputusan',
  title: 'Pembahasan dan keputusan',
  intro: 'Mengubah keputusan yang sudah disetujui menggugurkan persetujuannya.',
  fields: {
    discussedOn: required(handling.discussedOn),
    members: required(handling.members, 'Catat siapa yang ikut membahas.'),
    solution: required(handling.solution),
    reasons: required(handling.reasons),
  },
  load: 'umpanBalik.loadDecide',
  save: 'umpanBalik.decide',
});

export const approveForm = defineForm({
  id: 'umpanBalik.persetujuan',
  title: 'Persetujuan Kepala Puskesmas',
  intro: 'Hanya Kepala Puskesmas yang dapat menyetujui atau mengembalikan.',
  fields: { approval: required(handling.approval), approvalNote: handling.approvalNote },
  asks: { approvalNote: (values) => (values.approval === 'Dikembalikan' ? 'required' : 'optional') },
  load: 'umpanBalik.loadApprove',
  save: 'umpanBalik.approve',
});

export const executeForm = defineForm({
  id: 'umpanBalik.pelaksanaan',
  title: 'Pelaksanaan',
  fields: {
    executedOn: required(handling.executedOn),
    executedBy: required(handling.executedBy),
    execution: required(handling.execution, 'Tulis apa yang sudah dilakukan.'),
    evidence: handling.evidence,
  },
  load: 'umpanBalik.loadExecute',
  save: 'umpanBalik.execute',
});

export const answerForm = defineForm({
  id: 'umpanBalik.jawaban',
  title: 'Jawaban kepada pelapor',
  intro: 'Menjadi isi surat jawaban. Teks singkat untuk WA/SMS disusun dari sini.',
  fields: {
    answer: required(handling.answer),
    answeredOn: required(handling.answeredOn),
    answerWay: required(handling.answerWay),
  },
  load: 'umpanBalik.loadAnswer',
  save: 'umpanBalik.answer',
});

const satisfaction = kepuasanTable.fields;

export const rateForm = defineForm({
  id: 'umpanBalik.tanggapan',
  title: 'Tanggapan pelanggan',
  intro: 'Kosongkan hasil selama masih diupayakan. “Tidak dapat dihubungi” memerlukan sedikitnya dua upaya.',
  fields: pick(satisfaction, 'attempts', 'outcome', 'rating', 'words', 'ratedOn'),
  asks: {
    rating: when((values) => values.outcome === 'Dinilai', 'required'),
    words: when((values) => values.outcome === 'Dinilai', 'optional'),
    ratedOn: when((values) => values.outcome === 'Dinilai', 'required'),
  },
  load: 'umpanBalik.loadRating',
  save: 'umpanBalik.rate',
});

export const rtlForm = rtlFormOf('umpanBalik', 'RTL umpan balik');

export const closeForm = defineForm({
  id: 'umpanBalik.selesai',
  title: 'Selesaikan umpan balik',
  fields: {
    effectiveness: required(entry.effectiveness),
    effectivenessNote: required(entry.effectivenessNote, 'Tulis apa yang berubah, dan apakah masalahnya terulang.'),
  },
  load: 'umpanBalik.loadClose',
  save: 'umpanBalik.close',
  submit: 'Selesaikan',
});

export const reopenForm = defineForm({
  id: 'umpanBalik.bukakembali',
  title: 'Buka kembali',
  fields: { reason: required(entry.reopenReason, 'Tulis mengapa umpan balik ini perlu ditangani lagi.') },
  load: 'umpanBalik.loadReopen',
  save: 'umpanBalik.reopen',
  submit: 'Buka kembali',
});

export const keluhanForms = [
  recordForm,
  fromMeetingForm,
  dataForm,
  identifyForm,
  settleForm,
  distributeForm,
  alternativesForm,
  decideForm,
  approveForm,
  executeForm,
  answerForm,
  rateForm,
  rtlForm,
  closeForm,
  reopenForm,
] as const;
