/** A chart with its numbers: Chart.js is fetched when the first one is drawn; the table beside says the same in numbers. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChartPlan } from '../charts.ts';
import { fetchAsset } from './fetch-asset.ts';

interface ChartProps extends Omit<ChartPlan, 'still'> {
  readonly title: string;
  /** Over the first column of the table: `Bulan`. */
  readonly labelTitle: string;
  /** The rows of the table, where the labels of the chart are too short to be understood alone. */
  readonly rows?: readonly string[];
  /** What stands over the columns of the table, where the names of the series are too long for it. */
  readonly heads?: readonly string[];
}

/** More names than that stand below each other under the chart, which then needs the room. */
const ROW_OF_NAMES = 3;

export function Chart({ title, labelTitle, rows, heads, ...plan }: ChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState('');
  useDrawn(canvas, plan, setFailed);
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      {failed === '' ? (
        <div class={`canvas ${plan.type}${plan.series.length > ROW_OF_NAMES ? ' many' : ''}`}>
          <canvas ref={canvas} role="img" aria-label={`Grafik: ${title}. Angkanya ada pada tabel di bawah.`} />
        </div>
      ) : (
        <p class="who">Grafik tidak dapat digambar. {failed}</p>
      )}
      <details open={failed !== ''}>
        <summary>Lihat angkanya</summary>
        <Numbers title={title} labelTitle={labelTitle} labels={rows ?? plan.labels} heads={heads} series={plan.series} />
      </details>
    </figure>
  );
}

function useDrawn(
  canvas: { readonly current: HTMLCanvasElement | null },
  plan: Omit<ChartPlan, 'still'>,
  fail: (message: string) => void,
): void {
  const key = JSON.stringify(plan);
  useEffect(() => {
    let current = true;
    let drawn: { destroy(): void } | null = null;
    fetchAsset('charts', () => window.AdmenCharts).then((reply) => {
      if (!current) return;
      if (!reply.ok) return fail(reply.refusals.map(({ message }) => message).join(' '));
      const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (canvas.current) drawn = reply.value.draw(canvas.current, { ...JSON.parse(key), still });
    });
    return () => {
      current = false;
      drawn?.destroy();
    };
  }, [key]);
}

type NumbersProps = Pick<ChartProps, 'title' | 'labelTitle' | 'labels' | 'series'> & {
  readonly heads?: readonly string[] | undefined;
};

export function Numbers({ title, labelTitle, labels, series, heads }: NumbersProps) {
  return (
    <table class="numbers">
      <caption class="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{labelTitle}</th>
          {series.map(({ label }, column) => (
            <th key={label} scope="col">
              {heads ? <abbr title={label}>{heads[column]}</abbr> : label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map((label, row) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {series.map((one) => (
              <td key={one.label}>{one.values[row]?.toLocaleString('id-ID') ?? '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
