/** What the PKP score says on the home screen: an assessment whose period is over, and one whose year ends soon. */
import { all } from '../../host/query.ts';
import { daysBetween, printDate } from '../../schema/dates.ts';
import type { Notice, SopServer } from '../sop.ts';
import { stateTag } from './list-assessments.ts';
import type { Penilaian } from './penilaian.table.ts';
import { penilaianRoute, penilaianTable } from './penilaian.table.ts';

const queries = () => ({ penilaian: all(penilaianTable) });

/** Days before the end of a period in which an assessment that still runs is worth a reminder. */
const SOON = 45;

export const pkpHome: SopServer<ReturnType<typeof queries>>['home'] = {
  queries,
  notices: ({ penilaian }, today) =>
    penilaian
      .filter(({ closedAt, until }) => closedAt === null && daysBetween(today, until) <= SOON)
      .sort((a, b) => a.until.localeCompare(b.until))
      .map((row) => notice(row, today)),
};

function notice(row: Penilaian, today: string): Notice {
  return {
    text: row.title,
    detail: `Periode berakhir ${printDate(row.until)}. Lengkapi nilai dan bukti, lalu tutup.`,
    ...stateTag(row, today),
    route: penilaianRoute(row.number),
    person: '',
  };
}
