/** Letter numbers by the office's own pattern. */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { checkPattern, letterNumber } from './nomor-surat.ts';

const GIVEN = { classification: '440', unitCode: 'PKM-CTH', kindCode: 'UND', date: '2026-10-08', count: 7 };

test.each([
  ['{klasifikasi}/{urut:3}/UND/{unit}/{bulanRomawi}/{tahun}', '440/007/UND/PKM-CTH/X/2026'],
  ['{urut}.{bulan}.{tahun}', '7.10.2026'],
  ['B-{urut:5}', 'B-00007'],
  ['{urut:3}/{jenis}/{tahun}', '007/UND/2026'],
])('%s gives %s', (pattern, number) => {
  expect(letterNumber(pattern, 'Pola', GIVEN)).toEqual({ ok: true, value: number });
});

test.each([
  ['{klasifikasi}/{nomer}/{urut}', 'Pola di Pengaturan memuat penanda {nomer} yang tidak dikenal'],
  ['440/UND/2026', 'Pola di Pengaturan harus memuat {urut}'],
])('%s is refused: %s', (pattern, words) => {
  expect(letterNumber(pattern, 'Pola', GIVEN)).toMatchObject({ refusals: [{ message: expect.stringContaining(words) }] });
});

test.each([
  ['{urut}{bulan}', 'harus memisahkan {urut}'],
  ['4{urut}/UND', 'harus memisahkan {urut}'],
  ['{urut:3}0/UND', 'harus memisahkan {urut}'],
  ['{urut}/{urut}', 'lebih dari sekali'],
  ['{urut}/{unit', 'kurung { atau }'],
  ['{unit}/2026', 'harus memuat {urut}'],
  ['{urut}/{apa}', '{apa}'],
])('%s is not kept as a pattern: %s', (pattern, words) => {
  expect(checkPattern(pattern, 'Pola')).toMatchObject({ refusals: [{ message: expect.stringContaining(words) }] });
});

test('two counts never give the same number', () => {
  const pattern = '{klasifikasi}/{urut:3}/{tahun}';
  fc.assert(
    fc.property(fc.nat(99_999), fc.nat(99_999), (a, b) => {
      const [one, other] = [a, b].map((count) => letterNumber(pattern, 'Pola', { ...GIVEN, count }));
      expect(JSON.stringify(one) === JSON.stringify(other)).toBe(a === b);
    }),
  );
});
