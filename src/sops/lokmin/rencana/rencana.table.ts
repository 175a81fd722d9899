/** Rencana: the plans of activities: RPK of a year, RPK of a month, RUK for next year. Their lines are in Kegiatan. Source: LM-5, LM-11, LM-12. */
import { MONTHS } from '../../../schema/dates.ts';
import type { Ref, RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';
import { monthlyTitle, proposalTitle, yearlyTitle } from './plans-of-months.ts';

const PLAN_KINDS = ['RPK tahunan', 'RPK bulanan', 'RUK'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

export const rencanaTable = defineTable(
  'Rencana',
  {
    number: field.registerNumber('No. rencana', 'RCN'),
    kind: field.choice('Jenis rencana', PLAN_KINDS, { width: 120 }),
    title: field.text('Judul rencana', { width: 220 }),
    year: field.wholeNumber('Tahun rencana', { min: 2000, max: 2100, width: 80 }),
    month: field.choice('Bulan rencana', MONTHS, { optional: true, width: 110 }),
    meeting: field.reference('Rapat', 'Rapat', { optional: true, width: 240, hint: 'Rapat yang membahas dan menyepakatinya.' }),
    crossMeeting: field.reference('Rapat lintas sektor', 'Rapat', {
      optional: true,
      width: 240,
      hint: 'Lokmin tribulanan yang membahas jadwalnya dengan lintas sektor.',
    }),
    agreedOn: field.date('Tanggal disepakati', { optional: true }),
    note: field.longText('Catatan rencana', { optional: true, rows: 2 }),
    sheetId: field.wholeNumber('Lembar tampilan', { optional: true, internal: true }),
  },
  { tabColor: '#31558f', note: 'Satu baris setiap RPK dan RUK. Kegiatannya di lembar Kegiatan.', nameOf: (row) => row.title },
);
export type Rencana = RowOf<typeof rencanaTable>;

export function rencanaRef(plan: Rencana): Ref {
  return { id: plan.number, label: plan.title };
}

/** What names a plan: there is one of each kind for its year, or its month. */
export type PlanTime = Pick<Rencana, 'kind' | 'year' | 'month'>;

/** `RPK November 2026`, `RPK tahunan 2026`, `RUK 2027` */
export function planTitle({ kind, year, month }: PlanTime): string {
  if (kind === 'RPK bulanan') return monthlyTitle({ year, month: MONTHS.indexOf(month ?? 'Januari') + 1 });
  return kind === 'RUK' ? proposalTitle(year) : yearlyTitle(year);
}

/** A plan that nobody has agreed on yet. */
export function newRencana(number: string, time: PlanTime, meeting: Ref | null): Rencana {
  return { number, title: planTitle(time), ...time, meeting, crossMeeting: null, agreedOn: null, note: null, sheetId: null };
}

export function planRoute({ number }: Pick<Rencana, 'number'>): string {
  return `sop/rencana/${number}`;
}
