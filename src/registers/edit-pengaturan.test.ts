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
