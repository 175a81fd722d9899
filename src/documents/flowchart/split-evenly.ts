/** Where a list is cut into the fewest parts that fit, and among those the ones that cost least together. */

export interface Weighed {
  readonly fits: boolean;
  readonly cost: number;
}

interface Best {
  readonly parts: number;
  readonly cost: number;
  readonly ends: readonly number[];
}

/** The last index of each part. A single item stands even if it does not fit. */
export function splitEvenly(count: number, weigh: (first: number, last: number) => Weighed): readonly number[] {
  const best: Best[] = [{ parts: 0, cost: 0, ends: [] }];
  for (let last = 0; last < count; last++) {
    let least: Best | null = null;
    for (let first = last; first >= 0; first--) {
      const before = best[first];
      const { fits, cost } = weigh(first, last);
      if (!before || (!fits && first < last)) break;
      const found = { parts: before.parts + 1, cost: before.cost + cost, ends: [...before.ends, last] };
      if (!least || found.parts < least.parts || (found.parts === least.parts && found.cost < least.cost)) least = found;
    }
    if (least) best.push(least);
  }
  return best[count]?.ends ?? [];
}
