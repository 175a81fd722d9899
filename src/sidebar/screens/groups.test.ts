/** A list in groups. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { ListedRow } from '../../registers/register.ts';
import { groupsOf, waysOf } from './groups.ts';

function row(record: string, groups?: Readonly<Record<string, string>>): ListedRow {
  return { record, route: '', title: '', detail: '', tag: '', ...(groups && { groups }) };
}

describe('LM-9: a list in groups', () => {
  test('offers the ways that its rows name; none in a list without groups', () => {
    expect(waysOf([row('1', { Tenggat: 'Nanti', Sumber: 'A' }), row('2', { Sumber: 'B' })])).toEqual(['Tenggat', 'Sumber']);
    expect(waysOf([row('1')])).toEqual([]);
  });

  test('keeps the order of its rows, and has a group for those without one', () => {
    const rows = [row('1', { Sumber: 'B' }), row('2', { Sumber: 'A' }), row('3'), row('4', { Sumber: 'B' })];

    expect(groupsOf(rows, 'Sumber').map(({ name, rows: members }) => [name, members.map(({ record }) => record)])).toEqual([
      ['B', ['1', '4']],
      ['A', ['2']],
      ['Lainnya', ['3']],
    ]);
  });

  test('has every row exactly once, whatever the groups', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A', 'B', 'C', '')), (names) => {
        const rows = names.map((name, index) => row(String(index), { Sumber: name }));
        const found = groupsOf(rows, 'Sumber').flatMap(({ rows: members }) => members.map(({ record }) => record));
        expect(found.sort()).toEqual(rows.map(({ record }) => record).sort());
      }),
    );
  });
});
