/** The forms of a monitoring meeting, one for each thing that a person decides. Source: PK-a to PK-n. */
import { distribusiDokumenTable } from '../../../registers/distribusi-dokumen.table.ts';
import { sharedRtlFormOf } from '../../../registers/plan-rtl-lines.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import { defineForm, field, pick, required } from '../../../schema/index.ts';
import { nilaiTable } from '../penilaian/nilai.table.ts';
import { alternatifTable } from './alternatif.table.ts';
import { masalahKerjaSamaTable } from './masalah-kerja-sama.table.ts';
import { pembahasanTable } from './pembahasan.table.ts';

export const planForm = defineForm({
  id: 'monitoring.rencana',
  title: 'Rencanakan rapat monitoring',
  intro: 'Waktunya disepakati dengan pihak ketiga. Kriteria yang lemah masuk sendiri ke susunan acara.',
  fields: {
    contract: pembahasanTable.fields.contract,
    ...pick(rapatTable.fields, 'date', 'start', 'end', 'place'),
    chair: field.reference('Ketua tim', 'Pegawai'),
    secretary: field.reference('Sekretaris', 'Pegawai'),
    ...pick(pembahasanTable.fields, 'agreedWith', 'agreedVia', 'agreedOn'),
    guests: field.childList(
      'Peserta dari pihak ketiga',
      { name: field.text('Nama peserta'), role: field.text('Jabatan', { optional: true }) },
      { itemName: 'peserta', optional: true, max: 20, titleField: 'name', hint: 'Kosong: narahubungnya.' },
    ),
  },
  load: 'monitoring.loadPlan',
  save: 'monitoring.plan',
  submit: 'Simpan rencana',
});

export const appointmentForm = defineForm({
  id: 'monitoring.perjanjian',
  title: 'Perjanjian waktu',
  intro: 'Dengan siapa, kapan, dan lewat apa waktu rapat disepakati; penilaian periode mana yang dibahas.',
  fields: {
    monitoring: pembahasanTable.fields.monitoring,
    agreedWith: required(pembahasanTable.fields.agreedWith, 'Tulis siapa dari pihak ketiga yang menyepakati waktunya.'),
    agreedVia: required(pembahasanTable.fields.agreedVia),
    agreedOn: required(pembahasanTable.fields.agreedOn),
  },
  load: 'monitoring.loadAppointment',
  save: 'monitoring.appoint',
});

export const analysisForm = defineForm({
  id: 'monitoring.analisis',
  title: 'Analisis kinerja',
  intro: 'Mengapa setiap kriteria tercapai atau tidak. Kriteria yang lemah perlu analisis.',
  fields: {
    analyses: field.childList('Analisis setiap kriteria', pick(nilaiTable.fields, 'analysis'), {
      itemName: 'kriteria',
      fixed: true,
      optional: true,
      max: 30,
    }),
  },
  load: 'monitoring.loadAnalysis',
  save: 'monitoring.analyse',
});

const problem = masalahKerjaSamaTable.fields;

export const problemForm = defineForm({
  id: 'monitoring.masalah',
  title: 'Masalah kerja sama dan penyebabnya',
  intro: 'Masalah yang sudah terjadi. Penyebabnya boleh diisi sesudah semua masalah tercatat.',
  fields: {
    problems: field.childList('Masalah yang terjadi', pick(problem, 'problem', 'criterion', 'cause'), {
      itemName: 'masalah',
      optional: true,
      max: 40,
      titleField: 'problem',
    }),
  },
  load: 'monitoring.loadProblems',
  save: 'monitoring.recordProblems',
});

export const potentialForm = defineForm({
  id: 'monitoring.potensial',
  title: 'Masalah potensial dan penyebabnya',
  intro: 'Yang belum terjadi, tetapi dapat terjadi bila penyebabnya dibiarkan.',
  fields: {
    problems: field.childList(
      'Masalah yang mungkin terjadi',
      { ...pick(problem, 'problem', 'criterion'), cause: required(problem.cause, 'Tulis apa yang dapat menyebabkannya.') },
      { itemName: 'masalah potensial', optional: true, max: 40, titleField: 'problem' },
    ),
  },
  load: 'monitoring.loadPotential',
  save: 'monitoring.recordPotential',
});

export const alternativesForm = defineForm({
  id: 'monitoring.alternatif',
  title: 'Alternatif solusi',
  intro: 'Semua usulan dicatat; satu di antaranya disepakati pada langkah berikutnya.',
  fields: {
    alternatives: field.childList('Usulan solusi', pick(alternatifTable.fields, 'solution', 'proposedBy'), {
      itemName: 'alternatif',
      optional: true,
      max: 20,
      titleField: 'solution',
    }),
  },
  load: 'monitoring.loadAlternatives',
  save: 'monitoring.recordAlternatives',
});

export const agreementForm = defineForm({
  id: 'monitoring.sepakat',
  title: 'Solusi yang disepakati',
  intro: 'Tepat satu solusi, disepakati kedua pihak.',
  fields: {
    solution: field.reference('Solusi yang disepakati', 'Alternatif solusi'),
    agreedOffice: required(alternatifTable.fields.agreedOffice, 'Pilih siapa dari puskesmas yang menyepakati.'),
    agreedPartner: required(alternatifTable.fields.agreedPartner, 'Tulis siapa dari pihak ketiga yang menyepakati.'),
  },
  load: 'monitoring.loadAgreement',
  save: 'monitoring.agree',
});

export const rtlForm = sharedRtlFormOf('monitoring', 'Tindak lanjut dan pembagian tugas', {
  title: 'RTL dan pembagian tugas',
  intro:
    'Dari solusi yang disepakati. Bila pihak ketiga yang mengerjakan, tulis pelaksananya; penanggung jawab di puskesmas mengawasinya.',
});

export const ownPartForm = defineForm({
  id: 'monitoring.pelaksanaan',
  title: 'Rencana pelaksanaan peserta',
  intro: 'Bagaimana dan kapan peserta ini mengerjakan tugasnya.',
  fields: {
    tasks: field.childList('Tugas peserta', pick(rtlTable.fields, 'approach'), {
      itemName: 'tugas',
      fixed: true,
      optional: true,
      max: 80,
    }),
  },
  load: 'monitoring.loadOwnPart',
  save: 'monitoring.planOwnPart',
});

export const closingForm = defineForm({
  id: 'monitoring.tutup',
  title: 'Tutup rapat monitoring',
  intro: 'Sesudah ditutup, catatan rapat dan nilai periodenya terkunci, dan notulen dapat dibuat.',
  fields: { closedAt: required(rapatTable.fields.closedAt) },
  load: 'monitoring.loadClosing',
  save: 'monitoring.close',
  submit: 'Tutup rapat',
});

export const distributionForm = defineForm({
  id: 'monitoring.distribusi',
  title: 'Distribusi notulen',
  intro: 'Kepada pokja admen dan pihak ketiga: siapa menerima, kapan, dan bagaimana.',
  fields: {
    recipients: field.childList('Penerima notulen', pick(distribusiDokumenTable.fields, 'recipient', 'via', 'on', 'note'), {
      itemName: 'penerima',
      max: 40,
      titleField: 'recipient',
    }),
  },
  load: 'monitoring.loadDistribution',
  save: 'monitoring.recordDistribution',
});

export const meetingForms = [
  planForm,
  appointmentForm,
  analysisForm,
  problemForm,
  potentialForm,
  alternativesForm,
  agreementForm,
  rtlForm,
  ownPartForm,
  closingForm,
  distributionForm,
] as const;
