/** What is wrong with the drawings of a chart, for tests: measured on the plain data, without knowing how it was laid out. */
import type { Drawing, DrawnLine, DrawnShape, Point, Room } from '../../host/flowchart.ts';
import { FONT_SIZE, LINE_HEIGHT, textRoom } from './shape-size.ts';
import { textWidth } from './text-width.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Rounding to a hundredth of a point, three times over. */
const NEAR = 0.03;

/** The bottom of a document is a wave, and a line begins at it. */
const WAVE = 0.07;

export function drawingFaults(drawings: readonly Drawing[], room: Room): string[] {
  return drawings.flatMap((drawing, page) =>
    [
      ...pairs(drawing.shapes).flatMap(([one, other]) => (overlap(one, other) ? `${say(one)} over ${say(other)}` : [])),
      ...pairs(drawing.labels).flatMap(([one, other]) => (overlap(one, other) ? `label ${one.text} over ${other.text}` : [])),
      ...drawing.labels.flatMap((label) =>
        drawing.shapes.filter((one) => overlap(one, label)).map((one) => `label over ${say(one)}`),
      ),
      ...outside(drawing).map((what) => `${what} outside`),
      ...drawing.lines.flatMap((line) => lineFaults(line, drawing)),
      ...drawing.shapes.flatMap(textFaults),
      ...(drawing.width > Math.max(room.width, 200) + NEAR ? ['too wide'] : []),
    ].map((fault) => `page ${page + 1}: ${fault}`),
  );
}

function say({ kind, lines, step }: DrawnShape): string {
  return `${kind} ${step ?? lines.join(' ')}`;
}

function pairs<One>(all: readonly One[]): [One, One][] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other): [One, One] => [one, other]));
}

function overlap(one: Box, other: Box): boolean {
  const isClear = (from: number, length: number, otherFrom: number, otherLength: number) =>
    from + length <= otherFrom + NEAR || otherFrom + otherLength <= from + NEAR;
  return !isClear(one.x, one.width, other.x, other.width) && !isClear(one.y, one.height, other.y, other.height);
}

function outside({ shapes, labels, lines, width, height }: Drawing): string[] {
  const isInside = ({ x, y, width: wide = 0, height: high = 0 }: Point & Partial<Box>) =>
    x >= -NEAR && y >= -NEAR && x + wide <= width + NEAR && y + high <= height + NEAR;
  return [
    ...shapes.filter((shape) => !isInside(shape)).map(say),
    ...labels.filter((label) => !isInside(label)).map(({ text }) => text),
    ...lines.filter(({ points }) => !points.every(isInside)).map(() => 'a line'),
  ];
}

function lineFaults({ points, hasArrow }: DrawnLine, { shapes, labels }: Drawing): string[] {
  const pieces = points.slice(1).map((end, at) => [points[at] ?? end, end] as const);
  const last = pieces[pieces.length - 1];
  return [
    ...pieces.filter(([start, end]) => start.x !== end.x && start.y !== end.y).map(() => 'a slanting line'),
    ...pieces.flatMap(([start, end]) =>
      shapes.filter((shape) => overlap(between(start, end), solid(shape))).map((one) => `a line through ${say(one)}`),
    ),
    ...pieces.flatMap(([start, end]) =>
      labels.filter((label) => overlap(between(start, end), label)).map(({ text }) => `a line through ${text}`),
    ),
    ...(hasArrow && last && Math.abs(last[1].x - last[0].x) + Math.abs(last[1].y - last[0].y) < 5
      ? ['an arrow without a line']
      : []),
  ];
}

/** A line has the least thickness that can overlap. */
function between(start: Point, end: Point): Box {
  const thin = NEAR + 0.001;
  const [x, y] = [Math.min(start.x, end.x), Math.min(start.y, end.y)];
  return { x: x - thin, y: y - thin, width: Math.abs(end.x - start.x) + 2 * thin, height: Math.abs(end.y - start.y) + 2 * thin };
}

/** The inside of a shape, a line's thickness from its edge. */
function solid({ kind, x, y, width, height }: DrawnShape): Box {
  const edge = 0.1;
  return { x: x + edge, y: y + edge, width: width - 2 * edge, height: height * (kind === 'document' ? 1 - WAVE : 1) - 2 * edge };
}

function textFaults(shape: DrawnShape): string[] {
  const room = textRoom(shape.kind, shape.width, shape.height);
  return [
    ...shape.lines
      .filter((line) => textWidth(line, FONT_SIZE) > room.width)
      .map((line) => `“${line}” too wide for ${say(shape)}`),
    ...(shape.lines.length * LINE_HEIGHT > room.height + NEAR ? [`too many lines in ${say(shape)}`] : []),
  ];
}
