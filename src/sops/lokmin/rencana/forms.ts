/** The forms of RPK and RUK: begin one, its lines unit by unit, what was agreed, what became of a month. Source: LM-5, LM-11, LM-12. */
import type { TypedValues } from '../../../schema/index.ts';
import { defineForm, field, pick, required } from '../../../schema/index.ts';
import { kegiatanTable } from './kegiatan.table.ts';
import { rencanaTable } from './rencana.table.ts';

const plan = rencanaTable.fields;
const line = kegiatanTable.fields;

export const beginForm = defineForm({
  id: 'rencana.mulai',
  title: 'Mulai RPK atau RUK',
  intro: 'Satu rencana setiap bulan atau tahun. Kegiatannya diisi sesudahnya, atau disusun dari rencana tahunan dan RTL.',
  fields: pick(plan, 'kind', 'year', 'month'),
  asks: { month: ({ kind }: TypedValues) => (kind === 'RPK bulanan' ? 'required' : 'hidden') },
  load: 'rencana.loadBegin',
  save: 'rencana.begin',
  submit: 'Mulai',
});

const before = ['activity', 'unit', 'goal', 'audience', 'count', 'person', 'resources', 'partner', 'volume'] as const;
const after = ['place', 'cost', 'fund', 'indicator'] as const;
const LIST = { itemName: 'kegiatan', optional: true, max: 100, titleField: 'activity' } as const;

export const monthlyForm = defineForm({
  id: 'rencana.bulanan',
  title: 'Kegiatan RPK bulanan',
  fields: { lines: field.childList('Kegiatan bulan ini', pick(line, ...before, 'time', ...after), LIST) },
  load: 'rencana.loadLines',
  save: 'rencana.saveMonthly',
});

export const yearlyForm = defineForm({
  id: 'rencana.tahunan',
  title: 'Kegiatan setahun',
  intro:
    'Bulan pelaksanaan menentukan RPK bulanan yang memuat kegiatan ini. Tulis biaya seluruh tahun; bulan-bulannya berbagi rata.',
  fields: { lines: field.childList('Kegiatan setahun', pick(line, ...before, 'months', ...after), LIST) },
  load: 'rencana.loadLines',
  save: 'rencana.saveYearly',
});

export const agreementForm = defineForm({
  id: 'rencana.kesepakatan',
  title: 'Kesepakatan rencana',
  intro: 'Pembahasan dengan lintas program dan lintas sektor menjadi bukti penilaian kinerja puskesmas.',
  fields: { meeting: plan.meeting, agreedOn: required(plan.agreedOn), ...pick(plan, 'crossMeeting', 'note') },
  load: 'rencana.loadAgreement',
  save: 'rencana.agree',
});

export const realisationForm = defineForm({
  id: 'rencana.realisasi',
  title: 'Realisasi RPK bulanan',
  intro: 'Kegiatan yang berasal dari RTL ikut memperbarui RTL-nya.',
  fields: {
    lines: field.childList(
      'Realisasi kegiatan',
      pick(line, 'realisation', 'realisedVolume', 'realisedCost', 'realisationNote', 'evidence'),
      {
        itemName: 'kegiatan',
        fixed: true,
        optional: true,
        max: 400,
        quick: { field: 'realisation', fill: 'Terlaksana', caption: 'Tandai sisanya terlaksana' },
      },
    ),
  },
  load: 'rencana.loadRealisation',
  save: 'rencana.realise',
});

export const rencanaForms = [beginForm, monthlyForm, yearlyForm, agreementForm, realisationForm] as const;
