/** An assessment from the first row to the closed book, through the emulated Google services. */
import { describe, expect, test } from '@jest/globals';
import { rtlTable } from '../../registers/rtl.table.ts';
import type { Saved } from '../../schema/index.ts';
import {
  assessingOffice,
  cellBeside,
  cellsOf,
  headerColumn,
  LAMPIRAN,
  RECORD,
  rowsIn,
  SHEET,
  score,
  scoring,
  scoringOf,
  sheetIdOf,
  typeScores,
  variableOf,
  WHOLE_YEAR,
} from '../../workbench/assessing-office.ts';
import { refusalOf } from '../../workbench/office-workbench.ts';
import type { RecordView } from '../sop.ts';
import { buktiTable } from './bukti.table.ts';
import source from './lampiran-2.json';
import { LAMPIRAN_2 } from './lampiran-2.ts';
import { penilaianTable } from './penilaian.table.ts';
import { codeOf } from './rubrik.table.ts';
import type { Comparison, Scored } from './scoring-view.ts';

const ALL_SEVEN = LAMPIRAN_2.map(() => 7);
const plain = (words: unknown) => String(words).replace(/\s+/g, ' ').trim();

describe('the sheet of an assessment', () => {
  test('PKP-0: holds all 29 rows of Lampiran 2 word by word, in five groups of 16, 5, 2, 3 and 3', () => {
    const cells = cellsOf(assessingOffice());
    const key = headerColumn(cells, 'ID baris');
    const rows = cells.filter((row) => String(row[key] ?? '').startsWith(RECORD));
    const expected = source.variabel.map(({ nomor, variabel, definisi, skala }) =>
      [nomor, variabel, definisi, skala['0'], skala['4'], skala['7'], skala['10']].map(plain),
    );

    expect(rows.map((row) => row.slice(0, 7).map(plain))).toEqual(expected);
    const groups = source.kelompok.map(({ kode }) => rows.filter((row) => String(row[key]).includes(` ${kode}-`)).length);
    expect(groups).toEqual([16, 5, 2, 3, 3]);
  });

  test('PKP-0: names the office, the period and the method in its head, and follows the register', () => {
    const office = assessingOffice();
    const head = () => cellsOf(office).slice(0, 4).flat();
    expect(head()).toEqual(
      expect.arrayContaining(['Lampiran 2', 'Penilaian kinerja tahun 2026', RECORD, 'Berjalan', 'Rata-rata kelompok']),
    );
    const set = { method: 'Rata-rata semua variabel', assessor: 'Tim Penilai Contoh' };
    office.submit('pkp.loadSettings', 'pkp.changeSettings', RECORD, () => set);
    expect(head()).toEqual(expect.arrayContaining(['Rata-rata semua variabel']));
  });

  test('PKP-3: draws the groups, and each group of three variables or more, as radar charts below the table', () => {
    const charts = assessingOffice().kernel.spreadsheet.charts(SHEET);
    expect(charts.map(({ type, title }) => [type, title])).toEqual([
      ['RADAR', 'Jaring laba-laba Penilaian kinerja tahun 2026'],
      ...['1.1 Manajemen Umum', '1.2 Manajemen Peralatan dan Sarana Prasarana'].map((title) => ['RADAR', title]),
      ['RADAR', '1.4 Manajemen Sumber Daya Manusia'],
      ['RADAR', '1.5 Manajemen Pelayanan Kefarmasian'],
    ]);
  });

  test.each([
    [{ year: '26' }, 'year: Tulis tahun dengan empat angka'],
    [{}, 'year: Penilaian tahun 2026 sudah dimulai (PKP-2026-0001)'],
    [{ kind: 'Semester', part: null }, 'part: Bagian tahun wajib diisi'],
    [{ year: '2025', rubric: { id: 'BTR-9999', label: 'Lain' } }, 'rubric: Rubrik “Lain” tidak ada'],
    [{ year: '2025', previous: { id: 'PKP-2020-0001', label: '' } }, 'previous: Penilaian PKP-2020-0001 tidak ada lagi'],
  ])('PKP-7: is not begun with %j: %s', (change, words) => {
    const office = assessingOffice();
    expect(refusalOf(office, 'pkp.start', { values: { ...WHOLE_YEAR, ...change } })).toContain(words);
    expect(office.rows(penilaianTable)).toHaveLength(1);
  });

  test.each([
    ['Semester', 'Semester 2', '2026-07-01', '2026-12-31', 'PKP 2026 Semester 2'],
    ['Bulan berjalan', 'Februari', '2026-01-01', '2026-02-28', 'PKP 2026 Februari'],
  ])('PKP-0: may be about a %s (%s)', (kind, part, from, until, sheetName) => {
    const office = assessingOffice();
    office.done<Saved>('pkp.start', { values: { ...WHOLE_YEAR, kind, part } });
    expect(office.rows(penilaianTable)[1]).toMatchObject({ from, until, sheetName, state: 'Berjalan' });
  });

  test('PKP-7: takes a name that is free when a sheet of staff bears it already', () => {
    const office = assessingOffice();
    office.kernel.sheets.batchUpdate(office.kernel.spreadsheet.facts().spreadsheetId, {
      requests: [{ addSheet: { properties: { title: 'pkp 2025' } } }],
    });
    office.done<Saved>('pkp.start', { values: { ...WHOLE_YEAR, year: '2025' } });
    expect(office.rows(penilaianTable)[1]?.sheetName).toBe('PKP 2025 (2)');
  });
});

