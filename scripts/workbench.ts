/** `npm start`: builds, then runs the workbench; flags go on to it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildProduct } from './build-product.ts';
import { buildWorkbench } from './build-workbench.ts';

const root = process.cwd();
await Promise.all([buildProduct(root), buildWorkbench(root)]);
const server = spawn(
  process.execPath,
  ['--enable-source-maps', join(root, 'build/workbench/server.mjs'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
