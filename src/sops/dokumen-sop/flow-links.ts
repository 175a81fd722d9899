/** The ways between the steps of a flowchart by their places in the list, as the chart is drawn. */
import type { FlowStep } from '../../host/flowchart.ts';
import { END } from '../../host/flowchart.ts';

export interface Links {
  readonly to: readonly number[];
  /** Whether a way leads out of the list, to the end. */
  readonly ends: boolean;
  /** Whether both ways of a decision lead to one place. */
  readonly isOneWay: boolean;
}

/** Targets that do not exist count as the next step, so that one mistake is told once. */
export function flowLinks(steps: readonly FlowStep[]): Links[] {
  return steps.map((step, at) => {
    const after = afterGroup(steps, at);
    const find = (target: string | null): number => {
      if (target === END) return endOf(steps);
      const found = target === null ? -1 : steps.findIndex(({ id }) => id === target);
      return found < 0 ? after : found;
    };
    const isLast = at === steps.length - 1 && step.symbol === 'terminator';
    const yes = isLast ? steps.length : find(step.next);
    const no = step.symbol === 'decision' && step.no !== null ? find(step.no) : yes;
    const both = [...new Set([yes, no])];
    return {
      to: both.filter((target) => target < steps.length).flatMap((target) => entered(steps, target)),
      ends: both.includes(steps.length),
      isOneWay: both.length === 1,
    };
  });
}

/** The list's own last capsule, or the one that the chart adds. */
function endOf(steps: readonly FlowStep[]): number {
  return steps[steps.length - 1]?.symbol === 'terminator' ? steps.length - 1 : steps.length;
}

function isAmong(step: FlowStep | undefined): boolean {
  return step?.isAlternative === true && step.symbol !== 'decision' && step.symbol !== 'terminator';
}

function afterGroup(steps: readonly FlowStep[], at: number): number {
  let after = at + 1;
  if (isAmong(steps[at])) while (isAmong(steps[after])) after++;
  return after;
}

/** The first of several alternatives stands for all of them. */
export function entered(steps: readonly FlowStep[], target: number): number[] {
  if (isAmong(steps[target - 1])) return [target];
  return Array.from({ length: afterGroup(steps, target) - target }, (_, at) => target + at);
}

/** Everything that can be reached from these places, themselves included. */
export function reached(links: readonly (readonly number[])[], from: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>(from.filter((at) => at < links.length));
  for (const at of found) for (const next of links[at] ?? []) found.add(next);
  return found;
}
