/** Writing a file so that a crash leaves the old one or the new one, never a half. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

export const TEMPORARY = '.sementara';

export function writeSafely(path: string, content: Uint8Array | string): void {
  const temporary = `${path}${TEMPORARY}`;
  writeSynced(temporary, content);
  renamePatiently(() => renameSync(temporary, path));
  syncFolder(dirname(path));
}

/** On the disk when it returns; a crash before leaves a half. */
export function writeSynced(path: string, content: Uint8Array | string): void {
  const file = openSync(path, 'w');
  try {
    writeAll(file, typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A write may take fewer bytes than it was given. `at` is the place in the file; the end of what was written so far when not told. */
export function writeAll(file: number, bytes: Uint8Array, at: number | null = null): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(file, bytes, done, bytes.length - done, at === null ? null : at + done);
}

const HELD: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);
const TRIES = 20;
const PAUSE_MS = 50;

/** On Windows a virus scanner or an index holds a new file for a moment, and whoever renames it is refused meanwhile. */
export function renamePatiently(rename: () => void, platform: NodeJS.Platform = process.platform): void {
  for (let attempt = 1; ; attempt++) {
    try {
      rename();
      return;
    } catch (error) {
      if (platform !== 'win32' || attempt >= TRIES || !HELD.has(codeOf(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}

/** Shares of other computers keep folders by themselves, too, and know no such call. */
const NO_FOLDERS: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS']);

/** A rename is lasting once its folder is on the disk. Windows keeps folders by itself and refuses to open them. */
export function syncFolder(folder: string, platform: NodeJS.Platform = process.platform): void {
  if (platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } catch (error) {
    if (!NO_FOLDERS.has(codeOf(error))) throw error;
  } finally {
    closeSync(handle);
  }
}

/** Takes away what counts no more. What another program holds (on Windows) stays until the next start. */
export function discard(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (error) {
    if (!HELD.has(codeOf(error))) throw error;
  }
}

export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
