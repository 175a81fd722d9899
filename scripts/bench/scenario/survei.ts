/** One survey round from its purpose to its published value, and opened again. */
import { addDays } from '../../../src/schema/dates.ts';
import type { Filled, Saved } from '../../../src/schema/index.ts';
import { exampleAnswers } from '../../../src/sops/umpan-balik/survei/survei.examples.ts';
import type { MeasuredWorkbook } from '../measured-workbook.ts';
import { submit } from './office.ts';
import { makeForm } from './umpan-balik.ts';

type Row = Record<string, unknown>;

const ANSWERS = 3;

/** Few respondents: with a reason the round closes all the same. The day of the discussion comes after the period. */
export function holdSurvey(workbook: MeasuredWorkbook, from: string): void {
  workbook.at(from);
  const filled = workbook.call<Filled>('survei.loadStart');
  const title = `Survei kepuasan ${from}`;
  const plan = { ...filled.values, title, periodFrom: from, periodTo: addDays(from, 1), population: 240 };
  const { record } = workbook.call<Saved>('survei.start', { values: plan });
  const target = { record };
  submit(workbook, ['survei.loadRound', 'survei.changeRound'], target, (values) => ({ ...values, population: 260 }));
  makeForm(workbook, 'Survei kepuasan', title, { id: record, label: title });
  submit(workbook, ['survei.loadHandOut', 'survei.handOut'], target, (values, { options }) => ({
    ...values,
    handedOutOn: from,
    handedOutBy: options?.Pegawai?.[0],
    handedOut: ANSWERS,
  }));
  submit(workbook, ['survei.loadCollection', 'survei.collect'], target, () => ({ collectedOn: from, collected: ANSWERS }));
  for (const answer of exampleAnswers(ANSWERS, 7, []))
    submit(workbook, ['survei.loadAnswer', 'survei.recordAnswer'], target, (values) => ({
      ...values,
      ...answer,
      answeredOn: from,
      ...LOW,
    }));
  submit(workbook, ['survei.loadClosing', 'survei.close'], target, () => ({ shortReason: 'Ronde percobaan' }));
  workbook.at(addDays(from, 2));
  finish(workbook, target, addDays(from, 2));
}

/** So that there is something to plan. */
const LOW = { waktu: 2, sarana: 2 } as const;

function finish(workbook: MeasuredWorkbook, target: { readonly record: string }, day: string): void {
  submit(workbook, ['survei.loadDiscussion', 'survei.recordDiscussion'], target, () => ({
    discussedOn: day,
    discussedBy: 'Kepala Puskesmas',
    discussion: 'Loket kedua dibuka.',
  }));
  submit(workbook, ['survei.loadRtl', 'survei.planRtl'], target, (values, { options }) => ({
    plans: (values.plans as Row[]).map((plan) => ({
      ...plan,
      activity: 'Membuka loket kedua',
      person: options?.Pegawai?.[0],
      due: addDays(day, 30),
    })),
  }));
  workbook.call('survei.makeReport', target);
  workbook.call('survei.makePublication', target);
  workbook.call('survei.open', target);
  workbook.call('survei.list');
  submit(workbook, ['survei.loadReopening', 'survei.reopen'], target, () => ({ reopenReason: 'Ada kuesioner yang tertinggal' }));
}
