/** One workbench to a data folder: two would overwrite each other. */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './safe-write.ts';
import { StorageError } from './storage-error.ts';

interface Holder {
  readonly pid: number;
  readonly instance: string;
  /** 0 while the workbench is still starting. */
  readonly port: number;
}

export interface FolderLock {
  /** Tells others where this workbench answers. */
  announce(port: number): void;
  release(): void;
}

/** Another workbench has the folder; `address` is where it answers, `null` while it is starting. */
export class FolderInUse extends StorageError {
  readonly address: string | null;

  constructor(dir: string, path: string, address: string | null) {
    super(
      address === null
        ? `Folder data ${dir} sedang dipakai meja kerja lain yang baru dimulai. Tunggu sampai alamatnya terlihat, atau pilih folder lain dengan --data. Bila yakin tidak ada, hapus ${path}.`
        : `Folder data ${dir} sedang dipakai meja kerja lain di ${address}. Tutup yang itu dahulu, atau pilih folder lain dengan --data.`,
    );
    this.name = 'FolderInUse';
    this.address = address;
  }
}

const FILE = 'kunci.json';
const ATTEMPTS = 5;
/** How long another one may be between making the file and writing into it, or between two who take over the same lock. */
const SETTLE_MS = 100;
/** No start takes longer, not even one that fills the demo. */
const LONGEST_START_MS = 20 * 60_000;

export async function lockFolder(dir: string, instance: string): Promise<FolderLock> {
  const path = join(dir, FILE);
  const write = (port: number, flag: 'w' | 'wx') =>
    writeFileSync(path, JSON.stringify({ pid: process.pid, instance, port } satisfies Holder), { flag });
  for (let attempt = 1; !(await taken(path, () => write(0, 'wx'), instance, attempt > 1)); attempt++) {
    const holder = readHolder(path) ?? (await afterMoment(path));
    if (holder && (await isAlive(holder, path))) throw new FolderInUse(dir, path, addressOf(holder));
    if (attempt >= ATTEMPTS) throw new FolderInUse(dir, path, null);
    rmSync(path, { force: true });
  }
  return {
    announce: (port) => write(port, 'w'),
    release: () => {
      if (readHolder(path)?.instance === instance) rmSync(path, { force: true });
    },
  };
}

/** `true` when the lock is ours. Whoever removed a dead one looks again: another may have removed ours for it. */
async function taken(path: string, write: () => void, instance: string, isTakeover: boolean): Promise<boolean> {
  try {
    write();
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  if (isTakeover) await pause(SETTLE_MS);
  return readHolder(path)?.instance === instance;
}

async function afterMoment(path: string): Promise<Holder | null> {
  await pause(SETTLE_MS);
  return readHolder(path);
}

function addressOf({ port }: Holder): string | null {
  return port > 0 ? `http://127.0.0.1:${port}` : null;
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** A process of that number may be another program by now: only one that answers with the same name counts. */
async function isAlive({ pid, instance, port }: Holder, path: string): Promise<boolean> {
  if (!isRunning(pid)) return false;
  if (port === 0) return pid !== process.pid && isStarting(path);
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(5000) });
    return (await answer.text()) === instance;
  } catch (error) {
    // Who is only too busy to answer is there all the same.
    return error instanceof Error && error.name === 'TimeoutError';
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** A lock from before the computer was started, or of a start that took too long, was left by a crash. */
function isStarting(path: string): boolean {
  try {
    const age = Date.now() - statSync(path).mtimeMs;
    return age < Math.min(uptime() * 1000, LONGEST_START_MS);
  } catch {
    return false;
  }
}
