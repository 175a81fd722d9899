/** How the demo's office looks whether its SOPs are followed: by records of the year, by eye, and what it brings before the lokmin. */
import { addDays } from '../../schema/dates.ts';
import type { Filled } from '../../schema/index.ts';
import type { RecordLine } from '../../sops/sop.ts';
import type { Actor } from './actor.ts';
import { OFFICE_EMAIL, TEAM_EMAIL } from './actor.ts';
import type { DemoEvent } from './events.ts';
import { workingDay } from './events.ts';
import type { Values } from './form.ts';
import { rowsOf, save } from './form.ts';
import { FEEDBACK_SOP, LOKMIN_SOP, PARTNER_SOP } from './naskah.ts';
import { NEGLECTED } from './naskah-words.ts';
import { meetingDates } from './year.ts';

const ASSESSOR = 'Dewi Puspita, S.Gz.';

/** Of the ten lokmin, those after which the SOP is looked at. */
const LOOKED_AT: readonly number[] = [2, 5, 8];
const SEEN_BACK: readonly number[] = [250, 165, 62];
const BY_RECORD_BACK = 120;
const PARTNER_BACK = 100;
/** Before the last lokmin is planned, and before the next one is held. */
const BRING_DAYS = 12;
const BROUGHT_BACK = 10;

export function complianceEvents(today: string): DemoEvent[] {
  const { past } = meetingDates(today);
  const last = past[past.length - 1] ?? today;
  return [
    ...LOOKED_AT.flatMap((index): DemoEvent[] => {
      const held = past[index];
      return held === undefined
        ? []
        : [
            {
              day: workingDay(addDays(held, 5)),
              time: '11:05',
              run: (actor) => lookAtRecord(actor, LOKMIN_SOP, 'lokmin', 'Ditutup'),
            },
          ];
    }),
    ...SEEN_BACK.map((back, at): DemoEvent => {
      const day = workingDay(addDays(today, -back));
      return { day, time: '11:15', run: (actor) => lookAround(actor, NEGLECTED[at] ?? {}) };
    }),
    {
      day: workingDay(addDays(today, -BY_RECORD_BACK)),
      time: '11:25',
      run: (actor) => lookAtRecord(actor, FEEDBACK_SOP, 'umpanBalik', 'Selesai'),
    },
    {
      day: workingDay(addDays(today, -PARTNER_BACK)),
      time: '11:35',
      run: (actor) => lookAtRecord(actor, PARTNER_SOP, 'monitoring', 'Ditutup'),
    },
    { day: addDays(last, -BRING_DAYS), time: '14:05', run: (actor) => bring(actor, 'L27') },
    { day: addDays(today, -BROUGHT_BACK), time: '14:05', run: (actor) => bring(actor, 'L28') },
  ];
}

/** The newest record of a SOP that has come so far, and shows something, proves its steps; what it says nothing of was not part of it. */
function lookAtRecord(actor: Actor, record: string, sop: string, tag: string): void {
  actor.as(OFFICE_EMAIL);
  const parts = actor.call<RecordLine[]>(`${sop}.list`).flatMap((line) => (line.tag === tag ? `${sop}.${line.record}` : []));
  const part = parts.find((candidate) => provesSteps(actor, record, candidate));
  if (part === undefined) return;
  check(actor, record, part, (_code, answer) => ({ answer: answer ?? 'Tidak berlaku', proof: null }));
}

/** A suggestion for instance goes through none of the steps of a complaint. */
function provesSteps(actor: Actor, record: string, part: string): boolean {
  const { values } = actor.call<Filled>('dokumenSop.loadCheck', { record, part });
  return rowsOf<Proved>(values, 'answers').some(({ answer }) => answer === 'Ya');
}

function lookAround(actor: Actor, neglected: Readonly<Record<string, string>>): void {
  actor.as(OFFICE_EMAIL);
  check(actor, FEEDBACK_SOP, '', (code) => {
    const proof = neglected[code];
    return proof === undefined ? { answer: 'Ya', proof: null } : { answer: 'Tidak', proof };
  });
}

interface Proved extends Values {
  readonly id: string;
  readonly answer: string | null;
  readonly proof: string | null;
}

type AnswerTo = (code: string, proved: string | null) => { readonly answer: string; readonly proof: string | null };

function check(actor: Actor, record: string, part: string, answerTo: AnswerTo): void {
  save(actor, ['dokumenSop.loadCheck', 'dokumenSop.check'], { record, part }, (values) => ({
    ...values,
    assessor: ASSESSOR,
    answers: rowsOf<Proved>(values, 'answers').map((row) => {
      const { answer, proof } = answerTo(row.id, row.answer);
      return { ...row, answer, proof: row.proof ?? proof };
    }),
  }));
}

function bring(actor: Actor, code: string): void {
  actor.as(TEAM_EMAIL);
  save(actor, ['dokumenSop.loadBring', 'dokumenSop.bring'], { record: FEEDBACK_SOP }, (values) => ({
    lowSteps: rowsOf<Values & { id: string }>(values, 'lowSteps').map((row) => ({ ...row, take: row.id === code })),
  }));
}
