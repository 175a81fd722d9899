/** What settings cannot be, beyond what their fields refuse by themselves. Source: PK-c. */
import { describe, expect, test } from '@jest/globals';
import type { Filled } from '../schema/index.ts';
import { officeWorkbench } from '../workbench/office-workbench.ts';
import { pengaturanTable } from './pengaturan.ts';

describe('the borders of classes', () => {
  test.each([
    ['goodFrom', { fairFrom: 75, goodFrom: 75 }, 'Batas kelas baik harus di atas batas kelas cukup (75).'],
    ['veryGoodFrom', { goodFrom: 90 }, 'Batas kelas sangat baik harus di atas batas kelas baik (90).'],
    ['goodFrom', { goodFrom: 59 }, 'Batas kelas baik harus di atas batas kelas cukup (60).'],
  ])('PK-c: must rise; otherwise they are refused at %s', (field, changes, message) => {
    const office = officeWorkbench();
    const before = office.rows(pengaturanTable);
    const { values } = office.done<Filled>('pengaturan.load');

    expect(office.refusals('pengaturan.save', { values: { ...values, ...changes } })).toEqual([{ field, message }]);
    expect(office.rows(pengaturanTable)).toEqual(before);
  });

  test('PK-c: are told together with what else is wrong in the settings', () => {
    const office = officeWorkbench();
    const { values } = office.done<Filled>('pengaturan.load');

    const refused = office.refusals('pengaturan.save', { values: { ...values, minutesNumber: 'NOT', fairFrom: 80 } });

    expect(refused.map(({ field }) => field)).toEqual(['minutesNumber', 'goodFrom']);
  });
});

describe('patterns of a kind', () => {
  const save = (kindPatterns: readonly object[]) => {
    const office = officeWorkbench();
    const { values } = office.done<Filled>('pengaturan.load');
    return { office, input: { values: { ...values, kindPatterns } } };
  };

  test('are kept in the sheet, one line each, and read from it', () => {
    const { office, input } = save([{ kind: 'Bahan', pattern: '{urut:3}/{jenis}/{tahun}' }]);
    office.done('pengaturan.save', input);

    expect(office.rows(pengaturanTable).find(({ label }) => label === 'Pola nomor per jenis dokumen')?.value).toBe(
      'Bahan | {urut:3}/{jenis}/{tahun}',
    );
    expect(office.done<Filled>('pengaturan.load').values.kindPatterns).toEqual([
      { kind: 'Bahan', pattern: '{urut:3}/{jenis}/{tahun}' },
    ]);
  });

  test('that could print a number twice, and a kind named twice, are refused at their fields', () => {
    const { office, input } = save([
      { kind: 'Bahan', pattern: '{urut}/BHN' },
      { kind: 'Bahan', pattern: 'BHN/2026' },
    ]);

    expect(office.refusals('pengaturan.save', input)).toEqual([
      { field: 'kindPatterns.1.kind', message: 'Bahan sudah mempunyai pola di atas. Hapus salah satunya.' },
      {
        field: 'kindPatterns.1.pattern',
        message: 'Pola nomor di Pengaturan harus memuat {urut}, supaya tidak ada nomor kembar.',
      },
    ]);
  });
});
