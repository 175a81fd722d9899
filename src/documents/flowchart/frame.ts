/** How the width is shared out: the column of the flow, room for "Ya" and "Tidak" beside it, for lettered marks, and the tracks of jumps. */
import type { Flow, Side } from './flow-graph.ts';
import type { TrackLimit } from './tracks.ts';
import { runsOf } from './tracks.ts';

/** Points. */
export const TRACK = 9;
export const MARK = 22;
const LABEL_ROOM = 26;
const MARK_ROOM = MARK + 6;
const BESIDE = 8;
const WIDEST_COLUMN = 230;
const MOST_TRACKS = 6;

/** Below that, the chart is drawn wider than it was asked for. */
const LEAST_WIDTH = 200;
const LEAST_COLUMN = 150;

export interface Frame {
  readonly column: number;
  /** Half the width that alternatives side by side may take. */
  readonly half: number;
  /** From the middle of the flow to the first track. */
  readonly reach: Readonly<Record<Side, number>>;
  /** From the middle of the flow to that of a mark beside a step. */
  readonly markAt: Readonly<Record<Side, number>>;
  readonly limit: TrackLimit;
}

/** `hasMarks` when the chart needs lettered marks beside its steps. */
export function frameOf(flow: Flow, wanted: number, hasMarks: boolean): Frame {
  const width = Math.max(wanted, LEAST_WIDTH);
  const label = { left: labelRoom(flow, 'left'), right: labelRoom(flow, 'right') };
  const mark = hasMarks ? MARK_ROOM : 0;
  const beside = label.left + label.right + 2 * mark;
  const limit = tracksWithin(flow, width - beside);
  const free = width - TRACK * (limit.left + limit.right);
  const column = Math.min(WIDEST_COLUMN, free - beside);
  const edge = { left: column / 2 + label.left + mark, right: column / 2 + label.right + mark };
  const half = Math.min(free / 2, free - edge.left, free - edge.right) - BESIDE;
  const group = flow.rows.some(({ length }) => length > 1) ? half + BESIDE : 0;
  return {
    column,
    half,
    reach: { left: Math.max(edge.left, group), right: Math.max(edge.right, group) },
    markAt: { left: edge.left - MARK / 2 - 1, right: edge.right - MARK / 2 - 1 },
    limit,
  };
}

function labelRoom(flow: Flow, side: Side): number {
  return flow.ways.some((way) => way.side === side && way.label !== null) ? LABEL_ROOM : BESIDE;
}

/** As many tracks as the chart would use on one page, while the column stays wide enough. */
function tracksWithin(flow: Flow, width: number): TrackLimit {
  const { runs } = runsOf(flow.ways, (row) => isGroup(flow, row), { left: MOST_TRACKS, right: MOST_TRACKS });
  const used = (side: Side) => Math.max(0, ...runs.filter((run) => run.side === side).map(({ track }) => track + 1));
  const room = Math.max(0, Math.floor((width - LEAST_COLUMN) / TRACK));
  const left = Math.min(used('left'), Math.max(Math.floor(room / 2), room - used('right')));
  return { left, right: Math.min(used('right'), room - left) };
}

export function isGroup(flow: Flow, row: number): boolean {
  return (flow.rows[row]?.length ?? 0) > 1;
}
