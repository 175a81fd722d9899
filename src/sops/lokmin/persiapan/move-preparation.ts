/** The preparation of a meeting that was moved: due the same number of days before it, and what belongs to its new month. Source: LM-1 to LM-3. */
import type { Change } from '../../../host/change.ts';
import { append, remove, update } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { isForMonth } from '../../../registers/new-meeting.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import type { Unit } from '../../../registers/unit.table.ts';
import { addDays } from '../../../schema/dates.ts';
import type { Persiapan } from './persiapan.table.ts';
import { persiapanTable } from './persiapan.table.ts';
import { newPreparation, preparationFor } from './preparation-for.ts';
import type { TemplatPersiapan } from './templat-persiapan.table.ts';

export interface PresentPreparation {
  readonly persiapan: readonly Persiapan[];
  readonly templates: readonly TemplatPersiapan[];
  readonly units: readonly Unit[];
}

/**
 * `moved` is the meeting as it will be. Lines that somebody wrote in stay, whatever the month; untouched ones of another month
 * (musrenbangcam) go, and those of the new month come.
 */
export function movedPreparation(host: Host, moved: Rapat, days: number, present: PresentPreparation): Change[] {
  if (days === 0 || present.persiapan.length === 0) return [];
  const templates = present.templates.filter((template) => template.kind === moved.kind);
  const isForeign = (line: Persiapan) => isUntouched(line) && isOnlyOfOthers(line, templates, moved.date);
  const staying = present.persiapan.filter((line) => !isForeign(line));
  const ofMonths = templates.filter(({ months }) => months !== null);
  const ofMonth = preparationFor(moved, ofMonths, present.units);
  const coming = ofMonth.filter((line) => !staying.some((other) => isSame(other, line)));
  return [
    ...staying.map((line) => update(persiapanTable, line, { due: addDays(line.due, days) })),
    ...present.persiapan.filter(isForeign).map((line) => remove(persiapanTable, line)),
    ...coming.map((line) => append(persiapanTable, newPreparation(host, moved, line))),
  ];
}

function isUntouched({ ready, note }: Persiapan): boolean {
  return ready === null && note === null;
}

function isOnlyOfOthers(line: Persiapan, templates: readonly TemplatPersiapan[], date: string): boolean {
  const own = templates.filter(({ preparer, item }) => preparer === line.preparer && item === line.item);
  return own.length > 0 && !own.some((template) => isForMonth(template, date));
}

type Line = Pick<Persiapan, 'preparer' | 'item' | 'unit'>;

function isSame(one: Line, other: Line): boolean {
  return one.preparer === other.preparer && one.item === other.item && one.unit?.id === other.unit?.id;
}
