/** What can be wrong with an answer or its sheet: nothing stops the intake of the others, and whatever is kept aside says why. */
import { describe, expect, test } from '@jest/globals';
import { tanggapanMasuk } from '../../../main.ts';
import type { Filled, Saved } from '../../../schema/index.ts';
import { officeWorkbench } from '../../../workbench/office-workbench.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { formulirTable } from './formulir.table.ts';
import { tanggapanTable } from './tanggapan.table.ts';

const SHEET = 'Form Responses 1';
const WORDS = 'Antrean loket terlalu lama.';

/** An office with its public form; `send` fills it in. */
function withForm() {
  const office = officeWorkbench();
  office.done('formulir.make', { values: { kind: 'Umpan balik', title: 'Umpan balik Puskesmas Contoh', round: null } });
  const id = office.rows(formulirTable)[0]?.formId ?? '';
  const send = (words: string, more: Record<string, string> = {}) =>
    office.submitForm(id, { 'Jenis umpan balik': 'Keluhan', 'Isi umpan balik': words, Identitas: 'Anonim', ...more });
  const contents = () => office.rows(umpanBalikTable).map((entry) => entry.content);
  const kept = () => office.rows(tanggapanTable).filter((row) => row.fate === 'Karantina');
  return { office, send, contents, kept, takeIn: () => office.done<Saved>('formulir.takeIn') };
}

describe('one bad answer never stops the others', () => {
  test('a control character is left out of what quarantine keeps', () => {
    const { send, takeIn, contents, kept } = withForm();
    send('Bel \u0007 rusak.');
    send(WORDS);
    takeIn();
    expect(contents()).toEqual([WORDS]);
    expect(kept()).toMatchObject([{ answers: expect.stringContaining('Bel  rusak.') }]);
  });

  test.each(['', 'x'])('a long text of emoji is cut between them, whatever stands before (%j)', (before) => {
    const { office, send, takeIn, contents, kept } = withForm();
    send(WORDS);
    send('Parkir sempit.');
    office.type(SHEET, 'C2', before + '😀'.repeat(20_500));
    takeIn();
    expect(contents()).toEqual(['Parkir sempit.']);
    expect(kept()[0]?.answers).toMatch(/😀\n… \(selengkapnya di lembar tanggapan, baris 2\)$/u);
  });

  test('an answer whose row does not fit the register is kept aside without its words, with its place', () => {
    const { office, send, takeIn, contents, kept } = withForm();
    send(WORDS, { 'Unit yang dituju': 'Tata Usaha (UNT-01)' });
    send('Parkir sempit.');
    office.type('Unit', 'B2', 'Tata Usaha '.repeat(40));
    takeIn();
    expect(contents()).toEqual(['Parkir sempit.']);
    expect(kept()).toMatchObject([
      { answers: null, record: null, reason: expect.stringContaining('lembar tanggapannya, baris 2') },
    ]);
  });
});

describe('moments that cannot be', () => {
  test.each([
    ['in the future', '46296.45', 'belum terjadi'],
    ['before the form was made', '46295.9', 'sebelum formulir dibuat'],
    ['of the last century', '2', 'sebelum formulir dibuat'],
  ])('a moment %s leads to quarantine', (_what, serial, reason) => {
    const { office, send, takeIn, contents, kept } = withForm();
    send(WORDS);
    office.type(SHEET, 'A2', serial);
    takeIn();
    expect(contents()).toEqual([]);
    expect(kept()).toMatchObject([{ reason: expect.stringContaining(reason) }]);
  });

  test('a clock half a minute ahead is believed', () => {
    const { office, send, takeIn, contents } = withForm();
    send(WORDS);
    office.type(SHEET, 'A2', String(46296 + 8 / 24 + 30 / 86_400));
    takeIn();
    expect(contents()).toEqual([WORDS]);
  });
});

