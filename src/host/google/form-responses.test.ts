/** Answers of the public as rows: keys that hold whatever staff do to the sheet, two calls, nothing left out. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Workbench } from '../../workbench/open-workbench.ts';
import { openWorkbench } from '../../workbench/open-workbench.ts';
import type { CreatedForm, FormResponse } from '../host.ts';

const NOBODY: ReadonlySet<string> = new Set();

function withForm(...titles: readonly string[]): { bench: Workbench; form: CreatedForm } {
  const bench = openWorkbench({ today: '2026-03-02' });
  const items = titles.map((title) => ({ type: 'TEXT' as const, title, help: '', required: false }));
  return { bench, form: bench.host().createForm({ title: 'Umpan balik', description: '', confirmation: '', items }) };
}

const SHEET = 'Form Responses 1';

function rowsOf(bench: Workbench): string[][] {
  const { getters } = bench.state.grid.model;
  const sheetId = getters.getSheetIdByName(SHEET) ?? '';
  const contentAt = (row: number, col: number) => {
    const cell = getters.getCell({ sheetId, col, row });
    return cell && 'content' in cell ? String(cell.content) : '';
  };
  return Array.from({ length: 60 }, (_, index) => [0, 1, 2].map((col) => contentAt(index + 1, col)));
}

/** Staff put the rows of the sheet in another order. */
function rearrange(bench: Workbench, order: (rows: string[][]) => string[][]): void {
  const rows = rowsOf(bench).filter((row) => row.join('') !== '');
  const ordered = order(rows);
  rows.forEach((_, index) => {
    ['A', 'B', 'C'].forEach((column, col) => {
      bench.type(SHEET, `${column}${index + 2}`, ordered[index]?.[col] ?? '');
    });
  });
}

function read(bench: Workbench, form: CreatedForm, taken = NOBODY): readonly FormResponse[] {
  return bench.host().formResponses(form.sheetId, taken).responses;
}

describe('a response', () => {
  test('has its moment in the zone of the sheet, its row, and its answers by question', () => {
    const { bench, form } = withForm('Isi', 'Nama');
    bench.submitForm(form.id, { Isi: 'Antre lama' });

    expect(read(bench, form)).toEqual([
      {
        key: expect.stringMatching(new RegExp(`^${form.sheetId}:46083\\.`)),
        at: '2026-03-02 08:00:00',
        row: 2,
        answers: { Isi: 'Antre lama', Nama: null },
      },
    ]);
  });

  test('is read whatever the first header is called, and by trimmed titles', () => {
    const { bench, form } = withForm('Isi');
    bench.type(SHEET, 'A1', 'Stempel waktu');
    bench.type(SHEET, 'B1', '  Isi ');
    bench.type(SHEET, 'A2', '46083.5');
    bench.type(SHEET, 'B2', 'Antre');

    expect(read(bench, form)).toMatchObject([{ at: '2026-03-02 12:00:00', answers: { Isi: 'Antre' } }]);
  });

  test('where a title stands twice, what was answered first counts', () => {
    const { bench, form } = withForm('Isi', 'Isi', 'Isi');
    bench.submitForm(form.id, { 'Isi #2': 'kedua', 'Isi #3': 'ketiga' });

    expect(read(bench, form)[0]?.answers).toEqual({ Isi: 'kedua' });
  });

  test('that looks like a formula, a number or a date is the text that was written', () => {
    const { bench, form } = withForm('Isi');
    const texts = ['=1+1', '+62 812', '007', '1/2/2026', "'kutip", 'TRUE', '-', '@SUM(A1)', '=IMPORTXML("x";"y")'];
    for (const text of texts) bench.submitForm(form.id, { Isi: text });

    expect(read(bench, form).map(({ answers }) => answers.Isi)).toEqual(texts);
  });

  test.each([
    ['46083', '2026-03-02 00:00:00'],
    ['46083.99999', '2026-03-02 23:59:59'],
    // A hair before the full second, as fractions are.
    ['46083.416666666664', '2026-03-02 10:00:00'],
    ['2', '1900-01-01 00:00:00'],
    ['-5', null],
    ['99999999', null],
  ])('with the moment %s is of %s', (serial, at) => {
    const { bench, form } = withForm('Isi');
    bench.type(SHEET, 'A2', serial);
    bench.type(SHEET, 'B2', 'Antre');

    expect(read(bench, form)).toMatchObject([{ at, answers: { Isi: 'Antre' } }]);
  });
});

