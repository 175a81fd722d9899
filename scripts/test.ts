/** `npm test`: provides the tools, builds, runs all tests (or those named), and says how many passed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProduct } from './build-product.ts';
import { buildWorkbench } from './build-workbench.ts';
import { provideTools } from './tools.ts';

/** Workbooks are opened by the thousand, and dropped: with room for young objects, a third less time goes into collecting them. */
const YOUNG = '--max-semi-space-size=64';

const root = process.cwd();
const report = join(root, 'build/tests.json');

provideTools();
await Promise.all([buildProduct(root), buildWorkbench(root)]);
rmSync(report, { force: true });
/** For what the test files of this run share. */
const runFolder = mkdtempSync(join(tmpdir(), 'admen-run-'));
const jest = join(root, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(process.execPath, [YOUNG, jest, '--json', `--outputFile=${report}`, ...process.argv.slice(2)], {
  stdio: ['inherit', 'ignore', 'inherit'],
  env: { ...process.env, ADMEN_RUN_FOLDER: runFolder },
});
rmSync(runFolder, { recursive: true, force: true });
const counts: Record<'numPassedTests' | 'numFailedTests' | 'numRuntimeErrorTestSuites', number> = JSON.parse(
  readFileSync(report, 'utf8'),
);
// A file that could not even be run is a failure, too.
console.info(`Tests: ${counts.numPassedTests} passed, ${counts.numFailedTests + counts.numRuntimeErrorTestSuites} failed`);
process.exit(status ?? 1);
