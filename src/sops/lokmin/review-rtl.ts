/** The meeting opens with the RTL that are still open, and records what became of each, as it stood that day. */
import type { Change } from '../../host/change.ts';
import { append, update } from '../../host/change.ts';
import type { Host } from '../../host/host.ts';
import { where } from '../../host/query.ts';
import type { Rapat } from '../../registers/rapat.table.ts';
import type { Rtl } from '../../registers/rtl.table.ts';
import { OPEN_STATES, rtlTable } from '../../registers/rtl.table.ts';
import type { TinjauanRtl } from '../../registers/tinjauan-rtl.table.ts';
import { tinjauanRtlTable } from '../../registers/tinjauan-rtl.table.ts';
import { daysBetween, printDate } from '../../schema/dates.ts';
import type { ListItem } from '../../schema/index.ts';
import { ok, refuse } from '../../schema/index.ts';
import { reviewForm } from './forms.ts';
import { isCarriedInto, rapatRef } from './lokmin-record.ts';
import { loadsMeeting, savesMeeting } from './meeting-forms.ts';

type Reviewed = ListItem<typeof reviewForm.fields.reviewed.items>;

const queries = (record: string) => ({
  open: where(rtlTable, 'state', OPEN_STATES),
  tinjauan: where(tinjauanRtlTable, 'meeting', [record]),
});

export const loadReview = loadsMeeting(queries, ({ host, row: rapat, read: { open, tinjauan } }) => {
  const carried = open.filter((rtl) => isCarriedInto(rtl, rapat)).sort((a, b) => a.due.localeCompare(b.due));
  const items = carried.map((rtl) => {
    const review = tinjauan.find((candidate) => candidate.rtl.id === rtl.number);
    return {
      id: rtl.number,
      seen: host.seen(rtl),
      heading: rtl.activity,
      note: noteOf(rtl, rapat),
      state: review?.state ?? rtl.state,
      result: review?.result ?? rtl.result,
      evidence: rtl.evidence,
    };
  });
  return { values: { reviewed: items }, seen: '', notes: reviewNotes(items.length, tinjauan.length) };
});

function noteOf(rtl: Rtl, rapat: Rapat): string {
  const late = daysBetween(rtl.due, rapat.date);
  return `${rtl.person.label} · tenggat ${printDate(rtl.due)}${late > 0 ? ` · terlambat ${late} hari` : ''}`;
}

function reviewNotes(open: number, reviewed: number): string[] {
  if (open > 0) return [];
  return [
    reviewed === 0
      ? 'Tidak ada RTL yang masih terbuka dari rapat sebelumnya.'
      : 'Semua RTL yang terbuka sudah ditinjau dan selesai.',
  ];
}

/** Refuses an RTL without a reported result, and one that is no longer open. */
export const reviewRtl = savesMeeting(reviewForm, queries, ({ host, row: rapat, read, values }) => {
  const reviewed = values.reviewed ?? [];
  const gone = reviewed.find((item) => !read.open.some((rtl) => rtl.number === item.id));
  if (gone) return refuse(`RTL ${gone.id} sudah tidak terbuka lagi, atau barisnya dihapus. Muat ulang formulir ini.`);
  const changes = reviewed.flatMap((item) => {
    const rtl = read.open.find((candidate) => candidate.number === item.id);
    return rtl ? changesFor(host, rapat, rtl, item, read.tinjauan) : [];
  });
  const done = reviewed.filter((item) => item.state === 'Selesai').length;
  return ok({ action: 'Tinjau RTL dalam lokmin', changes, message: `${reviewed.length} RTL ditinjau: ${done} selesai.` });
});

function changesFor(host: Host, rapat: Rapat, rtl: Rtl, item: Reviewed, tinjauan: readonly TinjauanRtl[]): Change[] {
  const isDone = item.state === 'Selesai' || item.state === 'Batal';
  const values = {
    state: item.state,
    result: item.result,
    evidence: item.evidence,
    doneOn: isDone ? (rtl.doneOn ?? rapat.date) : null,
  };
  const found = { person: rtl.person.label, due: rtl.due, state: item.state, result: item.result };
  const review = tinjauan.find((candidate) => candidate.rtl.id === rtl.number);
  const fresh = () => ({
    number: host.nextNumber(tinjauanRtlTable),
    meeting: rapatRef(rapat),
    rtl: { id: rtl.number, label: rtl.activity },
    ...found,
  });
  return [
    update(rtlTable, rtl, values, item.seen ?? null),
    review ? update(tinjauanRtlTable, review, found) : append(tinjauanRtlTable, fresh()),
  ];
}
