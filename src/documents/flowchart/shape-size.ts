/** How large a shape is so that its text fits, and how much of it text may take: preset shapes of Word each have a text rectangle of their own. */
import type { ShapeKind } from '../../host/flowchart.ts';
import { linesIn, textWidth } from './text-width.ts';

/** Points. */
export const FONT_SIZE = 9;
export const LINE_HEIGHT = 10.5;
export const LABEL_SIZE = 8;

/** Of the text's width, for programs that measure a little differently. */
export const SLACK = 1.02;

/** Free space around the text, in points. */
export const PAD_X = 4;
const PAD_Y = 4.5;

export interface Size {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

interface Inside {
  /** Part of the shape's width and height that its text may take. */
  readonly width: number;
  readonly height: number;
  /** What stays free on either side within that part. */
  readonly padX: number;
  readonly padY: number;
  readonly least: number;
}

/** The text rectangles of ISO 29500's preset shapes; of an ellipse √½. */
const INSIDE: Readonly<Record<ShapeKind, Inside>> = {
  terminator: { width: 0.72, height: 0.7, padX: 0, padY: 1, least: 24 },
  process: { width: 1, height: 1, padX: PAD_X, padY: PAD_Y, least: 26 },
  decision: { width: 0.5, height: 0.5, padX: 0, padY: 1.5, least: 52 },
  document: { width: 1, height: 0.8, padX: PAD_X, padY: 3, least: 32 },
  connector: { width: 0.7, height: 0.7, padX: 0, padY: 0, least: 24 },
  link: { width: 1, height: 0.8, padX: 1, padY: 0, least: 22 },
};

/** The width of a capsule or circle with little text. */
const NARROW: Partial<Record<ShapeKind, number>> = { terminator: 84, connector: 26 };

/** A shape no wider than that; its lines are what Word will make of the text. */
export function sizeOf(kind: ShapeKind, text: string, most: number): Size {
  const width = Math.min(most, narrowest(kind, text) ?? most);
  const room = textRoom(kind, width, 0).width / SLACK;
  const lines = linesIn(text, room, FONT_SIZE);
  const { height, padY, least } = INSIDE[kind];
  return { width, height: Math.max(least, (lines.length * LINE_HEIGHT + 2 * padY) / height), lines };
}

function narrowest(kind: ShapeKind, text: string): number | null {
  const least = NARROW[kind];
  if (least === undefined) return null;
  const { width, padX } = INSIDE[kind];
  return Math.max(least, (textWidth(text, FONT_SIZE) * SLACK + 2 * padX) / width + 1);
}

/** The room for text in a shape of that size. */
export function textRoom(kind: ShapeKind, width: number, height: number): { readonly width: number; readonly height: number } {
  const inside = INSIDE[kind];
  return { width: width * inside.width - 2 * inside.padX, height: height * inside.height };
}
