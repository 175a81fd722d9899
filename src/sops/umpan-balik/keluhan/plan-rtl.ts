/** RTL of an entry: lines of the one RTL register, reviewed with all others in the next lokmin. */
import { where } from '../../../host/query.ts';
import { filledRtl, rtlLineChanges, rtlLineQueries } from '../../../registers/plan-rtl-lines.ts';
import { recordForms } from '../../../registers/record-forms.ts';
import { ok } from '../../../schema/index.ts';
import { penangananTable } from '../penanganan.table.ts';
import { nameOf, umpanBalikRef, umpanBalikTable } from '../umpan-balik.table.ts';
import { rtlForm } from './forms.ts';
import { closedReason } from './handling.ts';

const entryForms = recordForms(umpanBalikTable, closedReason);

const queries = (record: string) => ({ ...rtlLineQueries(record), penanganan: where(penangananTable, 'entry', [record]) });

export const loadEntryRtl = entryForms.loads(queries, ({ host, row: entry, read }) => {
  const filled = filledRtl(host, read);
  const notes = entry.core === null ? [] : [`Pokok masalah: ${nameOf(entry)}`];
  return { ...filled, notes };
});

/** The register names the entry by its core problem, never by who brought it. */
export const planEntryRtl = entryForms.saves(rtlForm, queries, ({ host, row: entry, read, values, seen }) => {
  const discussedOn = read.penanganan[0]?.discussedOn ?? null;
  const from = {
    source: umpanBalikRef(entry),
    decidedOn: discussedOn ?? host.today(),
    dayName: discussedOn === null ? 'hari ini' : 'tanggal pembahasan',
  };
  const plans = (values.plans ?? []).map((plan) => ({ ...plan, problem: plan.problem ?? entry.core }));
  const changes = rtlLineChanges(host, from, read, { plans, seen });
  if (!changes.ok) return changes;
  return ok({ action: 'Susun RTL umpan balik', changes: changes.value, message: `${plans.length} RTL disimpan.` });
});
