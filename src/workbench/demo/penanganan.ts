/** The way of one entry through the handling, day by day, as far as it is meant to come. */
import { addDays } from '../../schema/dates.ts';
import type { Filled, Saved } from '../../schema/index.ts';
import type { ExampleEntry, People } from '../../sops/umpan-balik/keluhan/keluhan.examples.ts';
import { answerEntry, approveEntry, EXAMPLE_ENTRIES, executeEntry } from '../../sops/umpan-balik/keluhan/keluhan.examples.ts';
import type { FeedbackState } from '../../sops/umpan-balik/umpan-balik.table.ts';
import type { Actor } from './actor.ts';
import { HEAD_EMAIL, OFFICE_EMAIL, TEAM_EMAIL } from './actor.ts';
import type { DemoEvent } from './events.ts';
import { workingDay } from './events.ts';
import type { Office } from './office.ts';

export interface Handled {
  /** Its number, which is known once it was written down. */
  number(): string;
  readonly entry: ExampleEntry;
  readonly arrived: string;
  readonly until: FeedbackState;
  /** Days between the steps, as a multiple of the usual. */
  readonly pace: number;
  /** How the reporter was reached in the end. */
  readonly outcome: 'Dinilai' | 'Tidak dapat dihubungi' | 'Tanpa kontak';
}

type Work = (actor: Actor, office: Office, handled: Handled, day: string) => void;

/** Each step with the state that it leads to and the usual days since the entry arrived. */
const STEPS: readonly (readonly [reached: FeedbackState, days: number, work: Work])[] = [
  ['Ditelaah', 1, identify],
  ['Didistribusikan', 1, distribute],
  ['Menunggu persetujuan', 3, decide],
  ['Disetujui', 4, approve],
  ['Dilaksanakan', 6, execute],
  ['Dijawab', 7, answer],
  ['Dinilai', 9, rate],
  ['Selesai', 10, close],
];

/** "Dikembalikan" is a decision that the head sent back. */
export function handlingEvents(office: Office, handled: Handled): DemoEvent[] {
  const { arrived, until, pace } = handled;
  const goal = until === 'Dikembalikan' ? 'Menunggu persetujuan' : until;
  const last = STEPS.findIndex(([reached]) => reached === goal);
  const dayOf = (days: number) => workingDay(addDays(arrived, Math.round(days * pace)));
  const steps = STEPS.slice(0, last + 1).map(([, days, work], index): DemoEvent => {
    const day = dayOf(days);
    return { day, time: `${10 + index}:15`, run: (actor) => work(actor, office, handled, day) };
  });
  if (until !== 'Dikembalikan') return steps;
  return [
    ...steps,
    {
      day: dayOf(4),
      time: '13:45',
      run: (actor) => approveEntry(actor, people(office, handled), handled.number(), 'Dikembalikan'),
    },
  ];
}

/** What is no complaint is closed with an explanation. */
export function settleEvent(number: () => string, arrived: string, explanation: string): DemoEvent {
  const run = (actor: Actor) => {
    actor.as(TEAM_EMAIL);
    actor.call('umpanBalik.settle', { record: number(), values: { explanation } });
  };
  return { day: workingDay(addDays(arrived, 2)), time: '14:40', run };
}

/** One of EXAMPLE_ENTRIES. */
export function exampleOf(core: string): ExampleEntry {
  const found = EXAMPLE_ENTRIES.find((entry) => entry.core === core);
  if (!found) throw new Error(`Demo: “${core}” is not among the examples.`);
  return found;
}

export function people(office: Office, { entry }: Pick<Handled, 'entry'>): People {
  return { team: TEAM_EMAIL, unit: office.accountOf(entry.unit), head: HEAD_EMAIL, officer: OFFICE_EMAIL };
}

function identify(actor: Actor, office: Office, { number, entry }: Handled): void {
  const record = number();
  actor.as(TEAM_EMAIL);
  actor.call('umpanBalik.identify', {
    record,
    values: {
      core: entry.core,
      category: office.category(entry.category),
      grade: office.grade(entry.grade),
      handler: office.person(HANDLERS[entry.grade]),
      cause: null,
    },
  });
}

const HANDLERS = { Merah: 'dr. Bayu Prakoso', Kuning: 'Hendra Saputra, S.E.', Hijau: 'Agus Setiawan, S.K.M.' } as const;

/** Two working days for the unit; the office's own people answer on the same day. */
function distribute(actor: Actor, office: Office, { number, entry, until }: Handled, day: string): void {
  const record = number();
  actor.as(TEAM_EMAIL);
  const units = [{ unit: office.unit(entry.unit), person: null, due: workingDay(addDays(day, 2)) }];
  actor.call('umpanBalik.distribute', { record, values: { units } });
  if (until === 'Didistribusikan') return;
  const { values } = actor.call<Filled>('umpanBalik.loadDistribute', { record });
  const alternatives = entry.alternatives.map((alternative) => ({ alternative, remark: null }));
  actor.as(office.accountOf(entry.unit));
  for (const { id } of values.units as { id: string }[])
    actor.call('umpanBalik.giveAlternatives', { record, part: id, values: { alternatives } });
}

function decide(actor: Actor, _office: Office, { number, entry }: Handled, day: string): void {
  const record = number();
  actor.as(TEAM_EMAIL);
  const members = [
    { name: 'Nur Aisyah, S.Kep., Ns.', as: 'Tim penanganan keluhan' },
    { name: 'Hendra Saputra, S.E.', as: 'Kasubbag Tata Usaha' },
    { name: `Penanggung jawab ${entry.unit}`, as: 'Unit terkait' },
    { name: 'dr. Ratna Wulandari', as: 'Kepala Puskesmas' },
  ];
  const reasons = 'Dapat dijalankan segera dengan tenaga yang ada.';
  actor.call('umpanBalik.decide', { record, values: { discussedOn: day, members, solution: entry.solution, reasons } });
}

function approve(actor: Actor, office: Office, handled: Handled): void {
  approveEntry(actor, people(office, handled), handled.number());
}

function execute(actor: Actor, office: Office, handled: Handled): void {
  executeEntry(actor, people(office, handled), handled.number(), handled.entry);
}

function answer(actor: Actor, office: Office, handled: Handled): void {
  answerEntry(actor, people(office, handled), handled.number());
}

function rate(actor: Actor, _office: Office, { number, entry, outcome }: Handled, day: string): void {
  const record = number();
  actor.as(OFFICE_EMAIL);
  const attempt = (result: string) => ({ date: day, way: 'WA/SMS', result });
  const rated = { outcome, rating: entry.rating, words: entry.words, ratedOn: day };
  const unrated = { outcome, rating: null, words: null, ratedOn: null };
  const values = {
    Dinilai: { attempts: [attempt('Pelapor menjawab')], ...rated },
    'Tidak dapat dihubungi': { attempts: [attempt('Tidak diangkat'), attempt('Nomor tidak aktif')], ...unrated },
    'Tanpa kontak': { attempts: [], ...unrated },
  }[outcome];
  actor.call<Saved>('umpanBalik.rate', { record, values });
}

function close(actor: Actor, _office: Office, { number, entry }: Handled): void {
  const record = number();
  actor.as(TEAM_EMAIL);
  actor.call('umpanBalik.close', {
    record,
    values: {
      effectiveness: entry.rating > 4 ? 'Efektif' : 'Cukup efektif',
      effectivenessNote: 'Tidak ada keluhan yang sama sesudahnya.',
    },
  });
}
