/** The journal on disk: one line for each acknowledged write, on the disk before it is acknowledged. A line carries its own checksum. */
import { createHash } from 'node:crypto';
import { closeSync, constants, existsSync, fdatasyncSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import type { Entry } from '../state/entry.ts';
import { writeAll } from './safe-write.ts';
import { DamagedError, explainStorage, madeByNewer } from './storage-error.ts';

/** All kinds that this version knows. One of a later version is never passed over: the state without it would be another one. */
const KINDS: Readonly<Record<Entry['kind'], true>> = {
  grid: true,
  facts: true,
  properties: true,
  file: true,
  fileRemoved: true,
  mail: true,
  trigger: true,
  triggerRemoved: true,
  form: true,
  formChanged: true,
  formQuestion: true,
  settings: true,
};

export interface Journal {
  readonly entries: readonly Entry[];
  /** How many bytes they fill. */
  readonly length: number;
  /** Returns when the entry is on the disk; throws, with the file as it was, when it cannot be. */
  append(entry: Entry): void;
  close(): void;
}

export function openJournal(path: string): Journal {
  const { entries, length } = readJournal(path);
  // Not for appending: on Windows a file that is opened so cannot be cut.
  const file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o666);
  let size = length;
  // What a crash left half written was never acknowledged.
  ftruncateSync(file, size);
  return {
    entries,
    length,
    append: (entry) => {
      const line = Buffer.from(lineOf(entry), 'utf8');
      try {
        writeAll(file, line, size);
        fdatasyncSync(file);
        size += line.length;
      } catch (error) {
        ftruncateSync(file, size);
        throw explainStorage(error, path);
      }
    },
    close: () => closeSync(file),
  };
}

function lineOf(entry: Entry): string {
  const json = JSON.stringify(entry);
  return `${checksum(json)} ${json}\n`;
}

function checksum(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, 16);
}

/** The whole lines, and how many bytes they fill. Only the last line may be broken: a crash can cut no other. */
function readJournal(path: string): { entries: Entry[]; length: number } {
  if (!existsSync(path)) return { entries: [], length: 0 };
  const bytes = readFileSync(path);
  const entries: Entry[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    const entry = parseLine(bytes.toString('utf8', start, end));
    if (!entry) {
      if (bytes.indexOf(10, end + 1) < 0 && end === bytes.length - 1) break;
      throw new DamagedError(path, ` di baris ${entries.length + 1}`);
    }
    if (!Object.hasOwn(KINDS, entry.kind)) throw madeByNewer(path);
    entries.push(entry);
    start = end + 1;
  }
  return { entries, length: start };
}

function parseLine(line: string): Entry | null {
  const json = line.slice(17);
  return line.slice(0, 16) === checksum(json) ? JSON.parse(json) : null;
}
