/** What meetings up to this one found of RTL: a notulen tells how an RTL stood then, not what became of it later. Pure. Source: LM-9. */
import type { Columns } from '../host/query.ts';
import type { Rapat } from './rapat.table.ts';
import type { TinjauanRtl } from './tinjauan-rtl.table.ts';

/** `numbers` and `dates` are those of all meetings; a review of a meeting that is gone counts no more. */
export function reviewsUntil(
  { date }: Pick<Rapat, 'date'>,
  reviews: readonly TinjauanRtl[],
  { numbers = [], dates = [] }: Columns,
): TinjauanRtl[] {
  const dayOf = new Map(numbers.map((number, index) => [number, dates[index] ?? '']));
  return reviews.filter(({ meeting }) => {
    const day = dayOf.get(meeting.id) ?? '';
    return day !== '' && day <= date;
  });
}
