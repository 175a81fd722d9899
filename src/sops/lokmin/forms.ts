/** The forms of a lokmin, one for each thing that a person decides. Fields come from the tables; labels are the sheet's. */
import { acaraTable } from '../../registers/acara.table.ts';
import { kehadiranTable } from '../../registers/kehadiran.table.ts';
import { rtlFormOf } from '../../registers/plan-rtl-lines.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import { rtlTable } from '../../registers/rtl.table.ts';
import { tinjauanRtlTable } from '../../registers/tinjauan-rtl.table.ts';
import { defineForm, field, pick, required } from '../../schema/index.ts';
import { matterForms } from './bahan/forms.ts';
import { informasiTable } from './informasi.table.ts';
import { performanceForms } from './kinerja/forms.ts';
import { reportForms } from './lapor/forms.ts';
import { unitReportForms } from './laporan-unit/forms.ts';
import { masalahTable, USG, usgWords } from './masalah.table.ts';
import { preparationForm } from './persiapan/preparation-form.ts';
import { seriesForm } from './seri/series-form.ts';

const schedule = pick(rapatTable.fields, 'date', 'start', 'end', 'place', 'chair', 'secretary');

export const planForm = defineForm({
  id: 'lokmin.rencana',
  title: 'Rencanakan lokmin bulanan',
  intro: 'Acara dan persiapan diisikan dari templat, peserta dari daftar pegawai. Semuanya dapat diubah sesudahnya.',
  fields: {
    kind: field.choice('Jenis rapat', ['Lokmin bulanan', 'Lokmin bulanan pertama'], {
      hint: 'Yang pertama dalam tahun, biasanya Januari, membagi tugas dan menyusun POA.',
    }),
    ...schedule,
  },
  load: 'lokmin.loadPlan',
  save: 'lokmin.plan',
  submit: 'Simpan rencana',
});

export const scheduleForm = defineForm({
  id: 'lokmin.jadwal',
  title: 'Jadwal dan petugas',
  fields: schedule,
  load: 'lokmin.loadSchedule',
  save: 'lokmin.reschedule',
});

export const agendaForm = defineForm({
  id: 'lokmin.acara',
  title: 'Susunan acara',
  intro: 'Ubah, tambah, hapus, atau pindahkan acara dengan tombol naik dan turun.',
  fields: {
    agenda: field.childList('Susunan acara', pick(acaraTable.fields, 'title', 'presenter'), {
      itemName: 'acara',
      max: 40,
      titleField: 'title',
    }),
  },
  load: 'lokmin.loadAgenda',
  save: 'lokmin.arrangeAgenda',
});

const guest = kehadiranTable.fields;

export const inviteForm = defineForm({
  id: 'lokmin.peserta',
  title: 'Peserta',
  intro: 'Diisikan dari daftar pegawai dan Lintas sektor. Tambahkan tamu, atau hapus yang tidak diundang.',
  fields: {
    invited: field.childList(
      'Peserta rapat',
      {
        person: field.reference('Pegawai', 'Pegawai', { optional: true, hint: 'Kosongkan untuk tamu.' }),
        name: field.text('Nama peserta', { optional: true, hint: 'Diisi sendiri dari daftar pegawai.' }),
        role: field.text('Jabatan atau instansi', { optional: true }),
        phone: guest.phone,
      },
      { itemName: 'peserta', max: 300, titleField: 'name' },
    ),
  },
  load: 'lokmin.loadInvited',
  save: 'lokmin.invite',
});

export const openingForm = defineForm({
  id: 'lokmin.buka',
  title: 'Buka rapat',
  fields: { openedAt: required(rapatTable.fields.openedAt) },
  load: 'lokmin.loadOpening',
  save: 'lokmin.openMeeting',
  submit: 'Buka rapat',
});

export const attendanceForm = defineForm({
  id: 'lokmin.kehadiran',
  title: 'Kehadiran',
  intro: 'Tandai kehadiran setiap orang. Tamu yang datang tanpa undangan dapat ditambahkan.',
  fields: {
    attendance: field.childList('Kehadiran peserta', pick(guest, 'name', 'role', 'attendance'), {
      itemName: 'tamu',
      max: 300,
      titleField: 'name',
      quick: { field: 'attendance', fill: 'Hadir', caption: 'Tandai sisanya hadir' },
    }),
  },
  load: 'lokmin.loadAttendance',
  save: 'lokmin.recordAttendance',
});

