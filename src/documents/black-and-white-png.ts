/** A square black-and-white PNG. It is stored, not packed: the Word file that takes it packs it. */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** One bit a pixel, no palette. */
export function blackAndWhitePng(size: number, isDark: (x: number, y: number) => boolean): Uint8Array {
  const header = [...fourBytes(size), ...fourBytes(size), 1, 0, 0, 0, 0];
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('IDAT', stored(rows(size, isDark))),
    ...chunk('IEND', []),
  ]);
}

/** Each row begins with the number of its filter, 0 for none; a set bit is white. */
function rows(size: number, isDark: (x: number, y: number) => boolean): number[] {
  const bytes: number[] = [];
  for (let y = 0; y < size; y++) {
    bytes.push(0);
    for (let x = 0; x < size; x += 8) {
      let byte = 0;
      for (let bit = 0; bit < 8; bit++) byte = byte * 2 + (x + bit < size && isDark(x + bit, y) ? 0 : 1);
      bytes.push(byte);
    }
  }
  return bytes;
}

/** What one block of a zlib stream can hold without packing (RFC 1951, 3.2.4). */
const MAX_BLOCK = 0xffff;

/** A zlib stream (RFC 1950) of blocks that are stored as they are. */
function stored(bytes: readonly number[]): number[] {
  const stream = [0x78, 0x01];
  for (let at = 0; at < bytes.length; at += MAX_BLOCK) {
    const block = bytes.slice(at, at + MAX_BLOCK);
    const [low, high] = [block.length & 0xff, block.length >> 8];
    stream.push(at + MAX_BLOCK < bytes.length ? 0 : 1, low, high, low ^ 0xff, high ^ 0xff);
    for (const byte of block) stream.push(byte);
  }
  return [...stream, ...fourBytes(adler32(bytes))];
}

function chunk(type: string, data: readonly number[]): number[] {
  const content = [...[...type].map((letter) => letter.charCodeAt(0)), ...data];
  return [...fourBytes(data.length), ...content, ...fourBytes(crc32(content))];
}

function fourBytes(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}

function adler32(bytes: readonly number[]): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return b * 65_536 + a;
}

function crc32(bytes: readonly number[]): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc;
}
