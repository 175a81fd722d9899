/** The radars of the laporan PKP in its real template, from assessments made by hand. */
import { expect, test } from '@jest/globals';
import { chartsIn } from '../../documents/charts.examples.ts';
import { open, paragraphTexts, partOf } from '../../documents/docx.examples.ts';
import { exampleEarlier, exampleRows, filled, LAMPIRAN_2_VARIABLES, printedExample } from './printed.examples.ts';
import { reportOrder } from './report-data.ts';
import { codeOf } from './rubrik.table.ts';
import type { ScoreValue } from './score-pkp.ts';

const codes = LAMPIRAN_2_VARIABLES.map(codeOf);
const wordsOf = (base64: string) => paragraphTexts(partOf(base64)).join('\n');
const all = (score: ScoreValue) => exampleRows(LAMPIRAN_2_VARIABLES, () => score);
const lastYear = (score: ScoreValue) => exampleEarlier(new Map(codes.map((code) => [code, score])));

const shownIn = (base64: string) =>
  chartsIn(base64).map(({ altText, series }) => `${altText}: ${series.map(({ name }) => name).join(', ')}`);

test('PKP-3: one of the groups and one of each group with three variables or more, each with both periods', () => {
  const base64 = filled(reportOrder(printedExample({ rows: all(10), last: lastYear(4) })));
  const [groups, umum] = chartsIn(base64);

  expect(shownIn(base64)).toEqual(
    ['jaring kelompok', 'jaring 1', 'jaring 2', 'jaring 3', 'jaring 4'].map((name) => `${name}: 2026, 2025`),
  );
  expect(groups?.categories).toEqual([
    '1.1 Umum',
    '1.2 Peralatan dan Sarana Prasarana',
    '1.3 Keuangan',
    '1.4 Sumber Daya Manusia',
    '1.5 Pelayanan Kefarmasian',
  ]);
  expect(groups?.series.map(({ values }) => values)).toEqual([
    [10, 10, 10, 10, 10],
    [4, 4, 4, 4, 4],
  ]);
  expect(umum?.categories).toEqual(codes.filter((code) => code.startsWith('1.1-')));
  expect(wordsOf(base64)).toContain('Tidak digambar: kelompok 1.3 mempunyai kurang dari 3 variabel.');
});

test('PKP-3: their axis runs from 0 to 10, and no chart is left over in the file', () => {
  const base64 = filled(reportOrder(printedExample()));
  const files = Object.keys(open(base64).files).filter((name) => /charts\/chart\d+\.xml$/.test(name));

  expect(files).toHaveLength(5);
  for (const file of files) expect(partOf(base64, file)).toMatch(/<c:radarChart>.*<c:max val="10"\/><c:min val="0"\/>/);
});

test('PKP-3: without an earlier period there is one line; what is unscored or does not apply is a gap', () => {
  const rows = exampleRows(LAMPIRAN_2_VARIABLES, (code) => (code === '1.4-1' ? null : code === '1.4-2' ? 'Tidak berlaku' : 7));
  const base64 = filled(reportOrder(printedExample({ rows })));

  expect(shownIn(base64)).toContain('jaring 3: 2026');
  expect(chartsIn(base64)[3]?.series[0]?.values).toEqual([null, null, 7]);
});

test('PKP-7: a rubric with more groups than there is room for says which are not drawn', () => {
  const variables = Array.from({ length: 30 }, (_, at) => {
    const [first] = LAMPIRAN_2_VARIABLES.slice(at % 29);
    return {
      ...first,
      ...LAMPIRAN_2_VARIABLES[0],
      group: `2.${Math.floor(at / 3) + 1}`,
      groupName: `Kelompok ${at}`,
      item: (at % 3) + 1,
    };
  }) as typeof LAMPIRAN_2_VARIABLES;
  const base64 = filled(reportOrder(printedExample({ variables, rows: exampleRows(variables, () => 7) })));

  expect(chartsIn(base64)).toHaveLength(9);
  expect(wordsOf(base64)).toContain('Tidak digambar: kelompok 2.9, 2.10 tidak termuat: laporan memuat 8 jaring laba-laba.');
});