describe('a score', () => {
  test('PKP-1: given in the sidebar stands in the sheet, and one typed in the sheet shows in the sidebar', () => {
    const office = assessingOffice();
    const saved = score(office, '1.2-4', 10);
    expect(saved).toMatchObject({ message: '1.2-4 dinilai 10.', variable: { score: 10 }, standing: { total: 10, scored: 1 } });
    expect(rowsIn(office).find(({ code }) => code === '1.2-4')?.score).toBe(10);

    typeScores(office, [7]);
    expect(variableOf(office, '1.1-1').score).toBe(7);
  });

  test('PKP-1: can be taken away, and be "tidak berlaku"', () => {
    const office = assessingOffice();
    score(office, '1.2-4', 10);
    expect(score(office, '1.2-4', null)).toMatchObject({ message: 'Nilai 1.2-4 dikosongkan.', standing: { scored: 0 } });
    expect(score(office, '1.2-4', 'Tidak berlaku').standing).toMatchObject({ scored: 0, applicable: 28 });
  });

  test.each([5, 'sepuluh', true, -4, [10]])(
    'PKP-1: is only 0, 4, 7, 10 or "tidak berlaku": %j is refused at its field, and nothing is written',
    (value) => {
      const office = assessingOffice();
      const sent = scoring(variableOf(office, '1.2-4'), value);
      const given = office.call('pkp.score', sent);

      expect(given.ok ? '' : given.refusals[0]).toMatchObject({ field: 'score' });
      expect(rowsIn(office).every((row) => row.score === null)).toBe(true);
    },
  );

  test('PKP-1: sent as the words “10 ” by a form is the number 10, and stands in the sheet as one', () => {
    const office = assessingOffice();
    office.done<Scored>('pkp.score', scoring(variableOf(office, '1.2-4'), '10 '));
    expect(cellBeside(cellsOf(office), 'Kalibrasi alat kesehatan')).toBe(10);
  });

  test.each<[string | number, string]>([
    [5, '“5” bukan salah satunya'],
    ['10 ', '“10 ” bukan salah satunya'],
    ['baik', '“baik” bukan salah satunya'],
    ['=1/0', 'rumus yang gagal (#DIV/0!)'],
  ])('PKP-1: typed in the sheet as %j is told with its place and does not count', (value, words) => {
    const office = assessingOffice();
    typeScores(office, [10, value]);
    const given = office.call('pkp.open', { record: RECORD });

    expect(given.problems).toMatchObject([{ sheet: SHEET, header: 'Nilai', row: 10, message: expect.stringContaining(words) }]);
    expect(scoringOf(office).standing).toMatchObject({ scored: 1, total: 10 });
    expect(office.done<boolean>('showCell', { sheet: SHEET, row: 10, header: 'Nilai' })).toBe(true);
    expect(office.shown.selected).toBe(`${SHEET}!R10C8`);
  });

  test('PKP-4: above the proposal asks for a reason, at its field', () => {
    const office = assessingOffice();
    const variable = variableOf(office, '1.1-13');
    expect(variable.proposal).toMatchObject({ level: 0 });
    expect(refusalOf(office, 'pkp.score', scoring(variable, 7))).toMatch(
      /^reason: Nilai 7 lebih tinggi daripada usulan 0\. Tulis alasannya/,
    );
    expect(score(office, '1.1-13', 7, 'Survei dinas, berkas di lemari arsip').variable).toMatchObject({ score: 7, isWeak: true });
  });

  test('PKP-1: of two who score the same variable, the second is told who changed what, and nothing is lost', () => {
    const office = assessingOffice();
    const [first, second] = [variableOf(office, '1.2-4'), variableOf(office, '1.2-4')];
    office.as('kedua@contoh.example');
    office.done<Scored>('pkp.score', scoring(second, 4));
    office.as('petugas@contoh.example');
    const given = office.call('pkp.score', scoring(first, 10));

    expect(given).toMatchObject({ ok: false, code: 'conflict' });
    expect(given.ok ? '' : given.refusals[0]?.message).toMatch(/PKP-2026-0001 1\.2-4 sudah diubah oleh kedua@contoh\.example/);
    expect(variableOf(office, '1.2-4').score).toBe(4);
  });

  test('PKP-1: is read and written in two reads and one write, whatever the registers hold', () => {
    const office = assessingOffice();
    const variable = variableOf(office, '1.2-4');
    office.calls();
    office.done<Scored>('pkp.score', scoring(variable, 7));
    const calls = office.calls().map(({ name }) => name);

    expect(calls.filter((name) => name === 'sheets.batchGet')).toHaveLength(2);
    expect(calls.filter((name) => name === 'sheets.batchUpdate')).toHaveLength(1);
  });

  test('PKP-4: asks nothing of the other registers when no record weighs the variable', () => {
    const office = assessingOffice();
    const asked = (code: string) => {
      const variable = variableOf(office, code);
      office.calls();
      office.done<Scored>('pkp.score', scoring(variable, 0));
      return JSON.stringify(office.calls().map(({ parameters }) => parameters)).includes("'Kehadiran'");
    };
    expect([asked('1.2-4'), asked('1.1-4')]).toEqual([false, true]);
  });

  test('PKP-1: can be undone', () => {
    const office = assessingOffice();
    score(office, '1.2-4', 10);
    expect(office.done<Saved>('undo', {}).message).toContain('Nilai 1.2-4');
    expect(variableOf(office, '1.2-4').score).toBeNull();
  });
});

