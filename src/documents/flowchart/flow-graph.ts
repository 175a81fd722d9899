/** The steps as rows and ways: what stands side by side, what simply follows, and what jumps to another place. */
import type { FlowStep, FlowSymbol } from '../../host/flowchart.ts';
import { END } from '../../host/flowchart.ts';
import { printable } from '../../schema/clean-text.ts';

export interface FlowNode {
  /** `null` for the capsules that the list lacks. */
  readonly step: FlowStep | null;
  readonly symbol: FlowSymbol;
  readonly text: string;
}

/** One step, or alternatives side by side. */
export type Row = readonly FlowNode[];

export interface Place {
  readonly row: number;
  readonly member: number;
}

export type Side = 'left' | 'right';

export interface Way {
  readonly from: Place;
  /** The first of several alternatives stands for all of them. */
  readonly to: Place;
  /** `down` leads straight into the next row; the others leave the flow at that side. */
  readonly side: Side | 'down';
  readonly label: 'Ya' | 'Tidak' | null;
}

export interface Flow {
  readonly rows: readonly Row[];
  readonly ways: readonly Way[];
}

const START: FlowNode = { step: null, symbol: 'terminator', text: 'Mulai' };
const FINISH: FlowNode = { step: null, symbol: 'terminator', text: 'Selesai' };

export function flowOf(steps: readonly FlowStep[]): Flow {
  const rows = rowsOf(steps);
  const places = placesOf(rows);
  const last = { row: rows.length - 1, member: 0 };
  const target = (id: string | null, row: number): Place | null => {
    const named = id === null ? undefined : id === END ? last : places.get(id);
    if (named) return named;
    return row < last.row ? { row: row + 1, member: 0 } : null;
  };
  const ways = rows.flatMap((members, row) =>
    members.flatMap((node, member) => {
      const next = target(node.step?.next ?? null, row);
      const no = node.step?.no ? target(node.step.no, row) : null;
      return waysFrom({ row, member }, node, next, no, last.row);
    }),
  );
  return { rows, ways };
}

function rowsOf(steps: readonly FlowStep[]): Row[] {
  const rows: FlowNode[][] = [];
  let isOpen = false;
  for (const step of steps) {
    const node = { step, symbol: step.symbol, text: printable(step.text) };
    const joins = step.isAlternative && step.symbol !== 'decision' && step.symbol !== 'terminator';
    const row = rows[rows.length - 1];
    if (joins && isOpen && row) row.push(node);
    else rows.push([node]);
    isOpen = joins;
  }
  if (steps[0]?.symbol !== 'terminator') rows.unshift([START]);
  if (steps[steps.length - 1]?.symbol !== 'terminator') rows.push([FINISH]);
  return rows;
}

/** Of steps with the same id the first one is meant. */
function placesOf(rows: readonly Row[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [row, members] of rows.entries())
    for (const [member, { step }] of members.entries())
      if (step !== null && !places.has(step.id)) places.set(step.id, { row, member });
  return places;
}

function waysFrom(from: Place, { symbol }: FlowNode, next: Place | null, no: Place | null, lastRow: number): Way[] {
  if (symbol === 'terminator' && from.row === lastRow) return []; // the end, whatever it names
  if (symbol !== 'decision') return next ? [{ from, to: next, side: sideOf(from, next), label: null }] : [];
  const yes = next && sideOf(from, next);
  const ways: Way[] = next && yes ? [{ from, to: next, side: yes, label: 'Ya' }] : [];
  if (!no) return ways;
  const wanted = sideOf(from, no);
  const other = wanted === 'right' ? 'left' : 'right'; // both ways would leave at one side
  return [...ways, { from, to: no, side: wanted === yes ? other : wanted, label: 'Tidak' }];
}

function sideOf(from: Place, to: Place): Side | 'down' {
  if (to.row === from.row + 1 && to.member === 0) return 'down';
  return to.row > from.row ? 'right' : 'left';
}

export function keyOf({ row, member }: Place): string {
  return `${row}.${member}`;
}
