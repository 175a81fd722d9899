/** What a meeting had to review of the one before it, and how much of it it did. Pure. Source: LM-9, LM-12; Lampiran 2, 1.1-4. */
import type { Rapat } from '../../../registers/rapat.table.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { isOpen } from '../../../registers/rtl.table.ts';
import type { TinjauanRtl } from '../../../registers/tinjauan-rtl.table.ts';

export interface Reviewed {
  readonly rtl: readonly Rtl[];
  readonly tinjauan: readonly TinjauanRtl[];
}

export interface Review {
  readonly rapat: Rapat;
  readonly owed: number;
  readonly done: number;
}

/** `null` when nothing was left to review; the first meeting of its series has nothing before it. */
export function reviewOf(rapat: Rapat, before: Rapat | undefined, { rtl, tinjauan }: Reviewed): Review | null {
  if (!before) return null;
  const reviewed = new Set(tinjauan.filter(({ meeting }) => meeting.id === rapat.number).map((row) => row.rtl.id));
  const isOwed = (line: Rtl) => reviewed.has(line.number) || hasOutlived(line, rapat.date);
  const owed = rtl.filter((line) => line.source.id === before.number && isOwed(line));
  const done = owed.filter((line) => reviewed.has(line.number)).length;
  return owed.length === 0 ? null : { rapat, owed: owed.length, done };
}

/** Of the closed meetings among `own`; `held` is their whole series, oldest first. */
export function reviewsOf(held: readonly Rapat[], own: readonly Rapat[], rows: Reviewed): readonly Review[] {
  return held.flatMap((rapat, index) => {
    if (!own.includes(rapat) || rapat.state !== 'Ditutup') return [];
    const review = reviewOf(rapat, held[index - 1], rows);
    return review ? [review] : [];
  });
}

/** Whether it was still open after that day; what was finished on it needed no review any more. */
function hasOutlived(line: Rtl, date: string): boolean {
  return isOpen(line) || (line.doneOn !== null && line.doneOn > date);
}
