/** QR codes, read back from the picture alone by another program. */
import { inflateSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import readQr from 'jsqr';
import { docx, PLAIN, picture, relationship } from './docx.examples.ts';
import { fill, qr } from './engine.ts';
import { picturesIn } from './pictures.examples.ts';

const ADDRESS = 'https://docs.contoh.id/forms/d/e/1FAIpQLSd0123456789/viewform?usp=pp_url&entry.1=Puskesmas+Contoh';

interface Picture {
  readonly size: number;
  /** 0 is black, 1 white, row by row. */
  readonly pixels: readonly number[];
}

/** Reads the one kind of PNG that is made here, and checks whatever a strict reader would. */
function read(base64: string): Picture {
  const bytes = Buffer.from(base64, 'base64');
  expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  const chunks: Record<string, Buffer> = {};
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const content = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(checksum(content));
    chunks[content.subarray(0, 4).toString('latin1')] = content.subarray(4);
    at += 12 + length;
  }
  expect(Object.keys(chunks)).toEqual(['IHDR', 'IDAT', 'IEND']);
  const header = chunks.IHDR ?? Buffer.alloc(13);
  const size = header.readUInt32BE(0);
  expect([header.readUInt32BE(4), ...header.subarray(8)]).toEqual([size, 1, 0, 0, 0, 0]);
  const rows = inflateSync(chunks.IDAT ?? Buffer.alloc(0));
  const width = 1 + Math.ceil(size / 8);
  expect(rows).toHaveLength(width * size);
  const pixel = (at: number) => {
    const [x, row] = [at % size, Math.floor(at / size) * width];
    return ((rows[row + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
  };
  return { size, pixels: Array.from({ length: size * size }, (_, at) => pixel(at)) };
}

/** CRC-32 of ISO 3309, bit by bit as its polynomial is written, unlike the reversed one that makes it. */
function checksum(bytes: Buffer): number {
  const reversed = (value: number, bits: number) =>
    Number.parseInt([...value.toString(2).padStart(bits, '0')].reverse().join(''), 2);
  const mirrored = Array.from({ length: 256 }, (_, byte) => reversed(byte, 8));
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest = (rest ^ ((mirrored[byte] ?? 0) << 24)) >>> 0;
    for (let bit = 0; bit < 8; bit++) rest = ((rest << 1) ^ (rest >>> 31 ? 0x04c11db7 : 0)) >>> 0;
  }
  return reversed(~rest >>> 0, 32);
}

function decoded({ size, pixels }: Picture): string | undefined {
  return readQr(Uint8ClampedArray.from(pixels.flatMap((bit) => [255 * bit, 255 * bit, 255 * bit, 255])), size, size)?.data;
}

test.each([
  ['an address', ADDRESS],
  ['one letter', 'A'],
  ['an address of 300 characters', `https://contoh.id/${'a1-B'.repeat(71)}`.slice(0, 300)],
  ['letters beyond the Latin ones', 'Puskesmas “Contoh” – ñ 😀'],
])('%s is read back from its picture', (_what, text) => {
  expect(decoded(read(qr(text)))).toBe(text);
});

test('any address is read back', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, size: 'small' }), (address) => {
      expect(decoded(read(qr(address)))).toBe(address);
    }),
    { numRuns: 8 },
  );
});

test('four modules around it are white, and the corner of the first square is black', () => {
  const { size, pixels } = read(qr(ADDRESS));
  const isMargin = (at: number) => [at % size, Math.floor(at / size)].some((place) => place < 32 || place >= size - 32);

  expect(pixels.filter((bit, at) => bit === 0 && isMargin(at))).toEqual([]);
  expect(pixels[32 * size + 32]).toBe(0);
});

test('the same text gives the same picture, another one another', () => {
  expect(qr(ADDRESS)).toBe(qr(ADDRESS));
  expect(qr(`${ADDRESS}x`)).not.toBe(qr(ADDRESS));
});

test('half a character, which no phone could read, is left out', () => {
  expect(decoded(read(qr('Contoh \ud83d')))).toBe('Contoh ');
});

test('a template shows it, square, in the frame that its author drew', () => {
  const parts = { relations: relationship('rId1', 'image', 'media/a.png'), files: { 'word/media/a.png': 'contoh' } };
  const result = fill(docx(picture('rId1', '{%kode QR}'), parts), {}, { ...PLAIN, pictures: { 'kode QR': qr(ADDRESS) } });
  const [shown] = result.ok ? picturesIn(result.base64) : [];

  expect(shown?.sizes).toEqual([
    [914_400, 914_400],
    [914_400, 914_400],
  ]);
  expect(decoded(read(shown?.content ?? ''))).toBe(ADDRESS);
});
