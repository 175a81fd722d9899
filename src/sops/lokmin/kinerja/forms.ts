/** The forms of performance: results of the month, and why some fall short. Source: LM-4, LM-7. */
import { defineForm, field, pick } from '../../../schema/index.ts';
import { kinerjaTable } from './kinerja.table.ts';
import { resultFields, resultList } from './result-field.ts';

export const performanceForm = defineForm({
  id: 'lokmin.kinerja',
  title: 'Hasil kegiatan',
  intro: 'Isi hasil bulan itu saja; kumulatif dan capaian dihitung. Kosongkan yang belum dilaporkan.',
  fields: { performance: resultList('Hasil indikator', resultFields) },
  load: 'lokmin.loadPerformance',
  save: 'lokmin.recordPerformance',
});

export const analysisForm = defineForm({
  id: 'lokmin.analisis',
  title: 'Analisis capaian',
  intro: 'Tulis mengapa target belum tercapai. Yang paling jauh dari target di atas.',
  fields: {
    analyses: field.childList('Analisis indikator', pick(kinerjaTable.fields, 'analysis'), {
      itemName: 'indikator',
      fixed: true,
      optional: true,
      max: 300,
    }),
  },
  load: 'lokmin.loadAnalysis',
  save: 'lokmin.analysePerformance',
});

export const copyForm = defineForm({
  id: 'lokmin.salinIndikator',
  title: 'Salin indikator ke tahun berikutnya',
  intro: 'Yang sudah ada di tahun tujuan tidak disalin lagi. Periksa target dan sasarannya sesudah disalin.',
  fields: {
    from: field.wholeNumber('Dari tahun', { min: 2000, max: 2100 }),
    to: field.wholeNumber('Ke tahun', { min: 2000, max: 2100 }),
  },
  load: 'lokmin.loadCopyIndicators',
  save: 'lokmin.copyIndicators',
  submit: 'Salin',
});

export const performanceForms = [performanceForm, analysisForm, copyForm] as const;
