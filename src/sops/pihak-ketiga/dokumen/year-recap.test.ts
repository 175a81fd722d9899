/** The rekap tahunan: which contracts it has, what it says of each, and what follows from that. */
import { expect, test } from '@jest/globals';
import { linesOf } from '../../../documents/templates.examples.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import type { Filled, Saved } from '../../../schema/index.ts';
import {
  closedMonitoring,
  contractedOffice,
  discussedMonitoring,
  ONE_WEAK,
  openedMonitoring,
  plannedMonitoring,
  scored,
} from '../../../workbench/monitoring-office.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { SECRETARY } from '../../../workbench/office-workbench.ts';
import type { Kontrak } from '../kontrak.table.ts';
import type { ContractYear } from './year-figures.ts';
import { contractYears } from './year-figures.ts';
import { yearStatements } from './year-statement.ts';

const recap = (office: Office, year: number) => office.done<Saved>('kontrak.makeRecap', { values: { year } });
const saidBy = ({ document }: Saved) => linesOf(document?.file.base64 ?? '');

function contractWith(office: Office, name: string, values: object): string {
  const partner = { name, work: 'Jasa', contact: 'Wati', position: null, address: null, phone: null, email: null, active: true };
  const id = office.done<Saved>('pihakKetiga.save', { values: partner }).record;
  const agreed = {
    ...{ partner: { id, label: name }, contractNumber: `027/${id}/2026`, scope: null, value: null, manager: SECRETARY },
    ...{ document: null, period: 'Tribulanan', preset: 'Skema LKPP (kualitas, biaya, waktu, layanan)', scale: null },
    ...values,
  };
  return office.done<Saved>('kontrak.add', { values: agreed }).record;
}

/** Cleaning with a value and a meeting, waste by quarters on the scale of LKPP, and one of the year before. */
function yearOffice() {
  const { office, contract } = contractedOffice();
  const waste = contractWith(office, 'PT Limbah Aman Contoh', {
    ...{ work: 'Pengelolaan limbah medis', start: '2026-01-01', end: '2026-12-31', value: 72_500_000 },
  });
  contractWith(office, 'CV Lama Contoh', { work: 'Jasa taman', start: '2025-01-01', end: '2025-12-31' });
  const good = [{ score: 95 }, { score: 90 }, { score: 92 }, { score: 91 }, { score: 90 }];
  scored(office, contract, '2026-08-01', good);
  scored(office, contract, '2026-09-01', ONE_WEAK);
  scored(office, waste, '2026-01-01', [{ score: 2 }, { score: 1 }, { score: 2 }, { score: 1 }]);
  const record = plannedMonitoring(office, contract);
  openedMonitoring(office, record);
  discussedMonitoring(office, record);
  closedMonitoring(office, record);
  return { office, contract, waste };
}

test('PK-c: the recap has every contract of the year with its values, meetings and RTL, and none of another year', () => {
  const { office } = yearOffice();
  const made = recap(office, 2026);
  const lines = saidBy(made);

  expect(made.document?.file.name).toBe('Rekap tahunan pihak ketiga 2026.docx');
  expect(lines).toEqual(
    expect.arrayContaining([
      'TAHUN 2026',
      '1 | CV Bersih Contoh | Jasa kebersihan gedung | 027/12/KONTRAK/2026 | 01/07/2026–30/06/2027 | Rp 96.000.000 | Sari Handayani, A.Md.Keb. | 1 | 0 | 2',
      '2 | PT Limbah Aman Contoh | Pengelolaan limbah medis | 027/PKT-002/2026 | 01/01/2026–31/12/2026 | Rp 72.500.000 | Sari Handayani, A.Md.Keb. | 0 | 0 | 0',
      'Jumlah | Rp 168.500.000 |  | 1 | 0 | 2',
      '1 | Jasa kebersihan gedung | Bulananskala 0–100 |  |  |  |  |  |  | belum dinilai | 91,6Sangat baik | 82,5Baik |  |  |  | 87,05 | Baik',
      '2 | Pengelolaan limbah medis | Tribulananskala 1–3 (LKPP) |  |  | 1,6Cukup |  |  | belum dinilai |  |  | belum dinilai |  |  |  | 1,6 | Cukup',
    ]),
  );
  expect(lines.join('\n')).not.toContain('CV Lama Contoh');
});

