/** A period that is scored while, or after, something changes: the criteria, another person's scores, rows in the sheet. */
import { describe, expect, test } from '@jest/globals';
import type { Filled } from '../../../schema/index.ts';
import { cardsOf, enterCriteria, told, withTwoCriteria } from '../../../workbench/contract-office.ts';
import type { TypedScore } from '../../../workbench/monitoring-office.ts';
import { contractedOffice, scored } from '../../../workbench/monitoring-office.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { deleteRow } from '../../../workbench/office-workbench.ts';
import { monitoringTable } from '../penilaian/monitoring.table.ts';
import { nilaiTable } from '../penilaian/nilai.table.ts';

const SEPTEMBER = '2026-09-01';
const ALL_GOOD: readonly TypedScore[] = [80, 82, 84, 86, 88].map((score) => ({ score }));

function written(office: Office): readonly [periods: number, scores: number] {
  return [office.rows(monitoringTable).length, office.rows(nilaiTable).length];
}

function keepOnlyFirst(office: Office, contract: string): void {
  office.submit('kontrak.loadCriteria', 'kontrak.saveCriteria', contract, ({ criteria }) => ({
    criteria: [{ ...(criteria as object[])[0], weight: 100 }],
  }));
}

describe('criteria that change', () => {
  test('PK-c: leave a period that was scored with its weights and targets; the next has the new ones', () => {
    const { office, contract } = withTwoCriteria();
    scored(office, contract, SEPTEMBER, [{ score: 90 }, { measured: 4 }]);
    office.submit('kontrak.loadCriteria', 'kontrak.saveCriteria', contract, ({ criteria }) => ({
      criteria: (criteria as object[]).map((item, index) =>
        index === 0 ? { ...item, weight: 30, target: 'Sangat bersih' } : { ...item, weight: 70, targetValue: 4 },
      ),
    }));

    expect(cardsOf(office, contract).map(({ note }) => note)).toEqual([
      'Bobot 60 % · Bersih',
      'Bobot 40 % · Paling banyak 2 · target angka 2 · makin kecil makin baik',
    ]);
    expect(told(scored(office, contract, SEPTEMBER, [{ score: 90 }, { measured: 4 }]))).toContain('74 Cukup');
    expect(told(scored(office, contract, '2026-10-01', [{ score: 90 }, { measured: 4 }]))).toContain('97 Sangat baik');
  });

  test('PK-c: that were added later do not enter a period that was scored; one taken out stays in it', () => {
    const { office, contract } = withTwoCriteria();
    scored(office, contract, SEPTEMBER, [{ score: 90 }, { measured: 1 }]);
    enterCriteria(office, contract, 50, 30, [{ name: 'Waktu', target: 'Tepat', measure: 'Jadwal', weight: 20 }]);
    expect(cardsOf(office, contract).map(({ heading }) => heading)).toEqual(['Kebersihan', 'Keluhan']);
    expect(cardsOf(office, contract, '2026-10-01').map(({ heading }) => heading)).toEqual(['Kebersihan', 'Keluhan', 'Waktu']);

    keepOnlyFirst(office, contract);

    expect(
      cardsOf(office, contract).map(({ heading, note }) => [heading, note.includes('tidak ada lagi dalam kontrak')]),
    ).toEqual([
      ['Kebersihan', false],
      ['Keluhan', true],
    ]);
    expect(told(scored(office, contract, SEPTEMBER, [{ score: 80 }]))).toContain('88 Baik (2 dari 2');
  });

  test('PK-c: a score whose row was deleted can be given again, within the weights of the period', () => {
    const { office, contract } = contractedOffice();
    scored(office, contract, SEPTEMBER, ALL_GOOD);
    deleteRow(office, nilaiTable, office.rows(nilaiTable)[2]?.number ?? '');

    expect(cardsOf(office, contract).map(({ heading }) => heading)).toEqual([
      'Harga',
      'Kualitas',
      'Spesifikasi',
      'Termin',
      'Retur',
    ]);
    expect(told(scored(office, contract, SEPTEMBER, [{}, {}, { score: 64 }]))).toContain('80 Baik (5 dari 5');
    expect(written(office)).toEqual([1, 5]);
  });

  test.each([
    ['taken out', (office: Office, contract: string) => keepOnlyFirst(office, contract)],
    ['measured from now on', (office: Office) => office.type('Kriteria kontrak', 'H2', '3')],
  ])('PK-c: a criterion that is %s while somebody scores is told as a conflict', (_what, change) => {
    const { office, contract } = contractedOffice();
    const { values } = office.done<Filled>('kontrak.loadScores', { record: contract, part: SEPTEMBER });
    const scores = (values.scores as object[]).map((card) => ({ ...card, score: 80 }));
    change(office, contract);

    const answer = office.call('kontrak.score', { record: contract, part: SEPTEMBER, seen: '', values: { ...values, scores } });

    expect(answer).toMatchObject({ ok: false, code: 'conflict' });
    expect(JSON.stringify(answer)).toContain('Kriteria kontrak diubah sejak formulir ini dibuka.');
    expect(written(office)).toEqual([0, 0]);
  });
});

describe('two people', () => {
  test('PK-c: who score one period at once: the second is told who was first, and nothing is lost', () => {
    const { office, contract } = contractedOffice();
    const filled = office.done<Filled>('kontrak.loadScores', { record: contract, part: SEPTEMBER });
    scored(office, contract, SEPTEMBER, ALL_GOOD);
    const scores = (filled.values.scores as object[]).map((card) => ({ ...card, score: 10 }));

    const input = { record: contract, part: SEPTEMBER, seen: filled.seen, values: { ...filled.values, scores } };
    const answer = office.call('kontrak.score', input);

    expect(answer).toMatchObject({ ok: false, code: 'conflict' });
    expect(JSON.stringify(answer)).toContain(
      'September 2026 sudah dinilai oleh Sari Handayani, A.Md.Keb. sejak formulir ini dibuka.',
    );
    expect(office.rows(nilaiTable).map(({ score }) => score)).toEqual([80, 82, 84, 86, 88]);
  });

  test('PK-c: who change the same score: the second is told, and the first stays', () => {
    const { office, contract } = contractedOffice();
    scored(office, contract, SEPTEMBER, ALL_GOOD);
    const filled = office.done<Filled>('kontrak.loadScores', { record: contract, part: SEPTEMBER });
    scored(office, contract, SEPTEMBER, [{ score: 95 }]);

    const input = { record: contract, part: SEPTEMBER, seen: filled.seen, values: filled.values };
    expect(office.call('kontrak.score', input)).toMatchObject({ ok: false, code: 'conflict' });
    expect(office.rows(nilaiTable)[0]).toMatchObject({ score: 95 });
  });

  test('PK-c: one of whom deletes the assessment in the sheet: the other’s scores are not written beside it', () => {
    const { office, contract } = contractedOffice();
    scored(office, contract, SEPTEMBER, ALL_GOOD);
    const filled = office.done<Filled>('kontrak.loadScores', { record: contract, part: SEPTEMBER });
    deleteRow(office, monitoringTable, office.rows(monitoringTable)[0]?.number ?? '');

    const input = { record: contract, part: SEPTEMBER, seen: filled.seen, values: filled.values };
    expect(office.call('kontrak.score', input)).toMatchObject({ ok: false, code: 'conflict' });
    expect(written(office)).toEqual([0, 5]);
  });
});
