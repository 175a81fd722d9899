/** `npm start`: opens the data folder, fills it on the first start, serves the workbench on this computer. */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import * as path from 'node:path';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillDemo } from '../demo/fill-demo.ts';
import type { Bundle } from '../executions/run-bundle.ts';
import { newCaches } from '../state/caches.ts';
import type { Snapshot } from '../state/workbench-state.ts';
import { openState } from '../state/workbench-state.ts';
import { keepBefore, keepDaily } from '../store/backup/kept-backups.ts';
import type { DataFolder } from '../store/data-folder.ts';
import { openDataFolder } from '../store/data-folder.ts';
import { FolderInUse } from '../store/folder-lock.ts';
import { FORMAT } from '../store/snapshot-file.ts';
import { placeOf } from './data-place.ts';
import type { Desk } from './desk.ts';
import { openDesk, stateOf } from './desk.ts';
import { newEvents } from './events.ts';
import { askPerson, backUp, restore } from './move-data.ts';
import { openBrowser } from './open-browser.ts';
import { checkPort, openPort } from './open-port.ts';
import type { Options } from './options.ts';
import { parseOptions, USAGE } from './options.ts';
import { versionIn } from './version.ts';
import { createWorkbenchServer, setToday } from './workbench-server.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const DIST = resolve(HERE, '../../dist');
const VERSION = versionIn(resolve(HERE, '../../package.json'));
/** A journal longer than this is folded into a new snapshot at the next start: every start, and every page, goes through it anew. */
const FOLD = { entries: 100, bytes: 1_000_000 };
/** The daily backup is made when whoever has just started the workbench has their page: nothing else is answered meanwhile. */
const SETTLED_MS = 15_000;
/** How often to look whether another day has begun. */
const HOUR_MS = 3_600_000;

async function main(options: Options): Promise<void> {
  if (options.help) return console.log(USAGE);
  const place = (written: string) => placeOf(written, { platform: process.platform, path, home: homedir() });
  const instance = randomUUID();
  const move = { dir: place(options.data), version: VERSION, instance, tell: (text: string) => console.log(text) };
  if (options.backup !== null) return backUp({ ...move, file: place(options.backup) });
  if (options.restore !== null)
    return restore({ ...move, file: place(options.restore) }, options.yes ? async () => true : askPerson);
  try {
    const folder = await openDataFolder(move.dir, instance);
    try {
      await serve(folder, instance, options);
    } catch (error) {
      folder.close();
      throw error;
    }
  } catch (error) {
    if (!(error instanceof FolderInUse) || error.address === null) throw error;
    console.log(`Meja kerja untuk folder data ${move.dir} sudah berjalan di ${error.address}/ dan dipakai terus.`);
    console.log('Pilihan lain pada perintah ini tidak berlaku baginya. Untuk memulai lagi, tutup dahulu yang itu.');
    if (options.open) openBrowser(`${error.address}/`);
  }
}

async function serve(folder: DataFolder, instance: string, options: Options): Promise<void> {
  // Known before the demo is filled, which takes minutes.
  if (options.isPortAsked) await checkPort(options.port);
  const bundle = readBundle();
  const isNew = folder.snapshot() === null;
  if (isNew) folder.rotate(await firstSnapshot(folder, bundle, options));
  fold(folder);
  const events = newEvents();
  const limitMs = options.limitSeconds * 1000;
  const desk = openDesk({ folder, bundle, workerFile: join(HERE, 'worker.mjs'), limitMs, events, version: VERSION, htmlFile });
  if (options.today !== null) setToday(desk.state, options.today);

  const parts = { desk, events, instance, version: VERSION, dataDir: folder.dir, pageDir: join(HERE, 'page') };
  const server = createWorkbenchServer(parts);
  const { port, note } = await openPort(server, options.port, options.isPortAsked);
  folder.lock.announce(port);
  const address = `http://127.0.0.1:${port}/`;
  if (note !== '') console.log(note);
  const stopDaily = keepEachDay(folder.dir, desk, isNew);
  const stop = async () => {
    stopDaily();
    server.close();
    events.close();
    await desk.stop();
    folder.close();
    process.exit(0);
  };
  // SIGHUP: its window was closed.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  console.log(`Meja kerja Admen ${VERSION}: ${address}\nData: ${folder.dir}\nTekan Ctrl+C untuk berhenti.`);
  if (options.open) openBrowser(address);
}

/** A folder of an earlier version is written in this one's format before anything is added, so that no earlier one misreads it. */
function fold(folder: DataFolder): void {
  const isOld = folder.format < FORMAT;
  if (!isOld && folder.entries().length <= FOLD.entries && folder.journalLength() <= FOLD.bytes) return;
  const state = stateOf(folder);
  if (isOld) {
    const kept = keepBefore('sebelum-pembaruan', folder.dir, state, VERSION);
    console.log(`Folder data ini dari versi Admen terdahulu dan diperbarui. Keadaan sebelumnya disimpan di ${kept}`);
  }
  folder.rotate(state.snapshot());
}

/** What cannot be kept keeps nobody from working: it is told, and tried again. */
function keepEachDay(dir: string, desk: Desk, isNew: boolean): () => void {
  const keep = () => {
    try {
      keepDaily(dir, desk.state, VERSION);
    } catch (error) {
      console.error(`Cadangan otomatis hari ini tidak dapat disimpan: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const first = isNew ? undefined : setTimeout(keep, SETTLED_MS);
  const hourly = setInterval(keep, HOUR_MS);
  return () => {
    clearTimeout(first);
    clearInterval(hourly);
  };
}

/** What a new folder begins with. Nothing is kept until it is whole, so that a crash meanwhile leaves a new folder. */
async function firstSnapshot(folder: DataFolder, bundle: Bundle, options: Options): Promise<Snapshot> {
  const { putFile, getFile, removeFile } = folder.keeper;
  const state = openState({ keeper: { putFile, getFile, removeFile, keep: () => {} } });
  if (options.today !== null) setToday(state, options.today);
  if (!options.empty) await fillDemo({ state, caches: newCaches(), bundle, htmlFile, tell: (text) => console.log(text) });
  return state.snapshot();
}

/** The script files that Google would evaluate, in push order. */
function readBundle(): Bundle {
  const scripts = readdirSync(DIST).filter((name) => name.endsWith('.js'));
  return { scripts: scripts.map((name) => ({ name, source: readFileSync(join(DIST, name), 'utf8') })) };
}

function htmlFile(name: string): string | null {
  const file = resolve(DIST, `${name}.html`);
  return file.startsWith(DIST + sep) && existsSync(file) ? readFileSync(file, 'utf8') : null;
}

try {
  await main(parseOptions(process.argv.slice(2), process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
