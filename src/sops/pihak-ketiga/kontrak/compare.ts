/** Values of contracts over the periods, side by side: all of them, or one with its criteria. Source: PK-c. */
import type { Host } from '../../../host/host.ts';
import { all } from '../../../host/query.ts';
import { notFound } from '../../../registers/not-found.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, parseTarget } from '../../../schema/index.ts';
import type { Tone } from '../../sop.ts';
import type { Kontrak } from '../kontrak.table.ts';
import { contractRoute, kontrakTable, LKPP_SCALE } from '../kontrak.table.ts';
import { monitoringTable } from '../penilaian/monitoring.table.ts';
import { nilaiTable } from '../penilaian/nilai.table.ts';
import type { Borders } from '../penilaian/score-contract.ts';
import { bordersOf, isLow, twoDecimals } from '../penilaian/score-contract.ts';
import type { ScoredPeriod } from '../penilaian/standing.ts';
import { changeWords, printScore, reachedWords, scoredPeriods, toneOf } from '../penilaian/standing.ts';
import { borders } from './contract-record.ts';

export interface ComparedCriterion {
  /** The number of the criterion: its name may have been changed between two periods. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly isLow: boolean;
}

export interface ComparedPeriod {
  readonly period: string;
  /** Its last day: periods of several contracts are laid side by side by the month in which they end. */
  readonly to: string;
  readonly total: number | null;
  /** In percent of the best value of its scale, so that scales compare. */
  readonly share: number | null;
  readonly text: string;
  readonly klass: string;
  readonly tone: Tone;
  readonly change: string;
  /** Criteria of the period; only when one contract is asked for. */
  readonly criteria: readonly ComparedCriterion[];
}

export interface ComparedContract {
  readonly number: string;
  readonly partner: string;
  readonly work: string;
  readonly scale: string;
  /** The best value of its scale, and from which on a value is "Baik". */
  readonly best: number;
  readonly good: number;
  readonly route: string;
  /** The earliest first; empty while nothing was assessed. */
  readonly periods: readonly ComparedPeriod[];
}

export interface ContractComparison {
  readonly contracts: readonly ComparedContract[];
}

/** `record` narrows it to one contract, with its criteria. Refuses one that is not there. */
export function compareContracts(host: Host, input: unknown): Result<ContractComparison> {
  const { record } = parseTarget(input);
  const read = host.read({
    kontrak: all(kontrakTable),
    monitoring: all(monitoringTable),
    nilai: all(nilaiTable),
    pengaturan: pengaturanQuery,
  });
  const limits = borders(pengaturanFrom(read.pengaturan));
  const asked = read.kontrak.filter(({ number }) => record === '' || number === record);
  if (record !== '' && asked.length === 0) return notFound(host, kontrakTable, record);
  const contracts = asked.map(
    (kontrak): ComparedContract => ({
      number: kontrak.number,
      partner: kontrak.partner.label,
      work: kontrak.work,
      scale: kontrak.scale,
      best: bestOf(kontrak),
      good: bordersOf(kontrak.scale, limits).good,
      route: contractRoute(kontrak.number),
      periods: scoredPeriods(kontrak, read, limits).map((period) => ({
        ...toldOf(period, kontrak),
        criteria: record === '' ? [] : criteriaOf(period, kontrak, limits),
      })),
    }),
  );
  return ok({ contracts });
}

function toldOf(period: ScoredPeriod, kontrak: Kontrak): Omit<ComparedPeriod, 'criteria'> {
  const { monitoring, total, klass, change } = period;
  return {
    period: monitoring.period,
    to: monitoring.to,
    total,
    share: shareOf(total, kontrak),
    text: printScore(total),
    klass: klass ?? 'Belum ada nilai',
    tone: toneOf(klass),
    change: change === null ? '' : changeWords(change),
  };
}

function criteriaOf({ lines }: ScoredPeriod, { scale }: Kontrak, limits: Borders): ComparedCriterion[] {
  return lines.map((line) => ({
    id: line.criterion.id,
    name: line.criterion.label,
    text: reachedWords(line, scale),
    isLow: isLow(line, scale, limits),
  }));
}

function bestOf({ scale }: Pick<Kontrak, 'scale'>): number {
  return scale === LKPP_SCALE ? 3 : 100;
}

function shareOf(total: number | null, kontrak: Pick<Kontrak, 'scale'>): number | null {
  return total === null ? null : twoDecimals((total / bestOf(kontrak)) * 100);
}

/** Of the periods that have a value; `null` without any. */
export function meanOf(periods: readonly Pick<ScoredPeriod, 'total'>[]): number | null {
  const totals = periods.flatMap(({ total }) => (total === null ? [] : [total]));
  return totals.length === 0 ? null : twoDecimals(totals.reduce((sum, total) => sum + total, 0) / totals.length);
}
