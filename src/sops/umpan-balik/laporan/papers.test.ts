/** The papers of umpan balik, made through the emulated Google services from the real templates. */
import { describe, expect, test } from '@jest/globals';
import { partOf, wordsOf } from '../../../documents/docx.examples.ts';

import { linesOf } from '../../../documents/templates.examples.ts';
import type { Change } from '../../../host/change.ts';
import { append } from '../../../host/change.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import type { Filled, Saved } from '../../../schema/index.ts';
import { officeWith, refusalOf } from '../../../workbench/office-workbench.ts';
import { kepuasanTable } from '../kepuasan.table.ts';
import { penangananTable } from '../penanganan.table.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { answered, entryWith, identifiedOf, manyEntries, ratingOf, rtlOf } from './laporan.examples.ts';

const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };
const QUARTER = { from: '2026-07-01', to: '2026-09-30' };
const BOOK = { book: 'Buku pengaduan', showIdentity: false };
const RATINGS = { book: 'Buku kepuasan pelanggan', showIdentity: false };

const officeOn = (changes: readonly Change[] = []) => officeWith(changes, { today: '2026-10-15' });

const chartsOf = (saved: Saved, chart: number) =>
  [...partOf(saved.document?.file.base64 ?? '', `word/charts/chart${chart}.xml`).matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(
    ([, value]) => value,
  );

const settled = (values: Partial<UmpanBalik>) =>
  identifiedOf(entryWith({ state: 'Selesai', closedOn: '2026-10-12', effectiveness: 'Efektif', ...values }));

describe('the books', () => {
  test('UB-m: the buku pengaduan holds every entry received in the period, without identity, and is downloaded, numbered and entered in Dokumen', () => {
    const first = settled({});
    const office = officeOn([
      append(umpanBalikTable, first),
      append(penangananTable, answered(first, { answer: 'Ibu Siti Rahmawati, loket kedua sudah dibuka.' })),
      append(
        umpanBalikTable,
        entryWith({ number: 'KLH-2026-0002', receivedOn: '2026-10-31', content: 'Kata Bu Siti (0812-3400-5600) toilet kotor.' }),
      ),
      append(umpanBalikTable, entryWith({ number: 'KLH-2026-0003', receivedOn: '2026-11-01' })),
      append(umpanBalikTable, entryWith({ number: 'KLH-2026-0004', receivedOn: '2026-09-30' })),
    ]);

    const saved = office.done<Saved>('umpanBalik.makeBook', { values: { ...OCTOBER, ...BOOK } });
    const words = wordsOf(saved);

    expect(saved).toMatchObject({
      message: 'Buku pengaduan nomor 440/001/LAP/PKM-CTH/X/2026 dibuat.',
      record: '2026-10-01…2026-10-31',
      document: { file: { name: 'Buku pengaduan Oktober 2026.docx' }, link: null },
    });
    expect(words.match(/KLH-2026-\d{4}/g)).toEqual(['KLH-2026-0001', 'KLH-2026-0002']);
    expect(words).toContain('Kata Bu ••• ••• toilet kotor.');
    expect(words).toContain('Ibu •••, loket kedua sudah dibuka.');
    expect(words).not.toMatch(/\bsiti|rahma|3400|kenanga/i);
    expect(office.rows(dokumenTable)).toMatchObject([
      { kind: 'Buku pengaduan', title: 'Oktober 2026', record: '2026-10-01…2026-10-31', revision: 0 },
    ]);
  });

  test('UB-m: asked for with identity it is a document of its own, and still hides who asked to be hidden', () => {
    const office = officeOn([
      append(umpanBalikTable, entryWith()),
      append(
        umpanBalikTable,
        entryWith({ number: 'KLH-2026-0002', secrecy: 'Rahasia', reporter: 'Wahyu Pratama', phone: '0813 9999 8888' }),
      ),
    ]);

    office.done('umpanBalik.makeBook', { values: { ...OCTOBER, ...BOOK } });
    const words = wordsOf(office.done<Saved>('umpanBalik.makeBook', { values: { ...OCTOBER, ...BOOK, showIdentity: true } }));

    expect(words).toContain('Siti Rahmawati');
    expect(words).toContain('Dirahasiakan');
    expect(words).not.toMatch(/wahyu|9999/i);
    expect(office.rows(dokumenTable).map(({ kind, letterNumber }) => [kind, letterNumber])).toEqual([
      ['Buku pengaduan', '440/001/LAP/PKM-CTH/X/2026'],
      ['Buku pengaduan dengan identitas', '440/002/LAP/PKM-CTH/X/2026'],
    ]);
  });

  test('UB-l: the buku kepuasan holds what was rated or given up in the period, whenever the entry came', () => {
    const entries = [1, 2, 3, 4, 5].map((n) =>
      settled({ number: `KLH-2026-000${n}`, receivedOn: '2026-08-03', closedOn: n === 4 ? '2026-10-20' : '2026-09-09' }),
    );
    const [rated, unreached, before, unknown, trying] = entries;
    if (!rated || !unreached || !before || !unknown || !trying) throw new Error('Five entries are needed.');
    const tried = [{ date: '2026-10-02', way: 'Telepon', result: 'Nomor Siti tidak aktif' }] as const;
    const office = officeOn([
      ...entries.map((entry) => append(umpanBalikTable, entry)),
      append(kepuasanTable, ratingOf(rated, { words: 'Saya Siti, puas.' })),
      append(
        kepuasanTable,
        ratingOf(unreached, { outcome: 'Tidak dapat dihubungi', rating: null, ratedOn: null, words: null, attempts: [...tried] }),
      ),
      append(kepuasanTable, ratingOf(before, { ratedOn: '2026-09-30' })),
      append(kepuasanTable, ratingOf(unknown, { outcome: 'Tanpa kontak', rating: null, ratedOn: null, words: null })),
      append(kepuasanTable, ratingOf(trying, { outcome: null, rating: null, ratedOn: null, words: null, attempts: [...tried] })),
    ]);

    const words = wordsOf(office.done<Saved>('umpanBalik.makeBook', { values: { ...OCTOBER, ...RATINGS } }));

    expect(words.match(/KLH-2026-\d{4}/g)).toEqual(['KLH-2026-0002', 'KLH-2026-0001', 'KLH-2026-0004']);
    expect(words).toContain('1 penilaian, rata-rata 4 dari 5');
    expect(words).toContain('02/10/2026 Telepon: Nomor ••• tidak aktif');
    expect(words).not.toMatch(/\bsiti/i);
  });
});

describe('the laporan', () => {
  test('KA-H: counts everything of a quarter in words and native charts, and names nobody', () => {
    const office = officeOn(manyEntries(40));

    const saved = office.done<Saved>('umpanBalik.makeReport', { values: QUARTER });
    const words = wordsOf(saved);

    expect(words).toContain('Periode: Triwulan III 2026');
    expect(words).toContain('Masalah berulang');
    expect(words).toContain('7 rencana tindak lanjut: selesai 4, berjalan 3.');
    expect(words).toContain('Nur Aisyah, S.Kep., Ns.');
    expect(words).not.toMatch(/\bsiti|rahmawati|3400|kenanga/i);
    expect(chartsOf(saved, 1).slice(0, 4)).toEqual(['Umpan balik', 'E-mail', 'Google Form', 'Kotak saran']);
    expect(chartsOf(saved, 2)).toEqual(expect.arrayContaining(['Diterima', 'Jul 26', '14', 'Selesai', 'Sep 26', '7']));
    expect(chartsOf(saved, 3)).toContain('Waktu tunggu dan antrean');
  });

  test('KA-H: says where there is nothing to say, and does not leave an empty table', () => {
    const words = wordsOf(
      officeOn([append(umpanBalikTable, entryWith())]).done<Saved>('umpanBalik.makeReport', { values: OCTOBER }),
    );

    expect(words).toContain('Belum ada yang dijawab');
    expect(words).toContain('Tidak ada masalah yang berulang dalam periode ini.');
    expect(words).toContain('Tidak ada rencana tindak lanjut dari umpan balik periode ini.');
    expect(words).toContain('Belum ada penilaian dari pelapor umpan balik periode ini.');
  });

  test('hides the reporter also where staff wrote the name into an RTL', () => {
    const office = officeOn([
      append(umpanBalikTable, entryWith()),
      append(rtlTable, rtlOf(entryWith(), { activity: 'Menghubungi Siti Rahmawati' })),
    ]);

    expect(wordsOf(office.done<Saved>('umpanBalik.makeReport', { values: OCTOBER }))).toContain('Menghubungi •••');
  });
});

describe('the public recap', () => {
  test('shows no count under three, no content and no identity', () => {
    const saved = officeOn(manyEntries(40)).done<Saved>('umpanBalik.makeRecap', { values: QUARTER });
    const [words, numbers] = [wordsOf(saved), chartsOf(saved, 1)];

    expect(words).not.toMatch(/\bsiti|3400|antrean loket terlalu lama|toilet di ruang/i);
    expect(numbers.slice(0, 2)).toEqual(['Umpan balik', 'E-mail']);
    expect(numbers).toContain('Lainnya');
    expect(numbers.filter((value) => value === '1' || value === '2')).toEqual([]);
    expect(words).toContain('Dua loket dibuka pada pukul 07.30 sampai 11.00 setiap hari kerja.');
  });

  test('names the unit of an improvement only where the tables name it', () => {
    const small = [
      { id: 'UNT-03', label: 'Kesehatan ibu dan anak' },
      { id: 'UNT-04', label: 'Laboratorium' },
    ];
    const units = [null, null, null, small[0], small[0], small[1]];
    const entries = units.map((unit, n) => settled({ number: `KLH-2026-000${n + 1}`, ...(unit && { unit }) }));
    const office = officeOn(
      entries.flatMap((entry) => [
        append(umpanBalikTable, entry),
        append(penangananTable, answered(entry, { execution: `Perbaikan ${entry.number.slice(-1)} dilaksanakan.` })),
      ]),
    );
    const saved = office.done<Saved>('umpanBalik.makeRecap', { values: OCTOBER });

    expect(linesOf(saved.document?.file.base64 ?? '')).toEqual(
      expect.arrayContaining([
        '1 | Pendaftaran dan rekam medis | 3 | 50%',
        '2 | Lainnya | 3 | 50%',
        '1 | Pendaftaran dan rekam medis | Perbaikan 1 dilaksanakan.',
        '4 | Puskesmas | Perbaikan 4 dilaksanakan.',
        '6 | Puskesmas | Perbaikan 6 dilaksanakan.',
      ]),
    );
    for (const { label } of small) expect(wordsOf(saved)).not.toContain(label);
  });

  test('of two entries tells no count at all', () => {
    const office = officeOn([1, 2].map((n) => append(umpanBalikTable, entryWith({ number: `KLH-2026-000${n}` }))));
    const saved = office.done<Saved>('umpanBalik.makeRecap', { values: OCTOBER });

    expect(wordsOf(saved)).toContain('kurang dari 3, sehingga rinciannya tidak diumumkan');
    expect(partOf(saved.document?.file.base64 ?? '')).not.toContain('c:chart');
  });
});

describe('what hangs on the entries of a period', () => {
  test.each([
    ['makeBook', BOOK],
    ['makeReport', {}],
    ['makeRecap', {}],
  ])('is read with them: %s takes two reads and one write', (name, extra) => {
    const office = officeOn(manyEntries(12));
    office.calls();
    office.done<Saved>(`umpanBalik.${name}`, { values: { ...QUARTER, ...extra } });

    const calls = office.calls().map((call) => call.name);
    expect(calls.filter((call) => call.startsWith('sheets.'))).toEqual([
      'sheets.batchGet',
      'sheets.batchGet',
      'sheets.batchUpdate',
    ]);
  });

  test('is found too when an entry was numbered in another year, and that of other entries is left out', () => {
    const late = settled({ number: 'KLH-2028-0007' });
    const other = entryWith({ number: 'KLH-2026-0002', receivedOn: '2026-08-01' });
    const office = officeOn([
      append(umpanBalikTable, late),
      append(umpanBalikTable, other),
      append(penangananTable, answered(late)),
      append(kepuasanTable, ratingOf(late, { rating: 2 })),
      append(kepuasanTable, ratingOf(other, { rating: 5 })),
      append(rtlTable, rtlOf(other, { activity: 'Rencana dari bulan lain' })),
    ]);
    const words = wordsOf(office.done<Saved>('umpanBalik.makeReport', { values: OCTOBER }));

    expect(words).toContain('1 (100%)');
    expect(words).toContain('rata-rata 2 dari 5');
    expect(words).not.toContain('Rencana dari bulan lain');
  });
});

describe('a form of a period', () => {
  test('begins with this month or quarter, without identity, or with the days of the document named', () => {
    const office = officeOn();

    expect(office.done<Filled>('umpanBalik.loadBook', { record: '' }).values).toEqual({ ...OCTOBER, ...BOOK });
    expect(office.done<Filled>('umpanBalik.loadReport', {}).values).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    expect(office.done<Filled>('umpanBalik.loadRecap', { record: '2026-01-01…2026-03-31' }).values).toEqual({
      from: '2026-01-01',
      to: '2026-03-31',
    });
    expect(refusalOf(office, 'umpanBalik.loadBook', { record: 'TIDAK-ADA' })).toContain('TIDAK-ADA');
  });

  test('refuses reversed days, and a period in which there is nothing, with what to do; nothing is numbered then', () => {
    const office = officeOn();
    const reversed = { from: OCTOBER.to, to: OCTOBER.from };

    expect(refusalOf(office, 'umpanBalik.makeReport', { values: reversed })).toBe(
      'to: Tanggal akhir lebih awal daripada tanggal mulai. Tukar keduanya.',
    );
    for (const [name, extra] of [
      ['makeBook', BOOK],
      ['makeBook', RATINGS],
      ['makeReport', {}],
      ['makeRecap', {}],
    ] as const)
      expect(refusalOf(office, `umpanBalik.${name}`, { values: { ...OCTOBER, ...extra } })).toMatch(
        /^from: Tidak ada .* pada Oktober 2026\. Pilih periode lain/,
      );
    expect(office.rows(dokumenTable)).toEqual([]);
  });

  test('keeps number and revision while the content stays, and counts the revision up when it changes', () => {
    const office = officeOn([append(umpanBalikTable, entryWith())]);
    const make = () => office.done<Saved>('umpanBalik.makeBook', { values: { ...OCTOBER, ...BOOK } }).message;

    expect([make(), make()]).toEqual([expect.stringContaining('dibuat.'), expect.stringContaining('isinya tidak berubah')]);
    const host = office.host();
    host.locked(() => host.commit('Contoh', [append(umpanBalikTable, entryWith({ number: 'KLH-2026-0002' }))]));
    expect(make()).toBe('Buku pengaduan nomor 440/001/LAP/PKM-CTH/X/2026 dibuat sebagai revisi 01.');
  });

  test('saves the file to Drive when asked', () => {
    const office = officeOn([append(umpanBalikTable, entryWith())]);

    expect(office.done<Saved>('umpanBalik.makeRecap', { values: OCTOBER, toDrive: true }).document?.link).toMatch(/^https?:/);
  });
});
