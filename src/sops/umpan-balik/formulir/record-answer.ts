/** What one answer of the public becomes: an entry of the register, or an answer of a survey round. */
import type { Change } from '../../../host/change.ts';
import { append } from '../../../host/change.ts';
import type { FormResponse, Host } from '../../../host/host.ts';
import { all, none } from '../../../host/query.ts';
import type { Unit } from '../../../registers/unit.table.ts';
import { unitTable } from '../../../registers/unit.table.ts';
import type { Ref, Refusal, Result } from '../../../schema/index.ts';
import { complete, misfitsIn, ok, refuse } from '../../../schema/index.ts';
import type { ReviewLimit } from '../keluhan/new-entry.ts';
import { limitQueries, newEntry, reviewLimitFrom, UNTOLD } from '../keluhan/new-entry.ts';
import { jawabanTable } from '../survei/jawaban.table.ts';
import { answerFromResponse } from '../survei/response.ts';
import type { Ronde } from '../survei/ronde.table.ts';
import { rondeTable } from '../survei/ronde.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import type { Formulir } from './formulir.table.ts';
import type { PublicAnswer } from './public-form.ts';
import { readFeedback } from './public-form.ts';
import { formRef } from './response-sheet.ts';

/** What recording needs beside the answer itself. */
export interface Surroundings {
  readonly units: readonly Unit[];
  readonly rounds: readonly Ronde[];
  readonly limit: ReviewLimit;
}

/** Rows to write, and the number under which the answer stands in its register. */
export interface Recorded {
  readonly record: string;
  readonly changes: readonly Change[];
}

export const surroundingQueries = {
  units: all(unitTable),
  rounds: all(rondeTable),
  ...limitQueries,
  register: none(umpanBalikTable),
  answers: none(jawabanTable),
} as const;

export function surroundingsFrom(
  read: Parameters<typeof reviewLimitFrom>[0] & Pick<Surroundings, 'units' | 'rounds'>,
): Surroundings {
  return { units: read.units, rounds: read.rounds, limit: reviewLimitFrom(read) };
}

/** `at` is when it counts as received. Refuses what does not fit its register or its round. Needs the lock. */
export function recordAnswer(
  host: Host,
  form: Formulir,
  response: FormResponse,
  at: string,
  around: Surroundings,
): Result<Recorded> {
  if (form.kind === 'Umpan balik') {
    const answer = readFeedback(response, around.units);
    return answer.ok ? ok(recordFeedback(host, formRef(form), answer.value, at, around)) : answer;
  }
  const round = around.rounds.find((candidate) => candidate.number === form.round?.id);
  if (!round) return refuse(`Ronde survei ${form.round?.id ?? ''} tidak ada lagi.`);
  const answer = answerFromResponse(host, round, response);
  return answer.ok ? ok({ record: answer.value.number, changes: [append(jawabanTable, answer.value)] }) : answer;
}

/** Needs the lock. `origin` is the form. */
export function recordFeedback(host: Host, origin: Ref, answer: PublicAnswer, at: string, around: Surroundings): Recorded {
  const arrived = { receivedOn: at.slice(0, 10), receivedAt: at.slice(11, 16), channel: 'Google Form' as const, origin };
  const entry = newEntry(host, { ...UNTOLD, ...answer, ...arrived }, around.limit);
  return { record: entry.number, changes: [append(umpanBalikTable, entry)] };
}

/** What the commit would refuse of rows that are added: one such row would stop all that is written with it. */
export function misfits(changes: readonly Change[]): readonly Refusal[] {
  return changes.flatMap((change) =>
    change.type === 'append' ? misfitsIn(change.table, complete(change.table, change.row)) : [],
  );
}
