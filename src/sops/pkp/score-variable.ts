/** The scoring screen: everything of an assessment at once, and one score at a time back. Source: PKP-1, PKP-4. */
import { update } from '../../host/change.ts';
import type { Host } from '../../host/host.ts';
import { all } from '../../host/query.ts';
import { pegawaiRef, pegawaiTable } from '../../registers/pegawai.table.ts';
import { findMe, pegawaiOptions } from '../../registers/referensi.ts';
import { addDays } from '../../schema/dates.ts';
import type { Result } from '../../schema/index.ts';
import { ok, parseForm, parseTarget, refuse, refuseAll } from '../../schema/index.ts';
import type { Proposal } from '../evidence.ts';
import type { Assessment } from './assessment.ts';
import { closedReason } from './assessment.ts';
import { refuseDamaged } from './assessment-record.ts';
import { scoreForm } from './forms.ts';
import type { LembarRow } from './lembar.table.ts';
import { lembarOf } from './lembar.table.ts';
import type { Proposals } from './proposals.ts';
import { proposalFor } from './proposals.ts';
import type { Variable } from './rubrik.table.ts';
import { codeOf, levelsOf } from './rubrik.table.ts';
import { scoringVariable, scoringVariables, standingOf } from './scoring.ts';
import type { Scored, Scoring } from './scoring-view.ts';
import { weigh } from './weigh.ts';

/** Days that an RTL line is offered, unless somebody says otherwise. */
const DUE_AFTER = 30;

export function loadScoring(proposals: Proposals) {
  return (host: Host, input: unknown): Result<Scoring> => {
    const { record } = parseTarget(input);
    const weighed = weigh(host, proposals, record, { pegawai: all(pegawaiTable) });
    if (!weighed.ok) return weighed;
    const { assessment, read } = weighed.value;
    const { penilaian } = assessment;
    const damaged = refuseDamaged(host, assessment);
    // A wrong cell does not keep one from scoring the others: it is told with its place, and counts as unscored.
    if (damaged && assessment.rows.size === 0) return damaged;
    const me = findMe(host, read.pegawai);
    return ok({
      record,
      title: penilaian.title,
      sheet: host.sheetTitle(penilaian.sheetId) ?? penilaian.sheetName,
      locked: closedReason(penilaian),
      standing: standingOf(assessment),
      variables: scoringVariables(assessment, weighed.value.proposals),
      people: pegawaiOptions(read.pegawai),
      me: me && pegawaiRef(me),
      due: addDays(host.today(), DUE_AFTER),
    });
  };
}

/** Refuses a level that the rubric has not, and a score above the proposal without a reason. */
export function scoreVariable(proposals: Proposals) {
  return (host: Host, input: unknown): Result<Scored> => {
    const submitted = parseForm(scoreForm, input);
    if (!submitted.ok) return submitted;
    const { record, part, values, seen } = submitted.value;
    const weighed = weigh(host, proposals, record, {}, part);
    if (!weighed.ok) return weighed;
    const { assessment } = weighed.value;
    const { penilaian } = assessment;
    const locked = closedReason(penilaian);
    if (locked !== null) return refuse(locked);
    const found = rowOf(host, assessment, part);
    if (!found.ok) return found;
    const { variable, row } = found.value;
    const proposal = proposalFor(variable, weighed.value.proposals);
    const checked = checkScore(variable, values, proposal);
    if (!checked.ok) return checked;
    const changes = { ...values, suggestion: proposal?.level ?? null, because: proposal?.because ?? null };
    const committed = host.commit(`Nilai ${part}`, [update(lembarOf(penilaian), row, changes, seen)]);
    if (!committed.ok) return committed;
    const after = { ...row, ...changes };
    const now = { ...assessment, rows: new Map(assessment.rows).set(part, after) };
    return ok({
      message: values.score === null ? `Nilai ${part} dikosongkan.` : `${part} dinilai ${values.score}.`,
      variable: scoringVariable(now, variable, after, proposal),
      standing: standingOf(now),
    });
  };
}

/** One variable with its row; refuses a code that the rubric has not, and a row that is gone or stands twice. */
export function rowOf(host: Host, assessment: Assessment, code: string): Result<{ variable: Variable; row: LembarRow }> {
  const { variables, rows, doubled } = assessment;
  const variable = variables.find((candidate) => codeOf(candidate) === code);
  if (!variable) return refuse(`Rubrik penilaian ini tidak mempunyai variabel ${code}.`);
  const row = rows.get(code);
  if (row && !doubled.includes(code)) return ok({ variable, row });
  return refuseDamaged(host, assessment) ?? refuse(`Baris ${code} tidak ada di lembar penilaian.`);
}

type Values = { readonly score: LembarRow['score']; readonly reason: string | null };

function checkScore(variable: Variable, { score, reason }: Values, proposal: Proposal | null): Result<null> {
  if (typeof score !== 'number') return ok(null);
  const levels = levelsOf(variable).map(({ level }) => level);
  if (!levels.includes(score))
    return refuseAll([
      { field: 'score', message: `Rubrik tidak mempunyai nilai ${score} untuk ${codeOf(variable)}. Pilih ${levels.join(', ')}.` },
    ]);
  if (proposal === null || score <= proposal.level || reason !== null) return ok(null);
  return refuse(
    `Nilai ${score} lebih tinggi daripada usulan ${proposal.level}. Tulis alasannya, misalnya bukti yang tidak tercatat di Admen.`,
    'reason',
  );
}
