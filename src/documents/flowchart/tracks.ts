/** Jumps beside the flow: those that lead to one step at one side share a track, and tracks that run side by side keep apart. */
import type { Place, Side, Way } from './flow-graph.ts';
import { keyOf } from './flow-graph.ts';

export interface Run {
  readonly way: Way;
  readonly side: Side;
  /** 0 is the innermost. */
  readonly track: number;
}

interface Bundle {
  readonly side: Side;
  readonly ways: readonly Way[];
  readonly from: number;
  readonly to: number;
}

/** Tracks a side may have. */
export type TrackLimit = Readonly<Record<Side, number>>;

/** Short jumps run inside, long ones around them; what finds no track is left over, the longest first. */
export function runsOf(ways: readonly Way[], isGroup: (row: number) => boolean, limit: TrackLimit): { runs: Run[]; left: Way[] } {
  const runs: Run[] = [];
  const left: Way[] = [];
  const taken: Record<Side, Bundle[][]> = { left: [], right: [] };
  for (const bundle of bundlesOf(ways, isGroup)) {
    const tracks = taken[bundle.side];
    const free = tracks.findIndex((others) => others.every((other) => other.to < bundle.from || bundle.to < other.from));
    const track = free < 0 ? tracks.length : free;
    if (track >= limit[bundle.side]) left.push(...bundle.ways);
    else {
      tracks[track] = [...(tracks[track] ?? []), bundle];
      runs.push(...bundle.ways.map((way) => ({ way, side: bundle.side, track })));
    }
  }
  return { runs, left };
}

function bundlesOf(ways: readonly Way[], isGroup: (row: number) => boolean): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const way of ways) {
    const { side } = way;
    if (side === 'down') continue;
    const key = `${side} ${keyOf(way.to)}`;
    const before = bundles.get(key);
    const heights = [heightOfExit(way.from, isGroup), heightOfEntry(way.to), ...(before ? [before.from, before.to] : [])];
    const ends = { from: Math.min(...heights), to: Math.max(...heights) };
    bundles.set(key, { side, ways: [...(before?.ways ?? []), way], ...ends });
  }
  return [...bundles.values()].sort((one, other) => one.to - one.from - (other.to - other.from) || one.from - other.from);
}

/** Where lines leave and enter from top to bottom: above a row, above its members, at its side, below its members. */
function heightOfEntry({ row, member }: Place): number {
  return row * 4 + (member > 0 ? 1 : 0);
}

function heightOfExit({ row }: Place, isGroup: (row: number) => boolean): number {
  return row * 4 + (isGroup(row) ? 3 : 2);
}
