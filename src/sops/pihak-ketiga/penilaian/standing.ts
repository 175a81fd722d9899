/** How a contract stands: each period's value and class, the trend, what was not assessed yet, how long it still runs. Pure. */
import { daysBetween, printDate } from '../../../schema/dates.ts';
import { printNumber } from '../../../schema/numbers.ts';
import type { Tone } from '../../sop.ts';
import type { Kontrak, ScaleName } from '../kontrak.table.ts';
import { lastDay } from '../kontrak.table.ts';
import type { Monitoring } from './monitoring.table.ts';
import type { Nilai } from './nilai.table.ts';
import type { Period } from './periods.ts';
import { endedPeriods } from './periods.ts';
import type { Borders, ContractClass, ContractScore, Scored } from './score-contract.ts';
import { countedBy, reachedBy, scoreOf, twoDecimals } from './score-contract.ts';

export interface ScoredPeriod extends ContractScore {
  readonly monitoring: Monitoring;
  readonly lines: readonly Nilai[];
  /** Against the period before that has a value; `null` for the first. */
  readonly change: number | null;
}

/** The periods that were assessed, the earliest first. `monitoring` and `nilai` may hold those of other contracts, too. */
export function scoredPeriods(
  kontrak: Pick<Kontrak, 'number' | 'scale'>,
  { monitoring, nilai }: { readonly monitoring: readonly Monitoring[]; readonly nilai: readonly Nilai[] },
  borders: Borders,
): ScoredPeriod[] {
  const own = monitoring.filter(({ contract }) => contract.id === kontrak.number).sort((a, b) => a.from.localeCompare(b.from));
  let before: number | null = null;
  return own.map((row) => {
    const lines = nilai.filter((line) => line.monitoring.id === row.number);
    const score = scoreOf(kontrak, lines, borders);
    const change = score.total === null || before === null ? null : twoDecimals(score.total - before);
    before = score.total ?? before;
    return { monitoring: row, lines, ...score, change };
  });
}

/** The latest period that has a value; `null` without any. */
export function latestOf(periods: readonly ScoredPeriod[]): ScoredPeriod | null {
  const valued = periods.filter(({ total }) => total !== null);
  return valued[valued.length - 1] ?? null;
}

/** Periods that are over and have no assessment. */
export function unscoredPeriods(kontrak: Kontrak, monitoring: readonly Monitoring[], today: string): Period[] {
  const known = new Set(monitoring.filter(({ contract }) => contract.id === kontrak.number).map(({ from }) => from));
  return endedPeriods(kontrak, today).filter(({ from }) => !known.has(from));
}

/** How long it still runs, in a word and a colour. */
export function runTag(kontrak: Kontrak, today: string, expiryDays: number): { readonly tag: string; readonly tone: Tone } {
  const last = lastDay(kontrak);
  if (today > last) return { tag: kontrak.endedOn === null ? 'Berakhir' : 'Diakhiri', tone: 'plain' };
  if (today < kontrak.start) return { tag: `Mulai ${printDate(kontrak.start)}`, tone: 'plain' };
  const left = daysBetween(today, last);
  if (left <= expiryDays) return { tag: left === 0 ? 'Berakhir hari ini' : `Berakhir ${left} hari lagi`, tone: 'soon' };
  return { tag: 'Berjalan', tone: 'ok' };
}

/** `86,5` */
export function printScore(total: number | null): string {
  return total === null ? '–' : printNumber(total, 2);
}

/** What a criterion reached: `tidak berlaku`, `–` without a score, and a warning beside a value that the scale does not have. */
export function reachedWords(line: Omit<Scored, 'weight'>, scale: ScaleName): string {
  if (line.notApplicable === true) return 'tidak berlaku';
  const reached = reachedBy(line);
  return `${printScore(reached)}${reached !== null && countedBy(line, scale) === null ? ' (di luar skala, tidak dihitung)' : ''}`;
}

/** `86,5 Baik, naik 4,25` */
export function scoreWords({ total, klass, change }: Pick<ScoredPeriod, 'total' | 'klass' | 'change'>): string {
  if (total === null) return 'Belum ada nilai';
  return `${printScore(total)} ${klass}${change === null ? '' : `, ${changeWords(change)}`}`;
}

export function changeWords(change: number): string {
  if (change === 0) return 'tetap';
  return `${change > 0 ? 'naik' : 'turun'} ${printNumber(Math.abs(change), 2)}`;
}

export function toneOf(klass: ContractClass | null): Tone {
  if (klass === null) return 'plain';
  return klass === 'Kurang' ? 'late' : klass === 'Cukup' ? 'soon' : 'ok';
}
