/** The question about the unit, as the public's forms ask it. The number travels in the choice: a unit is known also after it got another name. */
import type { Unit } from '../../registers/unit.table.ts';
import { unitTable } from '../../registers/unit.table.ts';
import { printable, tidyLine } from '../../schema/clean-text.ts';
import type { FormItem } from '../../schema/form-item.ts';
import type { Cell, Ref } from '../../schema/index.ts';

/** None when there is no active unit to choose. */
export function unitItems(title: string, help: string, units: readonly Unit[]): FormItem[] {
  const choices = units.filter((unit) => unit.active).map((unit) => `${unit.name} (${unit.number})`);
  return choices.length === 0 ? [] : [{ type: 'LIST', title, help, required: false, choices }];
}

/** The unit of a choice such as `Farmasi (UNT-11)`; `null` for other words. Whether it still exists is not asked. */
export function unitFrom(cell: Cell | undefined): Ref | null {
  const match = /^(.*) \(([A-Z]+-\d+)\)$/.exec(String(cell ?? '').trim());
  if (!match) return null;
  const [, label = '', id = ''] = match;
  return unitTable.fields.number.check(id).ok ? { id, label } : null;
}

/** The unit as it is called today, or else the words that name none that is known. Older forms offered names without number. */
export function knownUnit(
  cell: Cell | undefined,
  units: readonly Unit[],
): { readonly unit: Ref | null; readonly words: string | null } {
  const words = tidyLine(printable(String(cell ?? '')));
  const id = unitFrom(words)?.id;
  const unit = units.find((candidate) => candidate.number === id) ?? units.find((candidate) => candidate.name === words);
  if (unit) return { unit: { id: unit.number, label: unit.name }, words: null };
  return { unit: null, words: words === '' ? null : words };
}
