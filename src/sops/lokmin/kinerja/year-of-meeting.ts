/** The year that a meeting reports on, read with the meeting: its indicators and everything that was entered for it. Source: LM-4. */
import { all, column, picked } from '../../../host/query.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { partsOf } from '../../../schema/dates.ts';
import { meetingMonth, monthBefore, periodsOf } from '../meeting-months.ts';
import type { Indikator } from './indikator.table.ts';
import { indikatorTable } from './indikator.table.ts';
import type { Kinerja } from './kinerja.table.ts';
import { kinerjaTable } from './kinerja.table.ts';
import type { YearMonth } from './performance.ts';

export function yearQueries(record: string) {
  const month = meetingMonth(record);
  return {
    numbers: column(rapatTable, 'number'),
    dates: column(rapatTable, 'date'),
    indikator: all(indikatorTable),
    kinerja: picked(kinerjaTable, 'period', (_periods, columns) =>
      periodsOf({ year: monthBefore(month(columns)).year, month: 12 }),
    ),
  };
}

export interface ReportedYear {
  /** The month that the meeting hears: the one before it. */
  readonly at: YearMonth;
  /** Those in use in its year, by unit, then as they stand in the sheet. */
  readonly indicators: readonly Indikator[];
  readonly rows: readonly Kinerja[];
}

export function reportedYear(
  rapat: Pick<Rapat, 'date'>,
  { indikator, kinerja }: { readonly indikator: readonly Indikator[]; readonly kinerja: readonly Kinerja[] },
): ReportedYear {
  const at = monthBefore(partsOf(rapat.date));
  const indicators = indikator.filter(({ active, year }) => active && year === at.year);
  return { at, indicators: byUnit(indicators), rows: kinerja };
}

/** Indicators of one unit stand together, units in the order of their numbers. */
export function byUnit(indicators: readonly Indikator[]): readonly Indikator[] {
  return [...indicators].sort((a, b) => a.unit.id.localeCompare(b.unit.id));
}

/** Why there is nothing to fill in. */
export function emptyNotes({ at, indicators }: ReportedYear, whose = ''): string[] {
  return indicators.length > 0 ? [] : [`Belum ada indikator${whose} tahun ${at.year}. Isi dahulu daftar “Indikator”.`];
}
