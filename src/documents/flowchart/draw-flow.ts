/** The chart of a procedure, split into pages that fit, as evenly as its jumps allow. */
import type { Drawing, FlowStep, Room } from '../../host/flowchart.ts';
import type { Line } from './arrange.ts';
import { arrange } from './arrange.ts';
import type { Page } from './draw-page.ts';
import { drawPage } from './draw-page.ts';
import type { Flow } from './flow-graph.ts';
import { flowOf, keyOf } from './flow-graph.ts';
import { frameOf } from './frame.ts';
import type { PageWays } from './page-ways.ts';
import { lettersOf, pageWays } from './page-ways.ts';
import { splitEvenly } from './split-evenly.ts';
import { stackOf } from './stack.ts';

/** How much worse a split is for each jump it cuts, in parts of a full page's cost. */
const CUT = 0.06;

/** Between rows, in points: the widest that needs no page more than the narrowest. */
const GAPS = [24, 19, 14] as const;

export function drawFlow(steps: readonly FlowStep[], room: Room): readonly Drawing[] {
  if (steps.length === 0) return [];
  const flow = flowOf(steps);
  for (const gap of GAPS) {
    const onePage = plan(flow, room, false, gap);
    const whole = onePage.page(0, flow.rows.length - 1);
    if (whole.leaving.length === 0 && onePage.height(whole) <= room.maxHeight) return drawn(flow, [whole], onePage);
  }
  const splits = GAPS.map((gap) => split(flow, room, plan(flow, room, true, gap)));
  const best = splits.reduce((one, other) => (other.pages.length < one.pages.length ? other : one));
  return drawn(flow, best.pages, best.several);
}

function split(flow: Flow, { maxHeight }: Room, several: Plan) {
  const ends = splitEvenly(flow.rows.length, (first, last) => {
    const ways = several.page(first, last);
    const height = several.height(ways);
    return {
      fits: height <= maxHeight,
      cost: (height / maxHeight) ** 2 + CUT * (ways.leaving.length + ways.entered.length),
    };
  });
  return { several, pages: ends.map((last, at) => several.page((ends[at - 1] ?? -1) + 1, last)) };
}

interface Plan {
  readonly page: (first: number, last: number) => PageWays;
  readonly height: (ways: PageWays) => number;
  readonly of: (ways: PageWays) => Page;
}

function plan(flow: Flow, room: Room, hasMarks: boolean, gap: number): Plan {
  const frame = frameOf(flow, room.width, hasMarks);
  const rows = flow.rows.map((row) => arrange(row, frame));
  const linesOfRow = (row: number): readonly Line[] => rows[row] ?? [];
  return {
    page: (first, last) => pageWays(flow, frame, first, last),
    height: (ways) => stackOf(flow, ways, linesOfRow, gap).height,
    of: (ways) => ({ ways, flow, frame, linesOfRow, gap }),
  };
}

function drawn(flow: Flow, pages: readonly PageWays[], { of }: Plan): Drawing[] {
  const letters = lettersOf(pages);
  return pages.map((page) => {
    const isHere = (row: number) => row >= page.first && row <= page.last;
    /** A circle where all ends of the letter are on this page. */
    const isOnPage = (key: string) =>
      flow.ways.every(({ from, to }) => keyOf(to) !== key || (isHere(from.row) && isHere(to.row)));
    return drawPage(of(page), letters, ({ place }) => isOnPage(keyOf(place)));
  });
}
