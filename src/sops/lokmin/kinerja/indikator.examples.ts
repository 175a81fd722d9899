/** Indicators of a made-up puskesmas, put into the register as staff do: feeds the tests. */
import type { Saved } from '../../../schema/index.ts';
import type { Indikator } from './indikator.table.ts';
import type { Kinerja } from './kinerja.table.ts';

export const EXAMPLE_UNIT = { id: 'UNT-01', label: 'Tata Usaha' };

/** The values of the register's form: 480 babies a year, counted. */
export const IMMUNISED = {
  year: 2026,
  unit: EXAMPLE_UNIT,
  indicator: 'Imunisasi dasar lengkap',
  measure: 'bayi',
  method: 'Jumlah',
  target: 480,
  population: null,
  active: true,
} as const;

interface Caller {
  done<T>(name: string, input?: object): T;
}

/** Adds an indicator and gives its number. */
export function addIndicator(office: Caller, values: object = {}): string {
  return office.done<Saved>('indikator.save', { values: { ...IMMUNISED, ...values } }).record;
}

const NO_PATH = {
  ...{ target1: null, target2: null, target3: null, target4: null, target5: null, target6: null },
  ...{ target7: null, target8: null, target9: null, target10: null, target11: null, target12: null },
};

/** A row of the table, without a path of its own. */
export function indikatorRow(values: Partial<Indikator> = {}): Indikator {
  return { number: 'IDK-001', ...IMMUNISED, ...NO_PATH, ...values };
}

/** What was told of a month. */
export function kinerjaRow({ number, indicator, unit }: Indikator, period: string, told: Partial<Kinerja> = {}): Kinerja {
  const nothing = { population: null, before: null, beforePopulation: null, analysis: null, reportedBy: null };
  const figures = { target: null, cumulative: null, achievement: null, gap: null };
  const row = { number: `KNJ ${number} ${period}`, indicator: { id: number, label: indicator }, unit, period, result: 0 };
  return { ...row, ...nothing, ...figures, ...told };
}
