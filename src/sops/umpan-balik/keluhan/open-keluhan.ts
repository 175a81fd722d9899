/** One entry as its screen shows it: what it is about, every step of the SOP that concerns it, and what a step waits for. */
import type { Host } from '../../../host/host.ts';
import { printDate, printShortDate } from '../../../schema/dates.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, parseTarget } from '../../../schema/index.ts';
import { printTime } from '../../../schema/kinds/time.ts';
import type { Action, RecordView, Step } from '../../sop.ts';
import type { Channel } from '../channels.ts';
import { isOldAndDone, umpanBalikTable } from '../umpan-balik.table.ts';
import type { HandlingStep } from './handling.ts';
import { isComplaint, waitsFor } from './handling.ts';
import { shownWords } from './hidden-identity.ts';
import type { Keluhan } from './keluhan-record.ts';
import { keluhanFrom, keluhanQueries } from './keluhan-record.ts';
import { tagOf } from './list-keluhan.ts';
import { RECEIVING_OF, umpanBalikSteps } from './steps.ts';

export function openKeluhan(host: Host, input: unknown): Result<RecordView> {
  const { record } = parseTarget(input);
  const found = keluhanFrom(host, record, host.read(keluhanQueries(record)));
  if (!found.ok) return found;
  const keluhan = found.value;
  const { entry } = keluhan;
  const { tag, tone } = tagOf(entry, host.now());
  return ok({
    record,
    title: entry.core ?? `${entry.kind} lewat ${entry.channel}`,
    subtitle: `${printDate(entry.receivedOn)}, ${printTime(entry.receivedAt)} · ${entry.channel}`,
    tag: { text: tag, tone },
    about: aboutOf(keluhan),
    steps: umpanBalikSteps.filter((step) => concerns(step, keluhan)).map((step) => stepView(step, keluhan, host.today())),
    history: historyOf(keluhan),
    table: umpanBalikTable.name,
  });
}

/** Identity is not shown here: whoever needs it opens "Data umpan balik" or the answer. */
function aboutOf({ entry, alike }: Keluhan): { label: string; text: string }[] {
  const parts: readonly (readonly [label: string, text: string | null])[] = [
    [entry.kind, shownWords(entry, entry.content)],
    ['Harapan', entry.hope === null ? null : shownWords(entry, entry.hope)],
    ['Unit', entry.unit?.label ?? null],
    ['Pelapor', entry.secrecy === 'Terbuka' ? (entry.reporter === null ? 'Tidak menyebut nama' : 'Tercatat') : entry.secrecy],
    ['SP4N-LAPOR', entry.laporNumber],
    ['No. di buku lama', entry.fromBook],
    ['Asal', entry.origin?.label ?? null],
    ['Masalah yang sama', [entry.same?.id, ...alike.map((other) => other.number)].filter(Boolean).join(', ') || null],
    ['Tenggat', entry.closedOn === null && entry.due !== null ? printDue(entry.due, entry.dueTime) : null],
    ['Penanggung jawab', entry.handler?.label ?? null],
  ];
  return parts.flatMap(([label, text]) => (text === null ? [] : [{ label, text }]));
}

function printDue(date: string, time: string | null): string {
  return time === null ? printShortDate(date) : `${printShortDate(date)} pukul ${printTime(time)}`;
}

/** Of the ways of arriving only its own; what was settled at once, or in the old book, has no handling. */
function concerns({ id }: Step, { entry }: Keluhan): boolean {
  const receiving = Object.values(RECEIVING_OF);
  if (receiving.includes(id) || id === 'terima') return id === receivingStep(entry.channel);
  const isSettled = entry.onSpot === true || isOldAndDone(entry);
  return !(isSettled && HANDLING_OF[id] !== undefined && id !== 'selesai');
}

function receivingStep(channel: Channel): string {
  return RECEIVING_OF[channel] ?? 'terima';
}

/** The step of the handling on which each step of the SOP rests. */
const HANDLING_OF: Readonly<Record<string, HandlingStep>> = {
  'UB-f': 'identify',
  'UB-g': 'distribute',
  'UB-h': 'decide',
  'UB-i': 'approve',
  'UB-j': 'execute',
  'UB-k': 'rate',
  'UB-l': 'rate',
  selesai: 'close',
};

function stepView(step: Step<Keluhan>, keluhan: Keluhan, today: string): RecordView['steps'][number] {
  const { entry } = keluhan;
  const resting = HANDLING_OF[step.id];
  const isClosed = entry.closedOn !== null;
  const waits = resting === undefined || isClosed ? null : waitsFor(keluhan, resting, today);
  const actions = step.actions.flatMap((action) => forEach(action, keluhan)).filter((action) => isOffered(action, keluhan));
  return { id: step.id, proof: step.proof(keluhan), actions, ...(waits !== null && { waits }) };
}

/** Each unit gives its alternatives in a form of its own. */
function forEach(action: Action, { distribusi }: Keluhan): Action[] {
  if (action.type !== 'form' || action.each !== true) return [action];
  return distribusi.map((row) => ({ ...action, part: row.number, caption: `Alternatif dari ${row.unit.label}` }));
}

const ONCE_CLOSED = ['umpanBalik.bukakembali'];
const NEVER_CLOSED = ['umpanBalik.proposeToMeeting'];

function isOffered(action: Action, { entry, penanganan }: Keluhan): boolean {
  const name = action.type === 'form' ? action.form : action.type === 'screen' ? action.route : action.useCase;
  const isClosed = entry.closedOn !== null;
  if (ONCE_CLOSED.includes(name)) return isClosed;
  if (name === 'umpanBalik.singkat') return !isClosed && !isComplaint(entry);
  if (name === 'umpanBalik.makeAnswer' || name === 'umpanBalik.answerText')
    return penanganan !== null && penanganan.answer !== null;
  if (name === 'umpanBalik.jawaban') return !isClosed && penanganan !== null && penanganan.executedOn !== null;
  return action.type === 'form' || NEVER_CLOSED.includes(name) ? !isClosed : true;
}

/** Numbers whose lines in Jejak tell the story of the entry. */
function historyOf({ entry, penanganan, distribusi, kepuasan, earlierRatings, rtl, dokumen, bahan }: Keluhan): string[] {
  const rows = [penanganan, kepuasan, ...earlierRatings, ...distribusi, ...rtl, ...dokumen, ...bahan];
  return [entry.number, ...rows.flatMap((row) => (row ? [row.number] : []))];
}
