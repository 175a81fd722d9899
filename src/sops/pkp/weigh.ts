/** An assessment with what the records of the other SOPs propose for it, in one read. Source: PKP-4. */
import type { Host } from '../../host/host.ts';
import type { Answers, Queries } from '../../host/query.ts';
import { all } from '../../host/query.ts';
import { notFound } from '../../registers/not-found.ts';
import type { Result } from '../../schema/index.ts';
import { isRecord, ok } from '../../schema/index.ts';
import type { Judge, Proposal } from '../evidence.ts';
import type { Assessment } from './assessment.ts';
import type { AssessmentAnswers } from './assessment-record.ts';
import { assessmentFrom, assessmentQueries } from './assessment-record.ts';
import type { Penilaian } from './penilaian.table.ts';
import { penilaianTable } from './penilaian.table.ts';
import type { Proposals } from './proposals.ts';
import { periodFor } from './proposals.ts';

export interface Weighed<Q extends Queries> {
  readonly assessment: Assessment;
  readonly proposals: ReadonlyMap<Judge, Proposal>;
  readonly read: Answers<Q>;
}

type Days = Pick<Penilaian, 'from' | 'until'>;

/**
 * What is asked of the other SOPs depends on the assessment's period, which stands in its row. It is remembered for the user, so that
 * all is read at once; when the row says otherwise by then, it is read again. `extra` joins the same read.
 */
export function weigh<Q extends Queries>(host: Host, proposals: Proposals, record: string, extra: Q): Result<Weighed<Q>> {
  const known = remembered(host, record);
  const days = known ?? daysIn(host.read({ penilaian: all(penilaianTable) }).penilaian, record);
  if (!days) return notFound(host, penilaianTable, record);
  const period = periodFor(days, host.today());
  const read = host.read({ ...extra, ...proposals.queries(host, period), ...assessmentQueries(record) });
  const answers = read as unknown as AssessmentAnswers & Answers<Q>;
  const found = assessmentFrom(host, record, answers);
  if (!found.ok) return found;
  const { from, until } = found.value.penilaian;
  const isSame = from === days.from && until === days.until;
  if (!known || !isSame) host.remember(keyOf(record), JSON.stringify({ from, until }));
  if (!isSame) return weigh(host, proposals, record, extra);
  return ok({ assessment: found.value, proposals: proposals.from(read, period), read: answers });
}

function keyOf(record: string): string {
  return `admen.pkp.${record}`;
}

function daysIn(rows: readonly Penilaian[], record: string): Days | undefined {
  return rows.find((row) => row.number === record);
}

function remembered(host: Host, record: string): Days | null {
  const days: unknown = JSON.parse(host.recall(keyOf(record)) ?? 'null');
  return isRecord(days) && typeof days.from === 'string' && typeof days.until === 'string'
    ? { from: days.from, until: days.until }
    : null;
}
