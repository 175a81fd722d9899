/** Numbers of documents over a year in which settings change and commits fail: never one twice, and no series with a gap. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { append } from '../host/change.ts';
import { all } from '../host/query.ts';
import type { Office } from '../workbench/office-workbench.ts';
import { officeWith, officeWorkbench } from '../workbench/office-workbench.ts';
import { numberFaults } from './buku-register/series-check.ts';
import type { DocumentKind } from './document-kinds.ts';
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS } from './document-kinds.ts';
import { dokumenTable } from './dokumen.table.ts';
import type { Numbered, Numbering } from './next-letter-number.ts';
import { nextLetterNumber } from './next-letter-number.ts';
import { EXAMPLE_SETTINGS } from './pegawai.examples.ts';
import { pengaturanFrom } from './pengaturan.ts';
import { penomoranTable } from './penomoran.table.ts';

const SETTINGS: Numbering = { ...pengaturanFrom([]), ...EXAMPLE_SETTINGS, kindPatterns: null };

interface Wanted {
  readonly kind: DocumentKind;
  readonly date: string;
  /** The execution ends before its commit. */
  readonly isLost?: boolean;
}

/** One execution: a number is taken, and a document with it entered. */
function number(office: Office, settings: Numbering, { kind, date, isLost = false }: Wanted): Numbered {
  const host = office.host();
  return host.locked(() => {
    const { rows } = host.read({ rows: all(dokumenTable) });
    const numbered = nextLetterNumber(host, settings, { kind, date });
    if (!numbered.ok) throw new Error(JSON.stringify(numbered.refusals));
    const { number: letterNumber, series, count } = numbered.value;
    const entry = {
      ...{ number: host.nextNumber(dokumenTable), letterNumber, kind, title: 'contoh', table: 'Rapat', revision: 0 },
      ...{ record: String(rows.length), madeAt: `${date} 08:00:00`, madeBy: 'sari', fileName: 'x', sha256: 'x', link: null },
      ...{ series, count },
    };
    if (!isLost) host.commit('Contoh', [append(dokumenTable, entry)]);
    return numbered.value;
  });
}

const withKinds = (...rows: readonly (readonly [kind: DocumentKind, pattern: string])[]): Numbering => ({
  ...SETTINGS,
  kindPatterns: rows.map(([kind, pattern]) => ({ kind, pattern })),
});

