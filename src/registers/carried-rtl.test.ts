/** How RTL are carried from meeting to meeting, as a rule for any sequence of meetings and reports. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { carriedWords, foundBy, stateAsOf, timesCarried } from './carried-rtl.ts';
import type { RtlState } from './rtl.table.ts';
import { isOpen, RTL_STATES } from './rtl.table.ts';
import type { TinjauanRtl } from './tinjauan-rtl.table.ts';

function review(meeting: string, rtl: string, state: RtlState): TinjauanRtl {
  return {
    number: `TJR-${meeting}-${rtl}`,
    meeting: { id: meeting, label: '' },
    rtl: { id: rtl, label: '' },
    person: 'PJ',
    due: '2026-10-30',
    state,
    result: 'Dilaporkan.',
  };
}

describe('LM-9: an RTL is carried', () => {
  test('as often as a meeting found it still open, each meeting once, and not by the one that found it done', () => {
    const reviews = [
      review('RPT-1', 'RTL-1', 'Rencana'),
      review('RPT-1', 'RTL-1', 'Berjalan'),
      review('RPT-2', 'RTL-1', 'Berjalan'),
      review('RPT-2', 'RTL-2', 'Berjalan'),
      review('RPT-3', 'RTL-1', 'Selesai'),
    ];

    expect(timesCarried({ number: 'RTL-1' }, reviews)).toBe(2);
    expect(timesCarried({ number: 'RTL-3' }, reviews)).toBe(0);
  });

  test('and is pointed out from the third time on', () => {
    expect([0, 2, 3, 5].map(carriedWords)).toEqual([null, null, 'Dibawa 3 kali', 'Dibawa 5 kali']);
  });
});

test('LM-9: what a meeting found stays as it was, whatever is reported and found later', () => {
  const state = fc.constantFrom(...RTL_STATES);
  const event = fc.record({ isMeeting: fc.boolean(), state });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), (events) => {
      const rtl: { number: string; state: RtlState } = { number: 'RTL-1', state: 'Rencana' };
      const reviews: TinjauanRtl[] = [];
      const known = new Map<string, RtlState>();
      events.forEach((happened, index) => {
        const meeting = `RPT-${index}`;
        if (happened.isMeeting && isOpen(rtl)) {
          expect(stateAsOf(meeting, rtl, reviews)).toBe(rtl.state);
          reviews.push(review(meeting, rtl.number, happened.state));
          known.set(meeting, happened.state);
        }
        rtl.state = happened.state;
        for (const [earlier, found] of known) expect(stateAsOf(earlier, rtl, reviews)).toBe(found);
      });
      expect(timesCarried(rtl, reviews)).toBe([...known.values()].filter((found) => isOpen({ state: found })).length);
      expect(foundBy('RPT-99', rtl, reviews)).toBeNull();
    }),
  );
});
