/** A meeting of any kind is planned: what both manifests share. Source: seed-001, step 3; LM-18. */
import type { Host } from '../../../host/host.ts';
import { all, picked } from '../../../host/query.ts';
import { meetingRoute } from '../../../registers/meeting-kinds.ts';
import { checkHours, checkRoom, daysOfYear } from '../../../registers/meeting-schedule.ts';
import type { Plan } from '../../../registers/new-meeting.ts';
import { agendaFor, newRapat } from '../../../registers/new-meeting.ts';
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import { pegawaiRef, pegawaiTable } from '../../../registers/pegawai.table.ts';
import type { Pengaturan } from '../../../registers/pengaturan.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { carryOut } from '../../../registers/record-forms.ts';
import { pegawaiOptions } from '../../../registers/referensi.ts';
import type { Filled, Result, Saved } from '../../../schema/index.ts';
import { ok, refuseAll } from '../../../schema/index.ts';
import { beginMeeting, beginningQueries, waitingFor } from './begin-meeting.ts';

/** A form for a new meeting, filled with what is usual here; `values` says what this form asks beside the schedule. */
export function loadNewMeeting(host: Host, values: Readonly<Record<string, unknown>>): Result<Filled> {
  const read = host.read({ pegawai: all(pegawaiTable), pengaturan: pengaturanQuery });
  return ok({
    values: { ...values, date: null, ...usualSchedule(pengaturanFrom(read.pengaturan), read.pegawai) },
    seen: '',
    options: { Pegawai: pegawaiOptions(read.pegawai) },
    notes: staffNotes(read.pegawai),
  });
}

/** Hours and place of the settings; led by the head. */
export function usualSchedule({ start, end, place, headName }: Pengaturan, pegawai: readonly Pegawai[]) {
  const head = pegawai.find((person) => person.active && person.name === headName);
  return { start, end, place, chair: head ? pegawaiRef(head) : null, secretary: null };
}

export function staffNotes(pegawai: readonly Pegawai[]): string[] {
  if (pegawai.length > 0) return [];
  return ['Daftar pegawai masih kosong. Isi lembar Pegawai dahulu, supaya pimpinan, notulis, dan peserta dapat dipilih.'];
}

/** Refuses an end before the start, people who do not work here, and what others of its kind leave no room for. */
export function planMeeting(host: Host, plan: Plan): Result<Saved> {
  const read = host.read({
    ...beginningQueries([plan.kind]),
    others: picked(rapatTable, 'date', daysOfYear(plan.date)),
  });
  const checked = checkHours(plan, read.pegawai);
  const room = checkRoom(plan, read.others, 'kind');
  if (!checked.ok || !room.ok) return refuseAll([checked, room].flatMap((result) => (result.ok ? [] : result.refusals)));

  const rapat = newRapat(host.nextNumber(rapatTable), checked.value);
  const matters = waitingFor(rapat.kind, read.bahan);
  const hints = [
    ...(matters.length > 0 ? [`${matters.length} bahan yang menunggu masuk susunan acaranya.`] : []),
    ...(agendaFor(rapat, read).length === 0 ? ['Templat acara untuk jenis rapat ini kosong: susun acaranya.'] : []),
  ];
  return carryOut(
    host,
    rapat.number,
    ok({
      action: `Rencanakan ${rapat.kind.toLowerCase()}`,
      changes: beginMeeting(host, rapat, read, matters),
      message: [`${rapat.title} direncanakan dengan nomor ${rapat.number}.`, ...hints].join(' '),
      next: [{ caption: 'Buka langkah-langkahnya', route: meetingRoute(rapat) }],
    }),
  );
}
