/** A meeting as it is while it is held: agenda with notes and time, who is there, what was decided. Source: seed-001, Pelaksanaan. */
import { fingerprint } from '../../../host/fingerprint.ts';
import type { Host } from '../../../host/host.ts';
import { all, one, where } from '../../../host/query.ts';
import type { Acara } from '../../../registers/acara.table.ts';
import { acaraTable } from '../../../registers/acara.table.ts';
import { isCarriedInto } from '../../../registers/carried-rtl.ts';
import type { Kehadiran } from '../../../registers/kehadiran.table.ts';
import { ATTENDANCE, kehadiranTable } from '../../../registers/kehadiran.table.ts';
import { closedReason } from '../../../registers/meeting-forms.ts';
import { kindOf, meetingRoute } from '../../../registers/meeting-kinds.ts';
import { notFound } from '../../../registers/not-found.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { OPEN_STATES, rtlTable } from '../../../registers/rtl.table.ts';
import { tinjauanRtlTable } from '../../../registers/tinjauan-rtl.table.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, parseTarget } from '../../../schema/index.ts';
import type { Run, RunItem, RunPerson, RunRtl } from './run-view.ts';

export function loadRun(host: Host, input: unknown): Result<Run> {
  const { record } = parseTarget(input);
  const { rapat, acara, kehadiran, rtl, open, tinjauan, pegawai } = host.read({
    rapat: one(rapatTable, record),
    acara: where(acaraTable, 'meeting', [record]),
    kehadiran: where(kehadiranTable, 'meeting', [record]),
    rtl: where(rtlTable, 'source', [record]),
    open: where(rtlTable, 'state', OPEN_STATES),
    tinjauan: where(tinjauanRtlTable, 'meeting', [record]),
    pegawai: all(pegawaiTable),
  });
  if (!rapat) return notFound(host, rapatTable, record);
  const { title, state, date, start, end, openedAt, place } = rapat;
  const carried = open.filter((line) => isCarriedInto(line, rapat));
  return ok({
    record,
    ...{ title, state, date, start, end, openedAt, place },
    route: meetingRoute(rapat),
    closing: kindOf(rapat).closing,
    locked: state === 'Ditutup' ? closedReason(rapat) : null,
    seen: host.seen(rapat),
    now: host.now(),
    items: [...acara].sort((a, b) => a.order - b.order).map(shownItem),
    attendance: kehadiran.map(shownPerson),
    marks: ATTENDANCE,
    rtl: rtl.map(shownRtl),
    people: pegawai
      .filter((person) => person.active)
      .map(({ name, position }) => ({ name, position }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    review: {
      open: carried.length,
      reviewed: carried.filter((line) => tinjauan.some((review) => review.rtl.id === line.number)).length,
    },
  });
}

export function shownItem(row: Acara): RunItem {
  const { number, order, title, step, presenter, discussion, minutes } = row;
  return { number, order, title, step, presenter, discussion, minutes, seen: fingerprint(acaraTable, row) };
}

export function shownPerson({ number, name, role, attendance }: Kehadiran): RunPerson {
  return { number, name, role, attendance };
}

export function shownRtl(row: Rtl): RunRtl {
  const { number, activity, person, due } = row;
  return { number, activity, person: person.label, due, seen: fingerprint(rtlTable, row) };
}
