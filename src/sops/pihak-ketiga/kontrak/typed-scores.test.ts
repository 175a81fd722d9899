/** What people type into the sheets of contracts, past the forms: it counts where it can, and is told where it cannot. */
import { expect, test } from '@jest/globals';
import type { Answer } from '../../../answer.ts';
import { cardsOf, flat, stepOf, told } from '../../../workbench/contract-office.ts';
import { contractedOffice, scored } from '../../../workbench/monitoring-office.ts';
import { refusalOf } from '../../../workbench/office-workbench.ts';
import type { RecordLine } from '../../sop.ts';
import { kontrakTable } from '../kontrak.table.ts';
import { LKPP_CRITERIA } from '../presets.ts';
import type { ContractComparison } from './compare.ts';

const SEPTEMBER = '2026-09-01';

/** The first of the five scores of September, all 80. Column J is Nilai, column F is Bobot. */
function typed(content: string, cell = 'J2', changes: object = {}, scores = flat(80)) {
  const { office, contract } = contractedOffice(changes);
  scored(office, contract, SEPTEMBER, scores);
  office.type('Nilai kriteria', cell, content);
  const opened = office.call('kontrak.open', { record: contract });
  return { office, contract, opened, lines: stepOf(office, contract, 'penilaian').proof.lines };
}

function problemsOf(answer: Answer): string[] {
  return answer.problems.map(({ sheet, row, header }) => `${sheet} ${row} ${header}`);
}

test('PK-c: a score typed into the sheet counts like one from the form', () => {
  const { office, contract, opened, lines } = typed('100');

  expect(lines[0]).toBe('September 2026: 84 Baik');
  expect(problemsOf(opened)).toEqual([]);
  expect(cardsOf(office, contract)[0]).toMatchObject({ score: 100 });
});

test.each(['baik', '101', '-5', '=1/0'])(
  'PK-c: “%s” as a score is told with its place, and counts neither as 0 nor at all',
  (content) => {
    const { opened, lines, office } = typed(content);

    expect(problemsOf(opened)).toEqual(['Nilai kriteria 2 Nilai']);
    expect(lines[0]).toBe('September 2026: 80 Baik');
    expect(office.done<RecordLine[]>('kontrak.list')).toMatchObject([{ detail: 'CV Bersih Contoh · 80 Baik, September 2026' }]);
  },
);

test('PK-c: a weight that is no number is told, and its criterion does not count', () => {
  const { opened, lines } = typed('dua puluh', 'F2');

  expect(problemsOf(opened)).toEqual(['Nilai kriteria 2 Bobot']);
  expect(lines[0]).toBe('September 2026: 80 Baik');
});

test('PK-c: a score that the scale of LKPP does not have is told and does not count', () => {
  const { lines, contract, office } = typed('80', 'J2', { preset: LKPP_CRITERIA }, flat(2, 4));

  expect(lines).toEqual([
    'September 2026: 2 Baik',
    'Belum dinilai: Juli 2026, Agustus 2026',
    'September 2026: baru 3 dari 4 kriteria dinilai',
    'Di luar skala 1–3 (LKPP), tidak dihitung: Kualitas dan kuantitas (September 2026)',
  ]);
  const { contracts } = office.done<ContractComparison>('kontrak.compare', { record: contract });
  expect(contracts[0]?.periods[0]?.criteria[0]).toMatchObject({ text: '80 (di luar skala, tidak dihitung)', isLow: false });
  expect(told(scored(office, contract, SEPTEMBER, []))).toBe('scores.0.score: Pada skala 1–3, isi 1, 2, atau 3.');
});

test('PK-c: a period that was pasted twice is pointed out', () => {
  const { office, contract } = contractedOffice();
  scored(office, contract, '2026-07-01', flat(80));
  scored(office, contract, '2026-08-01', flat(70));
  office.type('Monitoring kontrak', 'D3', '01/07/2026');

  expect(stepOf(office, contract, 'penilaian').proof.lines).toContain(
    'Agustus 2026 tercatat dua kali di lembar “Monitoring kontrak”: hapus salah satu',
  );
});

test('PK-c: a contract whose end was spoilt is told with its place, and left alone', () => {
  const { office, contract } = contractedOffice();
  office.type('Kontrak', 'G2', 'akhir tahun');

  expect(refusalOf(office, 'kontrak.open', { record: contract })).toContain('Lembar “Kontrak” baris 2, kolom “Berakhir”');
  expect(problemsOf(office.call('kontrak.list'))).toEqual(['Kontrak 2 Berakhir']);
  expect(office.rows(kontrakTable)).toEqual([]);
});
