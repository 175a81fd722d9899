/** Backups that the workbench keeps by itself, in `cadangan` of the data folder: one a day, and one before anything is replaced. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbenchState } from '../../state/workbench-state.ts';
import { discard, writeSafely } from '../safe-write.ts';
import { explainStorage } from '../storage-error.ts';
import { KEPT } from './kept-folder.ts';
import { packBackup } from './pack-backup.ts';

/** Days whose backup is kept. */
export const DAYS_KEPT = 7;
/** Of those before a replacement, or before an update. */
const OTHERS_KEPT = 10;

const NAME = /^(?:otomatis|sebelum-pulih|sebelum-pembaruan)-[\d-]{10,20}\.zip$/;

export interface KeptBackup {
  readonly name: string;
  readonly bytes: number;
  /** ISO */
  readonly made: string;
}

/** Newest first. */
export function keptBackups(dir: string): KeptBackup[] {
  const folder = join(dir, KEPT);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => NAME.test(name))
    .map((name) => {
      const { size, mtime } = statSync(join(folder, name));
      return { name, bytes: size, made: mtime.toISOString() };
    })
    .sort((a, b) => momentOf(b.name).localeCompare(momentOf(a.name), 'en', { numeric: true }));
}

/** A copied file has another time of its own: the name keeps the true one. */
function momentOf(name: string): string {
  return name.replace(/^\D+|\.zip$/g, '');
}

export function readKept(dir: string, name: string): Uint8Array | null {
  const path = join(dir, KEPT, name);
  return NAME.test(name) && existsSync(path) ? readFileSync(path) : null;
}

/** What stands there before it is replaced. Gives the path of the file; throws `StorageError` when it cannot be kept. */
export function keepBefore(
  what: 'sebelum-pulih' | 'sebelum-pembaruan',
  dir: string,
  state: WorkbenchState,
  version: string,
  now = new Date(),
): string {
  const path = keep(
    dir,
    freeName(dir, `${what}-${localDay(now)}-${localTime(now)}`, '.zip'),
    packBackup(state, version, now).bytes,
  );
  prune(dir, /^sebelum-/, OTHERS_KEPT);
  return path;
}

/** Two within a second: the later one gets a number. */
function freeName(dir: string, begin: string, ending: string): string {
  for (let count = 1; ; count++) {
    const name = `${begin}${count === 1 ? '' : `-${count}`}${ending}`;
    if (!existsSync(join(dir, KEPT, name))) return name;
  }
}

/** What cannot be read is copied as it is, so that nothing is lost that somebody may still save. Gives the folder. */
export function keepDamaged(dir: string, now = new Date()): string {
  const to = join(dir, KEPT, freeName(dir, `rusak-${localDay(now)}-${localTime(now)}`, ''));
  try {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(dir))
      if (/^(?:potret\.json|jurnal-\d+\.ndjson|berkas(?:-\d+)?)$/.test(name))
        cpSync(join(dir, name), join(to, name), { recursive: true });
    return to;
  } catch (error) {
    throw explainStorage(error, to);
  }
}

/** Today's, when it is not there yet. */
export function keepDaily(dir: string, state: WorkbenchState, version: string, now = new Date()): void {
  const daily = keptBackups(dir).filter(({ name }) => name.startsWith('otomatis-'));
  const name = `otomatis-${localDay(now)}.zip`;
  if (daily.some((kept) => kept.name === name)) return;
  keep(dir, name, packBackup(state, version, now).bytes);
  prune(dir, /^otomatis-/, DAYS_KEPT);
}

function keep(dir: string, name: string, bytes: Uint8Array): string {
  const path = join(dir, KEPT, name);
  try {
    mkdirSync(join(dir, KEPT), { recursive: true });
    writeSafely(path, bytes);
    return path;
  } catch (error) {
    throw explainStorage(error, path);
  }
}

function prune(dir: string, which: RegExp, most: number): void {
  const all = keptBackups(dir).filter(({ name }) => which.test(name));
  for (const { name } of all.slice(most)) discard(join(dir, KEPT, name));
}

/** `2026-10-08`, as the computer's clock shows it. */
export function localDay(now: Date): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function localTime(now: Date): string {
  return `${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
