/** One workbench to a data folder: two would overwrite each other. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

const FILE = 'kunci.json';

export async function lockFolder(dir: string, instance: string): Promise<FolderLock> {
  const path = join(dir, FILE);
  const write = (port: number, flag: 'w' | 'wx') =>
    writeFileSync(path, JSON.stringify({ pid: process.pid, instance, port } satisfies Holder), { flag });
  for (let attempt = 0; ; attempt++) {
    try {
      write(0, 'wx');
      break;
    } catch (error) {
      if (!isTaken(error)) throw error;
      const holder = readHolder(path);
      if (attempt > 3 || (holder && (await isAlive(holder)))) throw inUse(dir, holder);
      rmSync(path, { force: true });
    }
  }
  return {
    announce: (port) => write(port, 'w'),
    release: () => {
      if (readHolder(path)?.instance === instance) rmSync(path, { force: true });
    },
  };
}

function isTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
}

function inUse(dir: string, holder: Holder | null): StorageError {
  const where = holder && holder.port > 0 ? ` di http://127.0.0.1:${holder.port}` : '';
  return new StorageError(
    `Folder data ${dir} sedang dipakai meja kerja lain${where}. Tutup yang itu dahulu, atau pilih folder lain dengan --data.`,
  );
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** A process of that number may be another program by now: only one that answers with the same name counts. */
async function isAlive({ pid, instance, port }: Holder): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    const exists = typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
    if (!exists) return false;
  }
  if (port === 0) return pid !== process.pid;
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(2000) });
    return (await answer.text()) === instance;
  } catch {
    return false;
  }
}
