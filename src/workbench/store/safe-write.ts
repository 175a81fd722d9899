/** Writing a file so that a crash leaves the old one or the new one, never a half. */
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

export const TEMPORARY = '.sementara';

export function writeSafely(path: string, content: Uint8Array | string): void {
  const temporary = `${path}${TEMPORARY}`;
  const file = openSync(temporary, 'w');
  try {
    writeAll(file, typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
  syncFolder(dirname(path));
}

/** A write may take fewer bytes than it was given. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

/** A rename is lasting once its folder is on the disk. Windows keeps folders by itself and refuses to open them. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
