/** One file that holds a whole workbench: a zip with a list of contents, the snapshot, and the files of Drive and mail. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';

export const LIST = 'cadangan-admen.json';
export const STATE = 'potret.json';
export const FILES = 'berkas/';
export const KIND = 'cadangan-admen';
/** Of the backup itself; that of the state inside is the data folder's. */
export const BACKUP_FORMAT = 1;

/** What a person is told about a backup. */
export interface BackupFacts {
  readonly office: string;
  /** When it was made, by the computer's clock (ISO). */
  readonly made: string;
  /** The workbench's day (YYYY-MM-DD): what the script saw. */
  readonly day: string;
  readonly version: string;
  /** Visible sheets, and their rows below the header. */
  readonly sheets: number;
  readonly rows: number;
  readonly files: number;
  readonly mails: number;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const listShape = v.object({
  kind: v.literal(KIND),
  format: v.number(),
  state: v.number(),
  about: v.object({
    office: v.string(),
    made: v.pipe(v.string(), v.isoTimestamp()),
    day: v.pipe(v.string(), v.isoDate()),
    version: v.string(),
    sheets: count,
    rows: count,
    files: count,
    mails: count,
  }),
  contents: v.array(v.object({ name: v.string(), bytes: count, sha256: v.string() })),
});
export type BackupList = v.InferOutput<typeof listShape>;

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
