/** The SOPs and the kerangka acuan over the demo's year: completed, approved and issued, one revised, one being revised. */
import { addDays } from '../../schema/dates.ts';
import type { Actor } from './actor.ts';
import { HEAD_EMAIL, OFFICE_EMAIL, SECRETARY_EMAIL } from './actor.ts';
import type { DemoEvent } from './events.ts';
import { workingDay, YEAR_DAYS } from './events.ts';
import type { Values } from './form.ts';
import { rowsOf, save } from './form.ts';
import * as words from './naskah-words.ts';

export const FEEDBACK_SOP = 'SOP-001';
export const LOKMIN_SOP = 'SOP-002';
export const PARTNER_SOP = 'SOP-003';
const TERMS = 'SOP-004';
const ALL = [FEEDBACK_SOP, LOKMIN_SOP, PARTNER_SOP, TERMS];

function ofAll(work: (record: string) => void): void {
  for (const record of ALL) work(record);
}

/** From then on they are in force. */
export function issueDay(today: string): string {
  return workingDay(addDays(today, -YEAR_DAYS + 10));
}

const REVISED_BACK = 132;
const OPENED_BACK = 8;

export function naskahEvents(today: string): DemoEvent[] {
  const issued = issueDay(today);
  const revised = workingDay(addDays(today, -REVISED_BACK));
  return [
    { day: addDays(issued, -1), time: '13:05', run: (actor) => ofAll((record) => complete(actor, record)) },
    {
      day: issued,
      time: '08:20',
      run: (actor) => {
        actor.tell('SOP dan kerangka acuan …');
        ofAll((record) => issue(actor, record));
      },
    },
    {
      day: issued,
      time: '13:20',
      run: (actor) => ofAll((record) => distribute(actor, record, issued, words.RECIPIENTS)),
    },
    { day: addDays(revised, -4), time: '13:25', run: revise },
    { day: revised, time: '13:30', run: (actor) => issue(actor, LOKMIN_SOP) },
    { day: revised, time: '13:50', run: (actor) => distribute(actor, LOKMIN_SOP, revised, words.RECIPIENTS.slice(0, 3)) },
    { day: workingDay(addDays(today, -OPENED_BACK)), time: '14:40', run: openNext },
  ];
}

/** What the texts leave to the office is filled in. */
function complete(actor: Actor, record: string): void {
  actor.as(OFFICE_EMAIL);
  if (record === TERMS)
    save(actor, ['dokumenSop.loadHead', 'dokumenSop.saveHead'], { record }, (values) => ({ ...values, ...words.TERMS_HEAD }));
  const missing = words.COMPLETED[record];
  if (missing)
    save(actor, ['dokumenSop.loadSections', 'dokumenSop.saveSections'], { record }, (values) => ({
      sections: rowsOf(values, 'sections').map((section) => {
        const text = missing[String(section.title)];
        return text === undefined ? section : { ...section, text };
      }),
    }));
}

/** Submitted by the office, approved by the head, and issued. */
function issue(actor: Actor, record: string): void {
  actor.as(OFFICE_EMAIL);
  actor.call('dokumenSop.submit', { record });
  actor.as(HEAD_EMAIL);
  save(actor, ['dokumenSop.loadApprove', 'dokumenSop.approve'], { record }, () => ({
    approval: 'Disetujui',
    approvalNote: null,
  }));
  actor.as(OFFICE_EMAIL);
  save(actor, ['dokumenSop.loadPublish', 'dokumenSop.publish'], { record }, (values) => values);
  actor.call('dokumenSop.makeDocument', { record });
}

function distribute(actor: Actor, record: string, on: string, recipients: readonly string[]): void {
  actor.as(OFFICE_EMAIL);
  save(actor, ['dokumenSop.loadDistribution', 'dokumenSop.saveDistribution'], { record }, () => ({
    recipients: recipients.map((recipient, at) => ({
      recipient,
      via: at === 0 ? 'Diserahkan' : 'E-mail',
      on,
      note: null,
    })),
  }));
}

/** Revision 01 of the lokmin: one section more, two steps reworded, and the words of its history put in order. */
function revise(actor: Actor): void {
  const record = LOKMIN_SOP;
  actor.as(SECRETARY_EMAIL);
  actor.call('dokumenSop.revise', { record, values: { reason: words.REVISED.reason } });
  save(actor, ['dokumenSop.loadSections', 'dokumenSop.saveSections'], { record }, (values) => {
    const sections = rowsOf(values, 'sections');
    const at = sections.findIndex(({ title }) => title === 'Prosedur');
    return { sections: [...sections.slice(0, at), words.REVISED.section, ...sections.slice(at)] };
  });
  reword(actor, record, words.REVISED.steps);
  save(actor, ['dokumenSop.loadHistory', 'dokumenSop.saveHistory'], { record }, (values) => ({
    changes: rowsOf(values, 'changes').map((change) =>
      change.section === words.REVISED.section.title ? { ...change, after: words.REVISED.told } : change,
    ),
  }));
}

/** A revision that is still being written. */
function openNext(actor: Actor): void {
  const record = PARTNER_SOP;
  actor.as(SECRETARY_EMAIL);
  actor.call('dokumenSop.revise', { record, values: { reason: words.OPENED.reason } });
  reword(actor, record, words.OPENED.steps);
}

function reword(actor: Actor, record: string, texts: Readonly<Record<string, string>>): void {
  save(actor, ['dokumenSop.loadSteps', 'dokumenSop.saveSteps'], { record }, (values) => ({
    steps: rowsOf<Values & { readonly heading: string }>(values, 'steps').map((step) => {
      const text = texts[step.heading.split(' · ')[1] ?? ''];
      return text === undefined ? step : { ...step, text };
    }),
  }));
}
