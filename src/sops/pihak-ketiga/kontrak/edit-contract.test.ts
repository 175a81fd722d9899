/** What a contract says is corrected, or it ends before its time. */
import { describe, expect, test } from '@jest/globals';
import type { Filled, Saved } from '../../../schema/index.ts';
import { contractedOffice, ONE_WEAK, scored } from '../../../workbench/monitoring-office.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { deleteRow, refusalOf } from '../../../workbench/office-workbench.ts';
import { kontrakTable } from '../kontrak.table.ts';
import { monitoringTable } from '../penilaian/monitoring.table.ts';

/** Saves the contract with changes, and says what is refused; empty when nothing is. */
function changed(office: Office, contract: string, changes: object): string {
  const answer = office.submit('kontrak.load', 'kontrak.save', contract, (values) => ({ ...values, ...changes }));
  return answer.ok ? '' : answer.refusals.map(({ field, message }) => `${field}: ${message}`).join(' ');
}

function ended(office: Office, contract: string, endedOn: string): string {
  const answer = office.submit('kontrak.loadEnd', 'kontrak.end', contract, () => ({ endedOn, endedReason: 'Mutu menurun' }));
  return answer.ok ? '' : answer.refusals.map(({ field, message }) => `${field}: ${message}`).join(' ');
}

/** A second contract for the same work, from 1 July 2027 on. */
function follow(office: Office, contract: string): string {
  const { values } = office.done<Filled>('kontrak.loadNew', { record: contract });
  const agreed = { ...values, contractNumber: '027/40/2027', end: '2028-06-30' };
  return office.done<Saved>('kontrak.add', { record: contract, values: agreed }).record;
}

describe('a contract', () => {
  test('PK-c: is corrected by its form', () => {
    const { office, contract } = contractedOffice();

    expect(changed(office, contract, { scope: 'Seluruh gedung dan halaman', value: 'Rp 98.000.000' })).toBe('');

    expect(office.rows(kontrakTable)).toMatchObject([{ scope: 'Seluruh gedung dan halaman', value: 98_000_000 }]);
  });

  test('PK-c: is refused what a new one is refused, but does not stand in its own way', () => {
    const { office, contract } = contractedOffice();
    const other = follow(office, contract);
    const before = office.rows(kontrakTable);

    expect(changed(office, contract, { end: '2027-07-01' })).toContain(`start: Bertumpang tindih dengan ${other}`);
    expect(changed(office, contract, { contractNumber: '027/40/2027' })).toContain(
      `contractNumber: Nomor ini sudah dipakai ${other}`,
    );
    expect(changed(office, contract, { end: '2026-01-01' })).toContain('end: Kontrak tidak dapat berakhir sebelum mulai');
    expect(office.rows(kontrakTable)).toEqual(before);
    expect(changed(office, contract, {})).toBe('');
  });

  test('PK-c: somebody else’s change meanwhile is a conflict, and nothing is written', () => {
    const { office, contract } = contractedOffice();
    const filled = office.done<Filled>('kontrak.load', { record: contract });
    changed(office, contract, { scope: 'Halaman' });

    const values = { ...filled.values, scope: 'Gedung' };
    const answer = office.call('kontrak.save', { record: contract, seen: filled.seen, values });

    expect(answer).toMatchObject({ ok: false, code: 'conflict' });
    expect(office.rows(kontrakTable)).toMatchObject([{ scope: 'Halaman' }]);
  });

  test('PK-c: whose row was deleted in the sheet says so in every form', () => {
    const { office, contract } = contractedOffice();
    const filled = office.done<Filled>('kontrak.load', { record: contract });
    deleteRow(office, kontrakTable, contract);

    const told = 'sudah dihapus dari lembar “Kontrak”';
    expect(refusalOf(office, 'kontrak.open', { record: contract })).toContain(told);
    expect(refusalOf(office, 'kontrak.loadScores', { record: contract, part: '2026-09-01' })).toContain(told);
    expect(refusalOf(office, 'kontrak.save', { record: contract, seen: filled.seen, values: filled.values })).toContain(told);
    expect(office.done('kontrak.list')).toEqual([]);
  });
});

