/** How a page of the guide is read: steps and pictures in their order, prose apart, and what is misleading refused with its line. */
import { expect, test } from '@jest/globals';
import { dayOf, readGuidePage } from './guide-page.ts';

const START = 'Contoh di halaman ini memakai buku kerja **Puskesmas Contoh** pada 5 Oktober 2026. Nama di dalamnya karangan.';
const page = (...lines: string[]) => readGuidePage(['# Rapat', '', START, '', ...lines].join('\n'));

test('steps and pictures come in their order with their lines; prose is not done', () => {
  const read = page(
    '## Rencanakan',
    '',
    'Mengapa begitu? Karena tekan saja.',
    '',
    '1. Tekan **Satu**,',
    '   lalu tekan **Dua**.',
    '',
    '   ![Rencana](gambar/rencana.png)',
    '',
    '   > Tip: boleh kosong.',
    '2. Tekan **Tiga**.',
    '',
    '- Bila gagal,',
    '  coba lagi.',
    '',
    '3. Tekan **Empat**.',
    '',
    '## Sesudahnya',
    '',
    '1. Tekan **Lima**.',
    '',
    '![Lembar](gambar/lembar.png "Lembar dan panel")',
  );
  expect(read.title).toBe('Rapat');
  expect(read.start).toEqual({ workbook: 'Puskesmas Contoh', today: '2026-10-05' });
  expect(read.lines).toEqual([
    { kind: 'step', line: 9, text: 'Tekan **Satu**, lalu tekan **Dua**.' },
    { kind: 'picture', line: 12, picture: { alt: 'Rencana', file: 'rencana.png', withSheet: false } },
    { kind: 'step', line: 15, text: 'Tekan **Tiga**.' },
    { kind: 'step', line: 20, text: 'Tekan **Empat**.' },
    { kind: 'step', line: 24, text: 'Tekan **Lima**.' },
    { kind: 'picture', line: 26, picture: { alt: 'Lembar', file: 'lembar.png', withSheet: true } },
  ]);
  expect(read.prose.map(({ line }) => line)).toEqual([1, 3, 5, 7, 14, 17, 18, 22]);
});

test('a page without steps needs no workbook', () => {
  expect(readGuidePage('# Isi\n\n- [Satu](satu.md)').lines).toEqual([]);
  expect(() => readGuidePage('# Isi\n\n1. Tekan **Satu**.')).toThrow('line 3: a page with steps says first');
});

test.each([
  [['1. Tekan **A**.', '   - Tekan **B**.'], 'line 6: there is no list inside a list'],
  [['1. Tekan **A**.', '   1. Tekan **B**.'], 'line 6: there is no list inside a list'],
  [['1. Tekan **A**.', 'lalu tekan **B**.'], 'line 6: a step goes on with three spaces'],
  [['1. Tekan **A**.', '', '   Sebab begitu.'], 'line 7: what explains a step is written as a quotation'],
  [['1. Tekan **A**.', '3. Tekan **B**.'], 'line 6: step 3 follows step 1'],
  [['2. Tekan **A**.'], 'line 5: step 2 follows step 0'],
  [['1) Tekan **A**.'], 'line 5: a numbered step is written as “1. ”'],
  [['    1. Tekan **A**.'], 'line 5: there is no list inside a list'],
  [['   Sebab begitu.'], 'line 5: only what belongs to a numbered step stands indented'],
  [['![](gambar/a.png)'], 'line 5: a picture says what it shows'],
  [['![A](../a.png)'], 'line 5: a picture is written as'],
  [['![A](gambar/a.png "Lembar")'], 'line 5: a picture is written as'],
])('refused: %j', (lines, said) => {
  expect(() => page(...lines)).toThrow(said);
});

test('a page begins with its title; its day is one of the calendar', () => {
  expect(() => readGuidePage('Satu')).toThrow('line 1: a page begins with its title');
  expect(() => readGuidePage(`# A\n\n${START.replace('Oktober', 'Okt')}\n\n1. Tekan **A**.`)).toThrow('Okt 2026 is not a day');
  expect(dayOf('1 Januari 2027')).toBe('2027-01-01');
});
