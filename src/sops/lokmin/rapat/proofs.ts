/** How the records of a meeting show that its steps were done, where the lokmin has no such step. Pure. */
import { relatedOf } from '../../../registers/acara.table.ts';
import type { Proof } from '../../sop.ts';
import type { OtherMeeting } from './other-meeting.ts';

/** LM-14: what the lokmin bulanan handed over; done once each matter stands in the agenda, be it in other words. */
export function brought({ brought: matters, acara }: OtherMeeting): Proof {
  if (matters.length === 0) return { state: 'notApplicable', lines: ['Tidak ada bahan dari rapat lain'] };
  const sources = [...new Set(matters.map(({ source }) => source.id))];
  const listed = sources.map((id) => {
    const items = acara.filter((item) => relatedOf(item).includes(id)).length;
    return Math.min(items, matters.filter(({ source }) => source.id === id).length);
  });
  const count = listed.reduce((total, some) => total + some, 0);
  const lines = matters.map(({ title, source }) => `${title} (${source.label === '' ? source.id : source.label})`);
  return { state: count === matters.length ? 'done' : count > 0 ? 'partly' : 'open', lines };
}

/** Done when every item of the agenda has its discussion. */
export function discussed({ acara }: OtherMeeting): Proof {
  const written = acara.filter(({ discussion }) => discussion !== null).length;
  if (acara.length === 0) return { state: 'open', lines: ['Susunan acara masih kosong'] };
  const state = written === acara.length ? 'done' : written > 0 ? 'partly' : 'open';
  return { state, lines: [`${written} dari ${acara.length} acara dibahas`] };
}