describe('evidence and what is missing', () => {
  test('PKP-4: any number of links, documents and notes stand in the register with who and when, and in the sheet beside what staff typed', () => {
    const office = assessingOffice();
    const target = { record: RECORD, part: '1.1-9' };
    const evidence = [
      { kind: 'Tautan', title: 'SK Tim Mutu', link: 'https://contoh.example/sk', document: null },
      { kind: 'Catatan', title: 'Uraian tugas di map hijau', link: null, document: null },
    ];
    office.done<Saved>('pkp.recordEvidence', { ...target, seen: '', values: { evidence } });

    expect(office.rows(buktiTable)).toMatchObject([
      { code: '1.1-9', title: 'SK Tim Mutu', addedBy: 'petugas@contoh.example', addedAt: '2026-11-27 08:00:00' },
      { title: 'Uraian tugas di map hijau' },
    ]);
    expect(rowsIn(office).find(({ code }) => code === '1.1-9')?.evidence).toBe(
      '• SK Tim Mutu (https://contoh.example/sk)\n• Uraian tugas di map hijau',
    );
    expect(score(office, '1.1-9', 10).variable.isWeak).toBe(false);
    expect(score(office, '1.1-10', 10).variable.isWeak).toBe(true);
  });

  test('PKP-4: a link without address and a document not chosen are refused at their fields', () => {
    const evidence = [
      { kind: 'Tautan', title: 'SK', link: null, document: null },
      { kind: 'Dokumen Admen', title: 'Notulen', link: null, document: null },
    ];
    const words = refusalOf(assessingOffice(), 'pkp.recordEvidence', {
      record: RECORD,
      part: '1.1-9',
      seen: '',
      values: { evidence },
    });
    expect(words).toContain('evidence.0.link: Tempelkan alamat tautannya');
    expect(words).toContain('evidence.1.document: Pilih dokumen');
  });

  test('PKP-5: what the next level lacks becomes RTL with one request, once, and stands in the sheet', () => {
    const office = assessingOffice();
    const values = { level: '10', person: { id: 'PGW-003', label: '' }, due: '2026-12-20' };
    const wanted = { record: RECORD, part: '1.1-9', values };
    expect(office.done<Saved>('pkp.makeRtl', wanted).message).toBe('1 RTL dibuat untuk 1.1-9: RTL-2026-0001.');

    expect(office.rows(rtlTable)).toMatchObject([
      {
        source: { id: RECORD },
        problem: '1.1-9 SK Tim mutu dan uraian tugas',
        activity: 'Melengkapi: Ada SK Tim Mutu dan uraian tugas serta evaluasi pelaksanaan uraian tugas',
        person: { id: 'PGW-003' },
        due: '2026-12-20',
      },
    ]);
    expect(variableOf(office, '1.1-9').rtl).toMatchObject([{ number: 'RTL-2026-0001' }]);
    expect(rowsIn(office).find(({ code }) => code === '1.1-9')?.rtl).toContain('RTL-2026-0001');
    expect(refusalOf(office, 'pkp.makeRtl', wanted)).toContain('sudah menjadi RTL yang terbuka');
    expect(refusalOf(office, 'pkp.makeRtl', { ...wanted, values: { ...values, due: '2026-01-01' } })).toContain(
      'due: Tenggat tidak boleh',
    );
  });

  test('PKP-5: a level of many words becomes an RTL that says that it goes on', () => {
    const office = assessingOffice();
    const values = { level: '10', person: { id: 'PGW-003', label: '' }, due: '2026-12-20' };
    office.done<Saved>('pkp.makeRtl', { record: RECORD, part: '1.5-1', values });
    expect(office.rows(rtlTable)[0]?.activity).toMatch(/^Melengkapi: Ada SOP, lengkap.{270,}…$/s);
  });

  test('PKP-4: the proposals in the sheet follow the records when asked', () => {
    const office = assessingOffice();
    expect(office.done<Saved>('pkp.refresh', { record: RECORD }).message).toBe('Usulan masih sama dengan catatan.');
    const plan = {
      kind: 'Lokmin bulanan',
      date: '2026-11-05',
      start: '08:00',
      end: '10:00',
      place: 'Aula',
      chair: { id: 'PGW-001', label: '' },
      secretary: { id: 'PGW-002', label: '' },
    };
    const meeting = office.done<Saved>('lokmin.plan', { values: plan }).record;
    office.submit('lokmin.loadOpening', 'lokmin.openMeeting', meeting, (values) => values);

    expect(office.done<Saved>('pkp.refresh', { record: RECORD }).message).toBe('Usulan diperbarui: 1.1-4.');
    expect(rowsIn(office).find(({ code }) => code === '1.1-4')).toMatchObject({ suggestion: 4 });
  });

  test('PKP-4: the rules stand beside the rubric in words that staff can read, for every row that is weighed', () => {
    const judged = LAMPIRAN_2.filter(({ judge }) => judge !== null);
    expect(judged.map(codeOf)).toEqual(['1.1-3', '1.1-4', '1.1-5', '1.1-7', '1.1-8', '1.1-12', '1.1-13', '1.1-15']);
    for (const { rule } of judged) expect(rule).toMatch(/^(0: |Admen belum|Media: |Pertemuan |Diharapkan |Dihitung ).+\.$/s);
  });
});

