/** What stands on ranges beside the cells: looking it up by place, and naming what is new. */
import type { Extra, ExtraKind, Zone } from './grid-plugin-types.ts';

interface Place {
  readonly col: number;
  readonly row: number;
}

export function extrasOn(extras: readonly Extra[], kind: ExtraKind, { col, row }: Place): Extra[] {
  return extras.filter(
    ({ kind: present, range: { zone } }) =>
      present === kind && zone.left <= col && col <= zone.right && zone.top <= row && row <= zone.bottom,
  );
}

export interface ColumnLook {
  readonly format?: string;
  readonly style?: object;
}

/** The look of a place that has none of its own; where several were given, what came later lies over the earlier. */
export function columnLook(extras: readonly Extra[], place: Place): ColumnLook {
  let look: ColumnLook = {};
  for (const { format, style } of extrasOn(extras, 'columnFormat', place))
    look = { ...look, ...(format !== undefined && { format }), style: { ...look.style, ...style } };
  return look;
}

/** What already stands on just this range: it is to be replaced. */
export function sameRange(extras: readonly Extra[], kind: ExtraKind, zone: Zone): Extra | undefined {
  return extras.find(
    ({ kind: present, range }) =>
      present === kind &&
      range.zone.left === zone.left &&
      range.zone.right === zone.right &&
      range.zone.top === zone.top &&
      range.zone.bottom === zone.bottom,
  );
}

/** An id of its own for something new. Never made of its place: inserted columns move what stands there. */
export function freeId(sheetId: string, kind: string, taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`${kind}:${sheetId}:${number}`)) number++;
  return `${kind}:${sheetId}:${number}`;
}
