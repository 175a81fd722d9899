/** The preparation of one meeting, from Templat persiapan: a line for each preparer, or for each unit, due some days ahead. Source: LM-1 to LM-3. */
import type { Host } from '../../../host/host.ts';
import { isForMonth } from '../../../registers/new-meeting.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { rapatRef } from '../../../registers/rapat.table.ts';
import type { Unit } from '../../../registers/unit.table.ts';
import { unitRef } from '../../../registers/unit.table.ts';
import { addDays } from '../../../schema/dates.ts';
import type { Persiapan } from './persiapan.table.ts';
import { persiapanTable } from './persiapan.table.ts';
import type { TemplatPersiapan } from './templat-persiapan.table.ts';

export type PreparationLine = Pick<Persiapan, 'preparer' | 'unit' | 'item' | 'due' | 'shownBy'>;

/** Units that prepare: those that are active, but for those of which the register says no. */
function reportingUnits(units: readonly Unit[]): Unit[] {
  return units.filter((unit) => unit.active && unit.reports !== false);
}

export function preparationFor(
  rapat: Pick<Rapat, 'kind' | 'date'>,
  templates: readonly TemplatPersiapan[],
  units: readonly Unit[],
): PreparationLine[] {
  const reporting = reportingUnits(units).map(unitRef);
  return templates
    .filter((template) => template.kind === rapat.kind && isForMonth(template, rapat.date))
    .flatMap(({ preparer, item, daysBefore, shownBy }) => {
      const due = addDays(rapat.date, -daysBefore);
      const preparing = preparer === 'Setiap unit' ? reporting : [null];
      return preparing.map((unit) => ({ preparer, unit, item, due, shownBy }));
    });
}

export function newPreparation(host: Host, rapat: Rapat, line: PreparationLine): Persiapan {
  return { number: host.nextNumber(persiapanTable), meeting: rapatRef(rapat), ...line, ready: null, note: null };
}
