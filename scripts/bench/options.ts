/** What may be said on the command line of the bench. */
import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** How many rows the growing registers have, smallest first. */
  readonly sizes: readonly number[];
}

/** The registers grow on what a lokmin needs to be held at all. */
const FEWEST_ROWS = 500;
const DEFAULT_ROWS = '1000,10000,100000';

/** `--rows 1000,10000`; throws with the reason when that is not a list of whole numbers. */
export function parseOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({ args: [...words], options: { rows: { type: 'string', default: DEFAULT_ROWS } } });
  const sizes = values.rows.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= FEWEST_ROWS))
    throw new Error(`--rows wants whole numbers from ${FEWEST_ROWS}, such as ${DEFAULT_ROWS}; this is “${values.rows}”.`);
  return { sizes: [...new Set(sizes)].sort((a, b) => a - b) };
}
