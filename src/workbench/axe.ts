/** What axe finds serious on a screen. For tests. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Frame } from 'playwright-core';

const axeSource = readFileSync(createRequire(resolve('package.json')).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly targets: readonly string[];
}

/** All rules are run; details are gathered of what is violated only. */
const run = (
  leftOut: readonly string[],
) => `axe.run({ exclude: ${JSON.stringify(leftOut)} }, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, impact, nodes }) => ({ id, impact, targets: nodes.map(({ target }) => target.join(' ')) })))`;

/** What axe finds serious in one page: rule, and where. `leftOut`: selectors of what is not ours. */
export async function examine(frame: Frame, leftOut: readonly string[] = []): Promise<string[]> {
  if (!(await frame.evaluate("typeof axe === 'object'"))) await frame.evaluate(axeSource);
  const violations: readonly Violation[] = await frame.evaluate(run(leftOut));
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, targets }) => targets.map((target) => `${id}: ${target}`));
}
