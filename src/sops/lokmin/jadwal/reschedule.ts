/** A meeting is moved: its name, and the days on which its preparation is due, go with it; all that was written stays. Source: LM-1 to LM-3, LM-18. */
import { update } from '../../../host/change.ts';
import { all, picked, where } from '../../../host/query.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { loadsMeeting, savesMeeting } from '../../../registers/meeting-forms.ts';
import { kindOf, titleOf } from '../../../registers/meeting-kinds.ts';
import { checkHours, checkRoom, daysOfYear, optionsWith } from '../../../registers/meeting-schedule.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { leftWords } from '../../../registers/referensi.ts';
import { unitTable } from '../../../registers/unit.table.ts';
import { daysBetween } from '../../../schema/dates.ts';
import { ok, refuseAll } from '../../../schema/index.ts';
import { scheduleForm } from '../forms.ts';
import { reportedMonth } from '../lokmin-record.ts';
import { movedPreparation } from '../persiapan/move-preparation.ts';
import { persiapanTable } from '../persiapan/persiapan.table.ts';
import { templatPersiapanTable } from '../persiapan/templat-persiapan.table.ts';

export const loadSchedule = loadsMeeting(
  () => ({ pegawai: all(pegawaiTable) }),
  ({ host, row: rapat, read: { pegawai } }) => {
    const { date, start, end, place, chair, secretary } = rapat;
    const people = [chair, secretary];
    return {
      values: { date, start, end, place, chair, secretary },
      seen: host.seen(rapat),
      options: { Pegawai: optionsWith(pegawai, people) },
      notes: people.flatMap((person) => {
        const left = leftWords(pegawai, person);
        return left === null ? [] : [`${person.label} ${left}: pilih orang lain.`];
      }),
    };
  },
);

/** Refuses what planning refuses. Nothing that hangs on the meeting is lost; the message says what now differs. */
export const rescheduleMeeting = savesMeeting(
  scheduleForm,
  (record, { date }) => ({
    pegawai: all(pegawaiTable),
    units: all(unitTable),
    templates: all(templatPersiapanTable),
    others: picked(rapatTable, 'date', daysOfYear(date)),
    persiapan: where(persiapanTable, 'meeting', [record]),
    dokumen: where(dokumenTable, 'record', [record]),
  }),
  ({ host, row: rapat, read, values, seen }) => {
    const others = read.others.filter((other) => other.number !== rapat.number);
    const checked = checkHours(values, read.pegawai);
    const room = checkRoom({ ...rapat, date: values.date }, others);
    if (!checked.ok || !room.ok) return refuseAll([checked, room].flatMap((result) => (result.ok ? [] : result.refusals)));
    const moved: Rapat = { ...rapat, ...checked.value, title: titleOf({ ...rapat, date: values.date }) };
    const wasInvited = rapat.invitedNote !== null || read.dokumen.some(({ kind }) => kind.startsWith('Undangan'));
    return ok({
      action: 'Ubah jadwal rapat',
      changes: [
        update(rapatTable, rapat, { ...checked.value, title: moved.title }, seen),
        ...movedPreparation(host, moved, daysBetween(rapat.date, moved.date), read),
      ],
      message: [
        `Jadwal ${moved.title} disimpan.`,
        ...monthWords(rapat, moved),
        ...invitationWords(rapat, moved, wasInvited),
      ].join(' '),
    });
  },
);

/** Of a meeting that belongs to a month: what it hears now. */
function monthWords(before: Rapat, moved: Rapat): string[] {
  if (before.date.slice(0, 7) === moved.date.slice(0, 7) || kindOf(moved).rhythm === null) return [];
  return [
    `Rapat ini sekarang membahas hasil ${reportedMonth(moved.date)}; bahan, usulan, dan rancangan yang sudah ditulis tetap ikut.`,
    ...(before.commitment === null ? [] : ['Komitmen sudah ditulis: periksa bulan yang disebut di dalamnya.']),
  ];
}

/** Those who were invited know the old time and place. */
function invitationWords(before: Rapat, moved: Rapat, wasInvited: boolean): string[] {
  const isSame = (['date', 'start', 'end', 'place'] as const).every((name) => before[name] === moved[name]);
  return isSame || !wasInvited ? [] : ['Undangan yang sudah dibuat memuat jadwal lama: buat dan kirim lagi.'];
}