describe('a damaged sheet', () => {
  const remove = (office: ReturnType<typeof assessingOffice>, dimension: 'ROWS' | 'COLUMNS', startIndex: number) =>
    office.kernel.sheets.batchUpdate(office.kernel.spreadsheet.facts().spreadsheetId, {
      requests: [{ deleteDimension: { range: { sheetId: sheetIdOf(office), dimension, startIndex, endIndex: startIndex + 1 } } }],
    });

  test('PKP-0: with a deleted row says which, and is restored with what Jejak knows of it', () => {
    const office = assessingOffice();
    score(office, '1.1-2', 4);
    score(office, '1.1-3', 7, 'RPK di map perencanaan');
    remove(office, 'ROWS', 9);
    const about = () => JSON.stringify(office.done<RecordView>('pkp.open', { record: RECORD }).about);
    expect(about()).toContain('kehilangan baris 1.1-2. Urungkan dengan Ctrl+Z, atau tekan “Pulihkan lembar”');

    expect(office.done<Saved>('pkp.restoreSheet', { record: RECORD }).message).toContain('Lembar “PKP 2026” disusun kembali');
    expect(about()).not.toContain('kehilangan');
    expect(['1.1-2', '1.1-3'].map((code) => variableOf(office, code).score)).toEqual([4, 7]);
    expect(office.host().sheetNames()).toEqual(expect.arrayContaining([SHEET, 'PKP 2026 lama']));
    expect(refusalOf(office, 'pkp.restoreSheet', { record: RECORD })).toContain('tidak ada yang perlu dipulihkan');
  });

  test('PKP-0: that was deleted whole is laid out anew', () => {
    const office = assessingOffice();
    score(office, '1.1-2', 4);
    office.kernel.sheets.batchUpdate(office.kernel.spreadsheet.facts().spreadsheetId, {
      requests: [{ deleteSheet: { sheetId: sheetIdOf(office) } }],
    });
    expect(refusalOf(office, 'pkp.loadScoring', { record: RECORD })).toContain('tidak terbaca');
    office.done<Saved>('pkp.restoreSheet', { record: RECORD });
    expect(variableOf(office, '1.1-2').score).toBe(4);
  });

  test('PKP-0: without its column Nilai is told, and is restored', () => {
    const office = assessingOffice();
    score(office, '1.1-2', 4);
    remove(office, 'COLUMNS', 7);
    expect(office.call('pkp.open', { record: RECORD }).problems[0]?.message).toContain(
      'Kolom “Nilai” tidak ditemukan di lembar “PKP 2026”',
    );
    office.done<Saved>('pkp.restoreSheet', { record: RECORD });
    expect(variableOf(office, '1.1-2').score).toBe(4);
  });

  test('PKP-0: renamed, and with columns inserted, is still read and written in the right place', () => {
    const office = assessingOffice();
    const sheetId = sheetIdOf(office);
    office.kernel.sheets.batchUpdate(office.kernel.spreadsheet.facts().spreadsheetId, {
      requests: [
        { updateSheetProperties: { properties: { sheetId, title: 'Penilaian kita' }, fields: 'title' } },
        { insertDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: 7, endIndex: 9 } } },
        { insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 8, endIndex: 9 } } },
      ],
    });
    score(office, '1.5-3', 10);
    const cells = cellsOf(office, 'Penilaian kita');
    expect(cellBeside(cells, 'Data dan informasi Pelayanan Kefarmasian')).toBe(10);
    expect(variableOf(office, '1.5-3').score).toBe(10);
  });

  test('PKP-0: with a row copied twice is not guessed at', () => {
    const office = assessingOffice();
    const cells = cellsOf(office);
    const key = headerColumn(cells, 'ID baris');
    office.type(SHEET, `T${cells.findIndex((row) => row[key] === `${RECORD} 1.1-2`) + 1}`, `${RECORD} 1.1-1`);
    expect(JSON.stringify(office.done<RecordView>('pkp.open', { record: RECORD }).about)).toContain('kehilangan baris 1.1-2');
    expect(
      refusalOf(office, 'pkp.score', { record: RECORD, part: '1.1-1', seen: '', values: { score: 7, reason: null } }),
    ).not.toBe('');
  });
});

