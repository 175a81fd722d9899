/** `npm start`: opens the data folder, fills it on the first start, serves the workbench on this computer. */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillDemo } from '../demo/fill-demo.ts';
import { openExecutions } from '../executions/executions.ts';
import type { Bundle } from '../executions/run-bundle.ts';
import { newCaches } from '../state/caches.ts';
import type { Snapshot, WorkbenchState } from '../state/workbench-state.ts';
import { openState } from '../state/workbench-state.ts';
import type { DataFolder } from '../store/data-folder.ts';
import { openDataFolder } from '../store/data-folder.ts';
import { StorageError } from '../store/storage-error.ts';
import { runClockTriggers } from './clock-triggers.ts';
import { newEvents } from './events.ts';
import { openBrowser } from './open-browser.ts';
import type { Options } from './options.ts';
import { parseOptions } from './options.ts';
import { createWorkbenchServer, setToday } from './workbench-server.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const DIST = resolve(HERE, '../../dist');
/** A journal longer than this is folded into a new snapshot at the next start: every start, and every page, goes through it anew. */
const FOLD_ENTRIES = 100;

async function start(options: Options): Promise<void> {
  const instance = randomUUID();
  const folder = await openDataFolder(resolve(options.data), instance);
  const bundle = readBundle();
  const caches = newCaches();
  if (folder.snapshot() === null) folder.rotate(await firstSnapshot(folder, bundle, options));
  if (folder.entries().length > FOLD_ENTRIES) folder.rotate(stateOf(folder).snapshot());
  const state = stateOf(folder);
  if (options.today !== null) setToday(state, options.today);

  const events = newEvents();
  const executions = openExecutions({
    state,
    caches,
    bundle,
    htmlFile,
    workerFile: join(HERE, 'worker.mjs'),
    limitMs: options.limitSeconds * 1000,
    parallel: 30,
  });
  const server = createWorkbenchServer({ state, executions, events, instance, dataDir: folder.dir, pageDir: join(HERE, 'page') });
  const stopTriggers = runClockTriggers(state, executions);
  const port = await listen(server, options.port);
  folder.lock.announce(port);
  const address = `http://127.0.0.1:${port}/`;
  console.log(`Meja kerja Admen: ${address}\nData: ${folder.dir}\nTekan Ctrl+C untuk berhenti.`);
  if (options.open) openBrowser(address);

  const stop = async () => {
    stopTriggers();
    server.close();
    events.close();
    await executions.stop();
    folder.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function stateOf(folder: DataFolder): WorkbenchState {
  const snapshot = folder.snapshot();
  return openState({ keeper: folder.keeper, entries: folder.entries(), ...(snapshot && { snapshot }) });
}

/** What a new folder begins with. Nothing is kept until it is whole, so that a crash meanwhile leaves a new folder. */
async function firstSnapshot(folder: DataFolder, bundle: Bundle, options: Options): Promise<Snapshot> {
  const state = openState({ keeper: { ...folder.keeper, keep: () => {} } });
  if (options.today !== null) setToday(state, options.today);
  if (!options.empty) await fillDemo({ state, caches: newCaches(), bundle, htmlFile, tell: (text) => console.log(text) });
  return state.snapshot();
}

function listen(server: ReturnType<typeof createWorkbenchServer>, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(
        error.code === 'EADDRINUSE'
          ? new StorageError(`Port ${port} sedang dipakai program lain. Pilih port lain dengan --port, atau --port 0.`)
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}

/** The script files that Google would evaluate, in push order. */
function readBundle(): Bundle {
  const scripts = readdirSync(DIST).filter((name) => name.endsWith('.js'));
  return { scripts: scripts.map((name) => ({ name, source: readFileSync(join(DIST, name), 'utf8') })) };
}

function htmlFile(name: string): string | null {
  const path = resolve(DIST, `${name}.html`);
  return path.startsWith(DIST) && existsSync(path) ? readFileSync(path, 'utf8') : null;
}

try {
  await start(parseOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof StorageError || error instanceof Error ? error.message : String(error));
  process.exit(1);
}
