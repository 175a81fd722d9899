/** What the dashboard says of the RTL register: decided in the year by state, still open, overdue. */
import { column } from '../host/query.ts';
import { OPEN_STATES, RTL_STATES, rtlTable } from '../registers/rtl.table.ts';
import { count, dashboardPart, isIn, isUntil, orElse, worked } from './dashboard-part.ts';

const queries = () => ({
  decided: column(rtlTable, 'decidedOn'),
  state: column(rtlTable, 'state'),
  due: column(rtlTable, 'due'),
});

const OPEN = ['Terbuka', 'Lewat tenggat'] as const;

export const rtlDashboard = dashboardPart<ReturnType<typeof queries>>({
  queries,
  figures: ({ decided, state, due }, period) => {
    const isOpen = (day: string, index: number) => isUntil(day, period) && OPEN_STATES.some((one) => one === state[index]);
    const isLate = (index: number) => (due[index] ?? '') !== '' && (due[index] ?? '') < period.today;
    return {
      rtl: RTL_STATES.map((name) => [name, count(decided, (day, index) => isIn(day, period) && state[index] === name)]),
      rtlTerbuka: [
        [OPEN[0], count(decided, isOpen)],
        [OPEN[1], count(decided, (day, index) => isOpen(day, index) && isLate(index))],
      ],
    };
  },
  blocks: ({ column: at, from, until, today }) => {
    const decided = at(rtlTable, 'decidedOn');
    const state = at(rtlTable, 'state');
    const open = (more: string) =>
      OPEN_STATES.map((name) => `COUNTIFS(${decided};"<="&${until};${state};"${name}"${more})`).join('+');
    return {
      rtl: {
        head: ['Keadaan', 'RTL'],
        rows: RTL_STATES.map((name) => [
          name,
          worked(orElse(`COUNTIFS(${decided};">="&${from};${decided};"<="&${until};${state};"${name}")`, '0')),
        ]),
      },
      rtlTerbuka: {
        head: ['RTL', 'Jumlah'],
        rows: [
          [OPEN[0], worked(orElse(open(''), '0'))],
          [OPEN[1], worked(orElse(open(`;${at(rtlTable, 'due')};"<"&${today}`), '0'))],
        ],
      },
    };
  },
});
