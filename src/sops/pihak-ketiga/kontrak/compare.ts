/** Values of contracts over the periods, side by side: all of them, or one with its criteria. Source: PK-c. */
import type { Host } from '../../../host/host.ts';
import { all } from '../../../host/query.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, parseTarget } from '../../../schema/index.ts';
import type { Tone } from '../../sop.ts';
import type { Kontrak } from '../kontrak.table.ts';
import { contractRoute, kontrakTable, LKPP_SCALE } from '../kontrak.table.ts';
import { monitoringTable } from '../penilaian/monitoring.table.ts';
import { nilaiTable } from '../penilaian/nilai.table.ts';
import { isLow, reachedBy } from '../penilaian/score-contract.ts';
import type { ScoredPeriod } from '../penilaian/standing.ts';
import { changeWords, printScore, scoredPeriods, toneOf } from '../penilaian/standing.ts';
import { borders } from './contract-record.ts';

export interface ComparedPeriod {
  readonly period: string;
  /** The first day of the period, by which periods of several contracts are laid side by side. */
  readonly from: string;
  readonly total: number | null;
  /** In percent of the best value of its scale, so that scales compare. */
  readonly share: number | null;
  readonly text: string;
  readonly klass: string;
  readonly tone: Tone;
  readonly change: string;
  /** Criteria of the period; only when one contract is asked for. */
  readonly criteria: readonly { readonly name: string; readonly text: string; readonly isLow: boolean }[];
}

export interface ComparedContract {
  readonly number: string;
  readonly partner: string;
  readonly work: string;
  readonly scale: string;
  readonly route: string;
  readonly mean: string;
  readonly periods: readonly ComparedPeriod[];
}

export interface ContractComparison {
  readonly contracts: readonly ComparedContract[];
}

/** `record` narrows it to one contract. Contracts without any assessment are left out of the comparison. */
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
  const contracts = asked.flatMap((kontrak): ComparedContract[] => {
    const periods = scoredPeriods(kontrak, read, limits);
    if (periods.length === 0) return [];
    const shown = periods.map(
      (period): ComparedPeriod => ({
        period: period.monitoring.period,
        from: period.monitoring.from,
        total: period.total,
        share: shareOf(period.total, kontrak),
        text: printScore(period.total),
        klass: period.klass ?? 'Belum ada nilai',
        tone: toneOf(period.klass),
        change: period.change === null ? '' : changeWords(period.change),
        criteria: record === '' ? [] : criteriaOf(period, kontrak, limits),
      }),
    );
    const { number, work, scale } = kontrak;
    return [
      {
        number,
        partner: kontrak.partner.label,
        work,
        scale,
        route: contractRoute(number),
        mean: printScore(meanOf(periods)),
        periods: shown,
      },
    ];
  });
  return ok({ contracts });
}

function criteriaOf({ lines }: ScoredPeriod, { scale }: Kontrak, limits: ReturnType<typeof borders>) {
  return lines.map((line) => ({
    name: line.criterion.label,
    text: line.notApplicable === true ? 'tidak berlaku' : printScore(reachedBy(line)),
    isLow: isLow(line, scale, limits),
  }));
}

function shareOf(total: number | null, { scale }: Kontrak): number | null {
  if (total === null) return null;
  return scale === LKPP_SCALE ? Math.round((total / 3) * 10_000) / 100 : total;
}

/** Of the periods that have a value; `null` without any. */
export function meanOf(periods: readonly Pick<ScoredPeriod, 'total'>[]): number | null {
  const totals = periods.flatMap(({ total }) => (total === null ? [] : [total]));
  return totals.length === 0 ? null : Math.round((totals.reduce((sum, total) => sum + total, 0) / totals.length) * 100) / 100;
}
