/** The bars of the handout: each indicator's share of its target so far, the lowest first, a few to a chart so that names stay legible. Pure. Source: LM-4. */
import type { ChartData } from '../../../host/document-engine.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import { furthestFirst } from '../kinerja/analyse.ts';
import type { PerformanceLine } from '../kinerja/performance.ts';

/** Charts that the template has room for, and bars in each. */
const CHARTS = 4;
const MOST_BARS = 12;

/** Charts hold about as many bars as each other. */
function drawnLines(lines: readonly PerformanceLine[]): PerformanceLine[][] {
  const drawn = lines
    .filter(({ achievement }) => achievement !== null)
    .sort(furthestFirst)
    .slice(0, CHARTS * MOST_BARS);
  const charts = Math.ceil(drawn.length / MOST_BARS);
  const bars = Math.ceil(drawn.length / Math.max(1, charts));
  return Array.from({ length: charts }, (_, at) => drawn.slice(at * bars, (at + 1) * bars));
}

export function handoutCharts(lines: readonly PerformanceLine[]): Readonly<Record<string, ChartData>> {
  const drawn = drawnLines(lines);
  return Object.fromEntries(
    Array.from({ length: CHARTS }, (_, at): [string, ChartData] => [`capaian ${at + 1}`, chartOf(drawn[at] ?? [])]),
  );
}

function chartOf(lines: readonly PerformanceLine[]): ChartData {
  const values = lines.map(({ achievement }) => (achievement === null ? null : Math.round(achievement * 1000) / 10));
  return {
    categories: lines.map(({ indicator }) => indicator.indicator),
    series: lines.length === 0 ? [] : [{ name: 'Capaian terhadap target (%)', values }],
  };
}

/** Which charts there are, and how many indicators have no bar. */
export function chartTags(lines: readonly PerformanceLine[]): DocumentRow {
  const drawn = drawnLines(lines);
  const without = lines.length - drawn.flat().length;
  return {
    ...Object.fromEntries(
      Array.from({ length: CHARTS }, (_, at): [string, boolean] => [`Ada grafik ${at + 1}`, at < drawn.length]),
    ),
    'Catatan grafik':
      without === 0 || drawn.length === 0
        ? ''
        : `${without} indikator tidak digambar: tanpa hasil, tanpa target, atau di luar ${CHARTS * MOST_BARS} capaian terendah.`,
  };
}
