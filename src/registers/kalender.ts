/** The office's working days, from Pengaturan and Hari libur. */
import type { Query } from '../host/query.ts';
import { all } from '../host/query.ts';
import type { WorkCalendar } from './batas-waktu.ts';
import type { HariLibur } from './hari-libur.table.ts';
import { hariLiburTable } from './hari-libur.table.ts';
import type { Pengaturan } from './pengaturan.ts';

export const hariLiburQuery: Query<(typeof hariLiburTable)['fields'], 'rows'> = all(hariLiburTable);

export function calendarFrom({ workdays }: Pick<Pengaturan, 'workdays'>, holidays: readonly HariLibur[]): WorkCalendar {
  return { workdays, holidays: new Set(holidays.map((day) => day.date)) };
}
