/** Two survey rounds of 150 answers, on paper and through the public form: one closed and followed up, one still running. */
import { addDays, monthName, partsOf } from '../../schema/dates.ts';
import type { Ref, Saved } from '../../schema/index.ts';
import { fillForm } from '../../sops/umpan-balik/keluhan/keluhan.examples.ts';
import type { ElementKey } from '../../sops/umpan-balik/survei/elements.ts';
import { ELEMENT_KEYS, ELEMENTS } from '../../sops/umpan-balik/survei/elements.ts';
import { surveyFormFields } from '../../sops/umpan-balik/survei/jawaban.table.ts';
import type { ExampleAnswer } from '../../sops/umpan-balik/survei/survei.examples.ts';
import { exampleAnswers } from '../../sops/umpan-balik/survei/survei.examples.ts';
import type { Actor } from './actor.ts';
import { HEAD_EMAIL, OFFICE_EMAIL, UKM_EMAIL } from './actor.ts';
import type { DemoEvent } from './events.ts';
import { workingDay } from './events.ts';
import type { Office } from './office.ts';

export const ANSWERS = 150;
const ON_PAPER = 24;

interface Round {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** Krejcie and Morgan ask for 148 of 240, and for 155 of 260. */
  readonly population: number;
  readonly seed: number;
  readonly better: Partial<Record<ElementKey, number>>;
  /** Its number, once it was started. */
  record: string;
}

export function surveyEvents(today: string, office: Office): DemoEvent[] {
  const first = round(addDays(today, -200), 27, { population: 240, seed: 11, better: {} });
  const second = round(addDays(today, -24), 30, { population: 260, seed: 29, better: { waktu: 0.35, sarana: 0.2 } });
  return [...gathering(first, office), ...finishing(first, office), ...gathering(second, office)];
}

function round(from: string, days: number, rest: Pick<Round, 'population' | 'seed' | 'better'>): Round {
  const { year, month } = partsOf(from);
  return { title: `Survei kepuasan ${monthName(month)} ${year}`, from, to: addDays(from, days), record: '', ...rest };
}

function gathering(survey: Round, office: Office): DemoEvent[] {
  const answers = exampleAnswers(ANSWERS, survey.seed, office.units, survey.better);
  const online = answers.slice(ON_PAPER);
  const begin: DemoEvent = { day: survey.from, time: '08:20', run: (actor) => start(actor, survey) };
  const handOut = addDays(survey.from, 1);
  const days = Array.from({ length: DAYS_ONLINE }, (_, index): DemoEvent => {
    const day = addDays(survey.from, 2 + index * 2);
    const share = online.slice(...shareOf(index, online.length));
    return {
      day,
      time: '10:00',
      run: (actor) => answerOnline(actor, survey, day, share, index % 3 === 2 || index === DAYS_ONLINE - 1),
    };
  });
  const paper: DemoEvent = {
    day: workingDay(addDays(survey.from, 12)),
    time: '13:10',
    run: (actor) => typeIn(actor, survey, handOut, answers.slice(0, ON_PAPER)),
  };
  const asked: DemoEvent = {
    day: workingDay(handOut),
    time: '08:40',
    run: (actor) => give(actor, office, survey, workingDay(handOut)),
  };
  return [begin, asked, ...days, paper];
}

/** The public answers on so many days, every other day. */
const DAYS_ONLINE = 9;

function shareOf(index: number, count: number): [from: number, to: number] {
  return [Math.floor((count * index) / DAYS_ONLINE), Math.floor((count * (index + 1)) / DAYS_ONLINE)];
}

function start(actor: Actor, survey: Round): void {
  actor.as(UKM_EMAIL);
  const { title, from, to, population } = survey;
  const purpose = 'Mengetahui kepuasan masyarakat terhadap pelayanan puskesmas sebagai dasar perbaikan mutu.';
  survey.record = actor.call<Saved>('survei.start', {
    values: { title, periodFrom: from, periodTo: to, purpose, population },
  }).record;
  const round = { id: survey.record, label: title };
  actor.call('formulir.make', { values: { kind: 'Survei kepuasan', title, round } });
}

