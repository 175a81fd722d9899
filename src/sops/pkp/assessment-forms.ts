/** What all forms of an assessment share: reading it whole, saying why it is locked, refusing changes to a locked or damaged one. */
import type { Host } from '../../host/host.ts';
import type { Answers, Queries } from '../../host/query.ts';
import type { Decision, Run } from '../../registers/record-forms.ts';
import { carryOut } from '../../registers/record-forms.ts';
import type { Fields, Filled, Form, Result, Saved, Submission, ValuesOf } from '../../schema/index.ts';
import { ok, parseForm, parseTarget, refuse } from '../../schema/index.ts';
import type { Assessment } from './assessment.ts';
import { closedReason } from './assessment.ts';
import type { AssessmentAnswers } from './assessment-record.ts';
import { assessmentFrom, assessmentQueries } from './assessment-record.ts';

export interface Reading<Q extends Queries> {
  readonly host: Host;
  readonly assessment: Assessment;
  readonly read: Answers<Q>;
  /** The code of a variable; empty where the form is about the whole. */
  readonly part: string;
}

type Extra<Q> = (record: string) => Q;
type Locked = (assessment: Assessment) => string | null;

const unlessClosed: Locked = ({ penilaian }) => closedReason(penilaian);
const onlyClosed: Locked = ({ penilaian }) => (penilaian.closedAt === null ? `${penilaian.title} belum ditutup.` : null);

export const running = formsOf(unlessClosed);
export const closed = formsOf(onlyClosed);

function formsOf(lockedReason: Locked) {
  return {
    loads:
      <Q extends Queries>(extra: Extra<Q>, fill: (reading: Reading<Q>) => Result<Filled>): Run<Filled> =>
      (host, input) => {
        const { record, part } = parseTarget(input);
        const found = readAssessment(host, record, extra(record));
        if (!found.ok) return found;
        const filled = fill({ host, part, ...found.value });
        return filled.ok ? ok({ ...filled.value, locked: lockedReason(found.value.assessment) }) : filled;
      },
    saves:
      <F extends Fields, Q extends Queries>(
        form: Form<F>,
        extra: Extra<Q>,
        decide: (reading: Reading<Q> & Submission<ValuesOf<F>>) => Result<Decision>,
      ): Run<Saved> =>
      (host, input) => {
        const submitted = parseForm(form, input);
        if (!submitted.ok) return submitted;
        const { record } = submitted.value;
        const found = readAssessment(host, record, extra(record));
        if (!found.ok) return found;
        const locked = lockedReason(found.value.assessment);
        if (locked !== null) return refuse(locked);
        return carryOut(host, record, decide({ host, ...found.value, ...submitted.value }));
      },
  };
}

export function readAssessment<Q extends Queries>(
  host: Host,
  record: string,
  extra: Q,
): Result<{ readonly assessment: Assessment; readonly read: Answers<Q> }> {
  const read = host.read({ ...extra, ...assessmentQueries(record) }) as unknown as AssessmentAnswers & Answers<Q>;
  const found = assessmentFrom(host, record, read);
  return found.ok ? ok({ assessment: found.value, read }) : found;
}

export const nothingMore = () => ({});
