/** One page of a chart as a drawing: shapes, lines and words, moved so that it begins at its top left corner. */
import type { Drawing, DrawnLabel, DrawnShape, Point } from '../../host/flowchart.ts';
import type { Line } from './arrange.ts';
import type { Flow, Way } from './flow-graph.ts';
import { keyOf } from './flow-graph.ts';
import type { Frame } from './frame.ts';
import { MARK } from './frame.ts';
import { joinLines } from './join-lines.ts';
import type { PageWays } from './page-ways.ts';
import type { MarkPlace } from './paths.ts';
import { pathsOf } from './paths.ts';
import { LABEL_SIZE } from './shape-size.ts';
import type { Stack } from './stack.ts';
import { stackOf } from './stack.ts';
import { textWidth } from './text-width.ts';

/** Points. */
const LABEL_HEIGHT = 10;
const LABEL_GAP = 3;

export interface Page {
  readonly ways: PageWays;
  readonly flow: Flow;
  readonly frame: Frame;
  readonly linesOfRow: (row: number) => readonly Line[];
  /** Between rows, in points. */
  readonly gap: number;
}

export function drawPage(page: Page, letters: ReadonlyMap<string, string>, isOnPage: (mark: MarkPlace) => boolean): Drawing {
  const { ways, flow, frame } = page;
  const stack = stackOf(flow, ways, page.linesOfRow, page.gap);
  const { paths, marks } = pathsOf(ways, stack, frame);
  const letter = (place: MarkPlace['place']) => letters.get(keyOf(place)) ?? '';
  const shapes = [
    ...(ways.comesDown ? [link(letter({ row: ways.first, member: 0 }), 0, stack.linkBefore)] : []),
    ...stack.rows.flatMap(({ lines }) => lines.flatMap(({ boxes, top }) => boxes.map((box) => boxShape(box, top)))),
    ...(ways.goesDown.length > 0 ? [link(letter({ row: ways.last + 1, member: 0 }), 0, stack.linkAfter)] : []),
    ...marks.map((mark) => ({
      ...link(letter(mark.place), mark.x, mark.y - MARK / 2),
      kind: isOnPage(mark) ? ('connector' as const) : ('link' as const),
    })),
  ];
  const labels = [...ways.down, ...ways.goesDown, ...ways.runs.map(({ way }) => way), ...ways.leaving].flatMap((way) =>
    labelOf(way, stack),
  );
  return moved(shapes, paths, labels);
}

function boxShape({ node, size, center }: Line[number], top: number): DrawnShape {
  return { kind: node.symbol, x: center - size.width / 2, y: top, ...size, step: node.step?.id ?? null };
}

function link(letter: string, center: number, top: number): DrawnShape {
  return { kind: 'link', x: center - MARK / 2, y: top, width: MARK, height: MARK, lines: [letter], step: null };
}

/** "Ya" and "Tidak" stand above the line at the side, or right of the line straight down. */
function labelOf({ from, side, label }: Way, stack: Stack): DrawnLabel[] {
  const row = stack.rows.find((one) => one.row === from.row);
  if (!row || label === null) return [];
  const half = (row.lines[0]?.boxes[0]?.size.width ?? 0) / 2;
  const width = textWidth(label, LABEL_SIZE) + 1;
  const y = side === 'down' ? row.bottom + 1 : (row.top + row.bottom) / 2 - LABEL_HEIGHT - 1;
  const x = side === 'down' ? LABEL_GAP : side === 'left' ? -half - LABEL_GAP - width : half + LABEL_GAP;
  return [{ x, y, width, height: LABEL_HEIGHT, text: label }];
}

function moved(shapes: readonly DrawnShape[], paths: readonly (readonly Point[])[], labels: readonly DrawnLabel[]): Drawing {
  const boxes = [...shapes, ...labels];
  const points = [...paths.flat(), ...boxes, ...boxes.map(({ x, y, width, height }) => ({ x: x + width, y: y + height }))];
  const left = Math.min(...points.map(({ x }) => x));
  const top = Math.min(...points.map(({ y }) => y));
  const to = <Kind extends Point>(one: Kind): Kind => ({ ...one, x: rounded(one.x - left), y: rounded(one.y - top) });
  return {
    width: rounded(Math.max(...points.map(({ x }) => x)) - left),
    height: rounded(Math.max(...points.map(({ y }) => y)) - top),
    shapes: shapes.map((shape) => ({ ...to(shape), width: rounded(shape.width), height: rounded(shape.height) })),
    lines: joinLines(paths).map(({ points: bends, hasArrow }) => ({ points: bends.map(to), hasArrow })),
    labels: labels.map((label) => ({ ...to(label), width: rounded(label.width) })),
  };
}

/** To a hundredth of a point. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
