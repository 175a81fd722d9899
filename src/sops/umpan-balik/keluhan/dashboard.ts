/** What the dashboard says of umpan balik: what came in the year, what is still open and how long, by channel and by unit. Source: seed-003. */
import { all, column } from '../../../host/query.ts';
import { unitTable } from '../../../registers/unit.table.ts';
import { daysBetween } from '../../../schema/dates.ts';
import type { Block, Figures, SheetTerms } from '../../dashboard-part.ts';
import {
  count,
  dashboardPart,
  isIn,
  isUntil,
  MOST_RANKED,
  orElse,
  rankFormula,
  ranking,
  rankingBlock,
  worked,
} from '../../dashboard-part.ts';
import { CHANNELS, COMPLAINTS } from '../channels.ts';
import { distribusiTable } from '../distribusi.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';

const queries = () => ({
  received: column(umpanBalikTable, 'receivedOn'),
  state: column(umpanBalikTable, 'state'),
  due: column(umpanBalikTable, 'due'),
  channel: column(umpanBalikTable, 'channel'),
  kind: column(umpanBalikTable, 'kind'),
  sent: column(distribusiTable, 'sentOn'),
  asked: column(distribusiTable, 'unit'),
  units: all(unitTable),
});

/** Days since an entry came, both ends included; the last is open. */
const AGES = [
  { label: '0–3 hari', from: 0, to: 3 },
  { label: '4–7 hari', from: 4, to: 7 },
  { label: '8–14 hari', from: 8, to: 14 },
  { label: '15–30 hari', from: 15, to: 30 },
  { label: '>30 hari', from: 31, to: null },
] as const;

/** All states that need nothing more begin so. */
const DONE = 'Selesai';
const ENTRIES = ['Masuk', 'Keluhan dan komplain', 'Selesai', 'Terbuka', 'Lewat tenggat'] as const;

export const umpanBalikDashboard = dashboardPart<ReturnType<typeof queries>>({
  queries,
  figures: ({ received, state, due, channel, kind, sent, asked, units }, period) => {
    const isDone = (index: number) => (state[index] ?? '').startsWith(DONE);
    const isOpen = (day: string, index: number) => isUntil(day, period) && !isDone(index);
    const isOwn = (day: string) => isIn(day, period);
    const arrived = count(received, isOwn);
    // A deadline in hours is overdue here from the next day on: the sheet shows days.
    const isLate = (index: number) => (due[index] ?? '') !== '' && (due[index] ?? '') < period.today;
    const numbers: Readonly<Record<(typeof ENTRIES)[number], number>> = {
      Masuk: arrived,
      'Keluhan dan komplain': count(received, (day, index) => isOwn(day) && COMPLAINTS.some((one) => one === kind[index])),
      Selesai: count(received, (day, index) => isOwn(day) && isDone(index)),
      Terbuka: count(received, isOpen),
      'Lewat tenggat': count(received, (day, index) => isOpen(day, index) && isLate(index)),
    };
    const channels = CHANNELS.map((name) => ({
      name,
      count: count(received, (day, index) => isOwn(day) && channel[index] === name),
    }));
    const named = units.slice(0, MOST_RANKED).map(({ number, name }) => ({
      name,
      count: count(sent, (day, index) => isOwn(day) && asked[index] === number),
    }));
    const ages: Figures = AGES.map(({ label, from, to }) => [
      label,
      count(received, (day, index) => {
        if (!isOpen(day, index)) return false;
        const age = daysBetween(day, period.today);
        return age >= from && (to === null || age <= to);
      }),
    ]);
    return {
      umpanBalik: ENTRIES.map((name) => [name, numbers[name]]),
      saluran: ranking(channels, arrived),
      unit: ranking(named, count(sent, isOwn)),
      umur: ages,
    };
  },
  blocks: (terms) => ({ ...entryBlocks(terms), ...unitBlocks(terms), umur: ageBlock(terms) }),
});

function entryBlocks(terms: SheetTerms): Record<string, Block> {
  const { from, until, today, cell } = terms;
  const of = (field: 'receivedOn' | 'state' | 'due' | 'channel' | 'kind') => terms.column(umpanBalikTable, field);
  const own = `${of('receivedOn')};">="&${from};${of('receivedOn')};"<="&${until}`;
  const open = `${of('receivedOn')};"<="&${until};${of('state')};"<>${DONE}*"`;
  const formulas: Readonly<Record<(typeof ENTRIES)[number], string>> = {
    Masuk: `COUNTIFS(${own})`,
    'Keluhan dan komplain': COMPLAINTS.map((kind) => `COUNTIFS(${own};${of('kind')};"${kind}")`).join('+'),
    Selesai: `COUNTIFS(${own};${of('state')};"${DONE}*")`,
    Terbuka: `COUNTIFS(${open})`,
    'Lewat tenggat': `COUNTIFS(${open};${of('due')};"<"&${today})`,
  };
  return {
    umpanBalik: { head: ['Umpan balik', 'Jumlah'], rows: ENTRIES.map((name) => [name, worked(orElse(formulas[name], '0'))]) },
    _saluran: {
      head: ['Saluran', 'Jumlah', 'Peringkat'],
      rows: CHANNELS.map((name, index) => [
        name,
        worked(orElse(`COUNTIFS(${own};${of('channel')};"${name}")`, '0')),
        rankFormula(cell('_saluran', index, 1), index),
      ]),
    },
    saluran: rankingBlock(terms, '_saluran', 'saluran', ['Saluran', 'Umpan balik'], cell('umpanBalik', 0, 1)),
  };
}

/** Units stand in the order of their sheet, below its header. */
function unitBlocks(terms: SheetTerms): Record<string, Block> {
  const { from, until, cell } = terms;
  const sent = terms.column(distribusiTable, 'sentOn');
  const own = `${sent};">="&${from};${sent};"<="&${until}`;
  const number = (index: number) => orElse(`INDEX(${terms.column(unitTable, 'number')};${index + 2})&""`, '""');
  // A cell of a reference begins with the number, whatever the unit was called then.
  const of = (index: number) => `COUNTIFS(${own};${terms.column(distribusiTable, 'unit')};${cell('_unit', index, 3)}&"*")`;
  return {
    _unit: {
      head: ['Unit', 'Jumlah', 'Peringkat', 'Nomor'],
      rows: Array.from({ length: MOST_RANKED }, (_, index) => [
        worked(orElse(`INDEX(${terms.column(unitTable, 'name')};${index + 2})&""`, '""')),
        worked(orElse(`IF(${cell('_unit', index, 3)}="";0;${of(index)})`, '0')),
        rankFormula(cell('_unit', index, 1), index),
        worked(number(index)),
      ]),
    },
    unit: rankingBlock(terms, '_unit', 'unit', ['Unit', 'Distribusi'], `COUNTIFS(${own})`),
  };
}

function ageBlock({ column: at, until, today }: SheetTerms): Block {
  const received = at(umpanBalikTable, 'receivedOn');
  const state = at(umpanBalikTable, 'state');
  return {
    head: ['Umur', 'Terbuka'],
    rows: AGES.map(({ label, from, to }) => {
      const since = to === null ? '' : `${received};">="&(${today}-${to});`;
      const formula = `COUNTIFS(${since}${received};"<="&MIN(${until};${today}-${from});${state};"<>${DONE}*")`;
      return [label, worked(orElse(formula, '0'))];
    }),
  };
}
