/** The boxes of a row: one in the middle, or alternatives side by side, in several lines when there are many or their texts are long. */
import type { FlowNode, Row } from './flow-graph.ts';
import type { Frame } from './frame.ts';
import type { Size } from './shape-size.ts';
import { FONT_SIZE, SLACK, sizeOf, textRoom } from './shape-size.ts';
import { breaksWord } from './text-width.ts';

/** Points. */
const BETWEEN = 8;
const RAIL_ROOM = 10;
const LEAST_BOX = 60;
const WIDEST_BOX = 112;
const MOST_SIDE_BY_SIDE = 5;
const MOST_LINES = 5;

/** What a line of boxes needs above and below it for its ways. */
const AROUND_LINE = 40;

export interface Box {
  readonly node: FlowNode;
  readonly member: number;
  readonly size: Size;
  /** Its middle, from the middle of the flow. */
  readonly center: number;
}

/** Boxes of one height. */
export type Line = readonly Box[];

export function arrange(row: Row, frame: Frame): Line[] {
  const [only] = row;
  if (row.length === 1 && only)
    return [[{ node: only, member: 0, size: sizeOf(only.symbol, only.text, frame.column), center: 0 }]];
  const choices = Array.from({ length: MOST_SIDE_BY_SIDE }, (_, at) => MOST_SIDE_BY_SIDE - at)
    .filter((count) => count <= row.length || count === 1)
    .map((most) => sideBySide(row, Math.ceil(row.length / Math.ceil(row.length / most)), frame))
    .filter((choice, at, all) => choice.width >= LEAST_BOX || at === all.length - 1);
  const whole = choices.filter(({ breaksWords }) => !breaksWords);
  const good = whole.find(({ lineCount }) => lineCount <= MOST_LINES);
  return (good ?? lowest(whole.length > 0 ? whole : choices)).lines;
}

interface Choice {
  readonly lines: Line[];
  readonly width: number;
  readonly breaksWords: boolean;
  /** Of the longest text. */
  readonly lineCount: number;
  readonly height: number;
}

function lowest(choices: readonly Choice[]): Choice {
  return choices.reduce((best, choice) => (choice.height < best.height ? choice : best));
}

function sideBySide(row: Row, count: number, frame: Frame): Choice {
  const room = 2 * (row.length > count ? frame.half - RAIL_ROOM : frame.half);
  const width = Math.min(WIDEST_BOX, (room - (count - 1) * BETWEEN) / count);
  const lines: Line[] = [];
  for (let first = 0; first < row.length; first += count) lines.push(lineOf(row, first, count, width));
  const breaksWords = row.some(({ symbol, text }) => breaksWord(text, textRoom(symbol, width, 0).width / SLACK, FONT_SIZE));
  const lineCount = Math.max(...lines.flat().map(({ size }) => size.lines.length));
  const height = lines.reduce((sum, line) => sum + (line[0]?.size.height ?? 0) + AROUND_LINE, 0);
  return { lines, width, breaksWords, lineCount, height };
}

function lineOf(row: Row, first: number, count: number, width: number): Line {
  const nodes = row.slice(first, first + count);
  const sizes = nodes.map(({ symbol, text }) => sizeOf(symbol, text, width));
  const height = Math.max(...sizes.map((size) => size.height));
  return nodes.map((node, at) => ({
    node,
    member: first + at,
    size: { lines: sizes[at]?.lines ?? [], height, width: sizes[at]?.width ?? width },
    center: (at - (nodes.length - 1) / 2) * (width + BETWEEN),
  }));
}
