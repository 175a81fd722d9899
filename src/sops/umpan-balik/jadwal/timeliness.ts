/** KA-G: whether an activity was done on schedule: in its month, earlier, late, or not at all. Pure. */
import { MONTHS, partsOf } from '../../../schema/dates.ts';
import type { Kegiatan } from './kegiatan.table.ts';

export type Timeliness =
  | { readonly is: 'cancelled' | 'onTime' | 'now' | 'waiting' }
  /** Done, so many months before or after the planned one; or not done, so many months after it. */
  | { readonly is: 'early' | 'late' | 'overdue'; readonly months: number };

type Plan = Pick<Kegiatan, 'plannedYear' | 'plannedMonth'>;

/** Months since the year 0, so that they can be subtracted. */
export function plannedMonthNumber({ plannedYear, plannedMonth }: Plan): number {
  return Number(plannedYear) * 12 + MONTHS.indexOf(plannedMonth);
}

function monthNumberOf(date: string): number {
  const { year, month } = partsOf(date);
  return year * 12 + month - 1;
}

export function timelinessOf(kegiatan: Plan & Pick<Kegiatan, 'date' | 'cancelled'>, today: string): Timeliness {
  if (kegiatan.cancelled !== null) return { is: 'cancelled' };
  const planned = plannedMonthNumber(kegiatan);
  if (kegiatan.date !== null) {
    const months = monthNumberOf(kegiatan.date) - planned;
    return months === 0 ? { is: 'onTime' } : { is: months > 0 ? 'late' : 'early', months: Math.abs(months) };
  }
  const past = monthNumberOf(today) - planned;
  if (past > 0) return { is: 'overdue', months: past };
  return { is: past === 0 ? 'now' : 'waiting' };
}

export function printTimeliness(timeliness: Timeliness): string {
  switch (timeliness.is) {
    case 'cancelled':
      return 'Dibatalkan';
    case 'onTime':
      return 'Tepat waktu';
    case 'early':
      return `Lebih awal ${timeliness.months} bulan`;
    case 'late':
      return `Terlambat ${timeliness.months} bulan`;
    case 'overdue':
      return `Belum dilaksanakan, terlambat ${timeliness.months} bulan`;
    case 'now':
      return 'Direncanakan bulan ini';
    case 'waiting':
      return 'Belum waktunya';
  }
}
