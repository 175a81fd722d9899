/** LM-2: what the holder of a programme prepares before the meeting, in one short form. */
import { defineForm, field, pick } from '../../../schema/index.ts';
import { kinerjaTable } from '../kinerja/kinerja.table.ts';
import { resultFields, resultList } from '../kinerja/result-field.ts';
import { rancanganRtlTable } from '../persiapan/rancangan-rtl.table.ts';
import { usulanTable } from '../persiapan/usulan.table.ts';

export const unitReportForm = defineForm({
  id: 'lokmin.laporanUnit',
  title: 'Laporan unit untuk lokmin',
  intro: 'Diisi sebelum rapat. Yang belum ada boleh dikosongkan dan dilengkapi kemudian.',
  fields: {
    performance: resultList('Hasil indikator', { ...resultFields, ...pick(kinerjaTable.fields, 'analysis') }),
    drafts: field.childList('Rancangan RTL', pick(rancanganRtlTable.fields, 'problem', 'activity', 'person', 'due'), {
      itemName: 'rancangan',
      optional: true,
      max: 40,
      titleField: 'activity',
    }),
    proposals: field.childList(
      'Usulan lintas sektor',
      {
        village: field.reference('Desa atau kelurahan', 'Desa', { optional: true }),
        ...pick(usulanTable.fields, 'proposal', 'partner'),
      },
      { itemName: 'usulan', optional: true, max: 40, titleField: 'proposal' },
    ),
  },
  load: 'lokmin.loadUnitReport',
  save: 'lokmin.reportUnit',
});

export const unitReportForms = [unitReportForm] as const;
