/** The form that plans a meeting other than the lokmin bulanan; all further ones are those of the lokmin. Source: LM-18. */
import { rapatTable } from '../../../registers/rapat.table.ts';
import { defineForm, field, pick } from '../../../schema/index.ts';

export const OTHER_KINDS = ['Lokmin tribulanan', 'Tinjauan manajemen', 'Pembahasan keluhan', 'Pertemuan masyarakat'] as const;

const rapat = rapatTable.fields;

export const otherPlanForm = defineForm({
  id: 'rapat.rencana',
  title: 'Rencanakan rapat',
  intro: 'Acara dan persiapan diisikan dari templat jenisnya, peserta dari daftar pegawai dan Lintas sektor.',
  fields: {
    kind: field.choice('Jenis rapat', OTHER_KINDS),
    ...pick(rapat, 'subject', 'date', 'start', 'end', 'place'),
    chair: field.reference('Pimpinan rapat', 'Pegawai', { hint: 'Tinjauan manajemen dipimpin penanggung jawab mutu.' }),
    secretary: rapat.secretary,
  },
  /** A meeting with the people names its village; the tribulanan is known by its month. */
  asks: {
    subject: ({ kind }) => (kind === 'Pertemuan masyarakat' ? 'required' : kind === 'Lokmin tribulanan' ? 'hidden' : 'optional'),
  },
  load: 'rapat.loadPlan',
  save: 'rapat.plan',
  submit: 'Simpan rencana',
});

export const rapatForms = [otherPlanForm] as const;
