/** An RTL said in one line. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { EXAMPLE_STAFF } from '../../../registers/pegawai.examples.ts';
import { addDays, printDate, printShortDate } from '../../../schema/dates.ts';
import { findPerson } from './find-person.ts';
import { parseRtlLine } from './parse-rtl-line.ts';

const STAFF = EXAMPLE_STAFF.map(({ name, position }) => ({ name, position, active: true }));
const MEETING = '2026-10-08';

function parsed(line: string, people = STAFF): string {
  const result = parseRtlLine(line, { from: MEETING, people });
  return result.ok
    ? `${result.value.activity} | ${result.value.person.name} | ${result.value.due}`
    : result.refusals.map(({ message }) => message).join(' ');
}

describe('parting the line', () => {
  test.each([
    ['Perbaiki lemari vaksin / Ani / 12/11', 'Perbaiki lemari vaksin | Ani Lestari, S.Keb. | 2026-11-12'],
    ['Perbaiki lemari vaksin/Ani/12/11/2026', 'Perbaiki lemari vaksin | Ani Lestari, S.Keb. | 2026-11-12'],
    ['Pendataan RT 03/RW 02 / pj gizi / 12 November 2026', 'Pendataan RT 03/RW 02 | Dewi Puspita, S.Gz. | 2026-11-12'],
    ['Rapat / koordinasi kader / Hendra / besok', 'Rapat / koordinasi kader | Hendra Saputra, S.E. | 2026-10-09'],
    ['Sweeping ibu/anak/Ani/+14', 'Sweeping ibu/anak | Ani Lestari, S.Keb. | 2026-10-22'],
    ['Bagi 3/4 stok / apt. Yoga / akhir bulan', 'Bagi 3/4 stok | apt. Yoga Permana, S.Farm. | 2026-10-31'],
    ['Lapor 😀 camat / Kapus / 12 / 11', 'Lapor 😀 camat | dr. Ratna Wulandari | 2026-11-12'],
  ])('LM-9: “%s” says what, who and when', (line, means) => {
    expect(parsed(line)).toBe(means);
  });

  test('LM-9: whatever is to be done, whoever does it, however the day is written: the three come back', () => {
    const words = fc.stringMatching(/^[a-z][a-z0-9 ]{0,20}[a-z]$/).map((text) => text.replace(/ +/g, ' '));
    const activities = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' / '));
    const days = fc.integer({ min: 0, max: 700 }).map((count) => addDays(MEETING, count));
    const ways = fc.constantFrom(printDate, printShortDate, (date: string) => date);
    const slashes = fc.constantFrom(' / ', ' /  ', '  / ');
    fc.assert(
      fc.property(activities, fc.constantFrom(...STAFF), days, ways, slashes, (activity, person, due, print, slash) => {
        const line = [activity, person.name, print(due)].join(slash);
        expect(parsed(line)).toBe(`${activity} | ${person.name} | ${due}`);
      }),
    );
  });

  test('LM-9: whatever is typed, the line has all three parts or is refused in words', () => {
    const pieces = fc.constantFrom(
      '/',
      ' / ',
      ' ',
      'Ani',
      'bidan',
      'Tri Astuti',
      '12',
      '11',
      '12/11',
      'besok',
      '+7',
      'data',
      '😀',
      '2025',
    );
    const lines = fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(lines, fc.string({ unit: 'grapheme', maxLength: 60 })), (line) => {
        const result = parseRtlLine(line, { from: MEETING, people: STAFF });
        if (!result.ok) return expect(result.refusals[0]?.message).toMatch(/^(?:Belum ada|Tenggat|“)/);
        const { activity, person, due } = result.value;
        expect(activity).not.toBe('');
        expect(line).toContain(activity);
        expect(STAFF).toContain(person);
        expect(due >= MEETING).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what cannot be taken is refused with what to do', () => {
  test.each([
    ['', 'Belum ada apa, siapa, kapan. Tulis apa / siapa / kapan, misalnya: Perbaiki lemari vaksin / Ani / 12/11'],
    ['Perbaiki lemari', 'Belum ada siapa, kapan.'],
    ['Perbaiki lemari / Ani', 'Belum ada kapan.'],
    ['Perbaiki lemari / Ani /', 'Belum ada kapan.'],
    ['Perbaiki lemari / 12/11', 'Belum ada siapa.'],
    ['12/11', 'Belum ada apa, siapa.'],
    ['/ 12/11', 'Belum ada apa, siapa.'],
    ['/ Ani / 12/11', 'Belum ada apa.'],
    ['Perbaiki lemari / / 12/11', 'Belum ada siapa.'],
    ['Perbaiki lemari / Ani / segera', '“segera” bukan tenggat yang dikenal. Tulis misalnya 12/11, 12 November 2026, besok'],
    ['Perbaiki lemari / Ani / 31/02/2026', 'bukan tenggat yang dikenal'],
    ['Perbaiki lemari / Ani / 5/10', 'Tenggat 5 Oktober 2026 sebelum tanggal rapat (8 Oktober 2026).'],
    ['Perbaiki lemari / Budi / besok', '“Budi” tidak cocok dengan nama atau jabatan pegawai mana pun.'],
    [
      'Perbaiki lemari / bidan desa / besok',
      '“bidan desa” cocok dengan 3 orang: Tri Astuti, A.Md.Keb. (Bidan Desa Mawar), Rina Oktavia, A.Md.Keb. (Bidan Desa Melati), Siti Maryam, A.Md.Keb. (Bidan Desa Kenanga). Tulis namanya lebih lengkap.',
    ],
  ])('LM-9: “%s”', (line, words) => {
    expect(parsed(line)).toContain(words);
  });

  test('LM-9: someone who left is named as such, and is no doubt beside a namesake who works here', () => {
    const left = { name: 'Budi Santoso', position: 'Perawat', active: false };
    expect(parsed('Perbaiki lemari / Budi / besok', [...STAFF, left])).toContain('Budi Santoso tidak bekerja di sini lagi');
    const stays = { name: 'Budi Raharjo', position: 'Sanitarian', active: true };
    expect(parsed('Perbaiki lemari / Budi / besok', [left, stays])).toContain('| Budi Raharjo |');
  });
});

describe('who is meant', () => {
  test.each([
    ['ani', 'Ani Lestari, S.Keb.'],
    ['Bu Dewi', 'Dewi Puspita, S.Gz.'],
    ['pak joko', 'Joko Susilo'],
    ['dr. Bayu', 'dr. Bayu Prakoso'],
    ['dokter gigi', 'drg. Maya Kusuma'],
    ['kapus', 'dr. Ratna Wulandari'],
    ['KTU', 'Hendra Saputra, S.E.'],
    ['kasubbag tu', 'Hendra Saputra, S.E.'],
    ['promkes', 'Agus Setiawan, S.K.M.'],
    ['pj kesling', 'Lina Marlina, S.T.'],
    ['bidan melati', 'Rina Oktavia, A.Md.Keb.'],
    ['Dewi Puspita, S.Gz.', 'Dewi Puspita, S.Gz.'],
  ])('LM-9: “%s” is %s', (words, name) => {
    const found = findPerson(words, STAFF);
    expect(found.ok ? found.value.name : found.refusals).toBe(name);
  });

  test('LM-9: everybody is found by the full name, in whatever capitals', () => {
    for (const person of STAFF) expect(findPerson(person.name.toUpperCase(), STAFF)).toEqual({ ok: true, value: person });
  });

  test('LM-9: a name that several bear names at most six of them', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ name: `Kader ${index}`, position: 'Kader', active: true }));
    const found = findPerson('kader', many);
    expect(found.ok ? '' : found.refusals[0]?.message).toMatch(/cocok dengan 9 orang: (Kader \d \(Kader\), ){6}dan 3 lainnya\./);
  });
});
