/** Values of contracts over the periods, side by side. */
import { expect, test } from '@jest/globals';
import { added, flat } from '../../../workbench/contract-office.ts';
import { contractedOffice, ONE_WEAK, scored } from '../../../workbench/monitoring-office.ts';
import type { ContractComparison } from './compare.ts';

const SEPTEMBER = '2026-09-01';

test('PK-c: contracts of different scales compare by their share of the best value', () => {
  const { office, contract } = contractedOffice();
  const waste = added(office, {});
  scored(office, contract, SEPTEMBER, flat(84));
  scored(office, waste, '2026-07-01', flat(2, 4));

  const { contracts } = office.done<ContractComparison>('kontrak.compare');

  const shown = contracts.map(({ number, periods }) => [number, periods.map(({ text, share, klass }) => [text, share, klass])]);
  expect(shown).toEqual([
    [contract, [['84', 84, 'Baik']]],
    [waste, [['2', 66.67, 'Baik']]],
  ]);
});

test('PK-c: a contract without any assessment has no period, and a period without value has no share', () => {
  const { office, contract } = contractedOffice();
  added(office, {});
  scored(
    office,
    contract,
    SEPTEMBER,
    flat(0).map(() => ({ notApplicable: true, remark: 'Libur' })),
  );

  const { contracts } = office.done<ContractComparison>('kontrak.compare');

  expect(contracts.flatMap(({ periods }) => periods).map(({ total, share, text, klass }) => [total, share, text, klass])).toEqual(
    [[null, null, '–', 'Belum ada nilai']],
  );
});

test('PK-c: one contract shows its criteria over the periods, weak ones marked', () => {
  const { office, contract } = contractedOffice();
  added(office, {});
  scored(office, contract, '2026-08-01', flat(80));
  scored(office, contract, SEPTEMBER, ONE_WEAK);

  const { contracts } = office.done<ContractComparison>('kontrak.compare', { record: contract });

  expect(contracts).toHaveLength(1);
  expect(contracts[0]?.periods.map(({ change }) => change)).toEqual(['', 'naik 2,5']);
  expect(contracts[0]?.periods[1]?.criteria.map(({ name, text, isLow }) => [name, text, isLow])).toEqual([
    ['Harga', '92', false],
    ['Kualitas', '90', false],
    ['Spesifikasi', '60', true],
    ['Termin', '88', false],
    ['Retur', 'tidak berlaku', false],
  ]);
});