function give(actor: Actor, office: Office, { record }: Round, day: string): void {
  actor.as(UKM_EMAIL);
  actor.call('survei.handOut', {
    record,
    values: {
      explained: ['Memperkenalkan diri', 'Menjelaskan maksud dan tujuan', 'Menjelaskan cara mengisi'],
      handedOutOn: day,
      handedOutBy: office.person('Putri Rahayu, A.Md.RMIK.'),
      handedOut: ON_PAPER + 6,
    },
  });
}

function typeIn(actor: Actor, { record }: Round, day: string, answers: readonly ExampleAnswer[]): void {
  actor.as(UKM_EMAIL);
  actor.call('survei.collect', { record, values: { collectedOn: workingDay(addDays(day, 9)), collected: ON_PAPER } });
  for (const answer of answers) actor.call('survei.recordAnswer', { record, values: { answeredOn: workingDay(day), ...answer } });
}

/** A quarter of an hour between two answers; the office takes them in now and then. */
function answerOnline(actor: Actor, survey: Round, day: string, answers: readonly ExampleAnswer[], takesIn: boolean): void {
  answers.forEach((answer, index) => {
    const minutes = 600 + index * 15;
    actor.at(day, `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`);
    actor.answer(survey.title, given(answer));
  });
  if (!takesIn) return;
  actor.as(OFFICE_EMAIL);
  actor.call('formulir.takeIn');
}

/** By the titles of the questions; a scale is answered in words. */
function given(answer: ExampleAnswer): Record<string, readonly string[]> {
  const text = (value: unknown) => (value === null ? [] : [String(value)]);
  const fields = surveyFormFields;
  const ratings = ELEMENT_KEYS.map((key) => [fields[key].label, text(ELEMENTS[key].words[answer[key] - 1])] as const);
  return {
    [fields.sex.label]: text(answer.sex),
    [fields.age.label]: text(answer.age),
    [fields.education.label]: text(answer.education),
    [fields.occupation.label]: text(answer.occupation),
    'Layanan yang dipakai': text(answer.unit && `${answer.unit.label} (${answer.unit.id})`),
    ...Object.fromEntries(ratings),
    [fields.suggestion.label]: text(answer.suggestion),
  };
}

/** Closed after its period, discussed a week later; weak elements get their RTL, the papers are made. */
function finishing(survey: Round, office: Office): DemoEvent[] {
  const closedOn = workingDay(addDays(survey.to, 2));
  const discussedOn = workingDay(addDays(survey.to, 9));
  const close = (actor: Actor) => {
    actor.as(UKM_EMAIL);
    actor.call('survei.close', { record: survey.record, values: {} });
  };
  return [
    { day: closedOn, time: '11:30', run: close },
    {
      day: discussedOn,
      time: '13:40',
      run: (actor) => followUp(actor, survey.record, discussedOn, office.person('Hendra Saputra, S.E.')),
    },
  ];
}

function followUp(actor: Actor, record: string, day: string, person: Ref | null): void {
  actor.as(HEAD_EMAIL);
  const discussion =
    'Waktu tunggu dan ruang tunggu menjadi perhatian. Loket kedua dibuka pada pagi hari, dan ruang tunggu ditata ulang.';
  const discussedBy = 'Kepala Puskesmas, Kasubbag TU, PJ UKM';
  actor.call('survei.recordDiscussion', { record, values: { discussedOn: day, discussedBy, discussion } });
  fillForm(actor, ['survei.loadRtl', 'survei.planRtl'], { record }, (values) => ({
    plans: (values.plans as Record<string, unknown>[]).map((plan, index) => ({
      ...plan,
      activity: REMEDIES[index % REMEDIES.length],
      person,
      due: addDays(day, 45),
    })),
  }));
  actor.call('survei.makeReport', { record });
  actor.call('survei.makePublication', { record });
}

const REMEDIES = [
  'Membuka loket kedua pukul 07.30–10.00',
  'Menata ruang tunggu dan menambah kursi',
  'Melatih petugas menyampaikan informasi',
];
