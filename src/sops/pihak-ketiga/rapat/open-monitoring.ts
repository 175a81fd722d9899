/** One monitoring meeting as its screen shows it: every step with the facts that prove it and what can be done now. */
import type { Host } from '../../../host/host.ts';
import { kindOf, meetingRoute } from '../../../registers/meeting-kinds.ts';
import { hours } from '../../../registers/meeting-tags.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { printDay } from '../../../schema/dates.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, parseTarget } from '../../../schema/index.ts';
import { stateTag } from '../../meeting-notices.ts';
import type { Action, RecordView } from '../../sop.ts';
import { contractTitle } from '../kontrak.table.ts';
import type { MonitoringMeeting } from './meeting-record.ts';
import { alternativesTo, meetingFrom, meetingQueries, problemsOf } from './meeting-record.ts';
import { tasksByDoer } from './plan-rtl.ts';
import { monitoring as sop } from './sop.ts';

export function openMonitoring(host: Host, input: unknown): Result<RecordView> {
  const { record } = parseTarget(input);
  const read = host.read(meetingQueries(record));
  if (read.rapat && kindOf(read.rapat).sop !== sop.id) return ok(elsewhere(record, read.rapat.title, meetingRoute(read.rapat)));
  const found = meetingFrom(host, record, read);
  if (!found.ok) return found;
  const meeting = found.value;
  const { rapat, kontrak, masalah, alternatif, rtl, pembahasan } = meeting;
  const { tag, tone } = stateTag(rapat, meeting.today);
  return ok({
    record,
    title: rapat.title,
    subtitle: `${printDay(rapat.date)} · ${hours(rapat.start, rapat.end, host.zone())} · ${rapat.place}`,
    tag: { text: tag, tone },
    about: [
      { label: 'Kontrak', text: `${contractTitle(kontrak)} (${kontrak.contractNumber})` },
      { label: 'Yang dibahas', text: meeting.discussed?.monitoring.period ?? 'Belum ada periode yang dinilai' },
    ],
    steps: sop.steps.map((step) => ({
      id: step.id,
      proof: step.proof(meeting),
      actions: step.actions.flatMap((action) => spread(action, meeting)).filter((action) => isOffered(action, meeting)),
      ...waitsFor(step.id, meeting),
    })),
    history: [record, pembahasan.number, ...[...masalah, ...alternatif, ...rtl].map(({ number }) => number)],
    table: rapatTable.name,
  });
}

/** A meeting of another kind has its own screen. */
function elsewhere(record: string, title: string, route: string): RecordView {
  return { record, title, subtitle: '', tag: { text: '', tone: 'plain' }, steps: [], table: rapatTable.name, instead: route };
}

/** What is done for each problem, each participant, or the period discussed. */
function spread(action: Action, meeting: MonitoringMeeting): Action[] {
  if (action.type === 'screen' && action.route.startsWith('pihakketiga/'))
    return [{ ...action, route: action.route.replace('{record}', meeting.kontrak.number) }];
  if (action.type !== 'form' || action.each !== true) return [action];
  const { masalah, alternatif, rtl } = meeting;
  switch (action.form) {
    case 'kontrak.penilaian':
      return scoring(action, meeting);
    case 'monitoring.pelaksanaan':
      return [...tasksByDoer(rtl).keys()].map((name) => ({ ...action, part: name, caption: `${action.caption} ${name}` }));
    case 'monitoring.sepakat':
      return masalah
        .filter((problem) => alternativesTo(problem, alternatif).length > 0)
        .map(({ number, problem }) => ({ ...action, part: number, caption: `${action.caption}: ${problem}` }));
    default:
      return [...problemsOf(meeting, 'Terjadi'), ...problemsOf(meeting, 'Potensial')].map(({ number, problem }) => ({
        ...action,
        part: number,
        caption: `${action.caption}: ${problem}`,
      }));
  }
}

/** A form of the contract: opened by its route, as its record is not this meeting. */
function scoring({ caption }: Extract<Action, { type: 'form' }>, { kontrak, discussed }: MonitoringMeeting): Action[] {
  if (discussed === null) return [{ type: 'screen', route: `sop/kontrak/${kontrak.number}`, caption: 'Nilai dari kontraknya' }];
  const { period, from } = discussed.monitoring;
  return [{ type: 'screen', route: `form/kontrak.penilaian/${kontrak.number}/${from}`, caption: `${caption} ${period}` }];
}

const BEFORE_OPENING = ['lokmin.jadwal', 'lokmin.buka', 'monitoring.perjanjian', 'monitoring.sendInvitation'];
const ONCE_OPEN = ['monitoring.tutup'];
const ONCE_CLOSED = ['monitoring.makeMinutes', 'monitoring.sendMinutes', 'monitoring.distribusi', 'lokmin.bukakembali'];
const ONCE_OPENED = ['foto/lokmin/{record}', 'monitoring.makeTaskSheets'];

function isOffered(action: Action, { rapat, rtl }: MonitoringMeeting): boolean {
  const name = action.type === 'form' ? action.form : action.type === 'screen' ? action.route : action.useCase;
  if (name === 'monitoring.makeTaskSheets' && rtl.length === 0) return false;
  if (ONCE_OPENED.includes(name)) return rapat.state !== 'Direncanakan';
  if (rapat.state === 'Ditutup')
    return ONCE_CLOSED.includes(name) || action.type === 'document' || name.startsWith('pihakketiga/');
  if (ONCE_CLOSED.includes(name)) return false;
  if (rapat.state === 'Direncanakan') return !ONCE_OPEN.includes(name);
  // The day of a meeting that runs is fixed; which period it discusses may still be corrected.
  return !BEFORE_OPENING.includes(name) || name === 'monitoring.perjanjian';
}

function waitsFor(step: string, { rapat, masalah, alternatif }: MonitoringMeeting): { waits?: string } {
  if (rapat.state === 'Ditutup') return {};
  if (step === 'PK-g' && masalah.length === 0) return { waits: 'Catat dahulu masalahnya.' };
  if (step === 'PK-h' && alternatif.length === 0) return { waits: 'Catat dahulu alternatif solusinya.' };
  if (step === 'distribusi') return { waits: 'Tutup dahulu rapatnya.' };
  return {};
}
