/** A workbook whose sheets are prepared: the first test file that needs one makes it, the others of the same run copy it. For tests. */
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServedWorkbench, ServeOptions } from './served-workbench.ts';
import { serveWorkbench } from './served-workbench.ts';

/** The built workbench on such a workbook, in a folder that is new. */
export async function servePrepared(dataDir: string, options?: ServeOptions): Promise<ServedWorkbench> {
  const kept = process.env.ADMEN_RUN_FOLDER === undefined ? null : join(process.env.ADMEN_RUN_FOLDER, 'buku-siap');
  if (kept === null) await prepare(dataDir);
  else {
    if (!existsSync(kept)) await keep(kept);
    cpSync(kept, dataDir, { recursive: true });
  }
  return serveWorkbench(dataDir, options);
}

async function prepare(dataDir: string): Promise<void> {
  const workbench = await serveWorkbench(dataDir);
  await workbench.done('prepare', { accepted: [] });
  await workbench.stop();
  // What was prepared is one long revision, which the next start folds: better here than in every test.
  const again = await serveWorkbench(dataDir);
  await again.stop();
}

/** Two files may make it at once: each copies a whole one. */
async function keep(path: string): Promise<void> {
  const made = mkdtempSync(join(tmpdir(), 'admen-'));
  try {
    await prepare(join(made, 'data'));
    renameSync(join(made, 'data'), path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}
