/** What the dashboard says of the survey: the last five rounds that have a value, up to the end of the year. Source: seed-002, D.b. */
import { all } from '../../../host/query.ts';
import type { Block, Figure, SheetTerms, Worked } from '../../dashboard-part.ts';
import { dashboardPart, isUntil, orElse, worked } from '../../dashboard-part.ts';
import { rondeTable } from './ronde.table.ts';

const queries = () => ({ rounds: all(rondeTable) });

const ROUNDS = 5;

export const surveiDashboard = dashboardPart<ReturnType<typeof queries>>({
  queries,
  figures: ({ rounds }, period) => {
    const valued = rounds.filter(({ ikm, periodTo }) => ikm !== null && isUntil(periodTo, period));
    const days = [...new Set(valued.map(({ periodTo }) => periodTo))].sort().slice(-ROUNDS);
    const missing = Array.from({ length: ROUNDS - days.length }, (): Figure[] => ['', null, '', '']);
    return {
      ikm: [
        ...missing,
        ...days.map((day): Figure[] => {
          const round = valued.find(({ periodTo }) => periodTo === day);
          return [monthOf(day), round?.ikm ?? null, round?.grade ?? '', round?.title ?? ''];
        }),
      ],
    };
  },
  blocks: (terms) => ({ _ikm: dayBlock(terms), ikm: roundBlock(terms) }),
});

/** `6/2026` */
function monthOf(day: string): string {
  return `${Number(day.slice(5, 7))}/${day.slice(0, 4)}`;
}

/** The last days of the rounds, the latest last; 0 where there is none. */
function dayBlock({ column, until, cell }: SheetTerms): Block {
  const day = column(rondeTable, 'periodTo');
  const rows = Array.from({ length: ROUNDS }, (_, index): Worked[] => {
    const before = index === ROUNDS - 1 ? `"<="&${until}` : `"<"&${cell('_ikm', index + 1, 0)}`;
    return [worked(orElse(`MAXIFS(${day};${column(rondeTable, 'ikm')};">0";${day};${before})`, '0'))];
  });
  return { head: ['Akhir periode'], rows };
}

function roundBlock({ column, cell }: SheetTerms): Block {
  const rows = Array.from({ length: ROUNDS }, (_, index): Worked[] => {
    const day = cell('_ikm', index, 0);
    const of = (field: 'ikm' | 'grade' | 'title') =>
      orElse(
        `IF(${day}=0;"";INDEX(FILTER(${column(rondeTable, field)};${column(rondeTable, 'periodTo')}=${day};${column(rondeTable, 'ikm')}>0);1))`,
        '""',
      );
    return [
      worked(`IF(${day}=0;"";MONTH(${day})&"/"&YEAR(${day}))`),
      worked(of('ikm')),
      worked(of('grade')),
      worked(of('title')),
    ];
  });
  return { head: ['Ronde', 'IKM', 'Mutu', 'Nama ronde'], rows };
}
