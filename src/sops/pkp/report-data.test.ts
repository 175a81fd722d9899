/** The laporan PKP in its real template, from assessments made by hand. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { paragraphTexts, partOf } from '../../documents/docx.examples.ts';
import { linesOf } from '../../documents/templates.examples.ts';
import { elementsNamed, readXml } from '../../documents/xml.examples.ts';
import source from './lampiran-2.json';
import { printChange, printValue } from './paper.ts';
import {
  closedExample,
  examplePenilaian,
  exampleRows,
  filled,
  LAMPIRAN_2_VARIABLES,
  printedExample,
} from './printed.examples.ts';
import { reportOrder } from './report-data.ts';
import { codeOf } from './rubrik.table.ts';
import type { ScoreValue } from './score-pkp.ts';
import { categoryOf } from './score-pkp.ts';

const wordsOf = (base64: string) => paragraphTexts(partOf(base64)).join('\n');
const tight = (text: string) => text.normalize('NFC').replace(/\s+/g, '');
const SOME: readonly (ScoreValue | null)[] = [7, 'Tidak berlaku', null, 10, 0];
const all = (score: ScoreValue | null) => exampleRows(LAMPIRAN_2_VARIABLES, () => score);

describe('Lampiran 2 in the report', () => {
  test('PKP-0: all 29 rows stand word for word as the instrument has them, each with its score', () => {
    const assessment = printedExample();
    const rows = linesOf(filled(reportOrder(assessment))).map(tight);

    expect(source.variabel).toHaveLength(29);
    for (const { kelompok, nomor, variabel, definisi, skala } of source.variabel) {
      const score = String(assessment.rows.get(`${kelompok}-${nomor}`)?.score);
      const cells = [String(nomor), variabel, definisi, skala['0'], skala['4'], skala['7'], skala['10'], score];
      expect(rows).toContain(cells.map(tight).join('|'));
    }
  });

  test('PKP-1: just the text of the level that each score names is set off', () => {
    const rows = exampleRows(LAMPIRAN_2_VARIABLES, (_code, at) => SOME[at % SOME.length] ?? null);
    const document = readXml(partOf(filled(reportOrder(printedExample({ rows })))));
    const chosen = elementsNamed(document, 'w:p').filter((paragraph) =>
      elementsNamed(paragraph, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === 'NilaiTerpilih'),
    );
    const texts = chosen.map((paragraph) =>
      elementsNamed(paragraph, 'w:t')
        .flatMap(({ children }) => children)
        .join(''),
    );

    const expected = LAMPIRAN_2_VARIABLES.flatMap((variable) => {
      const score = rows.get(codeOf(variable))?.score;
      return typeof score === 'number' ? [variable[`level${score}`] ?? ''] : [];
    });
    expect(texts.map(tight)).toEqual(expected.map(tight));
  });

  test('PKP-2: every group ends with its mean, the table with the total, the method in words, and the category', () => {
    const rows = linesOf(filled(reportOrder(closedExample({ rows: all(7) }))));

    expect(rows).toContain('Rata-rata 1.1 Manajemen Umum (16 dari 16 variabel dinilai) | 7,00');
    expect(rows).toContain('Nilai akhir (rata-rata dari rata-rata kelompok) | 7,00');
    expect(rows).toContain('Kategori | CUKUP');
  });

  test('PKP-7: a level that another rubric does not have leaves its cell empty', () => {
    const variables = LAMPIRAN_2_VARIABLES.map((variable) => ({ ...variable, level4: null }));
    const { data } = reportOrder(printedExample({ variables }));

    expect(JSON.stringify(data['Kelompok lampiran'])).toContain('"Nilai 4":"","Nilai 4 terpilih":""');
    expect(() => filled(reportOrder(printedExample({ variables })))).not.toThrow();
  });
});

describe('the summary', () => {
  const methods = [
    ['Rata-rata kelompok', '7,60', 'Cukup', '8,66 (Baik)'],
    ['Rata-rata semua variabel', '8,66', 'Baik', '7,60 (Cukup)'],
  ] as const;

  test.each(methods)('PKP-2: by %s it says %s (%s), and what the other method gives', (method, value, category, other) => {
    const rows = exampleRows(LAMPIRAN_2_VARIABLES, (code) => (code.startsWith('1.1-') ? 10 : 7));
    const words = wordsOf(filled(reportOrder(closedExample({ penilaian: examplePenilaian({ method }), rows }))));

    expect(words).toContain(`sebesar ${value} dengan kategori ${category}, dihitung sebagai rata-rata`);
    expect(words).toContain(`nilainya ${other}`);
    expect(words).toContain('Semua 29 variabel dinilai.');
  });

  test('PKP-2: says SEMENTARA while something is unscored, and never counts it as 0', () => {
    const rows = exampleRows(LAMPIRAN_2_VARIABLES, (_code, at) => (at === 0 ? null : at === 1 ? 'Tidak berlaku' : 10));
    const base64 = filled(reportOrder(printedExample({ rows })));
    const words = wordsOf(base64);

    expect(words).toContain('SEMENTARA: penilaian belum ditutup, keadaan 20 Desember 2026; 1 variabel belum dinilai');
    expect(words).toContain('Dari 29 variabel, 27 dinilai, 1 tidak berlaku dan tidak ikut dihitung, 1 belum dinilai.');
    expect(words).toContain('sementara sebesar 10,00');
    expect(linesOf(base64)).toContain('Kategori sementara | BAIK');
  });

  test('PKP-2: no printed value looks like one of another category', () => {
    expect([8.4979, 8.5, 5.4999999, null].map(printValue)).toEqual(['8,498', '8,50', '5,4999999', '–']);
    const value = fc.double({ min: 0, max: 10, noNaN: true });
    fc.assert(
      fc.property(value, (total) => categoryOf(Number(printValue(total).replace(',', '.'))) === categoryOf(total)),
      { examples: [[8.499999], [8.4949], [5.495]] },
    );
  });

  test('PKP-3: a change is the difference of the two values as they are printed', () => {
    const changes = [printChange(7.353, 8.245), printChange(8, 7.996), printChange(7.5, 7), printChange(undefined, 7)];

    expect([8.245, (8.125 + 7.6 + 8.5 + 9 + 8) / 5, 7.353].map(printValue)).toEqual(['8,25', '8,25', '7,35']);
    expect(changes).toEqual(['naik 0,90', 'tetap', 'turun 0,50', '–']);
  });

  test('PKP-6: a closed one says when, by whom, and its mark at the foot of every page; a running one says SEMENTARA there', () => {
    const closed = closedExample({ rows: all(7) });
    const foot = (order: ReturnType<typeof reportOrder>) => paragraphTexts(partOf(filled(order), 'word/footer1.xml')).join('\n');

    expect(foot(reportOrder(closed))).toContain(
      `Ditutup 05/01/2027 14.20 oleh dr. Ratna Wulandari · SHA-256 ${closed.penilaian.mark}`,
    );
    expect(closed.penilaian.mark).toMatch(/^[\da-f]{64}$/);
    expect(wordsOf(filled(reportOrder(closed)))).not.toContain('SEMENTARA');
    expect(foot(reportOrder(printedExample()))).toContain('SEMENTARA: penilaian belum ditutup');
  });

  test('PKP-6: before the closing it is another document, dated today; after it, of the day of the closing', () => {
    expect(reportOrder(printedExample())).toMatchObject({ kind: 'Laporan PKP sementara', date: '2026-12-20' });
    expect(reportOrder(closedExample())).toMatchObject({ kind: 'Laporan PKP', date: '2027-01-05' });
  });
});
