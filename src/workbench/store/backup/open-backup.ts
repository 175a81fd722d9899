/**
 * Opens a backup of any origin: looked at from outside first, inflated no further than it declares, held against its own sums, and
 * opened on trial. What comes out can take the place of the present state; everything else is refused with words.
 */
import { inflateRawSync } from 'node:zlib';
import PizZip from 'pizzip';
import * as v from 'valibot';
import { memoryKeeper } from '../../state/entry.ts';
import { openState } from '../../state/workbench-state.ts';
import type { KeptSnapshot } from '../snapshot-file.ts';
import { FORMAT, snapshotShape } from '../snapshot-file.ts';
import { StorageError } from '../storage-error.ts';
import type { BackupFacts, BackupList } from './backup-file.ts';
import { BACKUP_FORMAT, FILES, LIST, listShape, STATE, sha256 } from './backup-file.ts';
import { factsOf } from './workbook-facts.ts';

export interface OpenedBackup {
  readonly facts: BackupFacts;
  readonly snapshot: KeptSnapshot;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Of the file as a whole: what was shown is what is restored. */
  readonly sha256: string;
}

export const MOST_PACKED = 300_000_000;
const MOST_UNPACKED = 1_000_000_000;
const MOST_LIST = 10_000_000;
const MOST_ENTRIES = 50_000;
const ENTRY = /^(?:cadangan-admen\.json|potret\.json|berkas\/[\w-]{1,200})$/;

/** Throws `BackupRefused`. */
export function openBackup(bytes: Uint8Array): OpenedBackup {
  const entries = entriesOf(bytes);
  const list = readList(entries);
  const contents = readContents(entries, list);
  const snapshot = readState(contents.get(STATE));
  const files = new Map(
    [...contents].filter(([name]) => name.startsWith(FILES)).map(([name, content]) => [name.slice(FILES.length), content]),
  );
  return { facts: { ...factsOnTrial(snapshot), ...pickTold(list) }, snapshot, files, sha256: sha256(bytes) };
}

export class BackupRefused extends StorageError {
  constructor(why: string) {
    super(`${why} Tidak ada yang diubah.`);
    this.name = 'BackupRefused';
  }
}

const FOREIGN = 'Berkas ini bukan cadangan Admen. Pilih berkas cadangan-admen-….zip yang dibuat tombol “Cadangkan”.';
const DAMAGED = 'Cadangan ini rusak atau terpotong. Salin ulang berkasnya, atau pilih cadangan lain.';
const HOSTILE = 'Cadangan ini berisi berkas yang bukan dari Admen, jadi tidak dibuka. Pilih cadangan lain.';
const TOO_NEW = 'Cadangan ini dibuat oleh versi Admen yang lebih baru. Perbarui Admen dahulu, lalu pulihkan lagi.';
const TOO_LARGE = 'Isi cadangan ini terlalu besar untuk cadangan Admen (lebih dari 1 GB), jadi tidak dibuka.';

/** As pizzip keeps an entry: still packed. */
interface Entry {
  readonly uncompressedSize: number;
  readonly compressionMethod: string;
  getCompressedContent(): Uint8Array;
}
const STORED = '\0\0';

function entriesOf(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  if (bytes.length === 0) throw new BackupRefused('Berkas ini kosong (0 bita). Pilih berkas cadangan yang lain.');
  if (bytes.length > MOST_PACKED) throw new BackupRefused(TOO_LARGE);
  // "PK": a file that does not even begin so was never a zip.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new BackupRefused(FOREIGN);
  const zip = unzipped(bytes);
  const names = Object.keys(zip.files);
  if (!names.includes(LIST)) throw new BackupRefused(FOREIGN);
  if (names.length > MOST_ENTRIES || names.some((name) => !ENTRY.test(name))) throw new BackupRefused(HOSTILE);
  const entries = new Map(names.map((name) => [name, (zip.files[name] as unknown as { readonly _data: Entry })._data]));
  const declared = [...entries.values()].reduce((sum, { uncompressedSize }) => sum + sizeOf(uncompressedSize), 0);
  if (declared > MOST_UNPACKED) throw new BackupRefused(TOO_LARGE);
  return entries;
}

function unzipped(bytes: Uint8Array): PizZip {
  try {
    return new PizZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  } catch {
    throw new BackupRefused(DAMAGED);
  }
}

/** pizzip reads sizes from 2 GB on as negative. */
function sizeOf(size: number): number {
  return size >>> 0;
}

/** Never more than the entry declares, whatever it holds. */
function inflated({ uncompressedSize, compressionMethod, getCompressedContent }: Entry): Uint8Array {
  const size = sizeOf(uncompressedSize);
  try {
    const packed = getCompressedContent();
    const content =
      compressionMethod === STORED || size === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    if (size === 0) return new Uint8Array();
    if (content.length === size) return content;
  } catch {
    // Said below, in words.
  }
  throw new BackupRefused(DAMAGED);
}

function readList(entries: ReadonlyMap<string, Entry>): BackupList {
  const entry = entries.get(LIST);
  if (!entry || sizeOf(entry.uncompressedSize) > MOST_LIST) throw new BackupRefused(HOSTILE);
  const told = jsonOf(inflated(entry));
  const formats = v.safeParse(v.object({ format: v.number(), state: v.number() }), told);
  if (formats.success && (formats.output.format > BACKUP_FORMAT || formats.output.state > FORMAT))
    throw new BackupRefused(TOO_NEW);
  const list = v.safeParse(listShape, told);
  if (!list.success) throw new BackupRefused(DAMAGED);
  return list.output;
}

/** Exactly what the list names, each as long and with the sum that it tells. */
function readContents(entries: ReadonlyMap<string, Entry>, { contents }: BackupList): Map<string, Uint8Array> {
  const told = new Map(contents.map((content) => [content.name, content]));
  if ([...entries.keys()].some((name) => name !== LIST && !told.has(name))) throw new BackupRefused(HOSTILE);
  return new Map(
    [...told.values()].map(({ name, bytes, sha256: sum }) => {
      const entry = entries.get(name);
      if (!entry || name === LIST || sizeOf(entry.uncompressedSize) !== bytes) throw new BackupRefused(DAMAGED);
      const content = inflated(entry);
      if (sha256(content) !== sum) throw new BackupRefused(DAMAGED);
      return [name, content] as const;
    }),
  );
}

function readState(bytes: Uint8Array | undefined): KeptSnapshot {
  const told = bytes === undefined ? null : jsonOf(bytes);
  if (!v.is(snapshotShape, told)) throw new BackupRefused(DAMAGED);
  return told as unknown as KeptSnapshot;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw new BackupRefused(DAMAGED);
  }
}

/** What only its maker knew; all else is counted anew. */
function pickTold({ about: { made, day, version } }: BackupList): Pick<BackupFacts, 'made' | 'day' | 'version'> {
  return { made, day, version };
}

/** A workbook that cannot be opened would leave nobody with a workbench. */
function factsOnTrial(snapshot: KeptSnapshot) {
  try {
    return factsOf(openState({ keeper: memoryKeeper(), snapshot }));
  } catch {
    throw new BackupRefused(DAMAGED);
  }
}
