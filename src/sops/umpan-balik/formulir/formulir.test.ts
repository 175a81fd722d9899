/** The public form and its intake, through the emulated Google services: nothing lost, nothing twice, nothing half. */
import { describe, expect, test } from '@jest/globals';
import type { Filled, Saved } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { officeWorkbench } from '../../../workbench/office-workbench.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { formulirTable } from './formulir.table.ts';
import { spamReason } from './public-form.ts';
import { tanggapanTable } from './tanggapan.table.ts';

const SHEET = 'Form Responses 1';
const WORDS = 'Antrean loket terlalu lama.';

/** An office with its public form; `send` fills it in. */
function withForm(): { office: Office; send: (words: string, more?: Record<string, string>) => void; takeIn: () => Saved } {
  const office = officeWorkbench();
  office.done('formulir.make', { values: { kind: 'Umpan balik', title: 'Umpan balik Puskesmas Contoh', round: null } });
  const id = office.rows(formulirTable)[0]?.formId ?? '';
  const send = (words: string, more: Record<string, string> = {}) =>
    office.submitForm(id, { 'Jenis umpan balik': 'Keluhan', 'Isi umpan balik': words, Identitas: 'Anonim', ...more });
  return { office, send, takeIn: () => office.done('formulir.takeIn') };
}

const entries = (office: Office) => office.rows(umpanBalikTable);
const fates = (office: Office) => office.rows(tanggapanTable).map((row) => row.fate);

describe('making the form', () => {
  test('the form asks what the register describes, in its words, and stands in the register of forms with its link', () => {
    const { office } = withForm();
    expect(office.rows(formulirTable)).toMatchObject([
      { number: 'FRM-001', kind: 'Umpan balik', active: true, link: expect.stringMatching(/^https:/) },
    ]);
    const [form] = office.forms();
    expect(form?.questions.map((question) => question.title)).toEqual([
      'Jenis umpan balik',
      'Isi umpan balik',
      'Unit yang dituju',
      'Harapan pelapor',
      'Identitas',
      'Nama pelapor',
      'No. HP pelapor',
      'Setuju datanya disimpan',
    ]);
    expect(form?.description).toContain('UU Nomor 27 Tahun 2022');
    expect(office.state.triggers()).toMatchObject([{ functionName: 'tanggapanMasuk', event: 'ON_FORM_SUBMIT' }]);
  });

  test('a second form does not bring a second trigger', () => {
    const { office } = withForm();
    office.done('formulir.make', { values: { kind: 'Umpan balik', title: 'Formulir kedua', round: null } });
    expect(office.state.triggers()).toHaveLength(1);
  });

  test('a survey form needs a running round', () => {
    const { office } = withForm();
    const values = { kind: 'Survei kepuasan', title: 'SKM', round: null };
    expect(office.refusals('formulir.make', { values })).toMatchObject([{ field: 'round' }]);
  });

  test('the poster carries the QR code of the form, and is a document like any other', () => {
    const { office } = withForm();
    const { values } = office.done<Filled>('formulir.loadPoster', { record: 'FRM-001' });
    const saved = office.done<Saved>('formulir.makePoster', { record: 'FRM-001', values });
    expect(saved.document?.file.name).toMatch(/^Poster formulir .*\.docx$/);
  });
});

