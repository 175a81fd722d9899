/** Plans of a made-up office for tests: begun, filled, edited as the sidebar does it. */
import type { Filled, Saved } from '../schema/index.ts';
import type { ExampleLine } from '../sops/lokmin/rencana/rencana.examples.ts';
import type { PlanTime } from '../sops/lokmin/rencana/rencana.table.ts';
import type { Office } from './office-workbench.ts';
import { officeWorkbench } from './office-workbench.ts';

export const NOVEMBER: PlanTime = { kind: 'RPK bulanan', year: 2026, month: 'November' };

export function begun(office: Office, values: PlanTime): string {
  return office.done<Saved>('rencana.begin', { values }).record;
}

/** Opens the lines of a part, changes them, and saves them with what the form was filled with. */
export function edited(
  office: Office,
  record: string,
  part: string,
  change: (lines: readonly ExampleLine[]) => readonly object[],
) {
  const { values, seen, title } = office.done<Filled>('rencana.loadLines', { record, part });
  const save = title?.startsWith('RPK tahunan') || title?.startsWith('RUK') ? 'rencana.saveYearly' : 'rencana.saveMonthly';
  return office.call(save, { record, part, seen, values: { lines: change(values.lines as readonly ExampleLine[]) } });
}

/** An office on 5 November 2026 with the RPK of that month. */
export function filled(lines: readonly ExampleLine[]): { readonly office: Office; readonly record: string } {
  const office = officeWorkbench({ today: '2026-11-05' });
  const record = begun(office, NOVEMBER);
  const saved = edited(office, record, 'baru', () => lines);
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusals));
  return { office, record };
}
