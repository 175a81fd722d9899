/** What one year says of every contract in force in it: values, mean and class, meetings held, what became of their RTL. Pure. Source: PK-c. */
import type { Rapat } from '../../../registers/rapat.table.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { isOpen } from '../../../registers/rtl.table.ts';
import { partsOf } from '../../../schema/dates.ts';
import { meanOf } from '../kontrak/compare.ts';
import type { Kontrak } from '../kontrak.table.ts';
import { lastDay } from '../kontrak.table.ts';
import type { Monitoring } from '../penilaian/monitoring.table.ts';
import type { Nilai } from '../penilaian/nilai.table.ts';
import type { Period } from '../penilaian/periods.ts';
import type { Borders, ContractClass } from '../penilaian/score-contract.ts';
import { bordersOf, classOf } from '../penilaian/score-contract.ts';
import type { ScoredPeriod } from '../penilaian/standing.ts';
import { scoredPeriods, unscoredPeriods } from '../penilaian/standing.ts';

export interface ContractYear {
  readonly kontrak: Kontrak;
  /** Assessed periods that end in the year, the earliest first. */
  readonly periods: readonly ScoredPeriod[];
  /** Periods of the year that are over and were not assessed. */
  readonly unscored: readonly Period[];
  readonly mean: number | null;
  readonly klass: ContractClass | null;
  /** Meetings about it that were held to their end in the year, and lines that meetings of the year decided. */
  readonly meetings: number;
  readonly done: number;
  readonly open: number;
}

export interface YearRows {
  readonly kontrak: readonly Kontrak[];
  readonly monitoring: readonly Monitoring[];
  readonly nilai: readonly Nilai[];
  readonly rapat: readonly Rapat[];
  readonly rtl: readonly Rtl[];
  /** Which contract each meeting is about, by the meeting's number. */
  readonly contractOf: ReadonlyMap<string, string>;
}

/** By third party and work. A contract counts in a year when it was in force on any of its days. */
export function contractYears(year: number, rows: YearRows, limits: Borders, today: string): ContractYear[] {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return rows.kontrak
    .filter((kontrak) => kontrak.start <= last && lastDay(kontrak) >= first)
    .sort(
      (a, b) => a.partner.label.localeCompare(b.partner.label) || a.work.localeCompare(b.work) || a.start.localeCompare(b.start),
    )
    .map((kontrak) => contractYear(kontrak, year, rows, { limits, today }));
}

function contractYear(
  kontrak: Kontrak,
  year: number,
  { monitoring, nilai, rapat, rtl, contractOf }: YearRows,
  { limits, today }: { readonly limits: Borders; readonly today: string },
): ContractYear {
  const isOfYear = ({ to }: { readonly to: string }) => partsOf(to).year === year;
  const periods = scoredPeriods(kontrak, { monitoring, nilai }, limits).filter((period) => isOfYear(period.monitoring));
  const meetings = rapat.filter(({ number, date }) => contractOf.get(number) === kontrak.number && partsOf(date).year === year);
  const decided = rtl.filter(({ source }) => meetings.some(({ number }) => number === source.id));
  const mean = meanOf(periods);
  return {
    kontrak,
    periods,
    unscored: unscoredPeriods(kontrak, monitoring, today).filter(isOfYear),
    mean,
    klass: mean === null ? null : classOf(mean, bordersOf(kontrak.scale, limits)),
    meetings: meetings.filter(({ state }) => state === 'Ditutup').length,
    done: decided.filter(({ state }) => state === 'Selesai').length,
    open: decided.filter(isOpen).length,
  };
}
