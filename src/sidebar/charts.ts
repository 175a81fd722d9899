/** The charts of the sidebar: a bundle of its own (Chart.js), fetched by the first screen that draws one. */
import type { ChartConfiguration, ChartDataset, Color } from 'chart.js';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  Tooltip,
} from 'chart.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  Tooltip,
);

export interface ChartPlan {
  readonly type: 'bar' | 'line' | 'radar';
  readonly labels: readonly string[];
  readonly series: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
  /** Lines run on over labels without a value: where series have them at different times. */
  readonly bridged?: boolean;
  /** The end of the scale; without it the numbers decide. */
  readonly max?: number;
  /** Nothing moves: the person's system asks for it. */
  readonly still: boolean;
}

export interface DrawnChart {
  destroy(): void;
}

/** Told apart by more than colour: filled, striped, dotted; lines by their dashes and points. */
const LOOKS = [
  { colour: '#0b6e4f', dash: [], point: 'circle' },
  { colour: '#b45309', dash: [6, 3], point: 'rect' },
  { colour: '#1d4e89', dash: [2, 3], point: 'triangle' },
  { colour: '#86198f', dash: [8, 3, 2, 3], point: 'rectRot' },
  { colour: '#b3261e', dash: [12, 4], point: 'star' },
  { colour: '#4b5563', dash: [4, 4], point: 'crossRot' },
] as const;
const INK = '#1f2937';
const LINE = '#d9dee5';

export function draw(canvas: HTMLCanvasElement, plan: ChartPlan): DrawnChart {
  return new Chart(canvas, configuration(plan));
}

function configuration({ type, labels, series, max, bridged = false, still }: ChartPlan): ChartConfiguration {
  const whole = series.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)));
  const end = max === undefined ? {} : { max };
  const ticks = { color: INK, font: { size: 11 }, ...(whole && { precision: 0 }) };
  const scales =
    type === 'radar'
      ? { r: { beginAtZero: true, ...end, ticks, grid: { color: LINE }, pointLabels: { color: INK, font: { size: 11 } } } }
      : {
          x: { ticks: { color: INK, font: { size: 11 }, maxRotation: 60 }, grid: { display: false } },
          y: { beginAtZero: true, ...end, ticks, grid: { color: LINE } },
        };
  return {
    type,
    data: {
      labels: [...labels],
      datasets: series.map(({ label, values }, index) => ({ ...dataset(type, label, values, index), spanGaps: bridged })),
    },
    options: {
      locale: 'id-ID',
      responsive: true,
      maintainAspectRatio: false,
      ...(still && { animation: false as const }),
      scales,
      plugins: { legend: { position: 'bottom', labels: { color: INK, boxWidth: 14 } } },
    },
  };
}

function dataset(type: ChartPlan['type'], label: string, values: readonly (number | null)[], index: number): ChartDataset {
  const { colour, dash, point } = LOOKS[index % LOOKS.length] ?? LOOKS[0];
  const shared = { label, data: [...values], borderColor: colour, borderWidth: 2 };
  if (type === 'bar') return { ...shared, borderWidth: 1, backgroundColor: index === 0 ? colour : striped(colour, index) };
  // A point on the edge of the chart is drawn whole.
  return { ...shared, clip: 8, backgroundColor: `${colour}26`, borderDash: [...dash], pointStyle: point, fill: type === 'radar' };
}

const TILE = 6;

/** Stripes, or dots, on white. */
function striped(colour: string, index: number): Color | CanvasPattern {
  const tile = document.createElement('canvas');
  tile.width = TILE;
  tile.height = TILE;
  const pen = tile.getContext('2d');
  if (!pen) return colour;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, TILE, TILE);
  pen.fillStyle = colour;
  if (index % 2 === 1) for (let at = 0; at < TILE; at++) pen.fillRect(at, TILE - 1 - at, 2, 2);
  else pen.fillRect(1, 1, 3, 3);
  return pen.createPattern(tile, 'repeat') ?? colour;
}
