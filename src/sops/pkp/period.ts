/** Which days an assessment is about: a year, half of one, or from January to the running month. Source: PKP-0; domain, PKP scoring. */
import { addDays, MONTHS, pad } from '../../schema/dates.ts';

export const PERIOD_KINDS = ['Tahun', 'Semester', 'Bulan berjalan'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export const SEMESTERS = ['Semester 1', 'Semester 2'] as const;

export interface PeriodChoice {
  readonly kind: PeriodKind;
  /** `2026` */
  readonly year: string;
  /** `Semester 1`, `Oktober`; `null` for a whole year. */
  readonly part: string | null;
}

export interface AssessedPeriod {
  readonly from: string;
  readonly until: string;
  /** `tahun 2026`, `semester 1 tahun 2026`, `Januari–Oktober 2026` */
  readonly label: string;
}

/** `2025`, `2025 Semester 2`: for titles of sheets and series of charts. */
export function periodName({ year, part }: Pick<PeriodChoice, 'year' | 'part'>): string {
  return part === null ? year : `${year} ${part}`;
}

/** `null` when the part does not fit the kind. */
export function periodOf({ kind, year, part }: PeriodChoice): AssessedPeriod | null {
  const january = `${year}-01-01`;
  if (kind === 'Tahun') return { from: january, until: `${year}-12-31`, label: `tahun ${year}` };
  if (kind === 'Semester') {
    const half = (SEMESTERS as readonly (string | null)[]).indexOf(part);
    if (half < 0) return null;
    const label = `semester ${half + 1} tahun ${year}`;
    return half === 0
      ? { from: january, until: `${year}-06-30`, label }
      : { from: `${year}-07-01`, until: `${year}-12-31`, label };
  }
  const month = (MONTHS as readonly (string | null)[]).indexOf(part) + 1;
  if (month === 0) return null;
  const label = month === 1 ? `Januari ${year}` : `Januari–${part} ${year}`;
  return { from: january, until: lastDay(year, month), label };
}

function lastDay(year: string, month: number): string {
  const next = month === 12 ? `${Number(year) + 1}-01-01` : `${year}-${pad(month + 1)}-01`;
  return addDays(next, -1);
}
