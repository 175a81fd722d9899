/** The flowchart of a procedure as it will stand in the document, drawing by drawing; those who hear the page get the steps in order. */
import type { ComponentChildren } from 'preact';
import type { Drawing, DrawnLine, DrawnShape, FlowStep, ShapeKind } from '../../host/flowchart.ts';
import { drawingWords } from './flow-words.ts';

interface FlowChartProps {
  readonly title: string;
  readonly steps: readonly FlowStep[];
  readonly drawings: readonly Drawing[];
}

export function FlowChart({ title, steps, drawings }: FlowChartProps) {
  const widest = Math.max(...drawings.map(({ width }) => width));
  return (
    <figure class="flow-chart">
      <figcaption>{title}</figcaption>
      {drawings.map((drawing, at) => (
        <Sheet
          key={drawing}
          drawing={drawing}
          widest={widest}
          words={`${title}${drawings.length > 1 ? `, bagian ${at + 1} dari ${drawings.length}` : ''}. ${drawingWords(drawing, steps)}`}
        />
      ))}
    </figure>
  );
}

/** Room for the width of the lines, in points. */
const EDGE = 2;

interface SheetProps {
  readonly drawing: Drawing;
  readonly words: string;
  /** All drawings of a chart are shown on one scale. */
  readonly widest: number;
}

function Sheet({ drawing, words, widest }: SheetProps) {
  const { width, height, shapes, lines, labels } = drawing;
  return (
    <svg
      role="img"
      aria-label={words}
      viewBox={`${-EDGE} ${-EDGE} ${width + 2 * EDGE} ${height + 2 * EDGE}`}
      style={{ width: `${(width / widest) * 100}%`, maxWidth: `${Math.round(width * LARGEST)}px` }}
    >
      {lines.map((line) => (
        <Line key={line} line={line} />
      ))}
      {shapes.map((shape) => (
        <Shape key={shape} shape={shape} />
      ))}
      {labels.map((label) => (
        <text key={label} class="answer" x={label.x} y={label.y + label.height * BASELINE}>
          {label.text}
        </text>
      ))}
    </svg>
  );
}

/** CSS pixels for a point, at most: more would look coarse. */
const LARGEST = 1.6;

/** From the top of a line of text to where its letters stand. */
const BASELINE = 0.8;

const LINE_HEIGHT = 10.5;

function Shape({ shape }: { readonly shape: DrawnShape }) {
  const middle = shape.y + shape.height * (MIDDLE[shape.kind] ?? 0.5);
  const first = middle - (shape.lines.length * LINE_HEIGHT) / 2;
  return (
    <g data-step={shape.step}>
      {OUTLINES[shape.kind](shape)}
      <text>
        {shape.lines.map((line, at) => (
          <tspan key={at} x={shape.x + shape.width / 2} y={first + (at + BASELINE) * LINE_HEIGHT}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** Where text stands in shapes whose lower edge is not straight. */
const MIDDLE: Partial<Record<ShapeKind, number>> = { document: 0.4, link: 0.4 };

const OUTLINES: Readonly<Record<ShapeKind, (shape: DrawnShape) => ComponentChildren>> = {
  terminator: (shape) => <rect {...box(shape)} rx={shape.height / 2} />,
  process: (shape) => <rect {...box(shape)} />,
  decision: ({ x, y, width, height }) => (
    <polygon
      points={`${x},${y + height / 2} ${x + width / 2},${y} ${x + width},${y + height / 2} ${x + width / 2},${y + height}`}
    />
  ),
  document: ({ x, y, width, height }) => (
    <path
      d={`M${x} ${y}h${width}v${height * 0.802}c${-width / 2} 0 ${-width / 2} ${height * 0.306} ${-width} ${height * 0.132}z`}
    />
  ),
  connector: ({ x, y, width, height }) => <ellipse cx={x + width / 2} cy={y + height / 2} rx={width / 2} ry={height / 2} />,
  link: ({ x, y, width, height }) => (
    <polygon
      points={`${x},${y} ${x + width},${y} ${x + width},${y + height * 0.8} ${x + width / 2},${y + height} ${x},${y + height * 0.8}`}
    />
  ),
};

function box({ x, y, width, height }: DrawnShape) {
  return { x, y, width, height };
}

/** Length and half the width of an arrowhead, in points. */
const HEAD = 4.5;
const HALF_HEAD = 2.25;

function Line({ line: { points, hasArrow } }: { readonly line: DrawnLine }) {
  const [before, end] = points.slice(-2);
  return (
    <>
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {hasArrow && before && end && (
        <path
          class="head"
          d={`M0 0L${-HEAD} ${-HALF_HEAD}V${HALF_HEAD}z`}
          transform={`translate(${end.x} ${end.y}) rotate(${(Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI})`}
        />
      )}
    </>
  );
}
