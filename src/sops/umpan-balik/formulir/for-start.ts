/** The forms for the public as "Mulai di sini" sees them: whose answers are taken in, how many wait, and what a copied workbook does with them. */
import { update } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { HostError } from '../../../host/host.ts';
import type { Query } from '../../../host/query.ts';
import { all, column } from '../../../host/query.ts';
import type { PublicForms } from '../../../registers/mulai/public-forms.ts';
import type { Fields } from '../../../schema/index.ts';
import type { Formulir } from './formulir.table.ts';
import { formulirTable } from './formulir.table.ts';
import { tanggapanTable } from './tanggapan.table.ts';

/** Rows above the first answer. */
const HEADER = 1;

function active(rows: readonly Record<string, unknown>[]): readonly Formulir[] {
  return (rows as unknown as readonly Formulir[]).filter((form) => form.active);
}

export const formsForStart: PublicForms = {
  forms: all(formulirTable) as unknown as Query<Fields, 'rows'>,
  taken: column(tanggapanTable, 'key') as unknown as Query<Fields, 'column'>,
  takenBy: column(tanggapanTable, 'form') as unknown as Query<Fields, 'column'>,
  active: (rows) => active(rows).map(({ title, createdBy }) => ({ title, by: createdBy })),
  behind: (host, rows, takenBy) =>
    active(rows).reduce((count, { number, sheetId }) => {
      const taken = takenBy.filter((form) => form === number).length;
      return count + Math.max(0, host.lastRow(sheetId) - HEADER - taken);
    }, 0),
  waiting: (host, rows, taken) => {
    const keys = new Set(taken);
    return active(rows).reduce((count, form) => count + waitingOf(host, form, keys), 0);
  },
  retire: (rows) => active(rows).map((form) => update(formulirTable, form, { active: false })),
};

/** None of a form whose sheet is gone: what is wrong with it is told when answers are taken in. */
function waitingOf(host: Host, { sheetId }: Formulir, taken: ReadonlySet<string>): number {
  try {
    return host.formResponses(sheetId, taken).responses.length;
  } catch (error) {
    if (error instanceof HostError && error.code === 'form') return 0;
    throw error;
  }
}