describe('closing', () => {
  test('PKP-7: waits for every variable, then keeps who, when and the SHA-256, and locks', () => {
    const office = assessingOffice();
    expect(refusalOf(office, 'pkp.close', { record: RECORD, values: {} })).toContain('Belum dinilai: 1.1-1, 1.1-2');
    typeScores(office, ALL_SEVEN);
    const { message } = office.done<Saved>('pkp.close', { record: RECORD, values: {} });

    expect(message).toBe('Penilaian kinerja tahun 2026 ditutup: 7,00 (Cukup), menurut rata-rata kelompok.');
    expect(office.rows(penilaianTable)[0]).toMatchObject({
      closedAt: '2026-11-27 08:00:00',
      closedBy: 'petugas@contoh.example',
      total: 7,
      category: 'Cukup',
      state: 'Ditutup',
      mark: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(refusalOf(office, 'pkp.score', scoring(variableOf(office, '1.1-1'), 10, 'x'))).toContain('ditutup pada 27/11/2026');
    expect(scoringOf(office).locked).toContain('Buka kembali dengan alasan');
    expect(refusalOf(office, 'undo', {})).toContain('tidak dapat dibatalkan');
  });

  test('PKP-7: notices what is typed into the sheet afterwards, and makes no paper of it', () => {
    const office = assessingOffice();
    typeScores(office, ALL_SEVEN);
    office.done<Saved>('pkp.close', { record: RECORD, values: {} });
    typeScores(office, [10, ...ALL_SEVEN.slice(1)]);

    expect(JSON.stringify(office.done<RecordView>('pkp.open', { record: RECORD }).about)).toContain('1.1-1: 7 → 10');
    expect(refusalOf(office, 'pkp.makeReport', { record: RECORD })).toContain('1.1-1: 7 → 10');
  });

  test('PKP-7: is taken back only with a reason, which Jejak keeps', () => {
    const office = assessingOffice();
    typeScores(office, ALL_SEVEN);
    office.done<Saved>('pkp.close', { record: RECORD, values: {} });
    expect(refusalOf(office, 'pkp.reopen', { record: RECORD, values: { reopenReason: '' } })).toContain(
      'reopenReason: Alasan dibuka kembali wajib diisi',
    );
    office.done<Saved>('pkp.reopen', { record: RECORD, values: { reopenReason: 'Verifikasi dinas' } });

    expect(office.rows(penilaianTable)[0]).toMatchObject({ state: 'Berjalan', mark: null, reopenReason: 'Verifikasi dinas' });
    expect(score(office, '1.2-1', 10).variable.score).toBe(10);
  });

  test('PKP-7: is refused when the texts of the rubric were changed meanwhile', () => {
    const office = assessingOffice();
    typeScores(office, ALL_SEVEN);
    office.type('Rubrik PKP', 'L2', 'Teks lain');
    expect(refusalOf(office, 'pkp.close', { record: RECORD, values: {} })).toContain('diubah sejak penilaian dimulai');
  });
});

test('PKP-3: a later period knows what rose and fell against the one before, and why', () => {
  const office = assessingOffice();
  typeScores(office, ALL_SEVEN);
  office.done<Saved>('pkp.close', { record: RECORD, values: {} });
  office.at('2027-06-01');
  const previous = { id: RECORD, label: '' };
  const record = office.done<Saved>('pkp.start', { values: { ...WHOLE_YEAR, year: '2027', previous } }).record;
  const load = () =>
    office.done<{ variables: { code: string; seen: string; last: unknown }[] }>('pkp.loadScoring', { record }).variables;
  expect(load().every(({ last }) => last === 7)).toBe(true);
  for (const [code, value] of [
    ['1.2-1', 10],
    ['1.2-2', 4],
  ] as const) {
    const seen = load().find((variable) => variable.code === code)?.seen;
    office.done<Scored>('pkp.score', { record, part: code, seen, values: { score: value, reason: null } });
  }
  office.done<Saved>('pkp.recordProblem', {
    record,
    part: '1.2-2',
    seen: load().find(({ code }) => code === '1.2-2')?.seen,
    values: { problem: 'Analisis belum disusun', cause: 'Petugas berganti', followUp: null, evaluation: null },
  });
  const comparison = office.done<Comparison>('pkp.compare', { record });

  expect(comparison).toMatchObject({ now: '2027', last: '2026', lastTotal: 7 });
  const changes = comparison.groups
    .flatMap(({ variables }) => variables)
    .filter(({ change }) => change === 'naik' || change === 'turun');
  expect(changes).toMatchObject([
    { code: '1.2-1', last: 7, now: 10, change: 'naik' },
    { code: '1.2-2', last: 7, now: 4, change: 'turun', why: 'Analisis belum disusun; Petugas berganti' },
  ]);
  expect(cellBeside(cellsOf(office, 'PKP 2027'), 'Data realisasi keuangan', 'Nilai periode lalu')).toBe(7);
});

describe('another rubric', () => {
  const HEAD = ['No', 'Jenis Variabel', 'Definisi Operasional', 'Nilai 0', 'Nilai 4', 'Nilai 7', 'Nilai 10'];
  const GROUP = ['2.1.', 'Manajemen Mutu'];
  const row = (item: number, name: string, levels = ['Tidak ada', 'Sebagian', 'Lengkap', 'Lengkap dan dievaluasi']) => [
    item,
    name,
    `Arti ${name}`,
    ...levels,
  ];

  function withSheet(lines: readonly (readonly (string | number)[])[]) {
    const office = assessingOffice();
    const sheetId = 4711;
    const cell = (value: string | number) =>
      value === '' ? {} : { userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value } };
    office.kernel.sheets.batchUpdate(office.kernel.spreadsheet.facts().spreadsheetId, {
      requests: [
        { addSheet: { properties: { sheetId, title: 'Rubrik dinas' } } },
        {
          updateCells: {
            start: { sheetId, rowIndex: 0, columnIndex: 0 },
            rows: lines.map((line) => ({ values: line.map(cell) })),
            fields: 'userEnteredValue',
          },
        },
      ],
    });
    const take = (name = 'Dinas 2027') => ({ values: { name, sheet: { id: 'LBR-001', label: 'Rubrik dinas' } } });
    return { office, take };
  }

  test('PKP-7: is read from a sheet of the same layout, with other texts, groups and missing levels, and is scored by', () => {
    const { office, take } = withSheet([
      ['Rubrik Dinas Kesehatan 2027'],
      HEAD,
      GROUP,
      row(1, 'Rencana mutu'),
      row(2, 'Audit', ['Tidak ada', '', 'Ada', '']),
      ['2.2.', 'Keuangan'],
      row(1, 'Lokakarya Mini bulanan (lokmin bulanan)'),
    ]);
    expect(office.done<Saved>('pkp.takeRubric', take()).message).toBe(
      'Rubrik “Dinas 2027” dimuat: 3 variabel dalam 2 kelompok. Sebagian nilai tidak ada teksnya, dan tidak dapat dipilih: 2.1-2 tanpa nilai 4 dan 10.',
    );
    const rubric = { id: 'BTR-0030', label: 'Dinas 2027' };
    const record = office.done<Saved>('pkp.start', { values: { ...WHOLE_YEAR, year: '2027', rubric } }).record;
    const { variables } = office.done<ReturnType<typeof scoringOf>>('pkp.loadScoring', { record });

    expect(variables.map(({ code, levels }) => [code, levels.length])).toEqual([
      ['2.1-1', 4],
      ['2.1-2', 2],
      ['2.2-1', 4],
    ]);
    expect(variables[2]?.proposal).toMatchObject({ level: 0 });
    const wrong = { record, part: '2.1-2', seen: variables[1]?.seen, values: { score: 4, reason: null } };
    expect(refusalOf(office, 'pkp.score', wrong)).toBe('score: Rubrik tidak mempunyai nilai 4 untuk 2.1-2. Pilih 0, 7.');
  });

  test.each<[string, (string | number)[][], string]>([
    ['without the columns of levels', [['No', 'Jenis Variabel'], row(1, 'A')], 'tidak mempunyai judul kolom Nilai 0'],
    ['with a number twice', [HEAD, GROUP, row(1, 'A'), row(1, 'B')], 'Baris 4: nomor 2.1-1 dipakai dua kali'],
    ['with a variable of one level', [HEAD, GROUP, row(1, 'A', ['Ada', '', '', ''])], 'Baris 3: 2.1-1 hanya mempunyai 1 nilai'],
    ['with a variable before any group', [HEAD, row(1, 'A')], 'Baris 2: variabel “A” berdiri di atas kelompok mana pun'],
    ['without variables', [HEAD, GROUP], 'Tidak ada variabel'],
    ['without definitions', [HEAD, GROUP, [1, 'A', '', 'x', 'y', 'z', 'w']], 'definisi operasional 2.1-1 kosong'],
  ])('PKP-7: %s is refused with its place, and nothing is written', (_what, lines, words) => {
    const { office, take } = withSheet(lines);
    expect(refusalOf(office, 'pkp.takeRubric', take())).toContain(words);
    expect(refusalOf(office, 'pkp.takeRubric', take('lampiran 2'))).toContain('name: Rubrik “lampiran 2” sudah ada');
    expect(office.done<{ options: Record<string, unknown[]> }>('pkp.loadStart').options['Rubrik PKP']).toEqual([LAMPIRAN]);
  });
});
