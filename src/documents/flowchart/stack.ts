/** Where the rows of a page stand below each other, and the heights at which lines run between them. */
import type { Line } from './arrange.ts';
import type { Flow, Place, Way } from './flow-graph.ts';
import { keyOf } from './flow-graph.ts';
import { isGroup, MARK } from './frame.ts';
import type { PageWays } from './page-ways.ts';

/** Points. */
const ARROW = 13;
const LANE = 9;
const MARK_LANE = MARK + 5;
const LABEL = 13;
const BUS = 8;
const BETWEEN_LINES = 10;

export interface LinePlace {
  readonly boxes: Line;
  /** The bus that the alternatives hang from, and the one that gathers them; of a single step its own edges. */
  readonly bus: number;
  readonly top: number;
  readonly bottom: number;
  readonly gather: number;
  /** Middle of the marks above and below the boxes. */
  readonly marksAbove: number;
  readonly marksBelow: number;
  /** By member: where its jumps come in above it, or leave below it. */
  readonly lanesAbove: ReadonlyMap<number, number>;
  readonly lanesBelow: ReadonlyMap<number, number>;
}

export interface RowPlace {
  readonly row: number;
  readonly lines: readonly LinePlace[];
  readonly top: number;
  readonly bottom: number;
  /** Where a mark beside, and where jumps, join the way into the row. */
  readonly markLane: number;
  readonly runLane: number;
}

export interface Stack {
  readonly rows: readonly RowPlace[];
  /** Top of the links to the page before and the next. */
  readonly linkBefore: number;
  readonly linkAfter: number;
  readonly height: number;
}

/** `gap`: between rows that nothing runs between, in points. */
export function stackOf(flow: Flow, ways: PageWays, linesOfRow: (row: number) => readonly Line[], gap: number): Stack {
  const rows: RowPlace[] = [];
  let y = ways.comesDown ? MARK : 0;
  for (let row = ways.first; row <= ways.last; row++) {
    const place = { row, member: 0 };
    const below = row > ways.first ? labelRoom(flow, ways.down, row - 1) : 0;
    const mark = isEntered(ways, place) ? MARK_LANE : 0;
    const run = isRunTo(ways, place) ? LANE : 0;
    const least = row > ways.first || ways.comesDown ? gap : 0;
    const arrow = least > 0 || mark + run > 0 ? ARROW : 0;
    y += Math.max(least, below + mark + run + arrow);
    const markLane = y - arrow - run - MARK_LANE / 2;
    const lines = isGroup(flow, row) ? groupLines(ways, row, linesOfRow(row), y) : [singleLine(linesOfRow(row), y)];
    const bottom = lines[lines.length - 1]?.gather ?? y;
    rows.push({ row, lines, top: y, bottom, markLane, runLane: y - arrow - run / 2 });
    y = bottom;
  }
  const linkAfter = y + Math.max(gap, labelRoom(flow, ways.goesDown, ways.last) + ARROW);
  return { rows, linkBefore: 0, linkAfter, height: ways.goesDown.length > 0 ? linkAfter + MARK : y };
}

/** Below a decision stands the word for the way straight on. */
function labelRoom(flow: Flow, down: readonly Way[], row: number): number {
  return flow.rows[row]?.[0]?.symbol === 'decision' && down.some(({ from }) => from.row === row) ? LABEL : 0;
}

function isEntered(ways: PageWays, place: Place): boolean {
  return ways.entered.some((one) => keyOf(one) === keyOf(place));
}

function isRunTo(ways: PageWays, place: Place): boolean {
  return ways.runs.some(({ way }) => keyOf(way.to) === keyOf(place));
}

function singleLine(lines: readonly Line[], top: number): LinePlace {
  const boxes = lines[0] ?? [];
  const bottom = top + (boxes[0]?.size.height ?? 0);
  const none: ReadonlyMap<number, number> = new Map();
  return {
    boxes,
    bus: top,
    top,
    bottom,
    gather: bottom,
    marksAbove: top,
    marksBelow: bottom,
    lanesAbove: none,
    lanesBelow: none,
  };
}

function groupLines(ways: PageWays, row: number, lines: readonly Line[], first: number): LinePlace[] {
  let bus = first;
  return lines.map((boxes) => {
    const inside = boxes.filter(({ member }) => member > 0).map(({ member }) => ({ row, member }));
    const hasMarks = inside.some((place) => isEntered(ways, place));
    const lanesAbove = lanes(
      inside.filter((place) => isRunTo(ways, place)),
      bus + (hasMarks ? MARK_LANE : 0),
    );
    const top = bus + (hasMarks ? MARK_LANE : 0) + lanesAbove.size * LANE + ARROW;
    const bottom = top + (boxes[0]?.size.height ?? 0);
    const leaving = boxes.filter(({ member }) => ways.leaving.some(({ from }) => from.row === row && from.member === member));
    const below = bottom + (leaving.length > 0 ? ARROW + MARK : 0);
    const jumping = ways.runs.filter(
      ({ way: { from } }) => from.row === row && boxes.some(({ member }) => member === from.member),
    );
    const lanesBelow = lanes(
      jumping.map(({ way }) => way.from),
      below,
    );
    const gather = below + lanesBelow.size * LANE + BUS;
    const place = {
      boxes,
      bus,
      top,
      bottom,
      gather,
      marksAbove: bus + MARK_LANE / 2,
      marksBelow: below - MARK / 2,
      lanesAbove,
      lanesBelow,
    };
    bus = gather + BETWEEN_LINES;
    return place;
  });
}

function lanes(places: readonly Place[], from: number): Map<number, number> {
  return new Map(places.map(({ member }, at) => [member, from + (at + 1) * LANE - LANE / 2]));
}
