/** How far the report of a notulen to the Dinas Kesehatan is: until when, whether it was sent, and whether the notulen changed since. Pure. Source: LM-15. */
import type { Dokumen } from '../../../registers/dokumen.table.ts';
import { isMonthly } from '../../../registers/meeting-kinds.ts';
import type { Pengaturan } from '../../../registers/pengaturan.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { addDays, daysBetween, printDate } from '../../../schema/dates.ts';
import type { Proof, Tone } from '../../sop.ts';
import type { Lokmin } from '../lokmin-record.ts';

type Minutes = Pick<Dokumen, 'kind' | 'record' | 'letterNumber' | 'revision' | 'madeAt'>;

/** The last day on which the notulen of a meeting is reported in time. */
export function reportDue({ date }: Pick<Rapat, 'date'>, { reportDays }: Pick<Pengaturan, 'reportDays'>): string {
  return addDays(date, reportDays);
}

/** Closed, and its notulen still to be sent. Only lokmin bulanan are reported every month. */
export function waitsForReport(rapat: Pick<Rapat, 'kind' | 'state' | 'reportedOn'>): boolean {
  return isMonthly(rapat) && rapat.state === 'Ditutup' && rapat.reportedOn === null;
}

/** The notulen as it stands: its latest revision; `null` before the first. */
export function latestMinutes<M extends Minutes>(dokumen: readonly M[], meeting: string): M | null {
  const minutes = dokumen.filter(({ kind, record }) => kind === 'Notulen' && record === meeting);
  return minutes.reduce<M | null>((latest, row) => (latest === null || row.revision >= latest.revision ? row : latest), null);
}

/** `440/001/NOT/PKM-CTH/X/2026 revisi 01`: which revision a report is of. */
export function minutesName({ letterNumber, revision }: Pick<Minutes, 'letterNumber' | 'revision'>): string {
  return `${letterNumber ?? ''}${revision === 0 ? '' : ` revisi ${String(revision).padStart(2, '0')}`}`.trim();
}

/** Whether the notulen was made anew, with other content, after it had been reported. */
export function isChangedSinceReport(rapat: Rapat, dokumen: readonly Minutes[]): boolean {
  const { reportedOn, reportedMinutes, number } = rapat;
  const latest = latestMinutes(dokumen, number);
  if (reportedOn === null || latest === null) return false;
  return reportedMinutes === null ? latest.madeAt.slice(0, 10) > reportedOn : minutesName(latest) !== reportedMinutes;
}

export const CHANGED = 'Notulen berubah sesudah dilaporkan';

/** `terlambat 3 hari`; empty when it is not late. */
function lateWords(due: string, day: string): string {
  const late = daysBetween(due, day);
  return late > 0 ? `terlambat ${late} hari` : '';
}

export function reportProof({
  rapat,
  dokumen,
  settings,
  today,
}: Pick<Lokmin, 'rapat' | 'dokumen' | 'settings' | 'today'>): Proof {
  const due = reportDue(rapat, settings);
  const { reportedOn, reportedBy } = rapat;
  if (reportedOn === null) return { state: 'open', lines: [joined(`Batas ${printDate(due)}`, lateWords(due, today))] };
  const told = joined(`Dilaporkan ${printDate(reportedOn)}`, reportedBy ?? '', lateWords(due, reportedOn));
  if (isChangedSinceReport(rapat, dokumen)) return { state: 'partly', lines: [told, `${CHANGED}: laporkan lagi`] };
  return { state: 'done', lines: [told] };
}

function joined(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(', ');
}

/** How a closed lokmin bulanan stands with its report, for lists; `null` for any other meeting. */
export function reportTag(
  rapat: Rapat,
  dokumen: readonly Minutes[],
  { today, reportDays }: { readonly today: string; readonly reportDays: number },
): { readonly tag: string; readonly tone: Tone } | null {
  if (!isMonthly(rapat) || rapat.state !== 'Ditutup') return null;
  if (rapat.reportedOn !== null) return isChangedSinceReport(rapat, dokumen) ? { tag: 'Notulen berubah', tone: 'soon' } : null;
  const late = daysBetween(reportDue(rapat, { reportDays }), today);
  return late > 0 ? { tag: `Lapor terlambat ${late} hari`, tone: 'late' } : { tag: 'Belum dilaporkan', tone: 'soon' };
}
