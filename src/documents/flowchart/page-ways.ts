/** How each way goes on a page that holds some of the rows: straight down, in a track, or to a lettered mark. */
import type { Flow, Place, Way } from './flow-graph.ts';
import { keyOf } from './flow-graph.ts';
import type { Frame } from './frame.ts';
import { isGroup } from './frame.ts';
import type { Run } from './tracks.ts';
import { runsOf } from './tracks.ts';

export interface PageWays {
  readonly first: number;
  readonly last: number;
  /** Straight into the next row of the page. */
  readonly down: readonly Way[];
  readonly runs: readonly Run[];
  /** End at a mark beside their step. */
  readonly leaving: readonly Way[];
  /** Places of this page that such ways lead to, from here or from another page. */
  readonly entered: readonly Place[];
  /** The straight flow comes from the page before, or goes on with the next. */
  readonly comesDown: boolean;
  readonly goesDown: readonly Way[];
}

export function pageWays(flow: Flow, frame: Frame, first: number, last: number): PageWays {
  const isHere = ({ row }: Place) => row >= first && row <= last;
  const here = flow.ways.filter((way) => isHere(way.from) && isHere(way.to));
  const { runs, left } = runsOf(here, (row) => isGroup(flow, row), frame.limit);
  const out = flow.ways.filter((way) => isHere(way.from) && !isHere(way.to));
  const into = flow.ways.filter((way) => !isHere(way.from) && isHere(way.to));
  const comesDown = into.some(({ side }) => side === 'down');
  const marked = [...left, ...into.filter(({ side }) => side !== 'down')].map(({ to }) => to);
  const top = keyOf({ row: first, member: 0 });
  const keys = [...new Set(marked.map(keyOf))].filter((key) => !(comesDown && key === top)); // the link at the top says its letter
  return {
    first,
    last,
    down: here.filter(({ side }) => side === 'down'),
    runs,
    leaving: [...left, ...out.filter(({ side }) => side !== 'down')],
    entered: marked.filter(
      (place, at) => keys.includes(keyOf(place)) && marked.findIndex((one) => keyOf(one) === keyOf(place)) === at,
    ),
    comesDown,
    goesDown: out.filter(({ side }) => side === 'down'),
  };
}

/** One letter for each place that a mark leads to, in the order of the chart. */
export function lettersOf(pages: readonly PageWays[]): ReadonlyMap<string, string> {
  const places = pages.flatMap((page) => [...page.leaving, ...page.goesDown].map(({ to }) => to));
  const sorted = [...places].sort((one, other) => one.row - other.row || one.member - other.member);
  return new Map([...new Set(sorted.map(keyOf))].map((key, at) => [key, letters(at)]));
}

/** A … Z, AA, AB … */
function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last;
}
