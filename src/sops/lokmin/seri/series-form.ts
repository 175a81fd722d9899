/** The form that plans the meetings of a year at once. Source: LM-18. */
import { rapatTable } from '../../../registers/rapat.table.ts';
import { MONTHS } from '../../../schema/dates.ts';
import type { Asked, TypedValues } from '../../../schema/index.ts';
import { defineForm, field, pick } from '../../../schema/index.ts';

const day = { min: 1, max: 31 };

const monthly = {
  months: field.multipleChoice('Bulan lokmin bulanan', MONTHS, { optional: true }),
  day: field.wholeNumber('Tanggal lokmin bulanan', { ...day, hint: 'Bila hari libur, digeser ke hari kerja berikutnya.' }),
  ...pick(rapatTable.fields, 'start', 'end', 'place', 'chair', 'secretary'),
};

const quarterly = {
  quarterMonths: field.multipleChoice('Bulan lokmin tribulanan', MONTHS, { optional: true }),
  quarterDay: field.wholeNumber('Tanggal lokmin tribulanan', { ...day, optional: true }),
  quarterStart: field.time('Mulai tribulanan', { optional: true }),
  quarterEnd: field.time('Selesai tribulanan', { optional: true }),
  quarterPlace: field.text('Tempat tribulanan', { optional: true }),
  quarterChair: field.reference('Pimpinan tribulanan', 'Pegawai', { optional: true }),
  quarterSecretary: field.reference('Notulis tribulanan', 'Pegawai', { optional: true }),
};

const whenQuarterly = ({ quarterMonths }: TypedValues): Asked =>
  Array.isArray(quarterMonths) && quarterMonths.length > 0 ? 'required' : 'hidden';

export const seriesForm = defineForm({
  id: 'lokmin.seri',
  title: 'Rencanakan rapat setahun',
  intro: 'Semua rapat direncanakan sekaligus, lengkap dengan acara, peserta, dan persiapannya. Setiap rapat tetap dapat diubah.',
  fields: { year: field.text('Tahun', { maxLength: 4, hint: 'Empat angka, misalnya 2027.' }), ...monthly, ...quarterly },
  sections: [
    { title: 'Lokmin bulanan', fields: ['year', ...Object.keys(monthly)] },
    { title: 'Lokmin tribulanan', fields: Object.keys(quarterly) },
  ],
  asks: {
    quarterDay: whenQuarterly,
    quarterStart: whenQuarterly,
    quarterEnd: whenQuarterly,
    quarterPlace: whenQuarterly,
    quarterChair: whenQuarterly,
    quarterSecretary: whenQuarterly,
  },
  load: 'lokmin.loadSeries',
  save: 'lokmin.planSeries',
  submit: 'Rencanakan semua',
});
