/** LM-8: problems, their causes by group, how much each presses (USG), and the SOP step that was not followed. */
import { where } from '../../host/query.ts';
import { childChanges } from '../../registers/child-rows.ts';
import { loadsMeeting, savesMeeting } from '../../registers/meeting-forms.ts';
import { rapatRef } from '../../registers/rapat.table.ts';
import { listKnown, listSeen } from '../../registers/record-forms.ts';
import type { ListItem, Refusal } from '../../schema/index.ts';
import { ok, refuseAll } from '../../schema/index.ts';
import { problemForm } from './forms.ts';
import type { Masalah } from './masalah.table.ts';
import { byScore, masalahTable, USG } from './masalah.table.ts';

const queries = (record: string) => ({ masalah: where(masalahTable, 'meeting', [record]) });

/** The pressing ones first. */
export const loadProblems = loadsMeeting(queries, ({ host, read: { masalah } }) => ({
  values: {
    problems: [...masalah].sort(byScore).map((row) => ({ id: row.number, seen: host.seen(row), ...described(row) })),
  },
  seen: listSeen(host, masalah),
}));

type Problem = ListItem<typeof problemForm.fields.problems.items>;
type Described = Omit<Masalah, 'number' | 'meeting' | 'score'>;

function described({ problem, cause, groups, urgency, seriousness, growth, sop, step }: Described): Described {
  return { problem, cause, groups, urgency, seriousness, growth, sop, step };
}

/** Refuses a problem of which only one or two ratings are given: they make no score. */
export const recordProblems = savesMeeting(problemForm, queries, ({ host, row: rapat, read, values, seen }) => {
  const problems = values.problems ?? [];
  const refusals = problems.flatMap(missingRatings);
  if (refusals.length > 0) return refuseAll(refusals);
  const changes = childChanges(host, {
    table: masalahTable,
    present: read.masalah,
    known: listKnown(seen),
    items: problems,
    values: (item) => described(item),
    fresh: (item, _index, number) => ({ number, meeting: rapatRef(rapat), ...described(item), score: null }),
  });
  if (!changes.ok) return changes;
  return ok({
    action: 'Catat masalah dan penyebab',
    changes: changes.value,
    message: `${problems.length} masalah disimpan.`,
    next: [{ caption: 'Susun RTL', route: `form/lokmin.rtl/${rapat.number}` }],
  });
});

function missingRatings(problem: Problem, index: number): Refusal[] {
  const missing = USG.filter((name) => problem[name] === null);
  if (missing.length === USG.length) return [];
  return missing.map((name) => ({
    field: `problems.${index}.${name}`,
    message: 'Isi Urgency, Seriousness, dan Growth ketiganya, atau kosongkan semuanya.',
  }));
}