describe('the next number of a kind', () => {
  test('goes on in the series that the workbook counted so far', () => {
    const office = officeWith([append(penomoranTable, { series: 'surat UND 2026', last: 41, mark: null })]);

    expect(number(office, SETTINGS, { kind: 'Undangan', date: '2026-10-08' })).toEqual({
      number: '440/042/UND/PKM-CTH/X/2026',
      series: 'surat UND 2026',
      count: 42,
    });
  });

  test('begins anew with the year, unless the pattern does not say the year', () => {
    const office = officeWorkbench();
    const given = ['2026-12-30', '2027-01-04'].flatMap((date) =>
      (['Notulen', 'SOP'] as const).map((kind) => number(office, SETTINGS, { kind, date }).number),
    );

    expect(given).toEqual(['440/001/NOT/PKM-CTH/XII/2026', 'SOP/PKM-CTH/001', '440/001/NOT/PKM-CTH/I/2027', 'SOP/PKM-CTH/002']);
  });

  test('goes on from the years when the year is taken out of a pattern', () => {
    const office = officeWith([
      append(penomoranTable, { series: 'surat UND 2025', last: 90, mark: null }),
      append(penomoranTable, { series: 'surat UND 2026', last: 41, mark: null }),
    ]);
    const settings = { ...SETTINGS, invitationNumber: '{urut}/UND' };

    expect(number(office, settings, { kind: 'Undangan', date: '2026-10-08' })).toMatchObject({ number: '91/UND', count: 91 });
  });

  test('is that of both kinds when they share a pattern, whichever setting it comes from and however it is typed', () => {
    const office = officeWorkbench();
    const settings = withKinds(['Bahan', '440/{urut}/{jenis}/{tahun}'], ['SOP', '{klasifikasi}/{urut:3}/bhn/{tahun}']);

    const given = (['Bahan', 'SOP', 'Bahan'] as const).map((kind) => number(office, settings, { kind, date: '2026-10-08' }));

    expect(given.map((numbered) => numbered.number)).toEqual(['440/1/BHN/2026', '440/002/bhn/2026', '440/3/BHN/2026']);
    expect(new Set(given.map(({ series }) => series))).toEqual(new Set(['jenis Bahan 2026']));
  });

  test('is of each kind alone when the pattern says the kind', () => {
    const office = officeWorkbench();
    const settings = { ...SETTINGS, invitationNumber: '{urut:3}/{jenis}/{tahun}' };
    const given = (['Undangan', 'Undangan lintas sektor', 'Undangan'] as const).map(
      (kind) => number(office, settings, { kind, date: '2026-10-08' }).number,
    );

    expect(given).toEqual(['001/UND/2026', '001/UND-LS/2026', '002/UND/2026']);
  });

  test('of two kinds that shared a pattern is not given again by the one that keeps it', () => {
    const office = officeWorkbench();
    const shared = { ...SETTINGS, attendanceNumber: SETTINGS.invitationNumber };
    const date = '2026-10-08';
    for (const kind of ['Undangan', 'Daftar hadir', 'Undangan'] as const) number(office, shared, { kind, date });
    const parted = { ...shared, invitationNumber: '{urut:3}/U/{tahun}' };

    expect(number(office, parted, { kind: 'Daftar hadir', date }).number).toBe('440/004/UND/PKM-CTH/X/2026');
    expect(number(office, parted, { kind: 'Undangan', date }).number).toBe('004/U/2026');
    expect(numberFaults(office.rows(dokumenTable))).toEqual([]);
  });

  const patterns = ['{urut:3}/A/{tahun}', '{urut}/A/{tahun}', '{urut:3}/{jenis}/{tahun}', 'B.{urut}', '{urut}/{bulan}/{tahun}'];
  const anySettings = fc.record({
    invitationNumber: fc.constantFrom(...patterns),
    attendanceNumber: fc.constantFrom(...patterns),
    kindPatterns: fc.option(fc.constantFrom(...patterns).map((pattern) => [{ kind: 'Undangan' as const, pattern }])),
  });
  const anyWanted = fc.record({
    kind: fc.constantFrom<DocumentKind[]>('Undangan', 'Undangan lintas sektor', 'Daftar hadir'),
    date: fc.constantFrom('2026-10-08', '2026-11-02', '2027-01-04'),
    isLost: fc.nat(3).map((die) => die === 0),
  });

  test('is never one that was given, and leaves no gap, whatever settings change and commits fail', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anySettings, fc.array(anyWanted, { minLength: 1, maxLength: 4 })), { maxLength: 5 }),
        (times) => {
          const office = officeWorkbench();
          for (const [changed, wanted] of times) for (const each of wanted) number(office, { ...SETTINGS, ...changed }, each);
          const rows = office.rows(dokumenTable);
          const numbers = rows.map(({ letterNumber }) => letterNumber);

          expect(new Set(numbers).size).toBe(rows.length);
          expect(numberFaults(rows)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('of a kind whose pattern stays is 1, 2, 3 … of its year', () => {
    fc.assert(
      fc.property(fc.array(anyWanted, { maxLength: 12 }), (wanted) => {
        const office = officeWorkbench();
        const settings = { ...SETTINGS, invitationNumber: '{urut}/{jenis}/{tahun}', attendanceNumber: '{urut}/DH/{tahun}' };
        for (const each of wanted) number(office, settings, each);
        for (const kind of DOCUMENT_KIND_NAMES)
          for (const year of ['2026', '2027']) {
            const own = office.rows(dokumenTable).filter((row) => row.kind === kind && row.series.endsWith(year));
            expect(own.map(({ count }) => count)).toEqual(own.map((_, index) => index + 1));
          }
      }),
      { numRuns: 10 },
    );
  });
});

test('no two kinds have the same code', () => {
  const codes = Object.values(DOCUMENT_KINDS).map(({ code }) => code);

  expect(new Set(codes).size).toBe(codes.length);
});
