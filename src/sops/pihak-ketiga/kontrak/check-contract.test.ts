/** Which contracts cannot stand beside each other. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, fromDayNumber } from '../../../schema/dates.ts';
import { rowWith } from '../../weighing.examples.ts';
import type { Kontrak } from '../kontrak.table.ts';
import { kontrakTable, lastDay } from '../kontrak.table.ts';
import type { Agreed } from './check-contract.ts';
import { contractFaults, isSameWork, rivalOf } from './check-contract.ts';

const PARTNER = { id: 'PKT-001', label: 'CV Bersih Contoh' };

function kontrak(values: Partial<Kontrak> = {}): Kontrak {
  return rowWith(kontrakTable, {
    ...{ number: 'KTR-2026-0001', partner: PARTNER, contractNumber: '027/1/2026', work: 'Jasa kebersihan' },
    ...{ start: '2026-01-01', end: '2026-12-31', endedOn: null },
    ...values,
  });
}

function agreed(values: Partial<Agreed>): Agreed {
  return { ...kontrak({ contractNumber: '027/2/2026' }), ...values };
}

function fieldsOf(values: Partial<Agreed>, others: readonly Kontrak[] = [kontrak()]): string[] {
  return contractFaults(agreed(values), others).map(({ field }) => field);
}

/** Within two months, so that half of the pairs meet. */
const days = fc
  .record({
    start: fc.integer({ min: 20_454, max: 20_514 }),
    length: fc.integer({ min: 0, max: 30 }),
    endedAfter: fc.option(fc.nat(30)),
  })
  .map(({ start, length, endedAfter }) => {
    const from = fromDayNumber(start);
    return {
      start: from,
      end: addDays(from, length),
      endedOn: endedAfter === null ? null : addDays(from, Math.min(endedAfter, length)),
    };
  });

/** Every day on which it is in force, one by one. */
function daysOf(contract: Pick<Kontrak, 'start' | 'end' | 'endedOn'>): Set<string> {
  const inForce = new Set<string>();
  for (let day = contract.start; day <= lastDay(contract); day = addDays(day, 1)) inForce.add(day);
  return inForce;
}

describe('two contracts of one partner for one work', () => {
  test('PK-c: are refused exactly when some day belongs to both, early ends counted', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const others = daysOf(other);
        const meets = [...daysOf(one)].some((day) => others.has(day));
        expect(fieldsOf(one, [kontrak(other)])).toEqual(meets ? ['start'] : []);
        expect(rivalOf(agreed(other), [kontrak(one)]) !== null).toBe(meets);
      }),
    );
  });

  test.each([
    ['begins on the last day of the other', { start: '2026-12-31', end: '2027-12-31' }, ['start']],
    ['begins on the day after', { start: '2027-01-01', end: '2027-12-31' }, []],
    ['ends on the first day of the other', { start: '2025-01-01', end: '2026-01-01' }, ['start']],
    ['ends on the day before', { start: '2025-01-01', end: '2025-12-31' }, []],
    ['lies within the other', { start: '2026-05-01', end: '2026-05-31' }, ['start']],
    ['has the other within', { start: '2025-01-01', end: '2027-12-31' }, ['start']],
  ])('PK-c: when one %s', (_how, values, fields) => {
    expect(fieldsOf(values)).toEqual(fields);
  });

  test('PK-c: one that was ended early leaves its days after that free', () => {
    const ended = [kontrak({ endedOn: '2026-06-30' })];

    expect(fieldsOf({ start: '2026-06-30' }, ended)).toEqual(['start']);
    expect(fieldsOf({ start: '2026-07-01' }, ended)).toEqual([]);
  });

  test('PK-c: the refusal names the other, until when it runs, and what to do', () => {
    expect(contractFaults(agreed({ start: '2026-06-01' }), [kontrak()])[0]?.message).toBe(
      'Bertumpang tindih dengan KTR-2026-0001: pekerjaan yang sama, 1 Januari 2026 sampai 31 Desember 2026. Ubah tanggalnya, atau akhiri kontrak itu dahulu.',
    );
  });

  test('PK-c: capitals and spaces do not make another work of it; other words, or another partner, do', () => {
    expect(fieldsOf({ work: ' jasa   KEBERSIHAN ' })).toEqual(['start']);
    expect(fieldsOf({ work: 'Jasa kebersihan taman' })).toEqual([]);
    expect(fieldsOf({ partner: { id: 'PKT-002', label: PARTNER.label } })).toEqual([]);
    expect(isSameWork({ work: 'Jasa  kebersihan' }, { work: 'jasa kebersihan' })).toBe(true);
  });
});

describe('one contract', () => {
  test('PK-c: cannot end before it begins, but may last one day', () => {
    expect(contractFaults(agreed({ start: '2027-01-02', end: '2027-01-01' }), [])).toEqual([
      { field: 'end', message: 'Kontrak tidak dapat berakhir sebelum mulai berlaku (2 Januari 2027).' },
    ]);
    expect(fieldsOf({ start: '2027-01-02', end: '2027-01-02' })).toEqual([]);
  });

  test('PK-c: that was ended early cannot begin after that day', () => {
    expect(fieldsOf({ start: '2027-02-01', end: '2027-12-31', endedOn: '2027-01-15' })).toEqual(['start']);
  });

  test('PK-c: has a number of its own, whatever its spaces and capitals', () => {
    const faults = contractFaults(
      agreed({ contractNumber: ' 027/1/2026', work: 'Limbah', start: '2030-01-01', end: '2030-02-01' }),
      [kontrak()],
    );

    expect(faults).toEqual([
      { field: 'contractNumber', message: 'Nomor ini sudah dipakai KTR-2026-0001 (Jasa kebersihan). Periksa nomornya.' },
    ]);
  });
});
