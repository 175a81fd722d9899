/** What the dashboard says of lokmin bulanan: by month, how many were planned and how many have undangan, daftar hadir, notulen, report. Source: LM-17. */
import { column } from '../../host/query.ts';
import { dokumenTable } from '../../registers/dokumen.table.ts';
import { kehadiranTable } from '../../registers/kehadiran.table.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import { MONTHS } from '../../schema/dates.ts';
import type { Block, SheetTerms, Worked } from '../dashboard-part.ts';
import { dashboardPart, isIn, orElse, worked } from '../dashboard-part.ts';

const queries = () => ({
  number: column(rapatTable, 'number'),
  kind: column(rapatTable, 'kind'),
  date: column(rapatTable, 'date'),
  invited: column(rapatTable, 'invitedNote'),
  reported: column(rapatTable, 'reportedOn'),
  record: column(dokumenTable, 'record'),
  document: column(dokumenTable, 'kind'),
  meeting: column(kehadiranTable, 'meeting'),
  attendance: column(kehadiranTable, 'attendance'),
});

/** Both kinds of lokmin bulanan begin so. */
const MONTHLY = 'Lokmin bulanan';
/** At most so many of a year: two a month. */
const MEETINGS = 24;
/** After the number of meetings: what each is to have; the last counts those that have all. */
const HEAD = ['Bulan', 'Rapat', 'Undangan', 'Daftar hadir', 'Notulen', 'Lapor', 'Lengkap'] as const;
const PARTS = HEAD.slice(2, -1);

export const lokminDashboard = dashboardPart<ReturnType<typeof queries>>({
  queries,
  figures: ({ number, kind, date, invited, reported, record, document, meeting, attendance }, period) => {
    const has = (of: string, is: (kindOfDocument: string) => boolean) =>
      record.some((one, index) => one === of && is(document[index] ?? ''));
    const meetings = number.flatMap((own, index) => {
      const day = date[index] ?? '';
      if (own === '' || !isIn(day, period) || !(kind[index] ?? '').startsWith(MONTHLY)) return [];
      const parts = [
        (invited[index] ?? '') !== '' || has(own, (name) => name.startsWith('Undangan')),
        meeting.some((one, row) => one === own && attendance[row] === 'Hadir'),
        has(own, (name) => name === 'Notulen'),
        (reported[index] ?? '') !== '',
      ];
      return [{ month: Number(day.slice(5, 7)), there: [true, ...parts, parts.every(Boolean)] }];
    });
    return {
      lokmin: MONTHS.map((name, index) => {
        const own = meetings.slice(0, MEETINGS).filter(({ month }) => month === index + 1);
        return [name.slice(0, 3), ...HEAD.slice(1).map((_, part) => own.filter(({ there }) => there[part]).length)];
      }),
    };
  },
  blocks: (terms) => ({ _lokmin: meetingBlock(terms), lokmin: monthBlock(terms) }),
});

/** One row a meeting: number, month, 1 for it, and 1 for each part that is there. */
function meetingBlock({ column: at, from, until, cell }: SheetTerms): Block {
  const rapat = (field: 'number' | 'kind' | 'date' | 'invitedNote' | 'reportedOn') => at(rapatTable, field);
  const monthly = `LEFT(${rapat('kind')};${MONTHLY.length})="${MONTHLY}"`;
  const numbers = `FILTER(${rapat('number')};${rapat('date')}>=${from};${rapat('date')}<=${until};${monthly})`;
  const rows = Array.from({ length: MEETINGS }, (_, index): Worked[] => {
    const number = cell('_lokmin', index, 0);
    const of = (field: Parameters<typeof rapat>[0]) => `INDEX(${rapat(field)};MATCH(${number};${rapat('number')};0))`;
    const documents = (kind: string) =>
      `COUNTIFS(${at(dokumenTable, 'record')};${number};${at(dokumenTable, 'kind')};"${kind}")>0`;
    const came = `COUNTIFS(${at(kehadiranTable, 'meeting')};${number}&"*";${at(kehadiranTable, 'attendance')};"Hadir")>0`;
    const flag = (condition: string) => worked(orElse(`IF(${number}="";0;IF(${condition};1;0))`, '0'));
    const parts = `${cell('_lokmin', index, 3)}:${cell('_lokmin', index, 2 + PARTS.length)}`;
    return [
      worked(orElse(`INDEX(${numbers};${index + 1})&""`, '""')),
      worked(orElse(`IF(${number}="";0;MONTH(${of('date')}))`, '0')),
      flag('TRUE'),
      flag(`OR(${of('invitedNote')}<>"";${documents('Undangan*')})`),
      flag(came),
      flag(documents('Notulen')),
      flag(`${of('reportedOn')}<>""`),
      flag(`SUM(${parts})=${PARTS.length}`),
    ];
  });
  return { head: ['No. rapat', ...HEAD], rows };
}

function monthBlock({ range }: SheetTerms): Block {
  const month = range('_lokmin', 1);
  return {
    head: HEAD,
    rows: MONTHS.map((name, index) => [
      name.slice(0, 3),
      ...HEAD.slice(1).map((_, part) => worked(orElse(`SUMIFS(${range('_lokmin', part + 2)};${month};${index + 1})`, '0'))),
    ]),
  };
}
