/** Which reviews of RTL to read with others: picked by columns of the same read, as the register of reviews grows with every meeting. */
import type { Columns } from '../host/query.ts';
import { column, picked } from '../host/query.ts';
import { isOpen, RTL_STATES, rtlTable } from './rtl.table.ts';
import { tinjauanRtlTable } from './tinjauan-rtl.table.ts';

const rtlColumns = { rtlNumbers: column(rtlTable, 'number'), rtlStates: column(rtlTable, 'state') };

/** `reviews`: what all meetings found of the RTL that are open now. */
export const openRtlReviews = {
  ...rtlColumns,
  reviews: picked(tinjauanRtlTable, 'rtl', (_rtl, columns) => new Set(openNumbers(columns))),
};

/** `reviews`: what all meetings found of the RTL that are open now, and of those that this meeting reviewed; `before`: these RTL. */
export function reviewsBefore(meeting: string) {
  const numbers = (columns: Columns) => new Set([...openNumbers(columns), ...reviewedIn(meeting, columns)]);
  return {
    ...rtlColumns,
    reviewMeetings: column(tinjauanRtlTable, 'meeting'),
    reviewRtl: column(tinjauanRtlTable, 'rtl'),
    before: picked(rtlTable, 'number', (_numbers, columns) => numbers(columns)),
    reviews: picked(tinjauanRtlTable, 'rtl', (_rtl, columns) => numbers(columns)),
  };
}

function openNumbers({ rtlNumbers = [], rtlStates = [] }: Columns): string[] {
  return rtlNumbers.filter((_, index) => {
    const state = RTL_STATES.find((candidate) => candidate === rtlStates[index]);
    return state !== undefined && isOpen({ state });
  });
}

function reviewedIn(meeting: string, { reviewMeetings = [], reviewRtl = [] }: Columns): string[] {
  return reviewRtl.filter((_, index) => reviewMeetings[index] === meeting);
}