describe('keys', () => {
  test('of equal moments are counted', () => {
    const { bench, form } = withForm('Isi');
    for (const text of ['a', 'b', 'c']) bench.submitForm(form.id, { Isi: text });

    const [first = '', ...others] = read(bench, form).map(({ key }) => key);
    expect(others).toEqual([`${first}#2`, `${first}#3`]);
  });

  test('of two forms are never the same', () => {
    const { bench, form } = withForm('Isi');
    const other = bench.host().createForm({
      title: 'Survei',
      description: '',
      confirmation: '',
      items: [{ type: 'TEXT', title: 'Isi', help: '', required: false }],
    });
    for (const { id } of [form, other]) bench.submitForm(id, { Isi: 'sama' });

    expect(read(bench, form)[0]?.key).not.toBe(read(bench, other)[0]?.key);
  });

  test('are the same after staff sorted, and what is taken does not come again', () => {
    const { bench, form } = withForm('Isi');
    for (const day of ['2026-03-04', '2026-03-02', '2026-03-03']) {
      bench.at(day);
      bench.submitForm(form.id, { Isi: day });
    }
    const before = read(bench, form);
    expect(before.map(({ answers }) => answers.Isi)).toEqual(['2026-03-02', '2026-03-03', '2026-03-04']);

    rearrange(bench, (rows) => [...rows].reverse());

    const after = read(bench, form);
    expect(after.map(({ key, answers }) => [key, answers])).toEqual(before.map(({ key, answers }) => [key, answers]));
    expect(after.map(({ row }) => row)).toEqual([3, 2, 4]);
    expect(read(bench, form, new Set(before.map(({ key }) => key)))).toEqual([]);
  });

  test('of rows whose moment was edited or deleted come from what the row holds, and are counted when it is the same', () => {
    const { bench, form } = withForm('Isi');
    for (const text of ['a', 'b', 'b', 'c']) bench.submitForm(form.id, { Isi: text });
    bench.type(SHEET, 'A2', 'kemarin');
    bench.type(SHEET, 'A3', '');
    bench.type(SHEET, 'A4', '');

    const edited = read(bench, form).filter(({ at }) => at === null);
    expect(edited.map(({ answers }) => answers.Isi)).toEqual(['a', 'b', 'b']);
    expect(edited.every(({ key }) => new RegExp(`^${form.sheetId}:[0-9a-f]{64}(#2)?$`).test(key))).toBe(true);
    expect(new Set(edited.map(({ key }) => key)).size).toBe(3);
    const taken = new Set(edited.map(({ key }) => key));
    expect(read(bench, form, taken).map(({ answers }) => answers.Isi)).toEqual(['c']);
  });

  test('the last row is found when its moment was deleted', () => {
    const { bench, form } = withForm('Isi');
    for (const text of ['a', 'b']) bench.submitForm(form.id, { Isi: text });
    bench.type(SHEET, 'A3', '');

    expect(read(bench, form).map(({ at, answers }) => [at, answers.Isi])).toEqual([
      ['2026-03-02 08:00:00', 'a'],
      [null, 'b'],
    ]);
  });

  test('are all different and the same at every reading, whatever moments the rows have', () => {
    const stamps = fc.array(fc.constantFrom('46083.25', '46083.5', '46084', '', 'kemarin', 'TRUE'), { maxLength: 12 });
    fc.assert(
      fc.property(stamps, fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }), (moments, words) => {
        const { bench, form } = withForm('Isi');
        moments.forEach((moment, index) => {
          bench.type(SHEET, `A${index + 2}`, moment);
          bench.type(SHEET, `B${index + 2}`, `kata ${words[index]}`);
        });

        const all = read(bench, form);
        expect(all.map(({ row }) => row).sort((a, b) => a - b)).toEqual(moments.map((_, index) => index + 2));
        const keys = all.map(({ key }) => key);
        expect(new Set(keys).size).toBe(moments.length);
        const half = new Set(keys.filter((_, index) => index % 2 === 0));
        expect(read(bench, form, half).map(({ key }) => key)).toEqual(keys.filter((key) => !half.has(key)));
      }),
      { numRuns: 25 },
    );
  });
});

