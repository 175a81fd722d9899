/** When a meeting may be held and who may lead it: its hours, its people, and the others of its kind. Source: LM-18. */
import type { ByColumn } from '../host/query.ts';
import { printDate } from '../schema/dates.ts';
import type { Ref, Refusal, Result } from '../schema/index.ts';
import { ok, refuse, refuseAll } from '../schema/index.ts';
import { kindOf, titleOf } from './meeting-kinds.ts';
import type { Pegawai } from './pegawai.table.ts';
import { pegawaiRef } from './pegawai.table.ts';
import type { Rapat } from './rapat.table.ts';
import { findPegawai, leftWords, pegawaiOptions } from './referensi.ts';

/** What every meeting is planned with. */
export type Schedule = Pick<Rapat, 'date' | 'start' | 'end' | 'place' | 'chair' | 'secretary'>;
export type Hours = Pick<Schedule, 'start' | 'end'>;
export type Leaders = Pick<Schedule, 'chair' | 'secretary'>;

/** Which field of a form each refusal belongs to, where a form has more than one schedule. */
export type FieldNames = Readonly<Record<'end' | 'chair' | 'secretary', string>>;
const OWN_NAMES: FieldNames = { end: 'end', chair: 'chair', secretary: 'secretary' };

/** Picks the meetings of the year of this day. */
export function daysOfYear(date: string): ByColumn['take'] {
  return (days) => new Set(days.filter((day) => day.startsWith(date.slice(0, 5))));
}

/** The schedule with its people as the register names them. Refuses an end before the start, and people who do not work here (any more). */
export function checkHours<S extends Hours & Leaders>(schedule: S, pegawai: readonly Pegawai[], names = OWN_NAMES): Result<S> {
  const chair = working(pegawai, schedule.chair, names.chair, 'Pimpinan rapat');
  const secretary = working(pegawai, schedule.secretary, names.secretary, 'Notulis');
  const refusals: Refusal[] = [
    ...(schedule.end <= schedule.start ? refuse('Jam selesai harus sesudah jam mulai.', names.end).refusals : []),
    ...(chair.ok ? [] : chair.refusals),
    ...(secretary.ok ? [] : secretary.refusals),
  ];
  if (refusals.length > 0 || !chair.ok || !secretary.ok) return refuseAll(refusals);
  return ok({ ...schedule, chair: chair.value, secretary: secretary.value });
}

function working(pegawai: readonly Pegawai[], ref: Ref, field: string, label: string): Result<Ref> {
  const person = findPegawai(pegawai, ref, field, label);
  if (!person.ok || person.value.active) return person.ok ? ok(pegawaiRef(person.value)) : person;
  return refuse(`${label}: ${person.value.name} tidak bekerja lagi. Pilih orang lain.`, field);
}

/** People to choose from, and beside them those who stand in the record but work here no more, so that the form shows whom it has. */
export function optionsWith(pegawai: readonly Pegawai[], present: readonly Ref[]): Ref[] {
  const working = pegawaiOptions(pegawai);
  const left = present.filter((ref) => !working.some(({ id }) => id === ref.id));
  const unique = left.filter((ref, index) => left.findIndex(({ id }) => id === ref.id) === index);
  return [...working, ...unique.map((ref) => ({ id: ref.id, label: `${ref.label} (${leftWords(pegawai, ref) ?? ''})` }))];
}

/** Refuses what the others of the year leave no room for: a second of one rhythm in the month, a second first, the same title. */
export function checkRoom(
  meeting: Pick<Rapat, 'kind' | 'date' | 'subject'>,
  others: readonly Rapat[],
  kindField = 'date',
): Result<null> {
  const rival = rivalOf(meeting, others);
  if (rival) return refuse(`${presentWords(rival)} Buka yang itu, atau pilih ${choiceOf(rival)} lain.`, 'date');
  const first = others.find(({ kind }) => kind === 'Lokmin bulanan pertama' && kind === meeting.kind);
  return first ? refuse(`${presentWords(first)} Pilih jenis Lokmin bulanan.`, kindField) : ok(null);
}

/** The meeting that takes this one's place: of the same rhythm in the same month, or else of the same title. */
export function rivalOf(meeting: Pick<Rapat, 'kind' | 'date' | 'subject'>, others: readonly Rapat[]): Rapat | undefined {
  const { rhythm } = kindOf(meeting);
  if (rhythm === null) return others.find(({ title }) => title === titleOf(meeting));
  return others.find((other) => kindOf(other).rhythm === rhythm && other.date.slice(0, 7) === meeting.date.slice(0, 7));
}

function presentWords({ title, number, date }: Rapat): string {
  return `${title} sudah ada: ${number}, ${printDate(date)}.`;
}

function choiceOf(rapat: Rapat): string {
  return kindOf(rapat).rhythm === null ? 'tanggal' : 'bulan';
}
