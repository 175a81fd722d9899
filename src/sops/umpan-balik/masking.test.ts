/** Nobody's identity is left in the masked books, however it was written down. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DocumentRow } from '../../schema/index.ts';
import { complaintRow } from './laporan/complaints-book.ts';
import { answered, entryWith, ratingOf } from './laporan/laporan.examples.ts';
import { satisfactionRow } from './laporan/satisfaction-book.ts';
import { maskEntry } from './masking.ts';

const MASKED = { showIdentity: false, zone: 'WIB' };

describe('the identity', () => {
  test.each([
    ['Terbuka', 'Disembunyikan', 'Siti Rahmawati'],
    ['Rahasia', 'Dirahasiakan', 'Dirahasiakan'],
    ['Anonim', 'Anonim', 'Anonim'],
  ] as const)(
    'UB-m: of an entry that is %s is printed as “%s” in the masked book, and as “%s” in the open one',
    (secrecy, masked, open) => {
      const entry = entryWith({ secrecy });

      expect(maskEntry(entry, false).identity).toEqual([masked]);
      expect(maskEntry(entry, true).identity[0]).toBe(open);
    },
  );

  test('UB-m: of an entry without any is a dash in either book', () => {
    const entry = entryWith({ reporter: null, phone: null, email: null, address: null });

    expect([maskEntry(entry, false).identity, maskEntry(entry, true).identity]).toEqual([['–'], ['–']]);
  });
});

describe('a text', () => {
  const { words } = maskEntry(entryWith(), false);

  test.each([
    ['Saya Siti Rahmawati, warga sini.', 'Saya •••, warga sini.'],
    ['SITI  RAHMAWATI dan rahmawati saja; Sitinya juga', '••• dan ••• saja; ••• juga'],
    ['Bu Siti: 0812-3400-5600', 'Bu •••: •••'],
    ['WA +62 812 3400 5600 ya', 'WA ••• ya'],
    ['hp(0812)34005600.', 'hp•••.'],
    ['tulis ke SITI.RAHMA@contoh.example', 'tulis ke •••'],
    ['rumah di jalan kenanga nomor 12, desa mawar', 'rumah di •••'],
    ['di Jalan Kenanga Nomor 12 saja', 'di ••• saja'],
    ['Si\u200Bti dan Si\u0001ti', '••• dan •••'],
  ])('UB-m: “%s” becomes “%s”', (text, masked) => {
    expect(words(text)).toBe(masked);
  });

  test('stays as it is where it only resembles the identity, and where it may be shown', () => {
    const text = 'Situasi di Desa Mawar: antrean 12 orang sejak 08.12.';

    expect(words(text)).toBe(text);
    expect(maskEntry(entryWith(), true).words('Siti Rahmawati 0812 3400 5600')).toBe('Siti Rahmawati 0812 3400 5600');
  });

  test('of a Rahasia entry is masked in the open book as well', () => {
    expect(maskEntry(entryWith({ secrecy: 'Rahasia' }), true).words('Bu Siti menelepon')).toBe('Bu ••• menelepon');
  });
});

const namePart = fc
  .constantFrom('Siti', 'Rahmawati', 'Ma’ruf', "Nu'man", 'Nur-Aini', 'Désirée', 'Agung', 'Ki', 'Ayu', 'Yohanes', 'Sri')
  .map(String);
const name = fc.array(namePart, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const core = fc
  .tuple(fc.constantFrom('812', '857', '21', '341'), fc.stringMatching(/^\d{6,9}$/))
  .map(([area, rest]) => `${area}${rest}`);
const prefix = fc.constantFrom('0', '+62', '62', '+62 ', '(0', '+62 (0) ', '0062-', '');
const gaps = fc.array(fc.constantFrom('', '', '', ' ', '-', '.', ' - ', ') ', '\u00A0'), { minLength: 12, maxLength: 12 });

function spelled(digits: string, start: string, between: readonly string[]): string {
  return start + [...digits].map((digit, at) => digit + (at < digits.length - 1 ? (between[at] ?? '') : '')).join('');
}

const identity = fc.record({
  reporter: name,
  core,
  kept: fc.tuple(prefix, gaps),
  email: fc
    .tuple(fc.stringMatching(/^[a-z]{4,8}$/), fc.integer({ min: 1, max: 99 }))
    .map(([local, n]) => `${local}.x${n}@contoh.example`),
  address: fc
    .tuple(fc.constantFrom('Jalan Kenanga', 'Dusun Krajan RT 02/RW'), fc.integer({ min: 1, max: 200 }))
    .map(([road, n]) => `${road} ${n}, Desa Mawar`),
});
const filler = fc.constantFrom('', ' ', '. ', 'antrean lama ', '12 orang, ', '“', '(', '\n', '5-', '😀 ', ': ');
const writing = fc.record({ start: prefix, gaps, upper: fc.boolean(), wide: fc.constantFrom(' ', '  ', '\n', '-', ' . ') });

function written(
  who: { reporter: string; core: string; email: string; address: string },
  how: { start: string; gaps: readonly string[]; upper: boolean; wide: string },
): string[] {
  const cased = (text: string) => (how.upper ? text.toUpperCase() : text.toLowerCase());
  return [
    cased(who.reporter).replace(/ /g, how.wide),
    ...who.reporter
      .split(' ')
      .filter((part) => bare(part).length >= 4)
      .map(cased),
    spelled(who.core, how.start, how.gaps),
    cased(who.email),
    cased(who.address).replace(/ /g, how.wide),
  ];
}

/** Letters and digits alone, as one who looks for a name would read them. */
const bare = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}'’]+/u);
const cellsOf = (row: DocumentRow) => Object.values(row).map(String);

function tells(cell: string, who: { reporter: string; core: string; email: string; address: string }): boolean {
  const [read, words] = [bare(cell), wordsOf(cell)];
  const parts = who.reporter
    .toLowerCase()
    .split(' ')
    .filter((part) => bare(part).length >= 4);
  const whole = bare(who.reporter).length >= 4 ? [who.reporter] : [];
  return (
    [who.core, who.email, who.address, ...whole].some((secret) => read.includes(bare(secret))) ||
    parts.some((part) => words.includes(part))
  );
}

test('UB-m: nothing of name, number, e-mail or address is left in any cell of the masked books, however each was written', () => {
  fc.assert(
    fc.property(
      identity,
      writing,
      fc.array(filler, { minLength: 14, maxLength: 14 }),
      fc.boolean(),
      (who, how, around, isSecret) => {
        const [start, between] = who.kept;
        const entry = entryWith({
          secrecy: isSecret ? 'Rahasia' : 'Terbuka',
          reporter: who.reporter,
          phone: spelled(who.core, start, between),
          email: who.email,
          address: who.address,
        });
        const text = written(who, how)
          .map((told, at) => `${around[at] ?? ''} ${told} ${around[13 - at] ?? ''}`)
          .join(' ');
        const told = { ...entry, content: text, hope: text, cause: text, explanation: text, core: text, effectivenessNote: text };
        const handling = answered(told, { solution: text, execution: text, answer: text });
        const rating = ratingOf(told, { words: text, attempts: [{ date: '2026-10-09', way: 'Telepon', result: text }] });
        const rows = { entries: new Map([[told.number, told]]), handling: new Map([[told.number, handling]]) };
        const cells = [...cellsOf(complaintRow(told, handling, MASKED)), ...cellsOf(satisfactionRow(rating, rows, MASKED))];

        expect(cells.filter((cell) => tells(cell, who))).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});