describe('the sheet itself', () => {
  const sheetOf = ({ bench, form }: ReturnType<typeof withForm>) => {
    const { headers, hasMoments } = bench.host().formResponses(form.sheetId, NOBODY);
    return { headers, hasMoments };
  };

  test('tells its headers, and that the first column holds moments, also without any row', () => {
    const opened = withForm('Isi', 'Nama');
    expect(sheetOf(opened)).toEqual({ headers: ['Timestamp', 'Isi', 'Nama'], hasMoments: true });
    opened.bench.submitForm(opened.form.id, { Isi: 'a' });
    expect(sheetOf(opened).hasMoments).toBe(true);
  });

  test('tells that the first column holds words, or numbers of rows', () => {
    const opened = withForm('Isi');
    opened.bench.submitForm(opened.form.id, { Isi: 'a' });
    for (const other of ['kemarin', '1', '']) {
      opened.bench.type(SHEET, 'A2', other);
      expect(sheetOf(opened).hasMoments).toBe(false);
    }
  });
});

describe('what it costs', () => {
  test('is two calls, and one cell a row that was taken before', () => {
    const { bench, form } = withForm('Isi', 'Nama', 'Unit');
    for (let day = 1; day <= 40; day++) {
      bench.at(`2026-04-${String((day % 28) + 1).padStart(2, '0')}`);
      bench.submitForm(form.id, { Isi: `jawaban ${day}`, Nama: 'Budi', Unit: 'Loket' });
    }
    const taken = new Set(
      read(bench, form)
        .filter(({ row }) => row < 41)
        .map(({ key }) => key),
    );
    bench.calls();

    expect(read(bench, form, taken)).toHaveLength(1);

    const reads = bench.calls().filter(({ name }) => name === 'sheets.batchGet');
    expect(reads).toHaveLength(2);
    const cells = reads
      .flatMap(({ answer }) => (answer as { valueRanges: { values?: unknown[][] }[] }).valueRanges)
      .reduce((sum, { values = [] }) => sum + values.flat().length, 0);
    // 41 moments with their header, 4 headers, 4 cells of the one row.
    expect(cells).toBe(41 + 4 + 4);
  });

  test('rows that are wholly empty are no responses', () => {
    const { bench, form } = withForm('Isi');
    bench.submitForm(form.id, { Isi: 'a' });
    bench.type(SHEET, 'B7', ' ');

    expect(read(bench, form)).toHaveLength(1);
    const empty = withForm('Isi');
    expect(read(empty.bench, empty.form)).toEqual([]);
  });

  test('a sheet filled to its last row is read', () => {
    const { bench, form } = withForm('Isi');
    bench.type(SHEET, 'A100', '46083.5');

    expect(read(bench, form).map(({ row }) => row)).toEqual([100]);
  });
});

test('a sheet that staff deleted is told, with what to do', () => {
  const { bench, form } = withForm('Isi');
  const sheetId = bench.state.grid.model.getters.getSheetIdByName(SHEET);
  // Only a sheet that is shown can be deleted.
  bench.state.grid.change((dispatch) => void dispatch('SHOW_SHEET', { sheetId }));
  bench.state.grid.change((dispatch) => void dispatch('DELETE_SHEET', { sheetId, sheetName: SHEET }));

  expect(() => read(bench, form)).toThrow('sudah dihapus dari buku kerja. Kembalikan lewat riwayat versi');
});

test('an answer that arrives between the two reads is left to the next run, with the key of its moment', () => {
  const { bench, form } = withForm('Isi');
  bench.submitForm(form.id, { Isi: 'pertama' });
  bench.after('sheets', 'batchGet', () => bench.submitForm(form.id, { Isi: 'kedua' }));

  const first = read(bench, form);
  const all = read(bench, form);

  expect(first.map(({ answers }) => answers.Isi)).toEqual(['pertama']);
  expect(all.map(({ answers }) => answers.Isi)).toEqual(['pertama', 'kedua']);
  expect(all.map(({ key }) => key)[0]).toBe(first[0]?.key);
});
