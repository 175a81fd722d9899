/** What is told of the numbers in Dokumen. */
import { describe, expect, test } from '@jest/globals';
import type { Dokumen } from '../dokumen.table.ts';
import { numberFaults, yearOfDocument } from './series-check.ts';

function made(count: number, more: Partial<Dokumen> = {}): Dokumen {
  return {
    number: `DOK-2026-${String(count).padStart(4, '0')}`,
    letterNumber: `440/${String(count).padStart(3, '0')}/UND/PKM/X/2026`,
    kind: 'Undangan',
    title: 'lokmin',
    table: 'Rapat',
    record: `RPT-2026-${count}`,
    revision: 0,
    madeAt: '2026-10-08 09:00:00',
    madeBy: 'sari@contoh.example',
    fileName: 'x.docx',
    sha256: 'a',
    link: null,
    series: 'surat UND 2026',
    count,
    ...more,
  };
}

const texts = (rows: readonly Dokumen[]) => numberFaults(rows).map(({ text }) => text);

describe('numbers in Dokumen', () => {
  test('are whole when each series runs from 1 without a gap; revisions share their number', () => {
    expect(texts([made(1), made(2), made(2, { revision: 1, number: 'DOK-2026-0003' }), made(3)])).toEqual([]);
  });

  test('lack what was deleted, told as ranges with the series', () => {
    expect(texts([made(2), made(6), made(8)])).toEqual([
      'Nomor urut 1, 3–5, 7 tidak ada dalam seri surat UND 2026: dokumennya belum dibuat, atau barisnya terhapus dari lembar Dokumen.',
    ]);
  });

  test('that a person typed twice are told once, with both documents', () => {
    const twice = made(2, { letterNumber: made(1).letterNumber });

    expect(texts([made(1), twice])).toEqual([
      'Nomor 440/001/UND/PKM/X/2026 pada DOK-2026-0002 bukan nomor urut 2 yang diberikan Admen. Betulkan nomornya di lembar Dokumen.',
      'Nomor 440/001/UND/PKM/X/2026 dipakai 2 kali: Undangan RPT-2026-1 (DOK-2026-0001), Undangan RPT-2026-2 (DOK-2026-0002).',
    ]);
  });

  test('that another series gave, while both had one pattern, are no gap; those of another shape are', () => {
    const minutes = (count: number) => made(count, { kind: 'Notulen', series: 'surat NOT 2026' });
    const apart = minutes(4);
    expect(texts([made(1), made(2), made(3), apart])).toEqual([]);

    const other = { ...apart, letterNumber: '440/004/NOT/PKM/X/2026' };
    expect(texts([made(1), made(2), made(3), other])).toEqual([expect.stringContaining('Nomor urut 1–3 tidak ada')]);
  });

  test('typed absurdly high end no browser', () => {
    expect(texts([made(1), made(1_000_000_000)])[0]).toContain('Nomor urut 2, 999999999 tidak ada');
  });

  test.each([
    ['surat UND 2026', '2027-01-02 08:00:00', '2026'],
    ['surat SOP', '2027-01-02 08:00:00', '2027'],
  ])('of %s, made %s, stand in the register of %s', (series, madeAt, year) => {
    expect(yearOfDocument({ series, madeAt })).toBe(year);
  });
});
