/** What stands in the way of a better score: problem, cause, what was done, how it went. Source: PKP-0, PKP-5. */
import { update } from '../../host/change.ts';
import { ok } from '../../schema/index.ts';
import { nothingMore, running } from './assessment-forms.ts';
import { problemForm } from './forms.ts';
import { lembarOf } from './lembar.table.ts';
import { rowOf } from './score-variable.ts';

export const loadProblem = running.loads(nothingMore, ({ host, assessment, part }) => {
  const found = rowOf(host, assessment, part);
  if (!found.ok) return found;
  const { row, variable } = found.value;
  const { problem, cause, followUp, evaluation } = row;
  return ok({
    title: `${part} ${variable.variable}`,
    values: { problem, cause, followUp, evaluation },
    seen: host.seen(row),
  });
});

export const recordProblem = running.saves(problemForm, nothingMore, ({ host, assessment, part, values, seen }) => {
  const found = rowOf(host, assessment, part);
  if (!found.ok) return found;
  return ok({
    action: `Masalah ${part}`,
    changes: [update(lembarOf(assessment.penilaian), found.value.row, values, seen)],
    message: `Masalah dan tindak lanjut ${part} disimpan.`,
  });
});
