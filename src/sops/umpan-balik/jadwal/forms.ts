/** The forms of a scheduled activity: the year's plan, the realisation, its results, RTL, the people's response. */
import { rtlFormOf } from '../../../registers/plan-rtl-lines.ts';
import type { Asked, TypedValues } from '../../../schema/index.ts';
import { defineForm, field, pick, required } from '../../../schema/index.ts';
import { receivingSteps } from '../channels.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { kegiatanTable } from './kegiatan.table.ts';

const activity = kegiatanTable.fields;

export const yearForm = defineForm({
  id: 'jadwal.susun',
  title: 'Susun jadwal tahun',
  intro:
    'Setiap kegiatan dalam daftar “Jadwal kegiatan” direncanakan untuk bulan-bulannya. Yang sudah ada tidak ditambahkan lagi.',
  fields: { year: field.text('Tahun', { maxLength: 4, hint: 'Empat angka, misalnya 2026.' }) },
  load: 'jadwal.loadYear',
  save: 'jadwal.planYear',
  submit: 'Susun jadwal',
});

export const realiseForm = defineForm({
  id: 'jadwal.laksanakan',
  title: 'Pelaksanaan kegiatan',
  fields: {
    date: required(activity.date),
    place: required(activity.place),
    present: required(activity.present),
    evidence: activity.evidence,
  },
  load: 'jadwal.loadRealisation',
  save: 'jadwal.realise',
});

export const cancelForm = defineForm({
  id: 'jadwal.batal',
  title: 'Batalkan kegiatan',
  intro: 'Tulis alasannya. Kosongkan kembali bila kegiatan jadi dilaksanakan.',
  fields: pick(activity, 'cancelled'),
  load: 'jadwal.loadCancelling',
  save: 'jadwal.cancel',
});

export const resultForm = defineForm({
  id: 'jadwal.hasil',
  title: 'Hasil kegiatan',
  intro: 'Rekap, analisis, dan kegiatan yang dibutuhkan masyarakat menjadi bukti penilaian kinerja puskesmas.',
  fields: { recap: required(activity.recap), analysis: activity.analysis, needs: activity.needs },
  load: 'jadwal.loadResult',
  save: 'jadwal.recordResult',
});

type Rule = (values: TypedValues) => Asked;

const isNamed: Rule = ({ secrecy }) => (secrecy === 'Terbuka' || secrecy === 'Rahasia' ? 'optional' : 'hidden');
const isFilled = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const givesIdentity: Rule = (values) =>
  isNamed(values) === 'optional' && [values.reporter, values.phone].some(isFilled) ? 'required' : 'hidden';

export const feedbackForm = defineForm({
  id: 'jadwal.umpanBalik',
  title: 'Catat umpan balik dari kegiatan',
  intro: 'Satu umpan balik setiap kali; formulir ini tetap terbuka untuk yang berikutnya. Tanggalnya tanggal pelaksanaan.',
  fields: pick(
    umpanBalikTable.fields,
    ...(['kind', 'content', 'unit', 'receivedAt', 'receivingSteps', 'secrecy', 'reporter', 'phone', 'consent'] as const),
  ),
  asks: { reporter: isNamed, phone: isNamed, consent: givesIdentity },
  /** The loader says through which channel the activity hears the people. */
  choices: { receivingSteps: ({ channel }) => receivingSteps(channel) },
  load: 'jadwal.loadFeedback',
  save: 'jadwal.recordFeedback',
  submit: 'Simpan, lanjut berikutnya',
  repeats: true,
});

export const rtlForm = rtlFormOf('jadwal', 'Rencana tindak lanjut kegiatan');

export const evaluationForm = defineForm({
  id: 'jadwal.evaluasi',
  title: 'Respons masyarakat',
  fields: { response: required(activity.response), responseNote: activity.responseNote },
  load: 'jadwal.loadEvaluation',
  save: 'jadwal.evaluate',
});

export const yearReportForm = defineForm({
  id: 'jadwal.laporan',
  title: 'Laporan pelaksanaan jadwal',
  intro: 'Rencana dan pelaksanaan semua kegiatan satu tahun, dengan hasil, kebutuhan masyarakat, dan tindak lanjutnya.',
  fields: yearForm.fields,
  load: 'jadwal.loadYearReport',
  save: 'jadwal.makeYearReport',
  submit: 'Buat laporan',
});

export const jadwalForms = [
  yearForm,
  realiseForm,
  cancelForm,
  resultForm,
  feedbackForm,
  rtlForm,
  evaluationForm,
  yearReportForm,
] as const;
