/** What follows from an activity, by whom, until when: lines of the one RTL register. Source: seed-002, D (8, 9). */
import { filledRtl, rtlLineChanges, rtlLineQueries } from '../../../registers/plan-rtl-lines.ts';
import { ok, refuse } from '../../../schema/index.ts';
import { loadsRealised, NOT_YET, savesRealised } from './activity-record.ts';
import { rtlForm } from './forms.ts';
import { kegiatanRef } from './kegiatan.table.ts';

export const loadRtl = loadsRealised(rtlLineQueries, ({ host, row: kegiatan, read }) => {
  const planned = new Set(read.rtl.map((row) => row.activity));
  const open = (kegiatan.needs ?? []).filter(({ need }) => !planned.has(need));
  return { ...filledRtl(host, read), notes: open.map(({ need }) => `Dibutuhkan masyarakat, belum ada RTL: ${need}`) };
});

/** Refuses a deadline before the activity, and a person who is not in the register. */
export const planRtl = savesRealised(rtlForm, rtlLineQueries, ({ host, row: kegiatan, read, values, seen }) => {
  if (kegiatan.date === null) return refuse(NOT_YET);
  const plans = values.plans ?? [];
  const from = { source: kegiatanRef(kegiatan), decidedOn: kegiatan.date, dayName: 'tanggal kegiatan' };
  const changes = rtlLineChanges(host, from, read, { plans, seen });
  if (!changes.ok) return changes;
  return ok({ action: 'Susun RTL kegiatan', changes: changes.value, message: `${plans.length} RTL disimpan.` });
});
