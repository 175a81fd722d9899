/** The form of the report to the Dinas Kesehatan. Source: LM-15. */
import { rapatTable } from '../../../registers/rapat.table.ts';
import { defineForm, required } from '../../../schema/index.ts';

export const reportForm = defineForm({
  id: 'lokmin.lapor',
  title: 'Catat pelaporan',
  intro: 'Kapan dan bagaimana notulen dikirim ke Dinas Kesehatan.',
  fields: {
    reportedOn: required(rapatTable.fields.reportedOn),
    reportedBy: required(rapatTable.fields.reportedBy),
  },
  load: 'lokmin.loadReport',
  save: 'lokmin.report',
});

export const reportForms = [reportForm] as const;
