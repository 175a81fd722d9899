/** The forms of a lokmin, one for each thing that a person decides. Fields come from the tables; labels are the sheet's. */
import { acaraTable } from '../../registers/acara.table.ts';
import { kehadiranTable } from '../../registers/kehadiran.table.ts';
import { rtlFormOf } from '../../registers/plan-rtl-lines.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import { rtlTable } from '../../registers/rtl.table.ts';
import { tinjauanRtlTable } from '../../registers/tinjauan-rtl.table.ts';
import { defineForm, field, pick, required } from '../../schema/index.ts';
import { masalahTable } from './masalah.table.ts';

const schedule = pick(rapatTable.fields, 'date', 'start', 'end', 'place', 'chair', 'secretary');

export const planForm = defineForm({
  id: 'lokmin.rencana',
  title: 'Rencanakan lokmin bulanan',
  intro:
    'Susunan acara diisikan dari Templat acara, peserta dari semua pegawai yang masih bekerja. Keduanya dapat diubah sesudahnya.',
  fields: schedule,
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
  intro: 'Semua pegawai yang masih bekerja sudah diisikan. Tambahkan tamu, atau hapus yang tidak diundang.',
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

export const problemForm = defineForm({
  id: 'lokmin.masalah',
  title: 'Masalah dan penyebabnya',
  intro: 'Kaitkan setiap masalah dengan SOP dan langkah yang tidak dijalankan, bila ada.',
  fields: {
    problems: field.childList('Daftar masalah', pick(masalahTable.fields, 'problem', 'cause', 'sop', 'step'), {
      itemName: 'masalah',
      optional: true,
      max: 60,
      titleField: 'problem',
    }),
  },
  load: 'lokmin.loadProblems',
  save: 'lokmin.recordProblems',
});

export const rtlForm = rtlFormOf('lokmin', 'Rencana tindak lanjut rapat');

export const commitmentForm = defineForm({
  id: 'lokmin.komitmen',
  title: 'Komitmen bersama',
  fields: { commitment: required(rapatTable.fields.commitment, 'Tulis kesepakatan peserta.') },
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
  scheduleForm,
  agendaForm,
  inviteForm,
  openingForm,
  attendanceForm,
  reviewForm,
  discussionForm,
  problemForm,
  rtlForm,
  commitmentForm,
  conclusionForm,
  closingForm,
  reopenForm,
] as const;
