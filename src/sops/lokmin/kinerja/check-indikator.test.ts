/** The register of indicators: what of a row cannot be, and how a year's list becomes that of the next. */
import { describe, expect, test } from '@jest/globals';
import type { Filled, Saved } from '../../../schema/index.ts';
import { officeWorkbench } from '../../../workbench/office-workbench.ts';
import { checkIndikator } from './check-indikator.ts';
import { addIndicator, IMMUNISED, indikatorRow } from './indikator.examples.ts';
import { indikatorTable } from './indikator.table.ts';

const PATH = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`target${index + 1}`, (index + 1) * 40]));

describe('the path of targets', () => {
  test.each<[string, object, string | null, string]>([
    ['no path', {}, null, ''],
    ['a whole path that rises to the target', PATH, null, ''],
    ['a hole', { ...PATH, target4: null }, 'target4', 'April masih kosong'],
    ['a fall', { ...PATH, target5: 100 }, 'target5', 'Target kumulatif tidak boleh turun: Mei 100, April 160.'],
    ['another end', { ...PATH, target12: 500 }, 'target12', 'Target Desember harus sama dengan target setahun (480).'],
    ['a fall of a rate', { ...PATH, method: 'Persen setiap bulan', target: 80, ...rates(80, 75) }, null, ''],
    ['a rate above all', { method: 'Persen setiap bulan', target: 120 }, 'target', 'paling besar 100'],
    ['a year of nobody', { method: 'Persen dari sasaran setahun', target: 90, population: 0 }, 'population', 'lebih dari 0'],
  ])('LM-4: %s', (_what, values, field, words) => {
    const refusals = checkIndikator(indikatorRow(values), []);

    expect(refusals).toEqual(field === null ? [] : [{ field, message: expect.stringContaining(words) }]);
  });

  function rates(first: number, second: number): object {
    return Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`target${index + 1}`, index === 5 ? second : first]));
  }
});

describe('the register', () => {
  test('LM-4: an indicator is kept with its path; a path with a hole is refused at its month', () => {
    const office = officeWorkbench();

    expect(office.refusals('indikator.save', { values: { ...IMMUNISED, ...PATH, target7: null } })).toMatchObject([
      { field: 'target7' },
    ]);
    expect(office.rows(indikatorTable)).toEqual([]);
    expect(addIndicator(office, PATH)).toBe('IDK-001');
    expect(office.rows(indikatorTable)).toMatchObject([{ indicator: 'Imunisasi dasar lengkap', target6: 240, target12: 480 }]);
  });

  test('LM-4: the population of a year is asked by the method that divides by it, and by no other', () => {
    const office = officeWorkbench();
    const percent = { ...IMMUNISED, method: 'Persen dari sasaran setahun', target: 95 };

    expect(office.refusals('indikator.save', { values: percent })).toMatchObject([{ field: 'population' }]);
    addIndicator(office, { ...percent, population: 480 });
    addIndicator(office, { indicator: 'Penyuluhan', population: 7 });
    expect(office.rows(indikatorTable).map(({ population }) => population)).toEqual([480, null]);
  });

  test('LM-4: the same indicator of the same unit and year is refused, naming the first', () => {
    const office = officeWorkbench();
    addIndicator(office);

    expect(office.refusals('indikator.save', { values: { ...IMMUNISED, indicator: 'imunisasi dasar lengkap' } })).toEqual([
      { field: 'indicator', message: 'Indikator ini sudah ada untuk Tata Usaha tahun 2026: IDK-001.' },
    ]);
    expect(addIndicator(office, { year: 2027 })).toBe('IDK-002');
    const { values, seen } = office.done<Filled>('indikator.load', { record: 'IDK-001' });
    expect(office.call('indikator.save', { record: 'IDK-001', seen, values: { ...values, target: 500 } })).toMatchObject({
      ok: true,
    });
  });
});

describe('copying to the next year', () => {
  test('LM-4: what is missing is copied, and how many is said; a second time is refused', () => {
    const office = officeWorkbench();
    addIndicator(office, PATH);
    addIndicator(office, { indicator: 'Penyuluhan' });
    addIndicator(office, { indicator: 'Tidak dipakai lagi', active: false });
    addIndicator(office, { indicator: 'penyuluhan', year: 2027, target: 130 });
    const { values } = office.done<Filled>('lokmin.loadCopyIndicators');
    expect(values).toEqual({ from: 2027, to: 2028 });

    const copy = { values: { from: 2026, to: 2027 } };
    expect(office.done<Saved>('lokmin.copyIndicators', copy).message).toBe('1 indikator disalin ke tahun 2027; 1 sudah ada.');

    expect(office.rows(indikatorTable).filter(({ year }) => year === 2027)).toMatchObject([
      { indicator: 'penyuluhan', target: 130 },
      { indicator: 'Imunisasi dasar lengkap', target12: 480 },
    ]);
    expect(office.refusals('lokmin.copyIndicators', copy)).toEqual([
      { field: 'to', message: 'Semua 2 indikator tahun 2026 sudah ada pada tahun 2027.' },
    ]);
  });

  test.each([
    ['the same year', { from: 2026, to: 2026 }, 'to'],
    ['a year without indicators', { from: 2020, to: 2021 }, 'from'],
  ])('LM-4: %s is refused', (_what, values, field) => {
    const office = officeWorkbench();
    addIndicator(office);

    expect(office.refusals('lokmin.copyIndicators', { values })).toMatchObject([{ field }]);
  });
});
