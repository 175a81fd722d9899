/** What the laporan PKP says beside the scores, in its real template: notes, what changed, rules used, who signs. */
import { expect, test } from '@jest/globals';
import { paragraphTexts, partOf } from '../../documents/docx.examples.ts';
import { linesOf } from '../../documents/templates.examples.ts';
import {
  exampleBukti,
  exampleEarlier,
  examplePenilaian,
  exampleRow,
  exampleRows,
  filled,
  LAMPIRAN_2_VARIABLES,
  printedExample,
} from './printed.examples.ts';
import { reportOrder } from './report-data.ts';
import { codeOf } from './rubrik.table.ts';
import type { ScoreValue } from './score-pkp.ts';

const codes = LAMPIRAN_2_VARIABLES.map(codeOf);
const wordsOf = (base64: string) => paragraphTexts(partOf(base64)).join('\n');
const all = (score: ScoreValue) => exampleRows(LAMPIRAN_2_VARIABLES, () => score);
const lastYear = (score: ScoreValue) => exampleEarlier(new Map(codes.map((code) => [code, score])));

test('PKP-6: proposal, reason, evidence, problem, cause, RTL as it stands now, follow-up and evaluation of every variable', () => {
  const rows = new Map(all(7)).set(
    '1.1-4',
    exampleRow('1.1-4', {
      score: 7,
      suggestion: 4,
      because: '9 dari 12 bulan lengkap (RPT-2026-0004)',
      reason: 'Notulen ada di map.',
      evidence: 'Map merah\n• Bukti 1.1-4 (https://drive.contoh.example/berkas/1.1-4)',
      problem: 'Notulen terlambat.',
      cause: 'Notulis berganti.',
      rtl: 'Dibahas di lokmin\nRTL-2026-0007 Menulis notulen',
      followUp: 'Sudah ditulis.',
      evaluation: 'Lengkap.',
    }),
  );
  const plan = {
    number: 'RTL-2026-0007',
    source: { id: 'PKP-2026-0002', label: '' },
    decidedOn: '2026-12-01',
    problem: '1.1-4 Lokakarya Mini bulanan',
    activity: 'Menulis notulen',
    person: { id: 'PGW-001', label: 'dr. Ratna Wulandari' },
    due: '2027-01-31',
    state: 'Selesai',
    result: null,
    doneOn: null,
    evidence: null,
    executor: null,
    approach: null,
    progress: null,
    effect: null,
  } as const;
  const lines = linesOf(filled(reportOrder(printedExample({ rows, bukti: [exampleBukti('1.1-4')], rtl: [plan] }))));

  const cells = [
    ...['1.1-4', 'Lokakarya Mini bulanan (lokmin bulanan)', '7'],
    'Usulan 4 karena 9 dari 12 bulan lengkap (RPT-2026-0004)Alasan: Notulen ada di map.',
    'Map merah• Bukti 1.1-4 (https://drive.contoh.example/berkas/1.1-4)',
    ...['Notulen terlambat.', 'Notulis berganti.'],
    'Dibahas di lokminRTL-2026-0007 Menulis notulen (31/01/2027, selesai)',
    ...['Sudah ditulis.', 'Lengkap.'],
  ];
  expect(lines).toContain(cells.join(' | '));
  expect(lines).toContain('1.1-5 | Lokakarya Mini tribulanan (lokmin tribulanan) | 7 | – | – | – | – | – | – | –');
});

test('PKP-3: variables that rose or fell stand with both scores and why', () => {
  const rows = new Map(all(7))
    .set('1.1-1', exampleRow('1.1-1', { score: 10, reason: 'Rencana disahkan.' }))
    .set('1.2-1', exampleRow('1.2-1', { score: 4, problem: 'ASPAK belum diperbarui.', cause: 'Akun terkunci.' }))
    .set('1.5-1', exampleRow('1.5-1', { score: 'Tidak berlaku' }));
  const base64 = filled(reportOrder(printedExample({ rows, last: lastYear(7) })));
  const lines = linesOf(base64);

  expect(lines).toContain('1.1-1 | Rencana 5 (lima) tahunan | 7 | 10 | naik | Rencana disahkan.');
  expect(lines.filter((line) => line.endsWith('| turun | ASPAK belum diperbarui.; Akun terkunci.'))).toHaveLength(1);
  expect(wordsOf(base64)).toContain('1 variabel naik, 1 turun, 26 tetap, 1 tidak dapat dibandingkan.');
});

test('PKP-3: a comparison with another rubric, another method, or a period that still runs says so', () => {
  const others = { rubric: 'Lampiran lama', method: 'Rata-rata semua variabel', state: 'Berjalan', closedAt: null } as const;
  const last = exampleEarlier(new Map(), others);
  const words = wordsOf(filled(reportOrder(printedExample({ last }))));

  expect(words).toContain('Nilai akhir periode lalu dihitung sebagai rata-rata semua variabel.');
  expect(words).toContain('Periode lalu dinilai dengan rubrik Lampiran lama');
  expect(words).toContain('Periode lalu belum ditutup');
  expect(words).toContain('Tidak ada variabel yang naik atau turun.');
});

test('PKP-0: every rule for what the rubric does not say is printed, and a rubric without any says so', () => {
  const lines = linesOf(filled(reportOrder(printedExample())));
  const ties = LAMPIRAN_2_VARIABLES.filter(({ tie }) => tie !== null);
  const none = LAMPIRAN_2_VARIABLES.map((variable) => ({ ...variable, tie: null }));

  for (const variable of ties) expect(lines).toContain(`${codeOf(variable)} | ${variable.variable} | ${variable.tie}`);
  expect(ties.length).toBeGreaterThan(5);
  expect(wordsOf(filled(reportOrder(printedExample({ variables: none }))))).toContain('Tidak ada.');
});

test('PKP-6: who assessed signs by name, or on dots', () => {
  const signed = (assessor: string | null) =>
    wordsOf(filled(reportOrder(printedExample({ penilaian: examplePenilaian({ assessor }) }))));

  expect(signed('Tim Mutu Puskesmas Contoh')).toContain('Tim Mutu Puskesmas Contoh');
  expect(signed(null)).toContain('………………………………');
});
