/** What the records of the other SOPs propose, for the rows of a rubric that name a judge. Source: PKP-4. */
import type { Host } from '../../host/host.ts';
import type { Queries } from '../../host/query.ts';
import type { Evidence, Judge, Period, Proposal } from '../evidence.ts';
import { joinQueries, ownAnswers } from '../joined-queries.ts';
import type { Penilaian } from './penilaian.table.ts';
import type { Variable } from './rubrik.table.ts';

/** The evidence of one SOP, as the list of SOPs hands it over. */
export interface EvidenceSource {
  readonly sop: string;
  readonly evidence: Evidence;
}

export interface Proposals {
  queries(host: Host, period: Period): Queries;
  /** By judge. A level that the rubric does not know is not proposed: the next lower one is. */
  from(answers: Readonly<Record<string, unknown>>, period: Period): ReadonlyMap<Judge, Proposal>;
}

export function proposalsOf(sources: readonly EvidenceSource[]): Proposals {
  return {
    queries: (host, period) => joinQueries(sources.map(({ sop, evidence }) => [sop, evidence.queries(period, host)])),
    from: (answers, period) =>
      new Map(
        sources
          .flatMap(({ sop, evidence }) => evidence.propose(ownAnswers(sop, answers) as never, period))
          .map((proposal) => [proposal.judge, proposal]),
      ),
  };
}

export function periodFor({ from, until }: Pick<Penilaian, 'from' | 'until'>, today: string): Period {
  return { from, until, today };
}

/** The proposal for one variable, brought down to a level that its rubric has. */
export function proposalFor(variable: Variable, proposals: ReadonlyMap<Judge, Proposal>): Proposal | null {
  const proposal = variable.judge === null ? undefined : proposals.get(variable.judge);
  if (!proposal) return null;
  const known = ([0, 4, 7, 10] as const).filter((level) => variable[`level${level}`] !== null && level <= proposal.level);
  const level = known[known.length - 1];
  return level === undefined ? null : { ...proposal, level };
}
