/** The tables of the use cases: what each asks of Google, and which ranges grow with the registers. Pure. */
import { COSTS, modelledMs, ROUND_TRIP_MS } from '../latency.ts';
import type { Measured } from '../measured-workbook.ts';
import type { Group } from '../registry.ts';
import type { Kind } from '../tally.ts';
import { KINDS } from '../tally.ts';
import { figure, section, textTable } from '../text-table.ts';
import type { Line } from './work.ts';
import { GROWS, growth } from './work.ts';

const GROUPS: Readonly<Record<Group, string>> = {
  load: 'Use cases that read: forms, lists, screens',
  save: 'Use cases that write, under the lock',
  workbook: 'What the sidebar asks beside the use cases',
  menu: 'Entry points of the menu',
};

const TITLES: Readonly<Record<Kind, string>> = {
  reads: 'Reads',
  writes: 'Writes',
  app: 'SpApp',
  drive: 'Drive',
  properties: 'Prop',
  lock: 'Lock',
  cache: 'Cache',
  html: 'HTML',
  mail: 'Mail',
  session: 'Sess',
};

export function useCaseReport(lines: readonly Line[], sizes: readonly number[]): string {
  const short = sizes.map(shortSize);
  const header = [
    'Use case',
    ...KINDS.map((kind) => TITLES[kind]),
    ...short.map((size) => `Read ${size}`),
    'Written',
    ...short.map((size) => `s ${size}`),
    'Ratio',
    `Script s ${short[short.length - 1] ?? ''}`,
    'Answer KB',
  ];
  const groups = (Object.keys(GROUPS) as Group[]).map((group) => {
    const rows = lines.filter((line) => line.served.group === group).map(rowOf);
    return `\n${GROUPS[group]}\n${textTable(header, rows)}`;
  });
  return [
    section(
      `Service calls, cells and modelled latency, with ${sizes.map((size) => figure(size)).join(', ')} rows in each growing register`,
      ...LEGEND,
    ),
    ...groups,
  ].join('\n');
}

const LEGEND = [
  'Calls by kind (Reads and Writes are the Sheets API; SpApp is SpreadsheetApp; first…last size where they differ), cells that come back',
  "(rows × columns, blanks inside included), cells sent or copied, seconds in Google's services by the cost model, last size ÷ first.",
  `Cost model: read ${COSTS.sheetsRead} ms + ${COSTS.cellRead * 1000} µs a cell, write ${COSTS.sheetsWrite} ms + ${COSTS.cellWritten * 1000} µs a cell, lock ${COSTS.lock} ms, Drive ${COSTS.driveCreate} ms; others 0. Each call from the sidebar`,
  `takes ~${ROUND_TRIP_MS / 1000} s more for its way. Script: the product's own work on this computer, once. Answer: JSON for the sidebar, at the last size.`,
];

function shortSize(rows: number): string {
  return rows % 1000 === 0 ? `${rows / 1000}k` : String(rows);
}

function rowOf({ served, bySize }: Line): string[] {
  const seconds = bySize.map((measured) => modelledMs(measured.tally) / 1000);
  const last = bySize[bySize.length - 1];
  const [first = 0, latest = 0] = [seconds[0], seconds[seconds.length - 1]];
  return [
    served.name,
    ...KINDS.map((kind) => span(bySize, kind)),
    ...bySize.map((measured) => figure(measured.tally.cellsRead)),
    figure(last?.tally.cellsWritten ?? 0),
    ...seconds.map((value) => figure(value, 2)),
    first === 0 ? '' : `${figure(latest / first, 1)}×`,
    figure((last?.scriptMs ?? 0) / 1000, 2),
    figure((last?.answerLength ?? 0) / 1000),
  ];
}

/** Blank for none, so that the eye finds what is there. */
function span(bySize: readonly Measured[], kind: Kind): string {
  const counts = bySize.map((measured) => measured.tally.calls[kind]);
  const [first = 0, last = 0] = [counts[0], counts[counts.length - 1]];
  if (first !== last) return `${figure(first)}…${figure(last)}`;
  return last === 0 ? '' : figure(last);
}

/** One sentence on "Siapkan buku kerja" in an empty spreadsheet, which no size of the registers changes. */
export function preparationReport({ tally }: Measured): string {
  const { calls, cellsRead, cellsWritten } = tally;
  const cells = `${figure(cellsRead)} cells read, ${figure(cellsWritten)} written`;
  return `\nprepare in an empty spreadsheet: ${calls.reads} reads, ${calls.writes} writes, ${cells}, ${figure(modelledMs(tally) / 1000, 2)} s.`;
}

/** Which columns of which sheet are read further down with every row, and by whom. */
export function growthReport(lines: readonly Line[], sizes: readonly number[]): string {
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    const ranges = new Set(line.bySize.flatMap((measured) => [...measured.tally.ranges.keys()]));
    for (const range of ranges) {
      const slope = growth(
        line.bySize.map((measured) => measured.tally.ranges.get(range) ?? 0),
        sizes,
      );
      if (slope < GROWS) continue;
      const key = `${range}|${figure(slope, slope % 1 < GROWS ? 0 : 1)}`;
      found.set(key, [...(found.get(key) ?? []), line]);
    }
  }
  const rows = [...found]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, readers]) => {
      const saves = readers.filter((line) => line.served.group === 'save').length;
      return [...key.split('|'), String(saves), String(readers.length - saves), someNames(readers)];
    });
  const title = 'What grows with the registers';
  return [section(title), textTable(['Range', 'Cells a row', 'Saves', 'Others', 'Read by'], rows)].join('\n');
}

const NAMES_SHOWN = 4;

function someNames(readers: readonly Line[]): string {
  const names = readers.map((line) => line.served.name);
  const more = names.length - NAMES_SHOWN;
  return `${names.slice(0, NAMES_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
