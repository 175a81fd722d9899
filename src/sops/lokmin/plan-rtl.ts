/** LM-9: what will be done, by whom, until when: lines of the one RTL register. */
import { where } from '../../host/query.ts';
import { loadsMeeting, savesMeeting } from '../../registers/meeting-forms.ts';
import { filledRtl, rtlLineChanges, rtlLineQueries } from '../../registers/plan-rtl-lines.ts';
import { rapatRef } from '../../registers/rapat.table.ts';
import { ok } from '../../schema/index.ts';
import { rtlForm } from './forms.ts';
import type { Masalah } from './masalah.table.ts';
import { byScore, masalahTable, usgScore } from './masalah.table.ts';

const queries = (record: string) => ({ ...rtlLineQueries(record), masalah: where(masalahTable, 'meeting', [record]) });

export const loadRtl = loadsMeeting(queries, ({ host, read }) => {
  const unplanned = read.masalah.filter((row) => !read.rtl.some((line) => line.problem === row.problem)).sort(byScore);
  return { ...filledRtl(host, read), notes: unplanned.map(unplannedNote) };
});

function unplannedNote(row: Masalah): string {
  const score = usgScore(row);
  return `Belum ada RTL untuk masalah: ${row.problem}${score === null ? '' : ` (USG ${score})`}`;
}

/** Refuses a deadline before the meeting, and a person who is not in the register. */
export const planRtl = savesMeeting(rtlForm, rtlLineQueries, ({ host, row: rapat, read, values, seen }) => {
  const plans = values.plans ?? [];
  const from = { source: rapatRef(rapat), decidedOn: rapat.date, dayName: 'tanggal rapat' };
  const changes = rtlLineChanges(host, from, read, { plans, seen });
  if (!changes.ok) return changes;
  return ok({ action: 'Susun RTL lokmin', changes: changes.value, message: `${plans.length} RTL disimpan.` });
});
