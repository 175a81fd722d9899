/** Last year's PKP assessment, scored on paper copies and closed; this year's, half scored, with evidence, problems and RTL. */
import { addDays } from '../../schema/dates.ts';
import type { Filled, Saved } from '../../schema/index.ts';
import type { Scored, Scoring } from '../../sops/pkp/scoring-view.ts';
import { fillForm } from '../../sops/umpan-balik/keluhan/keluhan.examples.ts';
import type { Actor } from './actor.ts';
import { HEAD_EMAIL, OFFICE_EMAIL } from './actor.ts';
import type { DemoEvent } from './events.ts';
import { workingDay, YEAR_DAYS } from './events.ts';
import { LAST_YEAR, THIS_YEAR } from './pkp-scores.ts';

/** Two weeks before today somebody began to score this year. */
const BEGUN_BEFORE = 14;
const ASSESSOR = 'Tim Penilai Puskesmas Contoh';

export function assessmentEvents(today: string): DemoEvent[] {
  const year = Number(today.slice(0, 4));
  const first = workingDay(addDays(today, -YEAR_DAYS + 12));
  const begun = workingDay(addDays(today, -BEGUN_BEFORE));
  let last = '';
  let running = '';
  return [
    {
      day: first,
      time: '13:00',
      run: (actor) => {
        actor.tell(`Penilaian kinerja ${year - 1} …`);
        last = start(actor, String(year - 1), null);
        actor.typeRows(`PKP ${year - 1}`, 'Kode', LAST_YEAR);
      },
    },
    {
      day: workingDay(addDays(first, 3)),
      time: '09:00',
      run: (actor) => {
        actor.as(HEAD_EMAIL);
        actor.call('pkp.makeReport', { record: last });
        fillForm(actor, ['pkp.loadClosing', 'pkp.close'], { record: last }, () => ({}));
      },
    },
    {
      day: begun,
      time: '13:30',
      run: (actor) => {
        actor.tell(`Penilaian kinerja ${year} …`);
        running = start(actor, String(year), last);
        scoreHalf(actor, running);
      },
    },
    { day: workingDay(addDays(begun, 2)), time: '10:00', run: (actor) => followUp(actor, running) },
  ];
}

function start(actor: Actor, year: string, previous: string | null): string {
  actor.as(OFFICE_EMAIL);
  const form = actor.call<Filled>('pkp.loadStart');
  const before = form.options?.['Penilaian PKP']?.find(({ id }) => id === previous) ?? null;
  const values = { ...form.values, kind: 'Tahun', year, previous: before, assessor: ASSESSOR };
  return actor.call<Saved>('pkp.start', { values }).record;
}

function scoreHalf(actor: Actor, record: string): void {
  const { variables } = actor.call<Scoring>('pkp.loadScoring', { record });
  for (const [code, { score, reason = null, evidence }] of Object.entries(THIS_YEAR)) {
    const variable = variables.find((candidate) => candidate.code === code);
    const isAbove = variable?.proposal ? score > variable.proposal.level : false;
    const values = { score, reason: isAbove ? (reason ?? 'Sebagian bukti masih di luar Admen.') : reason };
    actor.call<Scored>('pkp.score', { record, part: code, seen: variable?.seen ?? '', values });
    if (evidence) actor.call<Saved>('pkp.recordEvidence', { record, part: code, seen: '', values: { evidence } });
  }
}

function followUp(actor: Actor, record: string): void {
  actor.as(OFFICE_EMAIL);
  for (const [code, { problem, cause }] of Object.entries(THIS_YEAR)) {
    if (problem === undefined) continue;
    fillForm(actor, ['pkp.loadProblem', 'pkp.recordProblem'], { record, part: code }, (values) => ({
      ...values,
      problem,
      cause,
    }));
  }
  const { people, due } = actor.call<Scoring>('pkp.loadScoring', { record });
  for (const part of ['1.1-10', '1.2-4'])
    actor.call('pkp.makeRtl', { record, part, values: { level: '10', person: people[2] ?? people[0], due } });
}
