/** Snapshots that many test files begin with: the first file that needs one makes it, the others of the same run read it. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from './state/workbench-state.ts';

const known = new Map<string, Snapshot>();

export function madeOnce(name: string, make: () => Snapshot): Snapshot {
  const snapshot = known.get(name) ?? readOrMake(name, make);
  known.set(name, snapshot);
  return snapshot;
}

/** The folder is this run's own (scripts/test.ts), so that nothing made by other sources is ever read. */
function readOrMake(name: string, make: () => Snapshot): Snapshot {
  const folder = process.env.ADMEN_RUN_FOLDER;
  if (folder === undefined) return make();
  const path = join(folder, `${name}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  const made = make();
  // Two files may make it at once: each reads a whole one.
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(made));
  renameSync(`${path}.${process.pid}`, path);
  return made;
}
