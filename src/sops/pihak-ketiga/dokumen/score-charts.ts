/** The line of a contract's values over its periods, with the value from which on it is "Baik"; each scale has its own axis in the template. Pure. Source: PK-c. */
import type { ChartData } from '../../../host/document-engine.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import type { Kontrak } from '../kontrak.table.ts';
import { LKPP_SCALE } from '../kontrak.table.ts';
import type { Borders } from '../penilaian/score-contract.ts';
import { bordersOf } from '../penilaian/score-contract.ts';
import type { ScoredPeriod } from '../penilaian/standing.ts';

const NO_CHART: ChartData = { categories: [], series: [] };
/** Of one value there is no development to draw. */
const LEAST_VALUES = 2;

/** By the alt texts of the template. `periods` are those up to the one that is told of; a period without a value is a gap. */
export function scoreCharts(
  { scale }: Pick<Kontrak, 'scale'>,
  periods: readonly ScoredPeriod[],
  limits: Borders,
): Readonly<Record<string, ChartData>> {
  const { good } = bordersOf(scale, limits);
  const chart: ChartData = isDrawn(periods)
    ? {
        categories: periods.map(({ monitoring }) => monitoring.period),
        series: [
          { name: 'Nilai kinerja', values: periods.map(({ total }) => total) },
          { name: `Batas “Baik” (${good})`, values: periods.map(() => good) },
        ],
      }
    : NO_CHART;
  const isLkpp = scale === LKPP_SCALE;
  return { 'perkembangan persen': isLkpp ? NO_CHART : chart, 'perkembangan LKPP': isLkpp ? chart : NO_CHART };
}

function isDrawn(periods: readonly ScoredPeriod[]): boolean {
  return periods.filter(({ total }) => total !== null).length >= LEAST_VALUES;
}

export function chartTags({ scale }: Pick<Kontrak, 'scale'>, periods: readonly ScoredPeriod[]): DocumentRow {
  const isLkpp = scale === LKPP_SCALE;
  return {
    'Ada grafik persen': isDrawn(periods) && !isLkpp,
    'Ada grafik LKPP': isDrawn(periods) && isLkpp,
    'Keterangan grafik': isDrawn(periods) ? '' : 'Grafik perkembangan dimuat sejak dua periode mempunyai nilai.',
  };
}
