/** One meeting as its screen shows it: every step of its manifest with the facts that prove it and what can be done now. */
import type { Host } from '../../host/host.ts';
import { kindOf, meetingRoute } from '../../registers/meeting-kinds.ts';
import { hours } from '../../registers/meeting-tags.ts';
import { isFromOutside } from '../../registers/participants.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import { printDay } from '../../schema/dates.ts';
import type { Ref, Result } from '../../schema/index.ts';
import { ok, parseTarget } from '../../schema/index.ts';
import { stateTag } from '../meeting-notices.ts';
import type { Action, RecordView, Sop } from '../sop.ts';
import { reportTag } from './lapor/reporting.ts';
import type { Lokmin } from './lokmin-record.ts';
import { lokminFrom, lokminQueries } from './lokmin-record.ts';
import { actionsOfMeeting } from './rencana/plan-actions.ts';
import { lokmin as sop } from './sop.ts';

export function openLokmin(host: Host, input: unknown): Result<RecordView> {
  const { record } = parseTarget(input);
  const found = lokminFrom(host, record, host.read(lokminQueries(record)));
  return found.ok ? ok(showMeeting(host, sop, found.value)) : found;
}

/** A meeting on the screen of a manifest. One of another manifest's kinds leads to its own screen. */
export function showMeeting<V extends Lokmin>(host: Host, { id, steps }: Sop<V>, lokmin: V): RecordView {
  const { rapat, dokumen, settings, today } = lokmin;
  const { tag, tone } = reportTag(rapat, dokumen, { today, reportDays: settings.reportDays }) ?? stateTag(rapat, today);
  return {
    record: rapat.number,
    title: rapat.title,
    subtitle: `${printDay(rapat.date)} · ${hours(rapat.start, rapat.end, host.zone())} · ${rapat.place}`,
    tag: { text: tag, tone },
    steps: steps.map((step) => ({
      id: step.id,
      proof: step.proof(lokmin),
      actions: step.actions
        .flatMap((action) => actionsOfMeeting(action, lokmin, host.today()))
        .flatMap((action) => forEachUnit(action, lokmin))
        .filter((action) => isOffered(action, lokmin)),
    })),
    table: rapatTable.name,
    ...(kindOf(rapat).sop !== id && { instead: meetingRoute(rapat) }),
  };
}

/** What every unit does has a button for each that prepares or is measured. */
function forEachUnit(action: Action, lokmin: Lokmin): Action[] {
  if (action.type !== 'form' || action.each !== true) return [action];
  const measured = lokmin.performance.map(({ indicator }) => indicator);
  const units = new Map(
    [...lokmin.persiapan, ...measured].flatMap(({ unit }): [string, Ref][] => (unit === null ? [] : [[unit.id, unit]])),
  );
  return [...units.values()].map((unit) => ({ ...action, part: unit.id, caption: `${action.caption} ${unit.label}` }));
}

const BEFORE_OPENING = ['lokmin.jadwal', 'lokmin.buka'];
const ONCE_OPEN = ['lokmin.tutup', 'lokmin.takeDrafts'];
const ONCE_CLOSED = ['lokmin.makeMinutes', 'rapat.makeMinutes', 'lokmin.bukakembali', 'lokmin.makeCoverLetter', 'lokmin.lapor'];
/** What was said may turn out to be a complaint also after the meeting, and photos often come then; what was done can be checked while it runs. */
const ONCE_OPENED = [
  'foto/lokmin/{record}',
  'umpanBalik.dariRapat',
  'lokmin.makeChecklist',
  'lokmin.makeRtlRecap',
  'rapat.makeChecklist',
  'rapat.makeRtlRecap',
];

const FOR_GUESTS = ['lokmin.makePartnerInvitation', 'rapat.makePartnerInvitation'];
const ALWAYS = ['capaian/lokmin/{record}'];

/** A closed meeting offers only its papers and reopening; minutes are not offered before. */
export function isOffered(action: Action, { rapat, kehadiran }: Pick<Lokmin, 'rapat' | 'kehadiran'>): boolean {
  const name = action.type === 'form' ? action.form : action.type === 'screen' ? action.route : action.useCase;
  if (FOR_GUESTS.includes(name) && !kehadiran.some(isFromOutside)) return false;
  if (name === 'lokmin.makeCommitment' && rapat.commitment === null) return false;
  if (ALWAYS.includes(name)) return true;
  if (ONCE_OPENED.includes(name)) return rapat.state !== 'Direncanakan';
  if (rapat.state === 'Ditutup') return ONCE_CLOSED.includes(name) || action.type === 'document';
  if (ONCE_CLOSED.includes(name)) return false;
  if (rapat.state === 'Direncanakan') return !ONCE_OPEN.includes(name);
  return !BEFORE_OPENING.includes(name);
}