test('PK-c: the closing statement says what follows from the figures', () => {
  const { office } = yearOffice();
  const lines = saidBy(recap(office, 2026));

  expect(lines.slice(lines.indexOf('C. Simpulan') + 1).filter((line) => /^\d\./.test(line))).toEqual([
    '1.Pada tahun 2026 berlaku 2 kontrak dengan 2 pihak ketiga dengan nilai seluruhnya Rp 168.500.000.',
    '2.Rata-rata kinerja menurut klasifikasi: 1 baik, 1 cukup.',
    '3.Di bawah klasifikasi baik dan perlu perbaikan: Pengelolaan limbah medis (1,6 Cukup).',
    '4.Nilai terakhirnya turun: Jasa kebersihan gedung (September 2026: 82,5 Baik, turun 9,1).',
    '5.Belum dinilai: Jasa kebersihan gedung (Juli 2026); Pengelolaan limbah medis (Tribulan II 2026, Tribulan III 2026).',
    '6.1 rapat monitoring selesai dilaksanakan. Tindak lanjut: 0 selesai, 2 masih terbuka. Tanpa rapat: Pengelolaan limbah medis.',
    '7.Berakhir dalam tahun ini: Pengelolaan limbah medis (31 Desember 2026).',
  ]);
});

test('PK-c: the form begins with this year, or with the one that Dokumen names; made again without changes it is the same paper', () => {
  const { office } = yearOffice();

  expect(office.done<Filled>('kontrak.loadRecap').values).toEqual({ year: 2026 });
  expect(office.done<Filled>('kontrak.loadRecap', { record: '2025' }).values).toEqual({ year: 2025 });
  recap(office, 2026);
  expect(recap(office, 2026).message).toContain('isinya tidak berubah');
  expect(saidBy(recap(office, 2025)).join('\n')).toContain('CV Lama Contoh');
  expect(office.rows(dokumenTable).map(({ record, revision }) => [record, revision])).toEqual([
    ['2026', 0],
    ['2025', 0],
  ]);
});

test('PK-c: a year in which no contract was in force is refused in words', () => {
  const { office } = contractedOffice();

  expect(office.refusals('kontrak.makeRecap', { values: { year: 2024 } })).toEqual([
    {
      field: 'year',
      message: 'Tidak ada kontrak yang berlaku pada tahun 2024. Pilih tahun lain, atau catat kontraknya dahulu.',
    },
  ]);
  expect(office.rows(dokumenTable)).toEqual([]);
});

test('PK-c: a contract that was ended before the year, or begins after it, is not of the year; one that ended in it is', () => {
  const of = (start: string, end: string, endedOn: string | null) =>
    contractYears(2026, { ...NOTHING, kontrak: [{ ...CONTRACT, start, end, endedOn }] }, LIMITS, '2026-12-31').length;

  expect(of('2025-01-01', '2026-12-31', '2025-11-30')).toBe(0);
  expect(of('2027-01-01', '2027-12-31', null)).toBe(0);
  expect(of('2025-01-01', '2026-12-31', '2026-01-01')).toBe(1);
  expect(of('2026-12-31', '2027-12-31', null)).toBe(1);
});

test('PK-c: without any value nothing is said of good or bad', () => {
  const only: ContractYear = {
    ...{ kontrak: CONTRACT, periods: [], unscored: [], mean: null, klass: null },
    ...{ meetings: 0, done: 0, open: 0 },
  };

  expect(yearStatements(2026, [only])).toEqual([
    'Pada tahun 2026 berlaku 1 kontrak dengan 1 pihak ketiga.',
    'Belum ada kontrak yang kinerjanya dinilai pada tahun ini.',
    'Belum ada rapat monitoring yang selesai. Belum ada tindak lanjut yang diputuskan.',
  ]);
});

const LIMITS = { veryGood: 90, good: 75, fair: 60 };
const NOTHING = { monitoring: [], nilai: [], rapat: [], rtl: [], contractOf: new Map<string, string>() };
const CONTRACT: Kontrak = {
  ...{ number: 'KTR-2026-0001', partner: { id: 'PKT-001', label: 'CV Bersih Contoh' }, contractNumber: '1', work: 'Kebersihan' },
  ...{ scope: null, start: '2026-07-01', end: '2027-06-30', value: null, manager: SECRETARY, period: 'Bulanan' },
  ...{ scale: '0–100', document: null, endedOn: null, endedReason: null },
};
