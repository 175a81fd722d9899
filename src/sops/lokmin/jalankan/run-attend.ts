/** Who is in the room: marks set one by one while people come in, and guests who came without invitation. */
import { append, update } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { all, where } from '../../../host/query.ts';
import type { Kehadiran } from '../../../registers/kehadiran.table.ts';
import { kehadiranTable, newKehadiran } from '../../../registers/kehadiran.table.ts';
import { pegawaiRef, pegawaiTable } from '../../../registers/pegawai.table.ts';
import { rapatRef } from '../../../registers/rapat.table.ts';
import type { Result } from '../../../schema/index.ts';
import { isRecord, ok, parseTarget, pick, refuse, refuseAll, validate } from '../../../schema/index.ts';
import { shownPerson } from './load-run.ts';
import type { AttendAnswer } from './run-view.ts';
import { runningMeeting } from './running-meeting.ts';

const { number, attendance } = kehadiranTable.fields;
const tickFields = { row: number, attendance, was: attendance };

const rowsOf = (record: string) => ({ kehadiran: where(kehadiranTable, 'meeting', [record]) });

/** Marks that do not fit what somebody else marked meanwhile are left out and told; the others are saved. */
export function runAttend(host: Host, input: unknown): Result<AttendAnswer> {
  const sent = isRecord(input) && Array.isArray(input.ticks) ? input.ticks : [];
  const checked = sent.map((tick: unknown) => validate(tickFields, tick));
  const refused = checked.flatMap((tick) => (tick.ok ? [] : tick.refusals));
  if (refused.length > 0) return refuseAll(refused);
  const ticks = checked.flatMap((tick) => (tick.ok ? [tick.value] : []));
  const { record } = parseTarget(input);
  const found = runningMeeting(host, record, rowsOf(record));
  if (!found.ok) return found;

  const rows = new Map(found.value.read.kehadiran.map((row) => [row.number, row]));
  const notes: string[] = [];
  const changes = ticks.flatMap((tick) => {
    const row = rows.get(tick.row);
    if (!row) notes.push(`${tick.row} sudah dihapus dari daftar hadir; tandanya tidak disimpan.`);
    else if (row.attendance !== tick.was && row.attendance !== tick.attendance) notes.push(markedOtherwise(row, tick.attendance));
    else {
      rows.set(row.number, { ...row, attendance: tick.attendance });
      return [update(kehadiranTable, row, { attendance: tick.attendance })];
    }
    return [];
  });
  const committed = host.commit('Catat kehadiran saat rapat', changes);
  return committed.ok ? ok({ attendance: [...rows.values()].map(shownPerson), notes }) : committed;
}

function markedOtherwise({ name, attendance: now }: Kehadiran, wanted: Kehadiran['attendance']): string {
  const stands = now === null ? 'dikosongkan' : `ditandai “${now}”`;
  return `${name} baru saja ${stands} oleh orang lain, jadi “${wanted ?? 'kosong'}” tidak disimpan. Tandai lagi bila perlu.`;
}

const guestFields = pick(kehadiranTable.fields, 'name', 'role');

/** A guest is there. One who works here is known by the full name; the position needs no typing then. */
export function runGuest(host: Host, input: unknown): Result<AttendAnswer> {
  const { record } = parseTarget(input);
  const named = validate(pick(guestFields, 'name'), input);
  if (!named.ok) return named;
  const found = runningMeeting(host, record, { ...rowsOf(record), pegawai: all(pegawaiTable) });
  if (!found.ok) return found;
  const { rapat, read } = found.value;
  const isNamed = (name: string) => name.toLowerCase() === named.value.name.toLowerCase();
  const person = read.pegawai.find((candidate) => candidate.active && isNamed(candidate.name)) ?? null;
  const typed = isRecord(input) ? input : {};
  const guest = validate(guestFields, person ? { name: person.name, role: person.position } : typed);
  if (!guest.ok) return guest;
  const same = read.kehadiran.find((row) => isNamed(row.name));
  if (same) return refuse(`${same.name} (${same.role}) sudah ada dalam daftar hadir.`, 'name');

  const row = newKehadiran({
    number: host.nextNumber(kehadiranTable),
    meeting: rapatRef(rapat),
    ...guest.value,
    ...(person && { person: pegawaiRef(person), phone: person.phone }),
    attendance: 'Hadir',
  });
  const committed = host.commit('Tambah tamu saat rapat', [append(kehadiranTable, row)]);
  return committed.ok ? ok({ attendance: [...read.kehadiran, row].map(shownPerson), notes: [] }) : committed;
}
