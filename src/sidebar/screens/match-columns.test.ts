/** Headers of all kinds of lists, and the fields they are taken for. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guessColumns, guessHeader, headerWords, lacking, tableOf } from './match-columns.ts';

const COLUMNS = [
  { name: 'name', label: 'Nama pegawai', alike: ['nama', 'nama lengkap'] },
  { name: 'nip', label: 'NIP', alike: ['nip nrp'] },
  { name: 'position', label: 'Jabatan', alike: [] },
  { name: 'phone', label: 'No. HP', alike: ['telepon'] },
];

describe('columns', () => {
  test.each([
    [
      ['No', 'Nama Pegawai', 'No HP', 'Jabatan'],
      ['', 'name', 'phone', 'position'],
    ],
    [
      ['NAMA LENGKAP *', 'N.I.P', 'jabatan (struktural)'],
      ['name', '', 'position'],
    ],
    [
      ['Nama', 'Nama pegawai'],
      ['', 'name'],
    ],
    [
      ['Nomor telepon rumah', 'Uraian jabatan sekarang'],
      ['phone', 'position'],
    ],
    [
      [null, '', 'Nip/Nrp'],
      ['', '', 'nip'],
    ],
  ])('%j are taken for %j', (header, guessed) => {
    expect(guessColumns(header, COLUMNS)).toEqual(guessed);
  });

  test('are found by their own labels in any order, among others, each once', () => {
    const others = fc
      .string()
      .filter(
        (text) =>
          !COLUMNS.some(
            ({ label, alike }) =>
              headerWords(text).includes(headerWords(label)) || alike.some((word) => headerWords(text).includes(word)),
          ),
      );
    const headers = fc.tuple(fc.shuffledSubarray(COLUMNS), fc.array(others, { maxLength: 4 }));
    fc.assert(
      fc.property(headers, ([own, strange]) => {
        const header = [...strange, ...own.map(({ label }) => label.toUpperCase())];
        expect(guessColumns(header, COLUMNS)).toEqual([...strange.map(() => ''), ...own.map(({ name }) => name)]);
      }),
    );
  });

  test('that must be told and are not brought are named', () => {
    const face = { hint: '', personal: false, examples: [], choices: [] };
    const columns = COLUMNS.map((column, index) => ({ ...column, ...face, required: index % 2 === 0 }));
    expect(lacking(columns, ['nip', 'position', ''])).toEqual(['Nama pegawai']);
  });
});

describe('the header', () => {
  test('is found below titles and empty rows', () => {
    const rows = [['DAFTAR PEGAWAI'], ['Puskesmas Contoh', 'Tahun 2026'], [], ['No', 'Nama', 'Jabatan'], [1, 'Ani', 'Bidan']];
    expect(guessHeader(rows, COLUMNS)).toBe(3);
  });

  test('is the first row of several words when none is known, and none where there is nothing', () => {
    expect(guessHeader([['Judul'], ['Kolom A', 'Kolom B'], ['1', '2']], COLUMNS)).toBe(1);
    expect(guessHeader([], COLUMNS)).toBe(-1);
  });
});

test('what is sent are the used columns of rows that say something, with their lines', () => {
  const rows = [['No', 'Nama', 'NIP'], ['1', 'Ani', ''], ['2', '', ' '], [], ['3', 'Budi']];
  expect(tableOf(rows, 0, ['', 'name', 'nip'], new Set())).toEqual({
    columns: ['name', 'nip'],
    rows: [
      ['Ani', ''],
      ['Budi', null],
    ],
    lines: [2, 5],
  });
  expect(tableOf(rows, 0, ['', 'name', 'nip'], new Set([2])).lines).toEqual([5]);
  expect(tableOf(rows, -1, ['', 'name', ''], new Set()).lines).toEqual([1, 2, 5]);
});
