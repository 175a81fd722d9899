/** Answers of the public form become rows of the register, or are refused whole. */
import { describe, expect, test } from '@jest/globals';
import type { FormResponse, Host } from '../../../host/host.ts';
import { unitTable } from '../../../registers/unit.table.ts';
import type { Result, Saved } from '../../../schema/index.ts';
import { officeWorkbench } from '../../../workbench/office-workbench.ts';
import { ELEMENT_KEYS, ELEMENTS } from './elements.ts';
import type { Jawaban } from './jawaban.table.ts';
import { answerFromResponse, surveyFormFields, surveyFormItems } from './response.ts';
import type { Ronde } from './ronde.table.ts';
import { rondeTable } from './ronde.table.ts';

const ANSWERS: FormResponse['answers'] = {
  'Jenis kelamin': 'Perempuan',
  Umur: 34,
  'Pendidikan terakhir': 'SMA/SMK',
  'Pekerjaan utama': 'Wirausaha',
  'Layanan yang dipakai': 'Imunisasi (UNT-04)',
  ...Object.fromEntries(ELEMENT_KEYS.map((key) => [ELEMENTS[key].label, ELEMENTS[key].words[3]])),
  Saran: ' Kursi ditambah. ',
};

function response(answers: FormResponse['answers'] = {}, at: string | null = '2026-03-10 09:30:00'): FormResponse {
  return { key: '7 2026-03-10 09:30:00', at, row: 2, answers: { ...ANSWERS, ...answers } };
}

/** The round as it stands, and one answer taken in under the lock. */
function taken(given: FormResponse, change: Partial<Ronde> = {}): Result<Jawaban> {
  const office = officeWorkbench({ today: '2026-03-20' });
  const values = { title: 'SKM', periodFrom: '2026-03-02', periodTo: '2026-03-31', purpose: 'Mutu.', population: 50 };
  office.done<Saved>('survei.start', { values });
  const [round] = office.rows(rondeTable);
  if (!round) throw new Error('no round');
  const host: Host = office.host();
  return host.locked(() => answerFromResponse(host, { ...round, ...change }, given));
}

const refusalsOf = (result: Result<Jawaban>) => (result.ok ? 'accepted' : result.refusals);

describe('an answer of the public form', () => {
  test('SKM: words become ratings, the service is known by its number, the row knows its answer', () => {
    const result = taken(response());

    expect(result).toMatchObject({
      ok: true,
      value: {
        number: 'JSK-2026-0001',
        round: { id: 'SKM-2026-0001', label: 'SKM' },
        answeredOn: '2026-03-10',
        unit: { id: 'UNT-04', label: 'Imunisasi' },
        age: 34,
        biaya: 4,
        pengaduan: 4,
        suggestion: 'Kursi ditambah.',
        source: 'Google Form',
        responseKey: '7 2026-03-10 09:30:00',
      },
    });
  });

  test('SKM: a service and a suggestion may be left open; formula text stays text', () => {
    expect(taken(response({ 'Layanan yang dipakai': null, Saran: null }))).toMatchObject({
      value: { unit: null, suggestion: null },
    });
    expect(taken(response({ Saran: '=IMPORTXML("a")' }))).toMatchObject({ value: { suggestion: '=IMPORTXML("a")' } });
  });

  test.each([
    ['a rating off the scale', { 'Waktu pelayanan': 5 }, 'waktu', 'dinilai 1 sampai 4'],
    ['words of another question', { 'Biaya pelayanan': 'Sangat sesuai' }, 'biaya', '4 Gratis'],
    ['an element without answer', { 'Sarana dan prasarana': null }, 'sarana', 'wajib diisi'],
    ['an age edited into words', { Umur: 'muda' }, 'age', 'harus berupa angka'],
    ['words that are too long', { Saran: 'a'.repeat(2001) }, 'suggestion', 'paling banyak 2.000 karakter'],
  ])('SKM: refuses %s whole', (_what, wrong, field, words) => {
    expect(refusalsOf(taken(response(wrong)))).toEqual([{ field, message: expect.stringContaining(words) }]);
  });

  test('SKM: refuses a question that is missing from the sheet', () => {
    const { 'Perilaku petugas': _gone, ...others } = ANSWERS;
    expect(refusalsOf(taken({ ...response(), answers: others }))).toMatchObject([{ field: 'perilaku' }]);
  });

  test('SKM: refuses an answer outside the period, one whose time cannot be read, and one for a closed round', () => {
    expect(refusalsOf(taken(response({}, '2026-04-01 00:00:10')))).toMatchObject([{ field: 'answeredOn' }]);
    expect(refusalsOf(taken(response({}, null)))).toMatchObject([{ message: expect.stringContaining('Cap waktu') }]);
    expect(refusalsOf(taken(response(), { state: 'Ditutup', closedOn: '2026-03-19' }))).toMatchObject([
      { message: expect.stringContaining('sudah ditutup pada 19 Maret 2026') },
    ]);
  });
});

test('SKM: the public is asked for no name, in words, with the services of today', () => {
  const office = officeWorkbench();
  const items = surveyFormItems(office.rows(unitTable));

  expect(items).toHaveLength(Object.keys(surveyFormFields).length + 1);
  expect(items.map((item) => item.title)).not.toContain('Nama');
  expect(items.find((item) => item.title === 'Layanan yang dipakai')).toMatchObject({
    type: 'LIST',
    required: false,
    choices: office.rows(unitTable).map((unit) => `${unit.name} (${unit.number})`),
  });
  expect(items.find((item) => item.title === 'Biaya pelayanan')).toMatchObject({
    type: 'MULTIPLE_CHOICE',
    required: true,
    choices: ['Sangat mahal', 'Cukup mahal', 'Murah', 'Gratis'],
  });
  expect(surveyFormItems([]).map((item) => item.title)).not.toContain('Layanan yang dipakai');
});
