/** What the home screen says of notulen that are still to be reported. Source: LM-15. */

import { meetingRoute } from '../../../registers/meeting-kinds.ts';
import type { Pengaturan } from '../../../registers/pengaturan.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { addDays, daysBetween, printDate } from '../../../schema/dates.ts';
import type { Notice } from '../../sop.ts';
import { reportDue, waitsForReport } from './reporting.ts';

/** What was never reported in a year is history, and no longer asked for every day. */
const REMEMBERED_DAYS = 366;
const SOON_DAYS = 3;

/** Days of meetings whose report is still asked for. */
export function reportableDays(today: string): (dates: readonly string[]) => ReadonlySet<string> {
  const first = addDays(today, -REMEMBERED_DAYS);
  return (dates) => new Set(dates.filter((date) => date >= first && date <= today));
}

/** The longest waiting first. */
export function reportNotices(
  rapat: readonly Rapat[],
  settings: Pick<Pengaturan, 'reportDays' | 'reportTo'>,
  today: string,
): Notice[] {
  return rapat
    .filter(waitsForReport)
    .sort((a, b) => a.date.localeCompare(b.date))
    .map((row) => {
      const due = reportDue(row, settings);
      const days = daysBetween(today, due);
      return {
        text: `Laporkan notulen ${row.title}`,
        detail: `Ke ${settings.reportTo} · batas ${printDate(due)}`,
        tag: days < 0 ? `Terlambat ${-days} hari` : days === 0 ? 'Hari ini' : `${days} hari lagi`,
        tone: days < 0 ? 'late' : days <= SOON_DAYS ? 'soon' : 'plain',
        route: meetingRoute(row),
        person: '',
      };
    });
}
