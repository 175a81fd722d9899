/** Data before it goes into a template. */
import { expect, test } from '@jest/globals';
import { printableData } from './printable-data.ts';

test('text is cleaned at any depth; conditions and order stay', () => {
  const data = {
    Isi: 'a\u0000\r\nb',
    Ada: true,
    Unit: [{ Nama: '\ufeffKIA', Orang: [{ Nama: 'Ani\ud83d' }, { Nama: 'Budi' }] }],
  };

  expect(printableData(data, {})).toEqual({
    Isi: 'a\nb',
    Ada: true,
    Unit: [{ Nama: 'KIA', Orang: [{ Nama: 'Ani' }, { Nama: 'Budi' }] }],
  });
});

test('a row answers for every tag of its list, at any depth', () => {
  const data = { Unit: [{ Orang: [{}] }, {}] };

  expect(printableData(data, { Unit: ['Nama', 'Orang'], Orang: ['Nama', 'Tugas'] })).toEqual({
    Unit: [
      { Nama: '', Orang: [{ Nama: '', Tugas: '' }] },
      { Nama: '', Orang: '' },
    ],
  });
});

test.each([null, undefined])('%p, which the types forbid, is empty text', (value) => {
  expect(printableData({ Nama: value as unknown as string }, {})).toEqual({ Nama: '' });
});

test.each(['constructor', '__proto__'])('a field named %s is kept as a field', (name) => {
  const printed = printableData(Object.fromEntries([[name, 'isi']]), {});

  expect(Object.entries(printed)).toEqual([[name, 'isi']]);
});

test('the data given stay as they were', () => {
  const data = { Isi: ' a ', Orang: [{}] };

  printableData(data, { Orang: ['Nama'] });

  expect(data).toEqual({ Isi: ' a ', Orang: [{}] });
});
