/** The criteria of a contract are entered and changed. */
import { describe, expect, test } from '@jest/globals';
import type { Filled } from '../../../schema/index.ts';
import { contractedOffice } from '../../../workbench/monitoring-office.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { deleteRow } from '../../../workbench/office-workbench.ts';
import { kriteriaTable } from '../kriteria.table.ts';

describe('criteria', () => {
  const OWN = { name: 'Kebersihan', target: 'Bersih', measure: 'Pemeriksaan', weight: 70, targetValue: null, direction: null };

  function saved(office: Office, contract: string, criteria: readonly object[]): string {
    const answer = office.submit('kontrak.loadCriteria', 'kontrak.saveCriteria', contract, () => ({ criteria }));
    return answer.ok ? '' : answer.refusals.map(({ field, message }) => `${field}: ${message}`).join(' ');
  }

  test('PK-c: are changed, taken out, added and put in another order', () => {
    const { office, contract } = contractedOffice();

    office.submit('kontrak.loadCriteria', 'kontrak.saveCriteria', contract, ({ criteria }) => {
      const [price, quality] = criteria as object[];
      return {
        criteria: [
          { ...quality, weight: 50 },
          { ...OWN, weight: 20 },
          { ...price, weight: 30 },
        ],
      };
    });

    const rows = [...office.rows(kriteriaTable)].sort((a, b) => a.order - b.order);
    expect(rows.map(({ name, weight, order }) => [name, weight, order])).toEqual([
      ['Kualitas', 50, 1],
      ['Kebersihan', 20, 2],
      ['Harga', 30, 3],
    ]);
  });

  test.each([
    ['weights below 100', [OWN, { ...OWN, name: 'Waktu', weight: 25 }], 'criteria: Jumlah bobot 95, harus 100: tambah 5.'],
    ['weights above 100', [OWN, { ...OWN, name: 'Waktu', weight: 50 }], 'criteria: Jumlah bobot 120, harus 100: kurangi 20.'],
    [
      'a name twice',
      [OWN, { ...OWN, name: ' kebersihan ', weight: 30 }],
      'criteria.1.name: Kriteria ini sudah ada di atas. Beri nama lain, atau hapus.',
    ],
    [
      'a target without direction',
      [{ ...OWN, weight: 100, targetValue: 2 }],
      'criteria.0.direction: Pilih arah: makin besar atau makin kecil yang baik.',
    ],
    [
      'a direction without target',
      [{ ...OWN, weight: 100, direction: 'Makin besar makin baik' }],
      'criteria.0.targetValue: Isi target angka, atau kosongkan arahnya.',
    ],
    ['a weight of 0', [OWN, { ...OWN, name: 'Waktu', weight: 0 }], 'criteria.1.weight: Bobot paling kecil 1.'],
    ['half a percent', [{ ...OWN, weight: '12,5' }], 'criteria.0.weight: Bobot harus bilangan bulat, tanpa koma.'],
    ['no target', [{ ...OWN, weight: 100, target: '' }], 'criteria.0.target: Target wajib diisi.'],
    ['no criterion', [], 'criteria: Daftar kriteria wajib diisi.'],
  ])('PK-c: with %s are refused, and stay as they were', (_what, criteria, words) => {
    const { office, contract } = contractedOffice();
    const before = office.rows(kriteriaTable);

    expect(saved(office, contract, criteria)).toBe(words);
    expect(office.rows(kriteriaTable)).toEqual(before);
  });

  test('PK-c: on the scale of LKPP have neither target number nor direction, and are not asked for them', () => {
    const { office, contract } = contractedOffice({ preset: 'Skema LKPP (kualitas, biaya, waktu, layanan)' });
    const filled = office.done<Filled>('kontrak.loadCriteria', { record: contract });
    expect((filled.values.criteria as { hides?: string[] }[]).map(({ hides }) => hides)).toEqual(
      Array.from({ length: 4 }, () => ['targetValue', 'direction']),
    );

    const measured = [{ ...OWN, weight: 100, targetValue: 2, direction: 'Makin besar makin baik' }];
    expect(saved(office, contract, measured)).toBe('criteria.0.targetValue: Skala 1–3 tidak memakai target angka. Kosongkan.');
  });

  test('PK-c: on the scale of LKPP, a target number typed into the sheet is shown, so that it can be emptied', () => {
    const { office, contract } = contractedOffice({ preset: 'Skema LKPP (kualitas, biaya, waktu, layanan)' });
    office.type('Kriteria kontrak', 'H2', '5');

    const { values } = office.done<Filled>('kontrak.loadCriteria', { record: contract });

    expect(values.criteria).toMatchObject([{ targetValue: 5 }, {}, {}, {}]);
    expect((values.criteria as object[]).map((item) => 'hides' in item)).toEqual([false, true, true, true]);
  });

  test('PK-c: two people who enter criteria at once do not double them: the second is told', () => {
    const { office, contract } = contractedOffice({ preset: 'Isi sendiri' });
    const filled = office.done<Filled>('kontrak.loadCriteria', { record: contract });
    const input = { record: contract, seen: filled.seen, values: { criteria: [{ ...OWN, weight: 100 }] } };
    office.done('kontrak.saveCriteria', input);

    const second = office.call('kontrak.saveCriteria', input);

    expect(second).toMatchObject({ ok: false, code: 'conflict' });
    expect(JSON.stringify(second)).toContain('Kriteria “Kebersihan” ditambahkan sejak formulir ini dibuka.');
    expect(office.rows(kriteriaTable)).toHaveLength(1);
  });

  test('PK-c: a criterion deleted in the sheet meanwhile is told as a conflict', () => {
    const { office, contract } = contractedOffice();
    const filled = office.done<Filled>('kontrak.loadCriteria', { record: contract });
    const [first] = office.rows(kriteriaTable);
    deleteRow(office, kriteriaTable, first?.number ?? '');

    const answer = office.call('kontrak.saveCriteria', { record: contract, seen: filled.seen, values: filled.values });

    expect(answer).toMatchObject({ ok: false, code: 'conflict' });
    expect(office.rows(kriteriaTable)).toHaveLength(4);
  });
});
