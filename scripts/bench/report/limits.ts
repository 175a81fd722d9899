/** The limits of the design, each with what was measured. Pure. */
import type { BuiltFile, LoadTimes } from '../bundle.ts';
import type { DocumentTimes } from '../documents/measure.ts';
import type { Refusal } from '../documents/refusals.ts';
import { figure, section, textTable } from '../text-table.ts';
import type { Line } from './work.ts';
import { GROWS, growth } from './work.ts';

export interface Measurements {
  readonly lines: readonly Line[];
  readonly sizes: readonly number[];
  readonly files: readonly BuiltFile[];
  readonly bundle: LoadTimes;
  readonly documents: readonly DocumentTimes[];
  readonly refusals: readonly Refusal[];
}

interface Verdict {
  readonly limit: string;
  /** `null`: it takes two sizes to tell. */
  readonly met: boolean | null;
  readonly measured: string;
}

/** Nobody waits for these as a step of the daily work: they look through the whole workbook. */
const MAINTENANCE: readonly string[] = ['prepare', 'jejak.check', 'mulai.show'];

/** These open the record of another SOP as well, by that SOP's own use case. */
const PROVED: readonly string[] = ['dokumenSop.loadCheck', 'dokumenSop.check'];

/** Shows a chart that the engine draws. */
const DRAWN: readonly string[] = ['dokumenSop.read'];

const MOST = {
  reads: 2,
  provedReads: 4,
  writes: 1,
  bundleMs: 5,
  minutesMs: 10,
  floors: 2,
  sidebarKb: 60,
  refusalMs: 1000,
} as const;

export function limitsReport(measurements: Measurements): string {
  const verdicts = [
    ...serviceLimits(measurements),
    ...fileLimits(measurements),
    ...documentLimits(measurements),
    ...refusalLimits(measurements),
  ];
  const rows = verdicts.map(({ limit, met, measured }) => [limit, met === null ? 'unknown' : met ? 'met' : 'NOT MET', measured]);
  return [section('Limits to hold'), textTable(['Limit', 'Verdict', 'Measured'], rows)].join('\n');
}

function serviceLimits({ lines, sizes }: Measurements): Verdict[] {
  const interactive = lines.filter((line) => !MAINTENANCE.includes(line.served.name));
  const most = (kind: 'reads' | 'writes') => (line: Line) => Math.max(...line.bySize.map(({ tally }) => tally.calls[kind]));
  const saves = lines.filter((line) => line.served.group === 'save');
  const cells = (line: Line) =>
    growth(
      line.bySize.map(({ tally }) => tally.cellsRead),
      sizes,
    );
  const bySize = [
    listed(
      'As many calls whatever the size of the registers',
      interactive,
      (line) => Math.max(...sizes.map((_, at) => callsAt(line, at))) - callsAt(line, 0),
      0,
    ),
    listed('Recording reads a number of cells that does not grow (cells a row)', saves, cells, GROWS, 1),
  ];
  return [
    listed(
      `At most ${MOST.reads} reads for any interactive use case that no other record proves`,
      interactive.filter(({ served }) => !PROVED.includes(served.name)),
      most('reads'),
      MOST.reads,
    ),
    listed(
      `At most ${MOST.provedReads} reads where the record of another SOP proves steps`,
      interactive.filter(({ served }) => PROVED.includes(served.name)),
      most('reads'),
      MOST.provedReads,
    ),
    listed(`At most ${MOST.writes} write call for any interactive use case`, interactive, most('writes'), MOST.writes),
    ...(sizes.length > 1 ? bySize : bySize.map(({ limit }) => ({ limit, met: null, measured: 'wants two sizes of --rows' }))),
    engineLimit(lines),
  ];
}

function callsAt(line: Line, at: number): number {
  return Object.values(line.bySize[at]?.tally.calls ?? {}).reduce((sum, count) => sum + count, 0);
}

const SHOWN = 5;

/** Who goes beyond, the worst first. */
function listed(limit: string, lines: readonly Line[], value: (line: Line) => number, most: number, decimals = 0): Verdict {
  const beyond = lines.filter((line) => value(line) > most).sort((a, b) => value(b) - value(a));
  const names = beyond.slice(0, SHOWN).map((line) => `${line.served.name} ${figure(value(line), decimals)}`);
  const more = beyond.length > SHOWN ? ` and ${beyond.length - SHOWN} more` : '';
  const highest = Math.max(...lines.map(value));
  const measured =
    beyond.length === 0
      ? `highest ${figure(highest, decimals)}`
      : `${beyond.length} of ${lines.length} beyond: ${names.join(', ')}${more}`;
  return { limit, met: beyond.length === 0, measured };
}

/** A use case that fills a template is one that loads both. */
function engineLimit(lines: readonly Line[]): Verdict {
  const files = (line: Line) => new Set(line.bySize.flatMap(({ tally }) => [...tally.files]));
  const loading = lines.filter((line) => files(line).has('documents'));
  const idle = loading.filter(
    (line) => !DRAWN.includes(line.served.name) && ![...files(line)].some((file) => file.startsWith('templates/')),
  );
  const names = (idle.length > 0 ? idle : loading).map((line) => line.served.name).join(', ');
  return {
    limit: 'The engine is evaluated only when a document is made or a chart drawn',
    met: idle.length === 0,
    measured: `evaluated by ${names}`,
  };
}

function fileLimits({ files, bundle }: Measurements): Verdict[] {
  const sidebar = (files.find((file) => file.name === 'sidebar.html')?.gzipped ?? Number.POSITIVE_INFINITY) / 1000;
  return [
    within(
      'Code.js: parse + evaluate, ms',
      bundle.median,
      MOST.bundleMs,
      `; best ${figure(bundle.best, 1)}, first ${figure(bundle.first, 1)}, known to V8 ${figure(bundle.known, 1)}`,
    ),
    within('Sidebar gzipped, KB', sidebar, MOST.sidebarKb),
  ];
}

function documentLimits({ documents }: Measurements): Verdict[] {
  return documents.map(({ rows, product, best, floor, first }) => {
    const notes = `; first in a fresh execution ${figure(first, 0)} ms`;
    if (rows === 60)
      return within('Notulen with 60 rows after load, ms', product, MOST.minutesMs, `; best ${figure(best, 1)}${notes}`);
    return within(`Notulen with ${figure(rows)} rows, as a multiple of the floor`, product / floor, MOST.floors, notes);
  });
}

function refusalLimits({ refusals }: Measurements): Verdict[] {
  return refusals.map(({ what, ms }) => within(`${what} is refused, ms`, ms, MOST.refusalMs));
}

function within(limit: string, value: number, most: number, notes = ''): Verdict {
  const beyond = value <= most ? '' : `, ${figure(value / most, 1)}× the limit`;
  return { limit, met: value <= most, measured: `${figure(value, 2)} of ${most}${beyond}${notes}` };
}
