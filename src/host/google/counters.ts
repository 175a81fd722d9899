/** Numbers: counted from counters read under the lock, and written only together with what they number. */
import { penomoranTable } from '../../registers/penomoran.table.ts';
import type { Table } from '../../schema/index.ts';
import { seriesOf } from '../../schema/index.ts';
import { counterName, formatRegisterNumber } from '../../schema/kinds/register-number.ts';
import { all, none } from '../query.ts';
import { lastInSeries } from '../series.ts';
import type { Counter, Desk } from './desk.ts';
import { refuseForeign } from './own-workbook.ts';
import { read } from './read.ts';

const UNUSED: Counter = { row: -1, last: 0, mark: '' };

/** The counters, read once in an execution. `also` are tables whose headers the commit will need: they come in the same call. */
export function countersFor(desk: Desk, also: readonly Table[] = []): Map<string, Counter> {
  if (!desk.writing) throw new Error('Nomor hanya diberikan saat penulisan terkunci.');
  const unknown = also.filter((table) => !desk.layout(table));
  if (!desk.counters || unknown.length > 0) read(desk, Object.fromEntries(unknown.map((table) => [table.name, none(table)])));
  if (!desk.counters) throw new Error(`Lembar ${all(penomoranTable).table.name} tidak terbaca.`);
  return desk.counters;
}

export function counterOf(desk: Desk, series: string): Counter {
  return countersFor(desk).get(series) ?? UNUSED;
}

/**
 * The next count of a series: 1 for the first. Counts given but never committed are not used up. Series that count `alongside` get the
 * same count, above the last of each; one whose name carries no year goes on from those that had one.
 */
export function nextCount(desk: Desk, series: string, alongside: readonly string[] = []): number {
  countersFor(desk);
  refuseForeign(desk);
  const names = [series, ...alongside];
  const count = Math.max(...names.map((name) => lastOf(desk, name))) + 1;
  for (const name of names) desk.given.set(name, count);
  return count;
}

function lastOf(desk: Desk, series: string): number {
  const counters = countersFor(desk);
  const names = [...counters.keys(), ...desk.given.keys()];
  return lastInSeries(series, names, (name) => desk.given.get(name) ?? counters.get(name)?.last ?? 0);
}

export function nextNumber(desk: Desk, table: Table, year: number): string {
  countersFor(desk, [table]);
  const series = seriesOf(table);
  return formatRegisterNumber(series, year, nextCount(desk, counterName(series, year)));
}
