/** Text to rows and back: whatever cells hold, they come out as they went in. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvOf, rowsOfText, textOfBytes, tsvOf } from './list-text.ts';

/** Tables of at least two columns: with one, nothing tells by what columns are parted. */
const tables = (cell: fc.Arbitrary<string>) =>
  fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));

const anything = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('a\nb', '"', 'kata "kutip"', ' spasi ', '007', "'0812", 'a;b', 'a\tb', 'a,b', '', '=1+1', 'ke-\r\ndua'),
);
const withoutBreaks = anything.filter((text) => !text.includes('\r'));

test('a table that was copied as a sheet copies it comes out of the text as it was', () => {
  fc.assert(fc.property(tables(withoutBreaks), (rows) => expect(rowsOfText(tsvOf(rows))).toEqual(rows)));
});

test('a table in a .csv file of ours comes out of its bytes as it was', () => {
  const cells = withoutBreaks.filter((text) => !text.includes('\t'));
  fc.assert(
    fc.property(tables(cells), (rows) => expect(rowsOfText(textOfBytes(new TextEncoder().encode(csvOf(rows))))).toEqual(rows)),
  );
});

test('columns are parted by what parts most lines outside of quotes', () => {
  expect(rowsOfText('Nama, gelar;NIP\nAni, S.Kep.;1\nBudi;2\nCici;3')).toEqual([
    ['Nama, gelar', 'NIP'],
    ['Ani, S.Kep.', '1'],
    ['Budi', '2'],
    ['Cici', '3'],
  ]);
  expect(rowsOfText('Nama,NIP\n"Ani; S.Kep.",1\n')).toEqual([
    ['Nama', 'NIP'],
    ['Ani; S.Kep.', '1'],
  ]);
  expect(rowsOfText('sep=|\nNama|NIP\nAni|1')).toEqual([
    ['Nama', 'NIP'],
    ['Ani', '1'],
  ]);
  expect(rowsOfText('Nama\nAni\n')).toEqual([['Nama'], ['Ani']]);
});

test.each([
  ['UTF-8', [0x4a, 0xc3, 0xa9]],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x4a, 0xc3, 0xa9]],
  ['Windows-1252', [0x4a, 0xe9]],
  ['UTF-16', [0xff, 0xfe, 0x4a, 0x00, 0xe9, 0x00]],
  ['UTF-16, large end first', [0xfe, 0xff, 0x00, 0x4a, 0x00, 0xe9]],
])('text that was written as %s is read', (_kind, bytes) => {
  expect(textOfBytes(Uint8Array.from(bytes))).toBe('Jé');
});
