/** What all use cases of a running meeting share: the meeting, read with what else is needed, unless it is closed. */
import type { Host } from '../../../host/host.ts';
import type { Answers, Queries } from '../../../host/query.ts';
import { one } from '../../../host/query.ts';
import { closedReason } from '../../../registers/meeting-forms.ts';
import { notFound } from '../../../registers/not-found.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, refuse } from '../../../schema/index.ts';

interface Running<Q extends Queries> {
  readonly rapat: Rapat;
  readonly read: Answers<Q>;
}

/** Refuses a meeting that does not exist, or is closed: it has to be opened again first. */
export function runningMeeting<Q extends Queries>(host: Host, record: string, queries: Q): Result<Running<Q>> {
  const read = host.read({ ...queries, $rapat: one(rapatTable, record) });
  const rapat = read.$rapat as Rapat | null;
  if (!rapat) return notFound(host, rapatTable, record);
  if (rapat.state === 'Ditutup') return refuse(closedReason(rapat));
  // The queries asked for are among those read, as the spread above says.
  return ok({ rapat, read: read as unknown as Answers<Q> });
}
