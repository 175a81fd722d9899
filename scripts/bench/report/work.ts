/** What the measured work says: for each use case its costliest execution, at each size of the registers. Pure. */
import { modelledMs } from '../latency.ts';
import type { Measured } from '../measured-workbook.ts';
import type { Served } from '../registry.ts';

export interface SizedWork {
  /** Rows of each growing register. */
  readonly rows: number;
  readonly executions: readonly Measured[];
}

/** One use case; `bySize` follows the sizes, smallest first. */
export interface Line {
  readonly served: Served;
  readonly bySize: readonly Measured[];
}

/** In the order of the registry. Throws with the names that were never executed: nothing is left out. */
export function linesOf(registry: readonly Served[], work: readonly SizedWork[]): Line[] {
  const lines = registry.map((served) => ({
    served,
    bySize: work.flatMap(({ executions }) => costliest(executions.filter((execution) => execution.name === served.name))),
  }));
  const missing = lines.filter((line) => line.bySize.length < work.length).map((line) => line.served.name);
  if (missing.length > 0) throw new Error(`The bench does not execute ${missing.join(', ')}: add it to scripts/bench/scenario.`);
  return lines;
}

function costliest(executions: readonly Measured[]): Measured[] {
  return [...executions].sort((a, b) => modelledMs(b.tally) - modelledMs(a.tally)).slice(0, 1);
}

/** Cells read more for each row more in every register; 0 with one size. */
export function growth(values: readonly number[], sizes: readonly number[]): number {
  const [first = 0, smallest = 0] = [values[0], sizes[0]];
  const [last = 0, largest = 0] = [values[values.length - 1], sizes[sizes.length - 1]];
  return largest === smallest ? 0 : (last - first) / (largest - smallest);
}

/** A growth below this is chance: one row more or less in a small table. */
export const GROWS = 0.01;
