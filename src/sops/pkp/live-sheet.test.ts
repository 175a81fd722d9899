/** The live formulas of the scoring sheet, in the grid engine and in LibreOffice, against the pure arithmetic. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import PizZip from 'pizzip';
import { assessingOffice, cellBeside, cellsOf, RECORD, SHEET, sheetIdOf, typeScores } from '../../workbench/assessing-office.ts';
import { convert } from '../../workbench/libre-office.ts';
import { exportXlsx } from '../../workbench/store/xlsx.ts';
import { LAMPIRAN_2 } from './lampiran-2.ts';
import { groupsOf } from './rubrik.table.ts';
import type { Method, ScoreValue } from './score-pkp.ts';
import { LEVELS, METHODS, NOT_APPLICABLE, scorePkp } from './score-pkp.ts';
import { shortName } from './sheet-summary.ts';

/** What somebody may leave in a cell of Nilai; only the numbers 0, 4, 7, 10 are scores. */
const JUNK = ['10 ', '7', '0', 'baik', 5, 3.5, -4, 100, '=1/0', '=NA()'] as const;
const typedCell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<string | number | null>(...LEVELS) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constant(NOT_APPLICABLE) },
  { weight: 1, arbitrary: fc.constantFrom<string | number | null>(...JUNK) },
);
const typedCells = fc.array(typedCell, { minLength: 29, maxLength: 29 });

const groups = groupsOf(LAMPIRAN_2);
const expected = (values: readonly (string | number | null)[], method: Method) =>
  scorePkp(
    groups,
    LAMPIRAN_2.map(({ group }, index) => ({ group, score: asScore(values[index] ?? null) })),
    method,
  );

function asScore(value: string | number | null): ScoreValue | null {
  if (value === NOT_APPLICABLE) return NOT_APPLICABLE;
  return LEVELS.find((level) => level === value) ?? null;
}

/** Numbers to nine places, as two ways of adding may differ behind them; an empty mean is an empty cell. */
const even = (value: unknown) => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : (value ?? ''));

function shownIn(cells: ReturnType<typeof cellsOf>) {
  return {
    means: groups.map((group) => even(cellBeside(cells, shortName(group)))),
    byGroups: even(cellBeside(cells, METHODS[0])),
    byVariables: even(cellBeside(cells, METHODS[1])),
    total: even(cellBeside(cells, 'Nilai akhir')),
    category: cellBeside(cells, 'Kategori'),
  };
}

function wanted(values: readonly (string | number | null)[], method: Method) {
  const result = expected(values, method);
  const category =
    result.category === null ? 'Belum ada nilai' : `${result.category}${result.isProvisional ? ' (sementara)' : ''}`;
  return {
    means: result.groups.map(({ mean }) => even(mean)),
    byGroups: even(result.byGroups),
    byVariables: even(result.byVariables),
    total: even(result.total),
    category,
  };
}

const ERROR = /^#(REF|DIV|VALUE|NAME|N\/A|NUM|NULL|ERROR|BAD)/;
const errorsIn = (cells: ReturnType<typeof cellsOf>, typed: readonly unknown[]) => {
  const own = typed.filter((value) => String(value).startsWith('=')).length;
  return cells.flat().filter((cell) => ERROR.test(String(cell))).length - own;
};

describe('PKP-2: the live formulas', () => {
  test('PKP-2: say what the arithmetic says for any scores, blanks, "tidak berlaku" and nonsense, by both methods', () => {
    const office = assessingOffice();
    fc.assert(
      fc.property(typedCells, fc.constantFrom(...METHODS), (values, method) => {
        typeScores(office, values);
        const set = { method, assessor: null };
        office.submit('pkp.loadSettings', 'pkp.changeSettings', RECORD, () => set);
        const cells = cellsOf(office);

        expect(shownIn(cells)).toEqual(wanted(values, method));
        expect(errorsIn(cells, values)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  test('PKP-2: never show an error, whatever is emptied or deleted', () => {
    const office = assessingOffice();
    const sheetId = sheetIdOf(office);
    typeScores(
      office,
      LAMPIRAN_2.map(() => 7),
    );
    const remove = (dimension: 'ROWS' | 'COLUMNS', startIndex: number, count = 1) =>
      office.kernel.sheets.batchUpdate(office.kernel.spreadsheet.facts().spreadsheetId, {
        requests: [{ deleteDimension: { range: { sheetId, dimension, startIndex, endIndex: startIndex + count } } }],
      });
    // Rows of Keuangan with its heading and mean, then one mean row, then the row of the method.
    for (const [row, count] of [
      [32, 4],
      [24, 1],
      [3, 1],
    ] as const) {
      remove('ROWS', row, count);
      expect(errorsIn(cellsOf(office), [])).toBe(0);
    }
    remove('COLUMNS', 8);
    expect(errorsIn(cellsOf(office), [])).toBe(0);
  });

  test('PKP-2: LibreOffice works the exported workbook out to the same values', async () => {
    const office = assessingOffice();
    const values = LAMPIRAN_2.map((_variable, index) => [10, 7, 4, 0, null, NOT_APPLICABLE, 10, '7', '10 '][index % 9] ?? null);
    typeScores(office, values);
    const folder = mkdtempSync(join(tmpdir(), 'admen-pkp-'));
    try {
      const file = join(folder, 'buku.xlsx');
      const sheet = office.kernel.spreadsheet.sheets().findIndex(({ name }) => name === SHEET) + 1;
      writeFileSync(file, withoutResults(await exportXlsx(office.state.grid), sheet));
      const cells = recalculated(file, folder, sheet);

      expect(shownIn(cells)).toEqual(wanted(values, METHODS[0]));
      expect(errorsIn(cells, [])).toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** The workbook without the results that were saved beside the formulas of a sheet: whoever opens it has to work them out. */
function withoutResults(xlsx: Uint8Array, sheet: number): Uint8Array {
  const zip = new PizZip(xlsx);
  const part = `xl/worksheets/sheet${sheet}.xml`;
  const xml = zip.file(part)?.asText() ?? '';
  const emptied = xml.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1');
  expect(emptied.length).toBeLessThan(xml.length);
  zip.file(part, emptied);
  return zip.generate({ type: 'uint8array' });
}

/** One sheet as LibreOffice shows it with all formulas worked out anew. */
function recalculated(file: string, folder: string, sheet: number): (string | number)[][] {
  const filter = `csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,${sheet}`;
  convert(file, filter, folder);
  const csv = readFileSync(join(folder, `buku-${SHEET}.csv`), 'utf8');
  return parseTabs(csv).map((row) => row.map((cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)));
}

/** Cells parted by tabs; quoted ones may hold line breaks. */
function parseTabs(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    rows[rows.length - 1]?.push(quoted?.replace(/""/g, '"') ?? plain ?? '');
    if (end === '\n') rows.push([]);
  }
  return rows;
}
