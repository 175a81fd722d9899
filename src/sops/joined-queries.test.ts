/** Queries of several SOPs in one read. */
import { expect, test } from '@jest/globals';
import type { ByColumn } from '../host/query.ts';
import { column, picked } from '../host/query.ts';
import { rtlTable } from '../registers/rtl.table.ts';
import { joinQueries, ownAnswers } from './joined-queries.ts';

test('each SOP finds its answers, and the columns by which it picks, under its own names', () => {
  const open = picked(
    rtlTable,
    'number',
    (numbers, { states = [] }) => new Set(numbers.filter((_, index) => states[index] === 'Rencana')),
  );
  const joined = joinQueries([
    ['lokmin', { states: column(rtlTable, 'state'), open }],
    ['pkp', { states: column(rtlTable, 'state') }],
  ]);

  expect(Object.keys(joined)).toEqual(['lokmin.states', 'lokmin.open', 'pkp.states']);
  const rows = joined['lokmin.open']?.rows as ByColumn;
  const columns = { 'lokmin.states': ['Rencana', 'Selesai'], 'pkp.states': ['Selesai', 'Rencana'] };
  expect([...rows.take(['RTL-1', 'RTL-2'], columns)]).toEqual(['RTL-1']);
  expect(ownAnswers('pkp', { 'lokmin.open': [1], 'pkp.states': [2] })).toEqual({ states: [2] });
});
