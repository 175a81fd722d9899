/** A list in groups: by which ways its rows can be grouped, and the groups of one way. */
import type { ListedRow } from '../../registers/register.ts';

export interface Group {
  readonly name: string;
  readonly rows: readonly ListedRow[];
}

/** In the order in which the rows name them. */
export function waysOf(rows: readonly ListedRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ groups }) => Object.keys(groups ?? {})))];
}

/** Each row in one group; groups in the order of their first rows. */
export function groupsOf(rows: readonly ListedRow[], way: string): readonly Group[] {
  const groups = new Map<string, ListedRow[]>();
  for (const row of rows) {
    const name = row.groups?.[way] || 'Lainnya';
    const members = groups.get(name);
    if (members) members.push(row);
    else groups.set(name, [row]);
  }
  return [...groups].map(([name, members]) => ({ name, rows: members }));
}
