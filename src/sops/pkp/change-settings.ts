/** By which method the total is taken, and who assesses: changeable until the assessment is closed. Source: PKP-2. */
import { update } from '../../host/change.ts';
import { ok } from '../../schema/index.ts';
import { scoreOf } from './assessment.ts';
import { nothingMore, running } from './assessment-forms.ts';
import { settingsForm } from './forms.ts';
import { printValue } from './paper.ts';
import { penilaianTable } from './penilaian.table.ts';

export const loadSettings = running.loads(nothingMore, ({ host, assessment }) => {
  const { byGroups, byVariables } = scoreOf(assessment);
  return ok({
    values: { method: assessment.penilaian.method, assessor: assessment.penilaian.assessor },
    seen: host.seen(assessment.penilaian),
    notes: [`Sekarang: rata-rata kelompok ${printValue(byGroups)}, rata-rata semua variabel ${printValue(byVariables)}.`],
  });
});

export const changeSettings = running.saves(settingsForm, nothingMore, ({ assessment: { penilaian }, values, seen }) =>
  ok({
    action: 'Atur penilaian PKP',
    changes: [update(penilaianTable, penilaian, values, seen)],
    message: `Nilai akhir dihitung menurut ${values.method.toLowerCase()}.`,
  }),
);
