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
import { codeOf } from './rubrik.table.ts';

export interface Weighed<Q extends Queries> {
  readonly assessment: Assessment;
  readonly proposals: ReadonlyMap<Judge, Proposal>;
  readonly read: Answers<Q>;
}

/** What is known of an assessment before it is read. */
interface Known {
  readonly from: string;
  readonly until: string;
  /** Codes of the variables that records weigh; `null` when that is not known. */
  readonly judged: readonly string[] | null;
}

/**
 * What is asked of the other SOPs depends on the assessment's period, which stands in its row, and on which variables their records
 * weigh. Both are remembered for the user, so that all is read at once, and a `code` that no record weighs asks nothing of them;
 * when the rows say otherwise by then, it is read again. `extra` joins the same read.
 */
export function weigh<Q extends Queries>(
  host: Host,
  proposals: Proposals,
  record: string,
  extra: Q,
  code = '',
): Result<Weighed<Q>> {
  const remembered = recall(host, record);
  const known = remembered ?? knownFrom(host.read({ penilaian: all(penilaianTable) }).penilaian, record);
  if (!known) return notFound(host, penilaianTable, record);
  const period = periodFor(known, host.today());
  const isJudged = code === '' || known.judged === null || known.judged.includes(code);
  const read = host.read({ ...extra, ...(isJudged && proposals.queries(host, period)), ...assessmentQueries(record) });
  const answers = read as unknown as AssessmentAnswers & Answers<Q>;
  const found = assessmentFrom(host, record, answers);
  if (!found.ok) return found;
  const now = knownOf(found.value);
  const isSame = remembered !== null && JSON.stringify(now) === JSON.stringify(remembered);
  if (!isSame) host.remember(keyOf(record), JSON.stringify(now));
  const isOther = now.from !== known.from || now.until !== known.until || (!isJudged && now.judged?.includes(code));
  if (isOther) return weigh(host, proposals, record, extra, code);
  return ok({ assessment: found.value, proposals: isJudged ? proposals.from(read, period) : new Map(), read: answers });
}

function keyOf(record: string): string {
  return `admen.pkp.${record}`;
}

function knownFrom(rows: readonly Penilaian[], record: string): Known | null {
  const row = rows.find((candidate) => candidate.number === record);
  return row ? { from: row.from, until: row.until, judged: null } : null;
}

function knownOf({ penilaian: { from, until }, variables }: Assessment): Known {
  return { from, until, judged: variables.filter(({ judge }) => judge !== null).map(codeOf) };
}

function recall(host: Host, record: string): Known | null {
  const known: unknown = JSON.parse(host.recall(keyOf(record)) ?? 'null');
  if (!isRecord(known) || typeof known.from !== 'string' || typeof known.until !== 'string') return null;
  return { from: known.from, until: known.until, judged: Array.isArray(known.judged) ? known.judged.map(String) : null };
}
