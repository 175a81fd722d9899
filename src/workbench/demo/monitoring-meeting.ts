/** One monitoring meeting of the demo: planned with the third party, held by the steps of its SOP, minuted and distributed. */
import { addDays } from '../../schema/dates.ts';
import type { Filled, Ref, Saved } from '../../schema/index.ts';
import type { Actor } from './actor.ts';
import { OFFICE_EMAIL, SECRETARY_EMAIL } from './actor.ts';
import type { Values } from './form.ts';
import { rowsOf, save } from './form.ts';
import type { Office } from './office.ts';
import type { Contract } from './pihak-ketiga.ts';
import type { ExampleMonitoring } from './third-parties.ts';

export interface Monitored {
  readonly record: string;
  readonly date: string;
  readonly contract: Contract;
  readonly example: ExampleMonitoring;
}

/** The team is led by the head of the office; gives the number of the meeting. */
export function planMonitoring(actor: Actor, office: Office, { example, number }: Contract, date: string): string {
  const { contact, position } = example.partner;
  actor.as(OFFICE_EMAIL);
  const form = actor.call<Filled>('monitoring.loadPlan', { record: number });
  const values = {
    ...form.values,
    date,
    ...{ start: '13:30', end: '15:00', chair: office.person('dr. Ratna Wulandari') },
    secretary: office.person('Sari Handayani, A.Md.Keb.'),
    ...{ agreedWith: contact, agreedVia: 'Telepon', agreedOn: [addDays(date, -12), addDays(actor.today, -2)].sort()[0] },
    guests: [
      { name: contact, role: position },
      { name: 'Slamet Riyadi', role: 'Pengawas lapangan' },
    ],
  };
  const record = actor.call<Saved>('monitoring.plan', { record: number, values }).record ?? '';
  actor.call('monitoring.makeInvitation', { record });
  actor.call('rapat.makeAttendanceList', { record });
  return record;
}

export function holdMonitoring(actor: Actor, office: Office, meeting: Monitored): void {
  const { record, example } = meeting;
  const fill = (name: string, store: string, change: (values: Values, filled: Filled) => Values) =>
    save(actor, [`lokmin.${name}`, `lokmin.${store}`], { record }, change);
  actor.as(SECRETARY_EMAIL);
  fill('loadOpening', 'openMeeting', (values) => values);
  fill('loadAttendance', 'recordAttendance', (values) => ({
    attendance: rowsOf(values, 'attendance').map((row) => ({ ...row, attendance: 'Hadir' })),
  }));
  fill('loadReview', 'reviewRtl', (values) => ({
    reviewed: rowsOf(values, 'reviewed').map((row) => ({ ...row, state: 'Selesai', result: 'Terlaksana; diperiksa bersama.' })),
  }));
  analyse(actor, meeting);
  solve(actor, office, meeting);
  divide(actor, meeting);
  fill('loadDiscussion', 'recordDiscussion', (values) => ({
    discussions: rowsOf(values, 'discussions').map((row, at) => ({ ...row, discussion: SAID[at % SAID.length] })),
  }));
  fill('loadConclusion', 'recordConclusion', () => ({ conclusion: example.conclusion }));
  save(actor, ['monitoring.loadClosing', 'monitoring.close'], { record }, () => ({ closedAt: '15:05' }));
}

const SAID = [
  'Kedua pihak sepakat membahas nilai menurut kriteria dalam kontrak.',
  'Pihak ketiga menjelaskan keadaan di lapangan dan menyatakan kesanggupan memperbaikinya.',
  'Peserta menyampaikan temuan masing-masing; semuanya dicatat dalam daftar masalah.',
];

/** PK-c: what is weak is explained. */
function analyse(actor: Actor, { record, example }: Monitored): void {
  save(actor, ['monitoring.loadAnalysis', 'monitoring.analyse'], { record }, (values) => ({
    analyses: rowsOf<Values & { note: string }>(values, 'analyses').map((row) => ({
      ...row,
      analysis: row.note.startsWith('Lemah') ? example.analysis : null,
    })),
  }));
}

/** PK-d to PK-h: problems with their causes, proposals against each, the one that both sides agree on. */
function solve(actor: Actor, office: Office, { record, contract, example }: Monitored): void {
  const inventory = [
    { use: ['monitoring.loadProblems', 'monitoring.recordProblems'], found: example.problems },
    { use: ['monitoring.loadPotential', 'monitoring.recordPotential'], found: [example.potential] },
  ] as const;
  for (const { use, found } of inventory) {
    save(actor, use, { record }, (_values, { options }) => ({
      problems: found.map((row) => ({
        ...{ problem: row.problem, cause: row.cause, criterion: options?.['Kriteria kontrak']?.[row.criterion] ?? null },
      })),
    }));
    const kept = actor.call<Filled>(use[0], { record }).values;
    rowsOf<Values & { id: string }>(kept, 'problems').forEach(({ id }, at) => {
      const { alternatives = [], agreed = 0 } = found[at] ?? {};
      const target = { record, part: id };
      save(actor, ['monitoring.loadAlternatives', 'monitoring.recordAlternatives'], target, () => ({
        alternatives: alternatives.map((solution, place) => ({ solution, proposedBy: proposer(contract, place) })),
      }));
      save(actor, ['monitoring.loadAgreement', 'monitoring.agree'], target, (_values, { options }) => ({
        solution: options?.['Alternatif solusi']?.[agreed],
        agreedOffice: office.person('dr. Ratna Wulandari'),
        agreedPartner: contract.example.partner.contact,
      }));
    });
  }
}

function proposer({ example }: Contract, place: number): string {
  return place % 2 === 0 ? example.manager : example.partner.contact;
}

/** PK-i, PK-j, PK-m: what was agreed becomes tasks of both sides, and each side says how it will do its own. */
function divide(actor: Actor, { record, date, contract, example }: Monitored): void {
  const { contact } = contract.example.partner;
  save(actor, ['monitoring.loadRtl', 'monitoring.planRtl'], { record }, (values) => {
    const offered = rowsOf<Values & { person: Ref }>(values, 'plans');
    const person = offered[0]?.person ?? null;
    const theirs = example.theirs.map((activity, at) => ({
      ...{ activity, problem: example.problems[at]?.problem ?? null, person, executor: contact },
    }));
    return { plans: [...offered, ...theirs].map((line, at) => ({ ...line, due: addDays(date, 14 + at * 7) })) };
  });
  for (const [at, part] of [contact, contract.example.manager].entries())
    save(actor, ['monitoring.loadOwnPart', 'monitoring.planOwnPart'], { record, part }, (values) => ({
      tasks: rowsOf(values, 'tasks').map((task) => ({ ...task, approach: example.approaches[at] })),
    }));
}

/** PK-k, PK-m, distribution: the day after. */
export function makePapers(actor: Actor, { record, date, contract }: Monitored): void {
  actor.as(SECRETARY_EMAIL);
  actor.call('monitoring.makeTaskSheets', { record });
  actor.call('monitoring.makeMinutes', { record });
  const discussed = actor.call<Filled>('monitoring.loadAppointment', { record }).values.monitoring as Ref | null;
  actor.call('kontrak.makeScoreSheet', { record: contract.number, part: discussed?.id ?? '' });
  const handed = (recipient: string, via: string): Values => ({ recipient, via, on: addDays(date, 1), note: null });
  save(actor, ['monitoring.loadDistribution', 'monitoring.recordDistribution'], { record }, () => ({
    recipients: [handed('Pokja admen', 'Diserahkan'), handed(contract.example.partner.name, 'E-mail')],
  }));
}
