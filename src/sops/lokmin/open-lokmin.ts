/** One lokmin as its screen shows it: every step of the SOP with the facts that prove it and what can be done now. */
import type { Host } from '../../host/host.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import { printDay } from '../../schema/dates.ts';
import type { Result } from '../../schema/index.ts';
import { ok, parseTarget } from '../../schema/index.ts';
import type { Action, RecordView } from '../sop.ts';
import { stateTag } from './list-lokmin.ts';
import type { Lokmin } from './lokmin-record.ts';
import { lokminFrom, lokminQueries } from './lokmin-record.ts';
import { hours } from './meeting-tags.ts';
import { lokmin as sop } from './sop.ts';

export function openLokmin(host: Host, input: unknown): Result<RecordView> {
  const { record } = parseTarget(input);
  const found = lokminFrom(host, record, host.read(lokminQueries(record)));
  if (!found.ok) return found;
  const { rapat } = found.value;
  const { tag, tone } = stateTag(rapat, host.today());
  return ok({
    record,
    title: rapat.title,
    subtitle: `${printDay(rapat.date)} · ${hours(rapat.start, rapat.end, host.zone())} · ${rapat.place}`,
    tag: { text: tag, tone },
    steps: sop.steps.map((step) => ({
      id: step.id,
      proof: step.proof(found.value),
      actions: step.actions.filter((action) => isOffered(action, found.value)),
    })),
    table: rapatTable.name,
  });
}

const BEFORE_OPENING = ['lokmin.jadwal', 'lokmin.buka'];
const ONCE_OPEN = ['lokmin.tutup'];
const ONCE_CLOSED = ['lokmin.makeMinutes', 'lokmin.bukakembali'];
/** What was said may turn out to be a complaint also after the meeting. */
const ONCE_OPENED = ['umpanBalik.dariRapat'];

/** A closed meeting offers only its papers and reopening; minutes are not offered before. */
function isOffered(action: Action, { rapat }: Lokmin): boolean {
  const name = action.type === 'form' ? action.form : action.type === 'screen' ? action.route : action.useCase;
  if (ONCE_OPENED.includes(name)) return rapat.state !== 'Direncanakan';
  if (rapat.state === 'Ditutup') return ONCE_CLOSED.includes(name) || action.type === 'document';
  if (ONCE_CLOSED.includes(name)) return false;
  if (rapat.state === 'Direncanakan') return !ONCE_OPEN.includes(name);
  return !BEFORE_OPENING.includes(name);
}
