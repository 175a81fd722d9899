/** Lines that share a way are drawn once: a later one begins where it parts from an earlier one, and ends where it meets one. */
import type { DrawnLine, Point } from '../../host/flowchart.ts';

type Path = readonly Point[];

export function joinLines(paths: readonly Path[]): DrawnLine[] {
  const straight = paths.map(withoutBends);
  return straight.flatMap((path, at) => {
    const earlier = straight.slice(0, at);
    const parted = cut(
      path,
      earlier.filter((other) => isSame(other[0], path[0])),
    );
    const ends = earlier.filter((other) => isSame(other[other.length - 1], path[path.length - 1]));
    const met = cut([...parted].reverse(), ends).reverse();
    return met.length > 1 ? [{ points: met, hasArrow: ends.length === 0 }] : [];
  });
}

/** Without points between which the direction does not change. */
function withoutBends(path: Path): Path {
  const moving = path.filter((point, at) => !isSame(point, path[at - 1]));
  return moving.filter((point, at) => {
    const before = moving[at - 1];
    const after = moving[at + 1];
    return (
      !before || !after || (!(before.x === point.x && point.x === after.x) && !(before.y === point.y && point.y === after.y))
    );
  });
}

/** What of a path is left after its common beginning with others: from the last point that lies on one of them. */
function cut(path: Path, others: readonly Path[]): Point[] {
  let from = 0;
  for (let at = 1; at < path.length; at++) if (others.some((other) => isOn(path[at], other) && from === at - 1)) from = at;
  return path.slice(from);
}

function isOn(point: Point | undefined, path: Path): boolean {
  return (
    point !== undefined &&
    path.some((end, at) => {
      const start = path[at - 1];
      return start !== undefined && isBetween(start.x, point.x, end.x) && isBetween(start.y, point.y, end.y);
    })
  );
}

function isBetween(one: number, value: number, other: number): boolean {
  return Math.min(one, other) <= value && value <= Math.max(one, other);
}

function isSame(one: Point | undefined, other: Point | undefined): boolean {
  return one !== undefined && other !== undefined && one.x === other.x && one.y === other.y;
}
