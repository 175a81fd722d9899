/** A contract is entered: with the criteria of a preset, or of the contract that it follows. */
import { describe, expect, test } from '@jest/globals';
import type { ListedRow } from '../../../registers/register.ts';
import type { Filled, Saved } from '../../../schema/index.ts';
import { contractedOffice } from '../../../workbench/monitoring-office.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { CHAIR, officeWorkbench, refusalOf } from '../../../workbench/office-workbench.ts';
import { kontrakTable } from '../kontrak.table.ts';
import { kriteriaTable } from '../kriteria.table.ts';
import { pihakKetigaTable } from '../pihak-ketiga.table.ts';
import { FIVE_CRITERIA, LKPP_CRITERIA, OWN_CRITERIA } from '../presets.ts';

const WASTE = {
  ...{ partner: { id: 'PKT-001', label: '' }, contractNumber: '027/13/KONTRAK/2026', work: 'Pengelolaan limbah medis' },
  ...{ scope: null, start: '2026-01-01', end: '2026-12-31', value: null, manager: CHAIR, document: null },
  ...{ period: 'Tribulanan', preset: FIVE_CRITERIA, scale: '0–100' },
};

function written(office: Office): readonly [contracts: number, criteria: number] {
  return [office.rows(kontrakTable).length, office.rows(kriteriaTable).length];
}

describe('a new contract', () => {
  test('PK-c: begins with the five criteria in use, of 20 percent each', () => {
    const { office, contract } = contractedOffice();

    expect(office.rows(kontrakTable)).toMatchObject([
      { number: contract, partner: { label: 'CV Bersih Contoh' }, scale: '0–100', endedOn: null },
    ]);
    const criteria = office.rows(kriteriaTable);
    expect(criteria.map(({ name, weight, order }) => [name, weight, order])).toEqual([
      ['Harga', 20, 1],
      ['Kualitas', 20, 2],
      ['Spesifikasi', 20, 3],
      ['Termin', 20, 4],
      ['Retur', 20, 5],
    ]);
    expect(new Set(criteria.map((row) => row.contract.id))).toEqual(new Set([contract]));
  });

  test('PK-c: by the scheme of LKPP has its four criteria and its scale, which is not asked', () => {
    const { office } = contractedOffice({ preset: LKPP_CRITERIA, scale: '0–100' });

    expect(office.rows(kontrakTable)).toMatchObject([{ scale: '1–3 (LKPP)' }]);
    expect(office.rows(kriteriaTable).map(({ name, weight }) => [name, weight])).toEqual([
      ['Kualitas dan kuantitas', 30],
      ['Biaya', 20],
      ['Waktu', 30],
      ['Layanan', 20],
    ]);
  });

  test('PK-c: begins without criteria when they are to be entered, and leads to their form', () => {
    const { office } = contractedOffice();

    const saved = office.done<Saved>('kontrak.add', { values: { ...WASTE, preset: OWN_CRITERIA } });

    expect(saved.next?.[0]).toEqual({ caption: 'Isi kriterianya', route: `form/kontrak.kriteria/${saved.record}` });
    expect(written(office)).toEqual([2, 5]);
  });

  test('PK-c: needs a scale where the criteria do not bring one', () => {
    const { office } = contractedOffice();

    expect(refusalOf(office, 'kontrak.add', { values: { ...WASTE, scale: null } })).toMatch(/^scale: Skala penilaian wajib/);
    expect(written(office)).toEqual([1, 5]);
  });

  test.each([
    [
      'an end before the start',
      { end: '2025-12-31' },
      'end: Kontrak tidak dapat berakhir sebelum mulai berlaku (1 Januari 2026).',
    ],
    ['a number in use', { contractNumber: '027/12/kontrak/2026' }, 'contractNumber: Nomor ini sudah dipakai KTR-2026-0001'],
    [
      'days of another contract for the same work',
      { work: 'Jasa kebersihan gedung', start: '2027-06-30', end: '2028-06-30' },
      'start: Bertumpang tindih dengan KTR-2026-0001',
    ],
    [
      'a partner who is in no row',
      { partner: { id: 'PKT-009', label: 'CV Lain' } },
      'partner: Pihak ketiga PKT-009 tidak ada di lembar Pihak ketiga. Pilih yang lain.',
    ],
    ['a manager who is in no row', { manager: { id: 'PGW-099', label: '' } }, 'manager: Pengelola kontrak: PGW-099 tidak ada'],
    ['a day that is none', { start: '31/02/2026' }, 'start: Mulai berlaku bukan tanggal yang ada di kalender.'],
    ['a value below nothing', { value: -1 }, 'value: Nilai kontrak paling kecil Rp 0.'],
    ['no number', { contractNumber: ' ' }, 'contractNumber: Nomor surat kontrak wajib diisi.'],
  ])('PK-c: with %s is refused at its field, and nothing is written', (_what, changes, words) => {
    const { office } = contractedOffice();

    expect(refusalOf(office, 'kontrak.add', { values: { ...WASTE, ...changes } })).toContain(words);
    expect(written(office)).toEqual([1, 5]);
  });

  test('PK-c: tells all that is wrong at once', () => {
    const { office } = contractedOffice();
    const values = { ...WASTE, partner: { id: 'PKT-009', label: '' }, manager: { id: 'PGW-099', label: '' }, end: '2025-01-01' };

    expect(office.refusals('kontrak.add', { values }).map(({ field }) => field)).toEqual(['partner', 'manager', 'end']);
  });

  test('PK-c: the form says when there is no third party to choose yet', () => {
    expect(officeWorkbench().done<Filled>('kontrak.loadNew').notes).toEqual([
      'Daftar Pihak ketiga masih kosong: tambahkan di sana dahulu.',
    ]);
    expect(contractedOffice().office.done<Filled>('kontrak.loadNew').notes).toEqual([]);
  });
});

