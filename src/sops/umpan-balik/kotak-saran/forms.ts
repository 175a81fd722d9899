/** The forms of a box's opening: the opening itself, its slips, the report to the head. */
import { defineForm, field, pick, required } from '../../../schema/index.ts';
import { KINDS } from '../channels.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { MOST_SLIPS, pembukaanTable } from './pembukaan.table.ts';

const opening = pembukaanTable.fields;

export const openForm = defineForm({
  id: 'kotakSaran.buka',
  title: 'Buka kotak saran',
  intro: 'Dibuka setiap minggu bersama saksi. Hitung lembarnya dahulu; isinya dicatat pada langkah berikutnya.',
  fields: pick(opening, 'box', 'date', 'time', 'officers', 'witness', 'slips', 'note'),
  load: 'kotakSaran.loadOpening',
  save: 'kotakSaran.openBox',
  submit: 'Simpan pembukaan',
});

export const correctForm = defineForm({
  id: 'kotakSaran.ubah',
  title: 'Ubah data pembukaan',
  fields: pick(opening, 'time', 'officers', 'witness', 'slips', 'note'),
  load: 'kotakSaran.loadCorrection',
  save: 'kotakSaran.correct',
});

const entry = umpanBalikTable.fields;

/** Every field may be empty, as a card that was left empty is no slip yet; saving says what a begun card lacks. */
const slipFields = {
  content: field.longText('Isi umpan balik', {
    optional: true,
    maxLength: 4000,
    hint: 'Dengan kata-kata penulisnya. Jangan menulis riwayat penyakit atau pengobatan.',
  }),
  kind: field.choice('Jenis umpan balik', KINDS, { optional: true, hint: 'Wajib bila isinya sudah ditulis.' }),
  unit: field.reference('Unit yang dituju', 'Unit', { optional: true }),
  hope: entry.hope,
  reporter: field.text('Nama pelapor', {
    optional: true,
    personal: true,
    maxLength: 120,
    hint: 'Kosongkan bila lembarnya tanpa nama.',
  }),
  phone: entry.phone,
  consent: entry.consent,
};

export const slipsForm = defineForm({
  id: 'kotakSaran.lembar',
  title: 'Isi lembar',
  intro: 'Satu kartu untuk setiap lembar. Kartu yang dibiarkan kosong dapat diisi lain waktu.',
  fields: {
    slips: field.childList('Lembar', slipFields, {
      itemName: 'lembar',
      optional: true,
      max: MOST_SLIPS,
      fixed: true,
      summary: (item) => shortened(typeof item.content === 'string' ? item.content : ''),
    }),
  },
  load: 'kotakSaran.loadSlips',
  save: 'kotakSaran.enterSlips',
  submit: 'Simpan lembar',
  repeats: true,
});

const SHORT = 60;

function shortened(words: string): string {
  return words.length > SHORT ? `${words.slice(0, SHORT)}…` : words;
}

export const reportForm = defineForm({
  id: 'kotakSaran.lapor',
  title: 'Lapor kepada Kepala Puskesmas',
  intro: 'Ketua tim melaporkan isi kotak. Sesudah itu pembukaan ini terkunci; kosongkan tanggalnya untuk memperbaiki.',
  fields: {
    reportedOn: opening.reportedOn,
    reportedBy: required(opening.reportedBy),
    reportedTo: required(opening.reportedTo),
  },
  load: 'kotakSaran.loadReport',
  save: 'kotakSaran.report',
  submit: 'Simpan laporan',
});

export const kotakSaranForms = [openForm, correctForm, slipsForm, reportForm] as const;