describe('a contract with scores', () => {
  test('PK-c: keeps its scale; without scores the scale changes, unless a criterion is measured', () => {
    const { office, contract } = contractedOffice();
    const scale = '1–3 (LKPP)';
    expect(changed(office, contract, { scale })).toBe('');
    expect(changed(office, contract, { scale: '0–100' })).toBe('');
    office.submit('kontrak.loadCriteria', 'kontrak.saveCriteria', contract, ({ criteria }) => ({
      criteria: (criteria as object[]).map((item, index) =>
        index > 0 ? item : { ...item, targetValue: '1,5', direction: 'Makin kecil makin baik' },
      ),
    }));

    expect(changed(office, contract, { scale })).toBe(
      'scale: Kriteria “Harga” memakai target angka, yang tidak ada pada skala 1–3. Kosongkan target angkanya dahulu.',
    );
    scored(office, contract, '2026-09-01', [{ measured: 1 }, ...ONE_WEAK.slice(1)]);
    expect(changed(office, contract, { scale })).toBe(
      'scale: Skala tidak dapat diubah: 1 periode sudah dinilai menurut skala 0–100.',
    );
    expect(office.rows(kontrakTable)).toMatchObject([{ scale: '0–100' }]);
  });

  test.each([
    ['period', { period: 'Tribulanan' }],
    ['start', { start: '2026-08-01' }],
    ['end', { end: '2026-08-31' }],
  ])('PK-c: is refused a change under which an assessed period is none, at %s', (field, changes) => {
    const { office, contract } = contractedOffice();
    scored(office, contract, '2026-07-01', ONE_WEAK);
    scored(office, contract, '2026-09-01', ONE_WEAK);
    const month = field === 'end' ? 'September' : 'Juli';

    expect(changed(office, contract, changes)).toBe(
      `${field}: Penilaian ${month} 2026 sudah ada dan tidak lagi termasuk bila ini diubah. Biarkan tanggal dan periodenya.`,
    );
    expect(office.rows(kontrakTable)).toMatchObject([{ start: '2026-07-01', end: '2027-06-30', period: 'Bulanan' }]);
  });

  test('PK-c: a corrected first day moves the first period along with its scores', () => {
    const { office, contract } = contractedOffice();
    scored(office, contract, '2026-07-01', ONE_WEAK);

    expect(changed(office, contract, { start: '2026-07-06' })).toBe('');

    expect(office.rows(monitoringTable)).toMatchObject([{ period: 'Juli 2026', from: '2026-07-06', to: '2026-07-31' }]);
    expect(office.done<Filled>('kontrak.loadScores', { record: contract, part: '2026-07-06' }).values.scores).toMatchObject([
      { score: 92 },
      { score: 90 },
      { score: 60 },
      { score: 88 },
      { notApplicable: true },
    ]);
  });
});

describe('an early end', () => {
  test('PK-c: is recorded with its reason, cuts the last period, and can be taken back like other changes', () => {
    const { office, contract } = contractedOffice();
    scored(office, contract, '2026-10-01', ONE_WEAK);

    expect(ended(office, contract, '2026-10-20')).toBe('');
    expect(office.rows(kontrakTable)).toMatchObject([{ endedOn: '2026-10-20', endedReason: 'Mutu menurun', end: '2027-06-30' }]);
    expect(office.rows(monitoringTable)).toMatchObject([{ period: 'Oktober 2026', to: '2026-10-20' }]);

    office.done('undo');
    expect(office.rows(kontrakTable)).toMatchObject([{ endedOn: null, endedReason: null }]);
    expect(office.rows(monitoringTable)).toMatchObject([{ period: 'Oktober 2026', to: '2026-10-31' }]);
  });

  test.each([
    ['before the contract', '2026-06-30', 'Isi hari antara 1 Juli 2026 dan 30 Juni 2027.'],
    ['after it', '2027-07-01', 'Isi hari antara 1 Juli 2026 dan 30 Juni 2027.'],
    [
      'before a period that was assessed',
      '2026-08-31',
      'Penilaian September 2026 sudah ada. Isi hari dalam periode itu, atau sesudahnya.',
    ],
  ])('PK-c: %s is refused', (_when, day, message) => {
    const { office, contract } = contractedOffice();
    scored(office, contract, '2026-09-01', ONE_WEAK);

    expect(ended(office, contract, day)).toBe(`endedOn: ${message}`);
    expect(office.rows(kontrakTable)).toMatchObject([{ endedOn: null }]);
  });

  test('PK-c: is not moved into the contract that follows', () => {
    const { office, contract } = contractedOffice();
    ended(office, contract, '2026-10-20');
    const other = follow(office, contract);

    expect(ended(office, contract, '2026-10-25')).toContain(`endedOn: Bertumpang tindih dengan ${other}`);
    expect(ended(office, contract, '2026-10-19')).toBe('');
  });

  test('PK-c: needs a day and a reason', () => {
    const { office, contract } = contractedOffice();

    expect(refusalOf(office, 'kontrak.end', { record: contract, values: { endedOn: null, endedReason: ' ' } })).toMatch(
      /endedOn: .*Isi tanggal berakhirnya\. endedReason: .*Tulis mengapa kontrak diakhiri\./,
    );
  });
});
