/** LM-8: problems, their causes by group, how much each presses (USG), and the SOP step that was not followed; steps that a daftar tilik found low are offered. */
import { update } from '../../host/change.ts';
import { where } from '../../host/query.ts';
import type { BahanRapat } from '../../registers/bahan-rapat.table.ts';
import { bahanRapatTable } from '../../registers/bahan-rapat.table.ts';
import { childChanges } from '../../registers/child-rows.ts';
import { loadsMeeting, savesMeeting } from '../../registers/meeting-forms.ts';
import { rapatRef } from '../../registers/rapat.table.ts';
import { listKnown, listSeen } from '../../registers/record-forms.ts';
import type { ListItem, Refusal } from '../../schema/index.ts';
import { ok, refuseAll } from '../../schema/index.ts';
import { problemForm } from './forms.ts';
import type { Masalah } from './masalah.table.ts';
import { byScore, masalahTable, USG } from './masalah.table.ts';

const queries = (record: string) => ({
  masalah: where(masalahTable, 'meeting', [record]),
  bahan: where(bahanRapatTable, 'meeting', [record]),
});

/** Of a step of a SOP document, and not offered before: what the meeting once left out does not come back. */
function isOffered({ source, weighed }: BahanRapat): boolean {
  return source.id.startsWith('SOP-') && weighed !== true;
}

/** The cause is for the meeting to find. */
function offeredProblem({ title, source, origin }: BahanRapat) {
  return {
    ...{ problem: title, cause: null, groups: null, urgency: null, seriousness: null, growth: null },
    ...{ sop: source.label, step: origin?.replace(/^Langkah \S+: /, '') ?? null },
    note: 'Dari daftar tilik',
  };
}

/** The pressing ones first, then those offered. */
export const loadProblems = loadsMeeting(queries, ({ host, read: { masalah, bahan } }) => ({
  values: {
    problems: [
      ...[...masalah].sort(byScore).map((row) => ({ id: row.number, seen: host.seen(row), ...described(row) })),
      ...bahan.filter(isOffered).map(offeredProblem),
    ],
  },
  // Also what was offered: only that has been weighed when it is saved.
  seen: listSeen(host, [...masalah, ...bahan.filter(isOffered)]),
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
  const known = listKnown(seen);
  const weighed = read.bahan.filter((matter) => isOffered(matter) && known.has(matter.number));
  const changes = childChanges(host, {
    table: masalahTable,
    present: read.masalah,
    known,
    items: problems,
    values: (item) => described(item),
    fresh: (item, _index, number) => ({ number, meeting: rapatRef(rapat), ...described(item), score: null }),
  });
  if (!changes.ok) return changes;
  return ok({
    action: 'Catat masalah dan penyebab',
    changes: [...changes.value, ...weighed.map((matter) => update(bahanRapatTable, matter, { weighed: true }))],
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