describe('a contract that follows another', () => {
  /** The criteria of the first contract become two, one of them measured. */
  function withOwnCriteria() {
    const { office, contract } = contractedOffice();
    office.submit('kontrak.loadCriteria', 'kontrak.saveCriteria', contract, () => ({
      criteria: [
        { name: 'Kebersihan', target: 'Bersih', measure: 'Pemeriksaan', weight: 70 },
        {
          ...{ name: 'Keluhan', target: 'Paling banyak 2', measure: 'Catatan keluhan', weight: 30 },
          ...{ targetValue: 2, direction: 'Makin kecil makin baik' },
        },
      ],
    }));
    return { office, contract };
  }

  test('PK-c: is filled from it, begins on the day after, and takes its criteria along', () => {
    const { office, contract } = withOwnCriteria();
    const filled = office.done<Filled>('kontrak.loadNew', { record: contract });
    expect(filled.values).toMatchObject({ start: '2027-07-01', end: null, contractNumber: null, work: 'Jasa kebersihan gedung' });
    expect(filled.title).toBe('Perpanjang Jasa kebersihan gedung');

    const values = { ...filled.values, contractNumber: '027/40/2027', end: '2028-06-30' };
    const { record } = office.done<Saved>('kontrak.add', { record: contract, seen: filled.seen, values });

    const copied = office.rows(kriteriaTable).filter((row) => row.contract.id === record);
    expect(
      copied.map(({ order, name, weight, targetValue, direction }) => [order, name, weight, targetValue, direction]),
    ).toEqual([
      [1, 'Kebersihan', 70, null, null],
      [2, 'Keluhan', 30, 2, 'Makin kecil makin baik'],
    ]);
    expect(office.rows(kriteriaTable)).toHaveLength(4);
  });

  test('PK-c: begins on the day after the early end, if there was one', () => {
    const { office, contract } = contractedOffice();
    office.submit('kontrak.loadEnd', 'kontrak.end', contract, () => ({ endedOn: '2026-10-20', endedReason: 'Mutu menurun' }));

    expect(office.done<Filled>('kontrak.loadNew', { record: contract }).values.start).toBe('2026-10-21');
  });

  test('PK-c: cannot take measured criteria to a scale that has none', () => {
    const { office, contract } = withOwnCriteria();
    const { values } = office.done<Filled>('kontrak.loadNew', { record: contract });
    const changed = { ...values, contractNumber: '027/40/2027', end: '2028-06-30', scale: '1–3 (LKPP)' };

    expect(refusalOf(office, 'kontrak.add', { record: contract, values: changed })).toBe(
      'scale: Kriteria KTR-2026-0001 memakai target angka. Pilih skala 0–100, atau kriteria awal yang lain.',
    );
    expect(written(office)).toEqual([1, 2]);
  });
});

describe('third parties', () => {
  test('PK-a: are kept by name, contact and address, and only those who still work here are offered', () => {
    const { office } = contractedOffice();
    expect(office.rows(pihakKetigaTable)).toMatchObject([{ number: 'PKT-001', contact: 'Tono Sugiarto' }]);

    office.submit('pihakKetiga.load', 'pihakKetiga.save', 'PKT-001', (values) => ({ ...values, active: false }));

    expect(office.done<ListedRow[]>('pihakKetiga.list')).toMatchObject([{ tag: 'Tidak bekerja sama lagi' }]);
    expect(office.done<Filled>('kontrak.loadNew').options?.['Pihak ketiga']).toEqual([]);
  });

  test('PK-a: nobody is entered twice, because overlapping contracts would not be noticed', () => {
    const { office } = contractedOffice();
    const values = { name: 'cv bersih  contoh', work: 'Taman', contact: 'Budi Contoh', active: true };

    expect(refusalOf(office, 'pihakKetiga.save', { values })).toBe(
      'name: CV Bersih Contoh sudah ada dengan nomor PKT-001. Ubah yang itu.',
    );
    expect(office.call('pihakKetiga.save', { record: 'PKT-001', values })).toMatchObject({ ok: true });
    expect(office.rows(pihakKetigaTable)).toHaveLength(1);
  });
});
