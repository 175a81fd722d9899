/** Small cells of a published table, merged: a count of one or two would tell who it was. Pure. */

export interface Count {
  readonly label: string;
  readonly count: number;
}

export const OTHERS = 'Lainnya';

/**
 * Counts that may be published: none is under `least`, and their sum stays. Those under it become one cell `Lainnya`, which the next
 * smallest join until it is large enough itself, so that no single one can be worked out from the total. `null`: all together are too
 * few, and nothing may be published. The order is by size, `Lainnya` last.
 */
export function mergeSmall(counts: readonly Count[], least = 3): readonly Count[] | null {
  const cells = [...counts].filter(({ count }) => count > 0).sort(bySize);
  const total = cells.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [];
  if (total < least) return null;
  if (cells.every(({ count }) => count >= least)) return [...others(cells, false), ...others(cells, true)];
  const kept = [...others(cells, false)];
  let merged = others(cells, true).reduce((sum, { count }) => sum + count, 0);
  for (let next = kept[kept.length - 1]; next && (next.count < least || merged < least); next = kept[kept.length - 1]) {
    merged += next.count;
    kept.pop();
  }
  return [...kept, { label: OTHERS, count: merged }];
}

/** A list may have a cell of that name already; it stands last, and takes the small ones in. */
function others(cells: readonly Count[], isOthers: boolean): Count[] {
  return cells.filter(({ label }) => (label === OTHERS) === isOthers);
}

/** Largest first; equal ones by their name, so that the same rows give the same table. */
export function bySize(a: Count, b: Count): number {
  return b.count - a.count || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}