describe('taking in', () => {
  test('every answer becomes one entry, in one commit, however often it is asked for', () => {
    const { office, send, takeIn } = withForm();
    send(WORDS, { 'Unit yang dituju': 'Tata Usaha (UNT-01)' });
    send('Toilet kotor.', {
      Identitas: 'Terbuka',
      'Nama pelapor': 'Murni Astuti',
      'No. HP pelapor': '0812 0000 3002',
      'Setuju datanya disimpan': 'Ya',
    });

    expect(takeIn().message).toBe('2 tanggapan diambil: 2 dicatat.');
    expect(takeIn().message).toBe('Tidak ada tanggapan baru.');

    expect(entries(office)).toMatchObject([
      {
        number: 'KLH-2026-0001',
        channel: 'Google Form',
        content: WORDS,
        unit: { label: 'Tata Usaha' },
        reporter: null,
        receivedOn: '2026-10-01',
      },
      { number: 'KLH-2026-0002', reporter: 'Murni Astuti', phone: '0812 0000 3002', consent: true },
    ]);
    expect(new Set(office.state.grid && office.rows(tanggapanTable).map((row) => row.record))).toEqual(
      new Set(['KLH-2026-0001', 'KLH-2026-0002']),
    );
  });

  test('name and number without consent are not taken over', () => {
    const { office, send, takeIn } = withForm();
    send(WORDS, {
      Identitas: 'Terbuka',
      'Nama pelapor': 'Murni Astuti',
      'No. HP pelapor': '0812 0000 3002',
      'Setuju datanya disimpan': 'Tidak',
    });
    takeIn();
    expect(entries(office)).toMatchObject([{ content: WORDS, reporter: null, phone: null }]);
  });

  test('formula text stays what was typed', () => {
    const { office, send, takeIn } = withForm();
    send('=IMPORTXML("http://contoh.example";"//a") toilet rusak');
    takeIn();
    expect(entries(office)[0]?.content).toBe('=IMPORTXML("http://contoh.example";"//a") toilet rusak');
  });

  test('an answer that arrives between reading and writing is taken by the next run', () => {
    const { office, send, takeIn } = withForm();
    send(WORDS);
    office.before('sheets', 'batchUpdate', () => send('Parkir sempit sekali.'));
    takeIn();
    expect(entries(office)).toHaveLength(1);
    takeIn();
    expect(entries(office).map((entry) => entry.content)).toEqual([WORDS, 'Parkir sempit sekali.']);
  });

  test('a run that dies before its answer came is not repeated: the keys stand with the entries', () => {
    const { office, send, takeIn } = withForm();
    send(WORDS);
    office.after('sheets', 'batchUpdate', () => {
      throw new Error('Exceeded maximum execution time');
    });
    expect(office.call('formulir.takeIn').ok).toBe(false);
    takeIn();
    expect(entries(office)).toHaveLength(1);
  });

  test.each([
    ['many links', 'Beli di http://a.example http://b.example www.c.example', 'tautan'],
    ['one letter over and over', 'a'.repeat(80), 'berulang'],
    ['no word', '12345 !!!', 'tidak memuat kata'],
  ])('spam (%s) goes into quarantine with its words, not into the register', (_what, words, reason) => {
    const { office, send, takeIn } = withForm();
    send(words);
    expect(takeIn().message).toContain('1 dikarantina');
    expect(entries(office)).toEqual([]);
    expect(office.rows(tanggapanTable)).toMatchObject([
      { fate: 'Karantina', reason: expect.stringContaining(reason), answers: expect.stringContaining(words.slice(0, 20)) },
    ]);
  });

  test('the same words sent again are kept aside, not recorded twice and not dropped', () => {
    const { office, send, takeIn } = withForm();
    const long = `${WORDS} Saya sudah menunggu sejak pukul tujuh pagi.`;
    for (const words of [long, long, 'Bagus', 'Bagus']) {
      send(words);
      takeIn();
    }
    expect(fates(office)).toEqual(['Dicatat', 'Karantina', 'Dicatat', 'Dicatat']);
    expect(entries(office)).toHaveLength(3);
  });

  test('a row edited by hand: a time stamp overwritten leads to quarantine, never to a second entry', () => {
    const { office, send, takeIn } = withForm();
    send(WORDS);
    takeIn();
    office.type(SHEET, 'A2', '46300.5');
    takeIn();
    office.type(SHEET, 'A2', 'kemarin');
    takeIn();
    expect(entries(office)).toHaveLength(1);
    expect(fates(office)).toEqual(['Dicatat', 'Karantina', 'Karantina']);
  });

  test('a row edited by hand before it was taken: what no longer fits the question is told with its reason', () => {
    const { office, send, takeIn } = withForm();
    send(WORDS);
    office.type(SHEET, 'B2', 'Omelan');
    takeIn();
    expect(office.rows(tanggapanTable)).toMatchObject([
      { fate: 'Karantina', reason: expect.stringContaining('Jenis umpan balik harus salah satu dari') },
    ]);
  });

  test('an oversized answer typed into the sheet is quarantined whole, as far as a cell holds', () => {
    const { office, send, takeIn } = withForm();
    send(WORDS);
    office.type(SHEET, 'C2', 'kata '.repeat(9000));
    takeIn();
    const [kept] = office.rows(tanggapanTable);
    expect(kept).toMatchObject({ fate: 'Karantina', reason: expect.stringContaining('paling banyak 4.000 karakter') });
    expect(kept?.answers?.length).toBeGreaterThan(39_000);
  });

  test('a form whose sheet was deleted does not hold up the others', () => {
    const { office, send, takeIn } = withForm();
    const second = office.done<Saved>('formulir.make', {
      values: { kind: 'Umpan balik', title: 'Formulir kedua', round: null },
    }).record;
    send(WORDS);
    const { getters } = office.state.grid.model;
    const sheetId = getters.getSheetIdByName('Form Responses 2') ?? '';
    office.state.grid.change((dispatch) => void dispatch('DELETE_SHEET', { sheetId, sheetName: 'Form Responses 2' }));

    const { message } = takeIn();

    expect(message).toContain('1 tanggapan diambil');
    expect(message).toContain(`${second} Formulir kedua: Lembar tanggapan formulir ini sudah dihapus`);
    expect(entries(office)).toHaveLength(1);
  });

  test('what an answer says stays out of Jejak where it is personal', () => {
    const { office, send, takeIn } = withForm();
    send('a'.repeat(80), { Identitas: 'Terbuka', 'Nama pelapor': 'Murni Astuti', 'Setuju datanya disimpan': 'Ya' });
    takeIn();
    const told = office.done('jejak.history', { records: [office.rows(tanggapanTable)[0]?.number] });
    expect(JSON.stringify(told)).not.toContain('Murni');
  });
});

test.each([
  ['Obat kosong, lihat https://contoh.example/daftar', null],
  ['Lama!!!!!!!', null],
])('plain anger is no spam: %s', (words, reason) => {
  expect(spamReason(words)).toBe(reason);
});
