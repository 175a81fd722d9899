/** The lines of a page: from a step's edge to the top of the next one, in horizontal and vertical pieces. The middle of the flow is x = 0. */
import type { Point } from '../../host/flowchart.ts';
import type { Box } from './arrange.ts';
import type { Place, Way } from './flow-graph.ts';
import { keyOf } from './flow-graph.ts';
import type { Frame } from './frame.ts';
import { MARK, TRACK } from './frame.ts';
import type { PageWays } from './page-ways.ts';
import type { LinePlace, RowPlace, Stack } from './stack.ts';

export type Path = readonly Point[];

/** Points. */
const RAIL = 3;
const MARK_BESIDE = 46;

/** Part of its height by which the bottom of a document rises above it, in the middle. */
const WAVE = 0.067;

/** Where a lettered mark stands. */
export interface MarkPlace {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
}

export interface Paths {
  readonly paths: readonly Path[];
  readonly marks: readonly MarkPlace[];
}

interface Found {
  readonly row: RowPlace;
  readonly line: LinePlace;
  readonly box: Box;
}

export function pathsOf(ways: PageWays, stack: Stack, frame: Frame): Paths {
  const find = (place: Place) => found(stack, place);
  const leaving = ways.leaving.map((way) => leavingMark(way, find(way.from), frame));
  const entered = ways.entered.map((place) => enteringMark(place, find(place)));
  const rails = frame.half - RAIL;
  const arrivals: [Place, Path][] = [
    ...ways.down.map((way): [Place, Path] => [way.to, down(find(way.from), rails)]),
    ...(ways.comesDown ? [[{ row: ways.first, member: 0 }, [{ x: 0, y: stack.linkBefore + MARK }]] satisfies [Place, Path]] : []),
    ...ways.runs.map((run): [Place, Path] => [run.way.to, sideways(find(run.way.from), find(run.way.to), run, frame)]),
    ...entered.map(({ place, x, y }): [Place, Path] => [
      place,
      [
        { x: x + MARK / 2, y },
        { x: axisOf(find(place)), y },
      ],
    ]),
  ];
  const onwards = ways.goesDown.map((way) => [...down(find(way.from), rails), { x: 0, y: stack.linkAfter }]);
  return {
    paths: [
      ...arrivals.flatMap(([to, path], at) => intoRow(find(to), path, isFirst(arrivals, at), rails)),
      ...onwards,
      ...leaving.map(({ path }) => path),
    ],
    marks: [...leaving, ...entered],
  };
}

function found(stack: Stack, place: Place): Found {
  for (const row of stack.rows)
    if (row.row === place.row)
      for (const line of row.lines) {
        const box = line.boxes.find(({ member }) => member === place.member);
        if (box) return { row, line, box };
      }
  throw new Error(`No box of the page stands at ${keyOf(place)}.`);
}

/** The first way into alternatives leads to all of them, the others join it. */
function isFirst(arrivals: readonly (readonly [Place, Path])[], at: number): boolean {
  const key = keyOf(arrivals[at]?.[0] ?? { row: -1, member: 0 });
  return arrivals.findIndex(([to]) => keyOf(to) === key) === at;
}

function isAmongOthers({ row }: Found): boolean {
  return row.lines.length > 1 || (row.lines[0]?.boxes.length ?? 0) > 1;
}

/** Where a line leaves a step downwards: the wavy edge of a document is higher than its shape. */
function footOf({ box, line }: Found): Point {
  const wave = box.node.symbol === 'document' ? WAVE * box.size.height : 0;
  return { x: box.center, y: line.bottom - wave };
}

/** From below a step to the middle of the flow below its row. */
function down(from: Found, rails: number): Path {
  const { row, line, box } = from;
  const last = row.lines[row.lines.length - 1];
  const below = footOf(from);
  if (line === last) return [below, { x: box.center, y: row.bottom }, { x: 0, y: row.bottom }];
  return [
    below,
    { x: box.center, y: line.gather },
    { x: rails, y: line.gather },
    { x: rails, y: row.bottom },
    { x: 0, y: row.bottom },
  ];
}

function intoRow(to: Found, path: Path, isFirstWay: boolean, rails: number): Path[] {
  if (to.box.member > 0) return [[...path, { x: to.box.center, y: to.line.top }]];
  if (!isAmongOthers(to)) return [[...path, { x: 0, y: to.line.top }]];
  const all = to.row.lines.flatMap((line, at) =>
    line.boxes.map((box) => {
      const trunk = [...path, { x: 0, y: to.row.top }];
      const rail =
        at === 0
          ? []
          : [
              { x: -rails, y: to.row.top },
              { x: -rails, y: line.bus },
            ];
      return [...trunk, ...rail, { x: box.center, y: line.bus }, { x: box.center, y: line.top }];
    }),
  );
  return isFirstWay ? all : all.slice(0, 1);
}

/** Where lines into a step come together: the middle of the flow, or of the alternative that is meant. */
function axisOf({ box }: Found): number {
  return box.member > 0 ? box.center : 0;
}

function sideways(from: Found, to: Found, { way, side, track }: PageWays['runs'][number], frame: Frame): Path {
  const sign = side === 'left' ? -1 : 1;
  const x = sign * (frame.reach[side] + track * TRACK);
  const lane = to.box.member > 0 ? (to.line.lanesAbove.get(to.box.member) ?? to.line.bus) : to.row.runLane;
  const exit = isAmongOthers(from)
    ? [footOf(from), { x: from.box.center, y: from.line.lanesBelow.get(way.from.member) ?? from.line.gather }]
    : [{ x: (sign * from.box.size.width) / 2, y: (from.line.top + from.line.bottom) / 2 }];
  const out = exit[exit.length - 1]?.y ?? from.line.bottom;
  return [...exit, { x, y: out }, { x, y: lane }, { x: axisOf(to), y: lane }];
}

function leavingMark({ to, side }: Way, from: Found, frame: Frame): MarkPlace & { readonly path: Path } {
  if (isAmongOthers(from)) {
    const x = from.box.center;
    const y = from.line.marksBelow;
    return {
      place: to,
      x,
      y,
      path: [footOf(from), { x, y: y - MARK / 2 }],
    };
  }
  const sign = side === 'left' ? -1 : 1;
  const x = sign * frame.markAt[side === 'left' ? 'left' : 'right'];
  const y = (from.line.top + from.line.bottom) / 2;
  return {
    place: to,
    x,
    y,
    path: [
      { x: (sign * from.box.size.width) / 2, y },
      { x: x - (sign * MARK) / 2, y },
    ],
  };
}

function enteringMark(place: Place, to: Found): MarkPlace {
  if (to.box.member === 0) return { place, x: -MARK_BESIDE, y: to.row.markLane };
  return { place, x: to.box.center - MARK / 2 - 7, y: to.line.marksAbove };
}
