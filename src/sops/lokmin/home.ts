/** What lokmin says on the home screen: meetings that come or wait to be closed, RTL that are due, minutes not yet made. */
import { where } from '../../host/query.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import type { Rtl } from '../../registers/rtl.table.ts';
import { OPEN_STATES, rtlTable } from '../../registers/rtl.table.ts';
import { daysBetween, printDate, printDay } from '../../schema/dates.ts';
import type { Notice, SopServer } from '../sop.ts';
import { stateTag } from './list-lokmin.ts';
import { meetingRoute } from './meeting-kinds.ts';

const queries = () => ({
  rapat: where(rapatTable, 'state', ['Direncanakan', 'Berlangsung']),
  rtl: where(rtlTable, 'state', OPEN_STATES),
});

/** An RTL is shown from a week before its deadline. */
const SOON_DAYS = 7;

export const lokminHome: SopServer<ReturnType<typeof queries>>['home'] = {
  queries,
  notices: ({ rapat, rtl }, today) => {
    const meetings = [...rapat]
      .sort((a, b) => a.date.localeCompare(b.date))
      .map(
        (row): Notice => ({
          text: row.title,
          detail: printDay(row.date),
          ...stateTag(row, today),
          route: meetingRoute(row),
          person: '',
        }),
      );
    const due = [...rtl]
      .filter((row) => daysBetween(today, row.due) <= SOON_DAYS)
      .sort((a, b) => a.due.localeCompare(b.due))
      .map((row) => rtlNotice(row, today));
    return [...meetings, ...due];
  },
};

function rtlNotice(rtl: Rtl, today: string): Notice {
  const days = daysBetween(today, rtl.due);
  const tag = days < 0 ? `Terlambat ${-days} hari` : days === 0 ? 'Hari ini' : `${days} hari lagi`;
  return {
    text: rtl.activity,
    detail: `${rtl.person.label} · tenggat ${printDate(rtl.due)}`,
    tone: days < 0 ? 'late' : 'soon',
    tag,
    route: `form/rtl.kemajuan/${rtl.number}`,
    person: rtl.person.label,
  };
}
