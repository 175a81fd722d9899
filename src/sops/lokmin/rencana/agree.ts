/** In which meetings a plan was discussed, and on which day it was agreed. Source: LM-11, LM-12, LM-13; Lampiran 2, 1.1-3. */
import { update } from '../../../host/change.ts';
import { picked, where } from '../../../host/query.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { addDays, parseDate, printDate } from '../../../schema/dates.ts';
import type { Ref, Refusal, Result } from '../../../schema/index.ts';
import { ok, refuse, refuseAll } from '../../../schema/index.ts';
import { agreementForm } from './forms.ts';
import { kegiatanTable } from './kegiatan.table.ts';
import { loadsPlan, savesPlan } from './plan-record.ts';
import { planRoute, rencanaTable } from './rencana.table.ts';

/** Plans are agreed on about a year around their time; older meetings are no choice. */
const DAYS_SHOWN = 800;

const queries = (record: string) => ({
  kegiatan: where(kegiatanTable, 'plan', [record]),
  rapat: picked(rapatTable, 'date', recent),
});

function recent(dates: readonly string[]): ReadonlySet<string> {
  const days = dates.filter((date) => parseDate(date) !== null).sort();
  const latest = days[days.length - 1];
  return new Set(latest === undefined ? [] : days.filter((date) => date >= addDays(latest, -DAYS_SHOWN)));
}

export const loadAgreement = loadsPlan(queries, ({ host, row: plan, read: { rapat, kegiatan } }) => {
  const { meeting, crossMeeting, agreedOn, note } = plan;
  const day = rapat.find(({ number }) => number === meeting?.id)?.date ?? null;
  return {
    title: `Kesepakatan ${plan.title}`,
    values: { meeting, crossMeeting, agreedOn: agreedOn ?? day, note },
    seen: host.seen(plan),
    options: { Rapat: [...rapat].sort((a, b) => b.date.localeCompare(a.date)).map(refOf) },
    locked: kegiatan.length === 0 ? NO_LINES : null,
  };
});

const NO_LINES = 'Rencana ini belum berisi kegiatan. Isi kegiatannya dahulu, lalu catat kesepakatannya.';

/** Refuses a plan without lines, a day in the future or before its meeting, and a cross-sector meeting that is none. */
export const agreePlan = savesPlan(agreementForm, queries, ({ host, row: plan, read, values, seen }) => {
  if (read.kegiatan.length === 0) return refuse(NO_LINES);
  const refusals: Refusal[] = [];
  const settled = (found: Result<Rapat | null>) => {
    if (!found.ok) refusals.push(...found.refusals);
    return found.ok ? found.value : null;
  };
  const meeting = settled(findRapat(read.rapat, values.meeting, 'meeting'));
  const crossMeeting = settled(findRapat(read.rapat, values.crossMeeting, 'crossMeeting'));
  const { agreedOn, note } = values;
  if (crossMeeting !== null && crossMeeting.kind !== 'Lokmin tribulanan')
    refusals.push({
      field: 'crossMeeting',
      message: `${crossMeeting.title} bukan lokmin tribulanan. Pilih rapat dengan lintas sektor.`,
    });
  if (agreedOn > host.today()) refusals.push({ field: 'agreedOn', message: 'Tanggal disepakati tidak boleh sesudah hari ini.' });
  if (meeting !== null && agreedOn < meeting.date)
    refusals.push({
      field: 'agreedOn',
      message: `Tanggal disepakati tidak boleh sebelum rapatnya (${printDate(meeting.date)}).`,
    });
  if (refusals.length > 0) return refuseAll(refusals);
  const agreed = { meeting: meeting && refOf(meeting), crossMeeting: crossMeeting && refOf(crossMeeting), agreedOn, note };
  return ok({
    action: `Sepakati ${plan.title}`,
    changes: [update(rencanaTable, plan, agreed, seen)],
    message: `${plan.title} disepakati ${printDate(agreedOn)}${meeting === null ? '' : ` dalam ${meeting.title}`}.`,
    next: [{ caption: `Buka ${plan.title}`, route: planRoute(plan) }],
  });
});

function refOf({ number, title }: Rapat): Ref {
  return { id: number, label: title };
}

function findRapat(rapat: readonly Rapat[], ref: Ref | null, field: string): Result<Rapat | null> {
  const found = rapat.find(({ number }) => number === ref?.id);
  if (ref === null || found) return ok(found ?? null);
  return refuse(`Rapat ${ref.id} tidak ada di lembar Rapat, atau sudah terlalu lama. Pilih rapat lain.`, field);
}
