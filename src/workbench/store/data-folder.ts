/** The data folder: a snapshot, the journal since, files of Drive and mail; and the ways to begin anew. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, Keeper } from '../state/entry.ts';
import { KEPT } from './backup/kept-folder.ts';
import type { FolderLock } from './folder-lock.ts';
import { lockFolder } from './folder-lock.ts';
import type { Journal } from './journal.ts';
import { openJournal } from './journal.ts';
import { discard, syncFolder, TEMPORARY, writeSafely, writeSynced } from './safe-write.ts';
import type { KeptSnapshot, SnapshotFile } from './snapshot-file.ts';
import { FIRST_FILES, FORMAT, readSnapshot, writeSnapshot } from './snapshot-file.ts';
import { DamagedError, explainStorage, StorageError } from './storage-error.ts';

export interface DataFolder {
  readonly dir: string;
  readonly lock: FolderLock;
  /** Why what stands here cannot be used: then all that can be done is to replace it. `null` while it can. */
  readonly damage: DamagedError | null;
  /** Of the snapshot that was found; today's in a new folder. */
  readonly format: number;
  /** The latest; `null` in a new folder. */
  snapshot(): KeptSnapshot | null;
  /** What was found to have happened since the snapshot. */
  entries(): readonly Entry[];
  /** How many bytes that fills on the disk. */
  journalLength(): number;
  /** Keeps what happens to the present state. After `replace` it is another one, and the old one refuses. */
  readonly keeper: Keeper;
  /** Writes the state as the new beginning, and starts an empty journal. */
  rotate(snapshot: KeptSnapshot): void;
  /** Puts another state with its files in the place of all that is here: at one moment, or not at all. */
  replace(snapshot: KeptSnapshot, files: ReadonlyMap<string, Uint8Array>): void;
  close(): void;
}

const JOURNAL = /^jurnal-(\d+)\.ndjson$/;
const FILES = /^berkas(?:-(\d+))?$/;

/** Throws `StorageError` when the folder cannot be used, or another workbench uses it. */
export async function openDataFolder(dir: string, instance: string): Promise<DataFolder> {
  const folder = await openEvenDamaged(dir, instance);
  if (!folder.damage) return folder;
  folder.close();
  throw folder.damage;
}

/** The same, for who wants to put a backup in its place: opens what is damaged, too. */
export async function openEvenDamaged(dir: string, instance: string): Promise<DataFolder> {
  const lock = await explained(dir, () => {
    mkdirSync(dir, { recursive: true });
    return lockFolder(dir, instance);
  });
  try {
    return await explained(dir, () => openClaimed(dir, lock));
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function explained<T>(dir: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StorageError ? error : explainStorage(error, dir);
  }
}

/** What counts now. */
interface Present {
  readonly journal: Journal | null;
  readonly journalName: string;
  readonly filesName: string;
  readonly state: KeptSnapshot | null;
  readonly format: number;
  readonly damage: DamagedError | null;
}

function openClaimed(dir: string, lock: FolderLock): DataFolder {
  let present = found(dir);
  if (!present.damage) sweep(dir, present);
  let keeper = keeperOf(dir, present);

  const begin = (filesName: string, state: KeptSnapshot) => {
    const journalName = `jurnal-${nextNumber(dir)}.ndjson`;
    try {
      writeSnapshot(dir, { journal: journalName, files: filesName, state });
    } catch (error) {
      // What counts is what stands on the disk, even when the disk complained afterwards.
      if (!countsNow(dir, journalName)) throw error instanceof StorageError ? error : explainStorage(error, dir);
    }
    keeper.end();
    present.journal?.close();
    present = { journal: openJournal(join(dir, journalName)), journalName, filesName, state, format: FORMAT, damage: null };
    keeper = keeperOf(dir, present);
    sweep(dir, present);
  };

  return {
    dir,
    lock,
    get damage() {
      return present.damage;
    },
    get format() {
      return present.format;
    },
    snapshot: () => present.state,
    entries: () => present.journal?.entries ?? [],
    journalLength: () => present.journal?.length ?? 0,
    get keeper() {
      return keeper;
    },
    rotate: (state) => begin(present.filesName, state),
    replace: (state, files) => begin(writeFiles(dir, files), state),
    close: () => {
      keeper.end();
      present.journal?.close();
      lock.release();
    },
  };
}

function found(dir: string): Present {
  try {
    const file = readSnapshot(dir);
    const { journal: journalName, files: filesName } = file ?? { journal: 'jurnal-1.ndjson', files: FIRST_FILES };
    const state = file?.state ?? null;
    const journal = openJournal(join(dir, journalName));
    mkdirSync(join(dir, filesName), { recursive: true });
    return { journal, journalName, filesName, state, format: file?.format ?? FORMAT, damage: null };
  } catch (damage) {
    if (!(damage instanceof DamagedError)) throw damage;
    return { journal: null, journalName: '', filesName: FIRST_FILES, state: null, format: FORMAT, damage };
  }
}

interface EndingKeeper extends Keeper {
  /** From now on it keeps nothing: what it kept for is no more. */
  end(): void;
}

function keeperOf(dir: string, { journal, filesName }: Present): EndingKeeper {
  const fileOf = (id: string) => join(dir, filesName, fileName(id));
  let isOver = journal === null;
  const refuseWhenOver = () => {
    if (isOver)
      throw new StorageError('Data meja kerja ini baru saja diganti dari cadangan. Muat ulang halaman, lalu coba lagi.');
  };
  return {
    keep: (entry) => {
      refuseWhenOver();
      journal?.append(entry);
    },
    putFile: (id, bytes) => {
      refuseWhenOver();
      try {
        writeSafely(fileOf(id), bytes);
      } catch (error) {
        throw explainStorage(error, dir);
      }
    },
    getFile: (id) => (existsSync(fileOf(id)) ? readFileSync(fileOf(id)) : null),
    removeFile: (id) => {
      refuseWhenOver();
      discard(fileOf(id));
    },
    end: () => {
      isOver = true;
    },
  };
}

/** A name that cannot lead out of its folder. */
export function fileName(id: string): string {
  return id.replace(/[^\w-]/g, '');
}

/** Into a folder that nothing names yet. Gives its name. */
function writeFiles(dir: string, files: ReadonlyMap<string, Uint8Array>): string {
  const name = `${FIRST_FILES}-${nextNumber(dir)}`;
  const folder = join(dir, name);
  try {
    discard(folder);
    mkdirSync(folder);
    for (const [id, bytes] of files) writeSynced(join(folder, fileName(id)), bytes);
    syncFolder(folder);
    syncFolder(dir);
    return name;
  } catch (error) {
    discard(folder);
    throw explainStorage(error, dir);
  }
}

/** Higher than any that stands here, whatever it is of. */
function nextNumber(dir: string): number {
  const numbers = readdirSync(dir).map((name) => Number(JOURNAL.exec(name)?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
}

function countsNow(dir: string, journalName: string): boolean {
  try {
    const now: SnapshotFile | null = readSnapshot(dir);
    return now?.journal === journalName;
  } catch {
    return false;
  }
}

/** Half files, and what counted before, left by a crash. */
function sweep(dir: string, { journalName, filesName }: Present): void {
  for (const folder of [dir, join(dir, filesName), join(dir, KEPT)].filter((each) => existsSync(each)))
    for (const name of readdirSync(folder)) if (name.endsWith(TEMPORARY)) discard(join(folder, name));
  for (const name of readdirSync(dir)) {
    const isOld = (JOURNAL.test(name) && name !== journalName) || (FILES.test(name) && name !== filesName);
    if (isOld) discard(join(dir, name));
  }
}
