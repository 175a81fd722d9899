/** The notes of one agenda item save themselves while people talk: what two persons write at once is never overwritten. */
import { update } from '../../../host/change.ts';
import { changedColumns } from '../../../host/fingerprint.ts';
import type { Host } from '../../../host/host.ts';
import { where } from '../../../host/query.ts';
import type { Acara } from '../../../registers/acara.table.ts';
import { acaraTable } from '../../../registers/acara.table.ts';
import { jejakTable } from '../../../registers/jejak.table.ts';
import type { Result, ValuesOf } from '../../../schema/index.ts';
import { field, isRecord, ok, parseTarget, validate } from '../../../schema/index.ts';
import { printTime } from '../../../schema/kinds/time.ts';
import { shownItem } from './load-run.ts';
import type { NoteAnswer } from './run-view.ts';
import { runningMeeting } from './running-meeting.ts';

const { number, discussion, minutes } = acaraTable.fields;
const noteFields = {
  item: number,
  seen: field.text('Sidik acara', { optional: true }),
  discussion,
  minutes,
  counted: minutes,
};
type Note = ValuesOf<typeof noteFields>;

/** Refuses what no cell can hold, and a closed meeting. Text that equals what stands there is saved, whoever wrote it. */
export function runNote(host: Host, input: unknown): Result<NoteAnswer> {
  const checked = validate(noteFields, input);
  if (!checked.ok) return checked;
  const note = checked.value;
  const found = runningMeeting(host, parseTarget(input).record, { acara: where(acaraTable, 'number', [note.item]) });
  if (!found.ok) return found;
  const { rapat, read } = found.value;
  const row = read.acara.find((item) => item.meeting.id === rapat.number);
  if (!row) return ok({ outcome: 'gone' });
  const hasText = isRecord(input) && 'discussion' in input;
  if (hasText && overwrites(row, note, host.seen(row)))
    return ok({ outcome: 'changed', item: shownItem(row), by: lastWriter(host, row) });

  const values = { minutes: minutesOf(row, note), ...(hasText && { discussion: note.discussion }) };
  const committed = host.commit('Catat pembahasan saat rapat', [update(acaraTable, row, values)]);
  return committed.ok ? ok({ outcome: 'saved', item: shownItem({ ...row, ...values }) }) : committed;
}

/** Other changes of the row, such as its place in the agenda, are no reason to stop. */
function overwrites(row: Acara, note: Note, now: string): boolean {
  if (row.discussion === null || row.discussion === note.discussion) return false;
  return changedColumns(acaraTable, note.seen ?? '', now).includes(discussion.label);
}

/**
 * Everybody counts on from what is stored, so the larger of two counts is the time that passed; their sum would count twice what two
 * persons watched at once. Only whoever saw the stored count may put a smaller one in its place.
 */
function minutesOf(row: Acara, note: Note): number | null {
  if (note.minutes === null || row.minutes === null) return note.minutes ?? row.minutes;
  return note.counted === row.minutes ? note.minutes : Math.max(note.minutes, row.minutes);
}

/** `pegawai2@contoh.example pukul 09.12`, from Jejak, or that somebody typed into the sheet. */
function lastWriter(host: Host, row: Acara): string {
  const { lines } = host.read({ lines: where(jejakTable, 'record', [row.number]) });
  const wrote = [...lines].reverse().find(({ after }) => {
    const values: unknown = after === null ? null : JSON.parse(after);
    return isRecord(values) && values[discussion.label] === row.discussion;
  });
  return wrote ? `${wrote.user} pukul ${printTime(wrote.at.slice(11, 16))}` : 'seseorang langsung di lembar Acara';
}