export const reviewForm = defineForm({
  id: 'lokmin.tinjau',
  title: 'Tindak lanjut bulan lalu',
  intro: 'Catat keadaan setiap rencana tindak lanjut yang masih terbuka.',
  fields: {
    reviewed: field.childList(
      'RTL yang ditinjau',
      { ...pick(tinjauanRtlTable.fields, 'state', 'result'), evidence: rtlTable.fields.evidence },
      {
        itemName: 'RTL',
        fixed: true,
        optional: true,
      },
    ),
  },
  load: 'lokmin.loadReview',
  save: 'lokmin.reviewRtl',
});

export const discussionForm = defineForm({
  id: 'lokmin.pembahasan',
  title: 'Pembahasan',
  intro: 'Tulis pokok pembahasan setiap acara, seperti akan dibaca dalam notulen.',
  fields: {
    discussions: field.childList('Pembahasan acara', pick(acaraTable.fields, 'discussion'), {
      itemName: 'acara',
      fixed: true,
      optional: true,
    }),
  },
  load: 'lokmin.loadDiscussion',
  save: 'lokmin.recordDiscussion',
});

export const informationForm = defineForm({
  id: 'lokmin.informasi',
  title: 'Informasi rapat dan kebijakan',
  intro: 'Apa yang disampaikan, dan dari mana asalnya.',
  fields: {
    information: field.childList('Daftar informasi', pick(informasiTable.fields, 'origin', 'content', 'letter'), {
      itemName: 'informasi',
      optional: true,
      max: 60,
      titleField: 'content',
    }),
  },
  load: 'lokmin.loadInformation',
  save: 'lokmin.recordInformation',
});

export const problemForm = defineForm({
  id: 'lokmin.masalah',
  title: 'Masalah dan penyebabnya',
  intro: 'Kaitkan setiap masalah dengan SOP dan langkah yang tidak dijalankan, bila ada. Skor USG menentukan urutannya.',
  fields: {
    problems: field.childList('Daftar masalah', pick(masalahTable.fields, 'problem', 'cause', 'groups', ...USG, 'sop', 'step'), {
      itemName: 'masalah',
      optional: true,
      max: 60,
      titleField: 'problem',
      summary: usgWords,
    }),
  },
  load: 'lokmin.loadProblems',
  save: 'lokmin.recordProblems',
});

export const rtlForm = rtlFormOf('lokmin', 'Rencana tindak lanjut rapat');

export const commitmentForm = defineForm({
  id: 'lokmin.komitmen',
  title: 'Komitmen bersama',
  fields: {
    commitment: required(rapatTable.fields.commitment, 'Tulis kesepakatan peserta.'),
    agreements: field.childList('Kesepakatan peserta', pick(guest, 'agreed'), {
      itemName: 'peserta',
      fixed: true,
      optional: true,
      max: 300,
      quick: { field: 'agreed', fill: 'Ya', caption: 'Tandai semua menyepakati' },
    }),
  },
  load: 'lokmin.loadCommitment',
  save: 'lokmin.recordCommitment',
});

export const conclusionForm = defineForm({
  id: 'lokmin.kesimpulan',
  title: 'Kesimpulan',
  fields: { conclusion: required(rapatTable.fields.conclusion, 'Tulis hasil rapat dalam beberapa kalimat.') },
  load: 'lokmin.loadConclusion',
  save: 'lokmin.recordConclusion',
});

export const closingForm = defineForm({
  id: 'lokmin.tutup',
  title: 'Tutup rapat',
  intro: 'Sesudah ditutup, catatan rapat terkunci dan notulen dapat dibuat.',
  fields: { closedAt: required(rapatTable.fields.closedAt) },
  load: 'lokmin.loadClosing',
  save: 'lokmin.closeMeeting',
  submit: 'Tutup rapat',
});

export const reopenForm = defineForm({
  id: 'lokmin.bukakembali',
  title: 'Buka kembali rapat',
  intro: 'Alasan dicatat dalam Jejak. Notulen yang dibuat sesudahnya menjadi revisi berikutnya.',
  fields: { reason: required(rapatTable.fields.reopenReason, 'Tulis mengapa catatan rapat perlu diubah.') },
  load: 'lokmin.loadReopening',
  save: 'lokmin.reopen',
  submit: 'Buka kembali',
});

export const lokminForms = [
  planForm,
  seriesForm,
  preparationForm,
  scheduleForm,
  agendaForm,
  inviteForm,
  openingForm,
  attendanceForm,
  reviewForm,
  discussionForm,
  informationForm,
  problemForm,
  rtlForm,
  commitmentForm,
  conclusionForm,
  closingForm,
  reopenForm,
  ...performanceForms,
  ...matterForms,
  ...unitReportForms,
  ...reportForms,
] as const;
