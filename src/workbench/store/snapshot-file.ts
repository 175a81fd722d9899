/**
 * `potret.json`: the state at one moment, which journal goes on from it, and where its files lie. Whatever it names counts, nothing
 * else in the folder does: so its rename is the one moment at which another state takes the place of the present one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Snapshot } from '../state/workbench-state.ts';
import { writeSafely } from './safe-write.ts';
import { DamagedError, madeByNewer } from './storage-error.ts';

/** The format of data folders that this version writes. 1: without a number of its own, files always in `berkas`. */
export const FORMAT = 2;
export const SNAPSHOT = 'potret.json';
export const FIRST_FILES = 'berkas';

/** A state as earlier versions kept it may lack what they did not know. */
export type KeptSnapshot = Omit<Snapshot, 'forms'> & Partial<Pick<Snapshot, 'forms'>>;

export interface SnapshotFile {
  readonly format: number;
  readonly journal: string;
  readonly files: string;
  readonly state: KeptSnapshot;
}

const record = v.record(v.string(), v.unknown());
const listOf = (...names: readonly string[]) =>
  v.array(v.looseObject(Object.fromEntries(names.map((name) => [name, v.string()]))));

/** The outline that everything else relies on; also of a backup that came from who knows where. */
export const snapshotShape = v.looseObject({
  grid: v.looseObject({ sheets: v.array(record) }),
  facts: v.looseObject({ spreadsheetId: v.string(), title: v.string(), locale: v.string(), timeZone: v.string() }),
  properties: v.record(v.string(), v.record(v.string(), v.string())),
  files: listOf('id', 'name', 'mimeType', 'owner'),
  mail: v.array(v.looseObject({ to: v.string(), subject: v.string(), attachments: listOf('fileId', 'name', 'mimeType') })),
  triggers: listOf('id', 'functionName'),
  forms: v.optional(v.array(v.looseObject({ id: v.string(), title: v.string(), questions: v.array(record) }))),
  settings: v.looseObject({ user: v.string(), clockAhead: v.number() }),
});

const fileShape = v.looseObject({
  format: v.optional(v.number(), 1),
  journal: v.pipe(v.string(), v.regex(/^jurnal-\d+\.ndjson$/)),
  files: v.optional(v.pipe(v.string(), v.regex(/^berkas(-\d+)?$/)), FIRST_FILES),
});

/** `null` in a new folder. Throws `StorageError` when it is damaged, or of a later version. */
export function readSnapshot(dir: string): SnapshotFile | null {
  const path = join(dir, SNAPSHOT);
  if (!existsSync(path)) return null;
  const kept = jsonOf(path);
  const { format } = v.parse(v.fallback(v.object({ format: v.optional(v.number(), 1) }), { format: 1 }), kept);
  if (format > FORMAT) throw madeByNewer(path);
  const file = v.safeParse(fileShape, kept);
  const state = v.safeParse(v.object({ state: snapshotShape }), kept);
  if (!file.success || !state.success) throw new DamagedError(path);
  return { ...file.output, state: (kept as SnapshotFile).state };
}

/** The rename inside is the moment from which the state counts. */
export function writeSnapshot(dir: string, file: Omit<SnapshotFile, 'format'>): void {
  writeSafely(join(dir, SNAPSHOT), JSON.stringify({ format: FORMAT, ...file } satisfies SnapshotFile));
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new DamagedError(path);
  }
}
