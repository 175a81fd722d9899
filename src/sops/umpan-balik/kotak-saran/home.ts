/** What the boxes say on the home screen: this week's opening once its day has come, and the weeks that were missed. */
import type { Host } from '../../../host/host.ts';
import { all, picked, where } from '../../../host/query.ts';
import type { Notice, SopServer } from '../../sop.ts';
import type { Kotak } from './kotak.table.ts';
import { kotakTable } from './kotak.table.ts';
import { openingTag } from './list-openings.ts';
import { openingRoute } from './opening-record.ts';
import type { Pembukaan } from './pembukaan.table.ts';
import { openingName, pembukaanTable } from './pembukaan.table.ts';
import { dueWeeks, lookBackFrom, printWeek, weekOf } from './weeks.ts';

const queries = (host: Host) => {
  const from = lookBackFrom(host.today());
  return {
    boxes: all(kotakTable),
    openings: picked(pembukaanTable, 'date', (dates) => new Set(dates.filter((date) => date >= from))),
    unfinished: where(pembukaanTable, 'state', ['Belum selesai']),
  };
};

export const kotakSaranHome: SopServer<ReturnType<typeof queries>>['home'] = {
  queries,
  notices: ({ boxes, openings, unfinished }, today) => [
    ...boxes.flatMap((box) => boxNotices(box, openings, today)),
    ...unfinished.filter((opening) => openingTag(opening).tone === 'soon').map(waitingNotice),
  ],
};

function boxNotices(box: Kotak, openings: readonly Pembukaan[], today: string): Notice[] {
  const own = openings.filter((opening) => opening.box.id === box.number).map((opening) => opening.date);
  const { missed, dueNow } = dueWeeks(box, own, today);
  const route = `form/kotakSaran.buka//${box.number}`;
  return [
    ...(missed.length === 0
      ? []
      : [
          {
            text: `${box.name}: ${missed.length} minggu belum dibuka`,
            detail: missed.map(printWeek).join('; '),
            tone: 'late' as const,
            tag: 'Terlewat',
            route,
            person: '',
          },
        ]),
    ...(dueNow
      ? [
          {
            text: `${box.name}: buka minggu ini`,
            detail: `${printWeek(weekOf(today))} · dibuka setiap ${box.day}`,
            tone: 'soon' as const,
            tag: 'Minggu ini',
            route,
            person: '',
          },
        ]
      : []),
  ];
}

/** An opening that was begun, however long ago: slips not yet written down, or no report yet. */
function waitingNotice(opening: Pembukaan): Notice {
  const { tag, tone } = openingTag(opening);
  return { text: openingName(opening), detail: opening.number, tone, tag, route: openingRoute(opening.number), person: '' };
}
