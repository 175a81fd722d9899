/** The data folder: a snapshot, the journal since, files of Drive and mail; and the way to begin a new snapshot. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, Keeper } from '../state/entry.ts';
import type { Snapshot } from '../state/workbench-state.ts';
import type { FolderLock } from './folder-lock.ts';
import { lockFolder } from './folder-lock.ts';
import type { Journal } from './journal.ts';
import { openJournal } from './journal.ts';
import { TEMPORARY, writeSafely } from './safe-write.ts';
import { explainStorage, StorageError } from './storage-error.ts';

export interface DataFolder {
  readonly dir: string;
  readonly lock: FolderLock;
  /** The latest; `null` in a new folder. */
  snapshot(): Snapshot | null;
  /** What was found to have happened since the snapshot. */
  entries(): readonly Entry[];
  readonly keeper: Keeper;
  /** Writes the state as the new beginning, and starts an empty journal. */
  rotate(snapshot: Snapshot): void;
  close(): void;
}

/** The state, and which journal goes on from it. */
interface SnapshotFile {
  readonly journal: string;
  readonly state: Snapshot;
}

const SNAPSHOT = 'potret.json';
const FILES = 'berkas';
const FIRST_JOURNAL = 'jurnal-1.ndjson';

/** Throws `StorageError` when the folder cannot be used, or another workbench uses it. */
export async function openDataFolder(dir: string, instance: string): Promise<DataFolder> {
  const lock = await claim(dir, instance);
  try {
    return openClaimed(dir, lock);
  } catch (error) {
    lock.release();
    throw error instanceof StorageError ? error : explainStorage(error, dir);
  }
}

async function claim(dir: string, instance: string): Promise<FolderLock> {
  try {
    mkdirSync(join(dir, FILES), { recursive: true });
    return await lockFolder(dir, instance);
  } catch (error) {
    throw error instanceof StorageError ? error : explainStorage(error, dir);
  }
}

function openClaimed(dir: string, lock: FolderLock): DataFolder {
  const snapshot = readSnapshot(join(dir, SNAPSHOT));
  const current = { name: snapshot?.journal ?? FIRST_JOURNAL, state: snapshot?.state ?? null };
  sweep(dir, current.name);
  let journal: Journal = openJournal(join(dir, current.name));
  const fileOf = (id: string) => join(dir, FILES, id.replace(/[^\w-]/g, ''));

  const keeper: Keeper = {
    keep: (entry) => journal.append(entry),
    putFile: (id, bytes) => {
      try {
        writeSafely(fileOf(id), bytes);
      } catch (error) {
        throw explainStorage(error, dir);
      }
    },
    getFile: (id) => (existsSync(fileOf(id)) ? readFileSync(fileOf(id)) : null),
    removeFile: (id) => rmSync(fileOf(id), { force: true }),
  };

  const rotate = (state: Snapshot) => {
    const next = `jurnal-${Number(/\d+/.exec(current.name)?.[0] ?? 1) + 1}.ndjson`;
    // The rename inside is the moment at which the new snapshot, with its empty journal, is what counts.
    writeSafely(join(dir, SNAPSHOT), JSON.stringify({ journal: next, state } satisfies SnapshotFile));
    journal.close();
    journal = openJournal(join(dir, next));
    rmSync(join(dir, current.name), { force: true });
    Object.assign(current, { name: next, state });
  };

  return {
    dir,
    lock,
    snapshot: () => current.state,
    entries: () => journal.entries,
    keeper,
    rotate,
    close: () => {
      journal.close();
      lock.release();
    },
  };
}

function readSnapshot(path: string): SnapshotFile | null {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new StorageError(`Berkas ${path} rusak. Pulihkan folder data dari cadangan.`);
  }
}

/** Half files and journals of earlier snapshots, left by a crash. */
function sweep(dir: string, journal: string): void {
  for (const folder of [dir, join(dir, FILES)])
    for (const name of readdirSync(folder)) if (name.endsWith(TEMPORARY)) rmSync(join(folder, name), { force: true });
  for (const name of readdirSync(dir))
    if (/^jurnal-\d+\.ndjson$/.test(name) && name !== journal) rmSync(join(dir, name), { force: true });
}
