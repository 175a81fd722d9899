/** The meeting opens with the RTL that are still open, and records what became of each, as it stood that day. Source: LM-9, LM-12. */
import type { Change } from '../../host/change.ts';
import { append, update } from '../../host/change.ts';
import type { Host } from '../../host/host.ts';
import { CONFLICT_FIELD } from '../../host/host.ts';
import type { Columns } from '../../host/query.ts';
import { all, column } from '../../host/query.ts';
import { carriedWords, foundBy, isCarriedInto, stateAsOf, timesCarried } from '../../registers/carried-rtl.ts';
import { loadsMeeting, savesMeeting } from '../../registers/meeting-forms.ts';
import { isMonthly } from '../../registers/meeting-kinds.ts';
import type { Pegawai } from '../../registers/pegawai.table.ts';
import { pegawaiTable } from '../../registers/pegawai.table.ts';
import { latestText } from '../../registers/progress-notes.ts';
import type { Rapat } from '../../registers/rapat.table.ts';
import { rapatRef, rapatTable } from '../../registers/rapat.table.ts';
import { leftWords } from '../../registers/referensi.ts';
import type { Rtl } from '../../registers/rtl.table.ts';
import { doerWords, isOpen, rtlTable } from '../../registers/rtl.table.ts';
import { reviewsBefore } from '../../registers/rtl-reviews.ts';
import type { TinjauanRtl } from '../../registers/tinjauan-rtl.table.ts';
import { tinjauanRtlTable } from '../../registers/tinjauan-rtl.table.ts';
import { daysBetween, printDate } from '../../schema/dates.ts';
import type { ListItem } from '../../schema/index.ts';
import { ok, refuse } from '../../schema/index.ts';
import { reviewForm } from './forms.ts';

type Reviewed = ListItem<typeof reviewForm.fields.reviewed.items>;

const queries = (record: string) => ({
  ...reviewsBefore(record),
  numbers: column(rapatTable, 'number'),
  dates: column(rapatTable, 'date'),
  pegawai: all(pegawaiTable),
});

/** What is open and belongs before this meeting; what it has reviewed stays in its list, so that it can be corrected. */
export const loadReview = loadsMeeting(queries, ({ host, row: rapat, read: { before, reviews, pegawai, ...columns } }) => {
  const isReviewed = (rtl: Rtl) => foundBy(rapat.number, rtl, reviews) !== null;
  const isWaiting = (rtl: Rtl) => rapat.state !== 'Ditutup' && isOpen(rtl) && isCarriedInto(rtl, rapat);
  const listed = before.filter((rtl) => isReviewed(rtl) || isWaiting(rtl)).sort((a, b) => a.due.localeCompare(b.due));
  const earlier = earlierReviews(rapat, reviews, columns);
  return {
    ...(!isMonthly(rapat) && { title: 'Tindak lanjut rapat sebelumnya' }),
    values: {
      reviewed: listed.map((rtl) => ({
        id: rtl.number,
        seen: host.seen(rtl),
        heading: rtl.activity,
        note: noteOf(rtl, rapat, earlier, pegawai),
        state: stateAsOf(rapat.number, rtl, reviews),
        // What was told of it since stands there already; the meeting may say more.
        result: (foundBy(rapat.number, rtl, reviews) ?? rtl).result ?? latestText(rtl.progress),
        evidence: rtl.evidence,
      })),
    },
    seen: '',
    notes: listed.length === 0 ? ['Tidak ada RTL yang masih terbuka dari rapat sebelumnya.'] : [],
  };
});

/** Reviews of the meetings before this one; numbers of meetings need not follow their days. */
function earlierReviews(rapat: Rapat, reviews: readonly TinjauanRtl[], { numbers = [], dates = [] }: Columns): TinjauanRtl[] {
  const dayOf = new Map(numbers.map((number, index) => [number, dates[index] ?? '']));
  return reviews.filter(({ meeting }) => meeting.id !== rapat.number && (dayOf.get(meeting.id) ?? '9') <= rapat.date);
}

function noteOf(rtl: Rtl, rapat: Rapat, earlier: readonly TinjauanRtl[], pegawai: readonly Pegawai[]): string {
  const late = daysBetween(rtl.due, rapat.date);
  const left = leftWords(pegawai, rtl.person);
  return [
    left === null ? doerWords(rtl) : `${doerWords(rtl)} ${left}`,
    `tenggat ${printDate(rtl.due)}`,
    late > 0 ? `terlambat ${late} hari` : null,
    carriedWords(timesCarried(rtl, earlier)),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** Refuses an RTL without a reported result, and tells of one that was finished elsewhere or deleted meanwhile. */
export const reviewRtl = savesMeeting(reviewForm, queries, ({ host, row: rapat, read: { before, reviews }, values }) => {
  const reviewed = values.reviewed ?? [];
  const rtlOf = new Map(before.map((rtl) => [rtl.number, rtl]));
  const gone = reviewed.find(({ id = '' }) => !rtlOf.has(id));
  if (gone)
    return refuse(`${gone.id ?? 'RTL'} sudah diselesaikan atau dihapus sejak formulir ini dibuka. ${RELOAD}`, CONFLICT_FIELD);
  const changes = reviewed.flatMap((item) => {
    const rtl = rtlOf.get(item.id ?? '');
    return rtl ? changesFor(host, rapat, rtl, item, foundBy(rapat.number, rtl, reviews)) : [];
  });
  const done = reviewed.filter((item) => item.state === 'Selesai').length;
  return ok({ action: 'Tinjau RTL dalam rapat', changes, message: `${reviewed.length} RTL ditinjau: ${done} selesai.` });
});

const RELOAD = 'Isian Anda belum disimpan: muat nilai terbaru, periksa, lalu simpan lagi.';

function changesFor(host: Host, rapat: Rapat, rtl: Rtl, item: Reviewed, review: TinjauanRtl | null): Change[] {
  const { state, result, evidence } = item;
  const seen = item.seen ?? null;
  const doneOn = isOpen(item) ? null : (rtl.doneOn ?? rapat.date);
  const reported = { state, result, evidence, doneOn, effect: state === 'Selesai' ? rtl.effect : null };
  if (!review) {
    const found = { person: doerWords(rtl), due: rtl.due, state, result };
    const meeting = rapatRef(rapat);
    const number = host.nextNumber(tinjauanRtlTable);
    return [
      update(rtlTable, rtl, reported, seen),
      append(tinjauanRtlTable, { number, meeting, rtl: { id: rtl.number, label: rtl.activity }, ...found }),
    ];
  }
  // Reported on since: then what this meeting found is corrected, and the register keeps what is known now.
  const stands = rtl.state === review.state && rtl.result === review.result;
  return [update(rtlTable, rtl, stands ? reported : { evidence }, seen), update(tinjauanRtlTable, review, { state, result })];
}
