/** LM-8: problems and their causes, linked to the SOP step that was not followed. */
import { where } from '../../host/query.ts';
import { childChanges } from '../../registers/child-rows.ts';
import { listKnown, listSeen } from '../../registers/record-forms.ts';
import { ok } from '../../schema/index.ts';
import { problemForm } from './forms.ts';
import { rapatRef } from './lokmin-record.ts';
import { masalahTable } from './masalah.table.ts';
import { loadsMeeting, savesMeeting } from './meeting-forms.ts';

const queries = (record: string) => ({ masalah: where(masalahTable, 'meeting', [record]) });

export const loadProblems = loadsMeeting(queries, ({ host, read: { masalah } }) => ({
  values: {
    problems: masalah.map((row) => ({
      id: row.number,
      seen: host.seen(row),
      problem: row.problem,
      cause: row.cause,
      sop: row.sop,
      step: row.step,
    })),
  },
  seen: listSeen(host, masalah),
}));

export const recordProblems = savesMeeting(problemForm, queries, ({ host, row: rapat, read, values, seen }) => {
  const problems = values.problems ?? [];
  const changes = childChanges(host, {
    table: masalahTable,
    present: read.masalah,
    known: listKnown(seen),
    items: problems,
    values: ({ problem, cause, sop, step }) => ({ problem, cause, sop, step }),
    fresh: ({ problem, cause, sop, step }, _index, number) => ({
      number,
      meeting: rapatRef(rapat),
      problem,
      cause,
      groups: null,
      urgency: null,
      seriousness: null,
      growth: null,
      score: null,
      sop,
      step,
    }),
  });
  if (!changes.ok) return changes;
  return ok({
    action: 'Catat masalah dan penyebab',
    changes: changes.value,
    message: `${problems.length} masalah disimpan.`,
    next: [{ caption: 'Susun RTL', route: `form/lokmin.rtl/${rapat.number}` }],
  });
});
