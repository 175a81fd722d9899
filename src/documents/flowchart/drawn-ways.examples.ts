/** Where the lines of drawings lead, for tests: followed from shape to shape as a reader would, over pages by their letters. */
import type { Drawing, DrawnLine, DrawnShape, Point } from '../../host/flowchart.ts';

const NEAR = 0.05;

interface Found {
  readonly shape: DrawnShape;
  readonly page: Drawing;
}

/** Whether a shape is a lettered mark that the drawing adds. */
export function isMark({ kind, step }: DrawnShape): boolean {
  return step === null && (kind === 'link' || kind === 'connector');
}

/** What each shape that is no mark leads to, as `from → to`, by steps or by the words of capsules. Throws on a mark without its other end. */
export function drawnWays(drawings: readonly Drawing[]): string[] {
  const all = drawings.flatMap((page) => page.shapes.map((shape) => ({ shape, page })));
  const steps = all.filter(({ shape }) => !isMark(shape));
  return steps.flatMap((from) => [...new Set(ends(from, all).map((to) => `${nameOf(from.shape)} → ${nameOf(to)}`))]).sort();
}

export function nameOf({ step, lines }: DrawnShape): string {
  return step ?? lines.join(' ');
}

function ends({ shape, page }: Found, all: readonly Found[]): DrawnShape[] {
  return onPage(shape, page).flatMap((to) => {
    if (!isMark(to)) return [to];
    const others = all.filter((one) => isMark(one.shape) && nameOf(one.shape) === nameOf(to) && startsAt(one).length > 0);
    const [other] = others;
    if (!other || others.length > 1) throw new Error(`The mark ${nameOf(to)} begins again ${others.length} times.`);
    return ends(other, all);
  });
}

/** Lines that begin at a shape: at its edge, and not at its top, where lines come in. */
function startsAt({ shape, page }: Found): DrawnLine[] {
  return page.lines.filter(({ points: [first] }) => first !== undefined && isAtEdge(first, shape) && first.y > shape.y + NEAR);
}

/** Follows the lines from where they are entered: what parts from a line before that point does not count. */
function onPage(shape: DrawnShape, page: Drawing): DrawnShape[] {
  const entered = new Map<DrawnLine, number>(startsAt({ shape, page }).map((line) => [line, 0]));
  const reached: DrawnShape[] = [];
  for (let changed = true; changed; ) {
    changed = false;
    for (const [line, from] of [...entered])
      for (const [other, at] of joined(line, from, page.lines)) {
        if ((entered.get(other) ?? Number.POSITIVE_INFINITY) <= at) continue;
        entered.set(other, at);
        changed = true;
      }
  }
  for (const { points, hasArrow } of entered.keys()) {
    const end = points[points.length - 1];
    const target = end && hasArrow && page.shapes.find((one) => isAtEdge(end, one));
    if (hasArrow && !target) throw new Error(`An arrow ends beside every shape: ${end?.x}, ${end?.y}.`);
    if (target) reached.push(target);
  }
  return reached;
}

/** Lines that a line goes on with, each with the place where it is entered: they begin on it, or it ends on them. */
function joined(line: DrawnLine, from: number, lines: readonly DrawnLine[]): [DrawnLine, number][] {
  const end = line.points[line.points.length - 1];
  return lines.flatMap((other): [DrawnLine, number][] => {
    if (other === line) return [];
    const begins = placeOn(other.points[0], line);
    const meets = line.hasArrow ? null : placeOn(end, other);
    return [
      ...(begins !== null && begins >= from ? [[other, 0] as [DrawnLine, number]] : []),
      ...(meets === null ? [] : [[other, meets] as [DrawnLine, number]]),
    ];
  });
}

function isAtEdge({ x, y }: Point, shape: DrawnShape): boolean {
  const wave = shape.kind === 'document' ? shape.height * 0.07 : 0;
  const isWithin =
    x >= shape.x - NEAR && x <= shape.x + shape.width + NEAR && y >= shape.y - NEAR && y <= shape.y + shape.height + NEAR;
  const isInside =
    x > shape.x + NEAR && x < shape.x + shape.width - NEAR && y > shape.y + NEAR && y < shape.y + shape.height - wave - NEAR;
  return isWithin && !isInside;
}

/** How far along a line a point of it lies, in points; `null` when it lies elsewhere. */
function placeOn(point: Point | undefined, { points }: DrawnLine): number | null {
  let along = 0;
  for (const [at, end] of points.entries()) {
    const start = points[at - 1];
    if (!start || !point) continue;
    if (isBetween(start.x, point.x, end.x) && isBetween(start.y, point.y, end.y)) return along + distance(start, point);
    along += distance(start, end);
  }
  return null;
}

function distance(one: Point, other: Point): number {
  return Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
}

function isBetween(one: number, value: number, other: number): boolean {
  return Math.min(one, other) - NEAR <= value && value <= Math.max(one, other) + NEAR;
}
