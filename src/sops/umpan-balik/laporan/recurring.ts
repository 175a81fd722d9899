/** Problems that come again: linked by staff as the same, or seen by category and unit. Source: laporan umpan balik. Pure. */
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { nameOf } from '../umpan-balik.table.ts';

export interface Recurring {
  /** The entry by which the problem is called; `null` for a category. */
  readonly entry: UmpanBalik | null;
  readonly problem: string;
  readonly unit: string;
  readonly numbers: readonly string[];
}

const OFTEN = 3;

/** Entries that staff linked as the same problem, then categories that came at least three times at one unit. Praise is no problem. */
export function recurring(entries: readonly UmpanBalik[]): Recurring[] {
  const told = entries.filter((entry) => entry.kind !== 'Umpan balik positif');
  const frequent = grouped(told, ({ category, unit }) =>
    category === null || unit === null ? null : `${category.id} ${unit.id}`,
  )
    .filter((group) => group.length >= OFTEN)
    .flatMap(([first, ...more]) => (first ? described(first.category?.label ?? '', null, [first, ...more]) : []));
  return [...linked(told), ...frequent];
}

/** The first entry of a chain may be older than the period: it counts, as its number is known. The older number leads. */
function linked(entries: readonly UmpanBalik[]): Recurring[] {
  const leaders = new Map<string, string>();
  const leaderOf = (number: string): string => {
    const leader = leaders.get(number) ?? number;
    return leader === number ? number : leaderOf(leader);
  };
  for (const { number, same } of entries) {
    if (same === null) continue;
    const [first = number, second = number] = [leaderOf(number), leaderOf(same.id)].sort();
    leaders.set(second, first).set(first, first);
  }
  const groups = grouped(entries, ({ number }) => (leaders.has(number) ? leaderOf(number) : null));
  return groups.flatMap((group) => {
    const numbers = new Set(group.flatMap(({ number, same }) => [number, same?.id ?? number]));
    const first = [...group].sort((a, b) => (a.number < b.number ? -1 : 1))[0];
    return first ? described(nameOf(first), first, group).map((line) => ({ ...line, numbers: [...numbers].sort() })) : [];
  });
}

function described(problem: string, entry: UmpanBalik | null, group: readonly UmpanBalik[]): Recurring[] {
  return [{ entry, problem, unit: group[0]?.unit?.label ?? '–', numbers: group.map(({ number }) => number) }];
}

/** Rows with the same key, largest group first; `null` belongs to none. */
function grouped<T>(rows: readonly T[], keyOf: (row: T) => string | null): T[][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