describe('a sheet that was changed', () => {
  test.each([
    ['C1', 'Isi umpan balik', 'Isi'],
    ['D1', 'Unit yang dituju', 'Unit'],
  ])('a renamed column (%s) holds back the form, and is told by its name; once restored, all is taken', (cell, title, other) => {
    const { office, send, takeIn, contents, kept } = withForm();
    send(WORDS);
    office.type(SHEET, cell, other);
    expect(office.refusals('formulir.takeIn')[0]?.message).toContain(
      `Kolom “${title}” tidak ada di lembar tanggapannya. Kembalikan`,
    );
    expect(office.rows(tanggapanTable)).toEqual([]);
    office.type(SHEET, cell, title);
    takeIn();
    expect(contents()).toEqual([WORDS]);
    expect(kept()).toEqual([]);
  });

  test.each(['No', ''])('a column inserted before the moments (%j) holds back the form', (title) => {
    const { office, send, contents } = withForm();
    send(WORDS);
    const sheetId = office.state.grid.model.getters.getSheetIdByName(SHEET) ?? '';
    office.state.grid.change(
      (dispatch) =>
        void dispatch('ADD_COLUMNS_ROWS', {
          sheetId,
          sheetName: SHEET,
          dimension: 'COL',
          base: 0,
          quantity: 1,
          position: 'before',
        }),
    );
    office.type(SHEET, 'A1', title);
    office.type(SHEET, 'A2', '1');
    expect(office.refusals('formulir.takeIn')[0]?.message).toContain(`Kolom pertama lembar tanggapannya (“${title}”) bukan lagi`);
    expect(contents()).toEqual([]);
    expect(office.rows(tanggapanTable)).toEqual([]);
  });

  test('columns of staff behind the questions do no harm, also when the only moment was overwritten', () => {
    const { office, send, takeIn, kept } = withForm();
    send(WORDS);
    office.type(SHEET, 'J1', 'Catatan');
    office.type(SHEET, 'A2', 'kemarin');
    takeIn();
    expect(kept()).toMatchObject([{ reason: expect.stringContaining('Cap waktu baris ini diubah tangan') }]);
  });

  test('the other form is taken in beside it', () => {
    const { office, send, takeIn, contents } = withForm();
    office.done('formulir.make', { values: { kind: 'Umpan balik', title: 'Formulir kedua', round: null } });
    send(WORDS);
    office.type('Form Responses 2', 'C1', 'Isi');
    expect(takeIn().message).toMatch(/^1 tanggapan diambil: 1 dicatat\. FRM-002 Formulir kedua: Kolom “Isi umpan balik”/);
    expect(contents()).toEqual([WORDS]);
  });
});

describe('the unit that is meant', () => {
  const unitsOf = ({ office }: ReturnType<typeof withForm>) =>
    office.rows(umpanBalikTable).map(({ unit, hope }) => ({ unit, hope }));

  test('is known by its number after it got another name', () => {
    const opened = withForm();
    opened.send(WORDS, { 'Unit yang dituju': 'Tata Usaha (UNT-01)' });
    opened.office.type('Unit', 'B2', 'Administrasi');
    opened.takeIn();
    expect(unitsOf(opened)).toEqual([{ unit: { id: 'UNT-01', label: 'Administrasi' }, hope: null }]);
  });

  test.each(['Poli Melati', 'Poli Melati (UNT-77)'])('is told in words when it is none of the register: %s', (words) => {
    const opened = withForm();
    opened.send(WORDS, { 'Harapan pelapor': 'Dua loket.' });
    opened.office.type(SHEET, 'D2', words);
    opened.takeIn();
    expect(unitsOf(opened)).toEqual([{ unit: null, hope: `Dua loket.\nUnit yang disebut: ${words}` }]);
  });

  test('was asked by name alone in older forms', () => {
    const opened = withForm();
    opened.send(WORDS);
    opened.office.type(SHEET, 'D2', 'Tata Usaha');
    opened.takeIn();
    expect(unitsOf(opened)).toMatchObject([{ unit: { id: 'UNT-01' }, hope: null }]);
  });
});

describe('the trigger', () => {
  test('does not complain when no form is to be taken in; the button does', () => {
    const office = officeWorkbench();
    expect(tanggapanMasuk).not.toThrow();
    expect(office.refusals('formulir.takeIn')[0]?.message).toContain('Belum ada formulir');
  });

  test('takes in what arrived, and complains of a sheet from which nothing can be taken', () => {
    const { office, send, contents } = withForm();
    send(WORDS);
    tanggapanMasuk();
    expect(contents()).toEqual([WORDS]);
    office.type(SHEET, 'C1', 'Isi');
    expect(tanggapanMasuk).toThrow('Kolom “Isi umpan balik”');
  });
});

test('the form says where Google keeps all answers, that they are hidden, and how to see them', () => {
  const { office } = withForm();
  const { notes } = office.done<Filled>('formulir.loadPoster', { record: 'FRM-001' });
  expect(notes?.join(' ')).toMatch(/dengan nama dan nomor HP\. Lembar itu disembunyikan; .*Sheet tersembunyi/);
  expect(office.kernel.spreadsheet.sheets().find(({ name }) => name === SHEET)?.hidden).toBe(true);
});
