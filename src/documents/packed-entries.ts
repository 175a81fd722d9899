/** The entries of a zip as they are packed: what they say of their size is all that they may ever take. */
/// <reference path="./pako.d.ts" />
import { Inflate } from 'pako/dist/pako.es5.min.js';
import type PizZip from 'pizzip';

/** An entry as pizzip keeps it, still packed. */
interface Packed {
  uncompressedSize?: number;
  compressionMethod?: string;
  getCompressedContent?(): Uint8Array;
  getContent?(): Uint8Array;
}

const DEFLATED = '\x08\0';
const CHUNK = 65_536;

function packedEntries(zip: PizZip): [name: string, packed: Packed][] {
  return Object.entries(zip.files).map(([name, entry]) => [name, (entry as unknown as { readonly _data?: Packed })._data ?? {}]);
}

/** What the zip's own list says that these entries take, before any of them is inflated. */
export function declaredBytes(zip: PizZip, isCounted: (name: string) => boolean): number {
  // pizzip reads sizes from 2 GB on as negative
  return packedEntries(zip).reduce(
    (sum, [name, { uncompressedSize = 0 }]) => sum + (isCounted(name) ? uncompressedSize >>> 0 : 0),
    0,
  );
}

/**
 * Throws when the list says that an entry lies outside of the file, or that one which is not packed has another size than it takes; also
 * of those that nobody looks into before all are packed again.
 * From then on an entry that holds more than it declares throws as soon as it does, wherever it is unpacked.
 */
export function holdToDeclared(zip: PizZip): void {
  for (const [, packed] of packedEntries(zip)) {
    const content = packed.getCompressedContent?.();
    if (!content) continue;
    const size = (packed.uncompressedSize ?? 0) >>> 0;
    if (packed.compressionMethod === DEFLATED) packed.getContent = () => inflated(content, size);
    else if (content.length !== size) throw new Error('The entry does not hold what it declares.');
  }
}

function inflated(content: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate({ raw: true, chunkSize: CHUNK });
  inflate.onData = (chunk) => {
    if (length + chunk.length > size) throw new Error('The entry holds more than it declares.');
    whole.set(chunk, length);
    length += chunk.length;
  };
  inflate.onEnd = () => {};
  inflate.push(content, true);
  if (inflate.err !== 0 || length !== size) throw new Error('The entry holds less than it declares.');
  return whole;
}
