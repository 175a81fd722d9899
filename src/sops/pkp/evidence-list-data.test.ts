/** The daftar bukti in its real template, from assessments made by hand. */
import { expect, test } from '@jest/globals';
import { paragraphTexts, partOf } from '../../documents/docx.examples.ts';
import { linesOf } from '../../documents/templates.examples.ts';
import { evidenceListOrder, evidenceWords } from './evidence-list-data.ts';
import {
  closedExample,
  exampleBukti,
  exampleRow,
  exampleRows,
  filled,
  LAMPIRAN_2_VARIABLES,
  printedExample,
} from './printed.examples.ts';
import { codeOf } from './rubrik.table.ts';

const linesFor = (assessment: Parameters<typeof evidenceListOrder>[0]) => linesOf(filled(evidenceListOrder(assessment)));

test('PKP-4: evidence says its kind, its title, its address or document, who added it and when', () => {
  expect(evidenceWords(exampleBukti('1.1-9', { title: 'SK Tim Mutu' }))).toBe(
    '• Tautan: SK Tim Mutu, https://drive.contoh.example/berkas/1.1-9 (Siti Contoh, 10/12/2026 09.30)',
  );
  const document = { id: 'DOK-2026-0012', label: 'Notulen 440/010/NOT' };
  expect(evidenceWords(exampleBukti('1.1-4', { kind: 'Dokumen Admen', title: 'Notulen Oktober', link: null, document }))).toBe(
    '• Dokumen Admen: Notulen Oktober, DOK-2026-0012 Notulen 440/010/NOT (Siti Contoh, 10/12/2026 09.30)',
  );
  expect(evidenceWords(exampleBukti('1.1-9', { kind: 'Catatan', title: 'Map 3', link: null }))).toBe(
    '• Catatan: Map 3 (Siti Contoh, 10/12/2026 09.30)',
  );
});

test('PKP-4: every variable has a row; evidence of the register comes first, then what was typed into the sheet', () => {
  const rows = exampleRows(LAMPIRAN_2_VARIABLES, () => 4).set(
    '1.1-2',
    exampleRow('1.1-2', { score: 10, evidence: 'Lemari 2\nMap merah' }),
  );
  const lines = linesFor(printedExample({ rows, bukti: [exampleBukti('1.1-2', { title: 'RUK 2027' })] }));

  for (const code of LAMPIRAN_2_VARIABLES.map(codeOf))
    expect(lines.filter((line) => line.startsWith(`${code} | `))).toHaveLength(1);
  expect(lines).toContain(
    '1.1-2 | RUK Tahun (N+1) | 10 | • Tautan: RUK 2027, https://drive.contoh.example/berkas/1.1-2 (Siti Contoh, 10/12/2026 09.30)• Lemari 2• Map merah | –',
  );
  expect(lines).toContain(
    '1.2-1 | 1.2 Manajemen Peralatan dan Sarana PrasaranaKelengkapan dan Updating data Aplikasi Sarana, Prasarana, Alat Kesehatan (ASPAK) | 4 | – | –',
  );
});

test('PKP-4: 7 or 10 with nothing that shows it is marked; a proposal as high shows it, a lower one does not', () => {
  const rows = exampleRows(LAMPIRAN_2_VARIABLES, () => 4)
    .set('1.1-3', exampleRow('1.1-3', { score: 7 }))
    .set('1.1-4', exampleRow('1.1-4', { score: 7, suggestion: 7, because: 'setiap bulan lengkap (RPT-2026-0001)' }))
    .set(
      '1.1-12',
      exampleRow('1.1-12', { score: 10, suggestion: 7, because: 'baru sebagian ditelaah', reason: 'Sisanya di buku.' }),
    );
  const base64 = filled(evidenceListOrder(printedExample({ rows })));
  const lines = linesOf(base64);

  expect(lines).toContain('1.1-3 | RPK/POA bulanan/tahunan | 7 | belum ada bukti | –');
  expect(lines).toContain(
    '1.1-4 | Lokakarya Mini bulanan (lokmin bulanan) | 7 | – | Usulan 7 karena setiap bulan lengkap (RPT-2026-0001)',
  );
  expect(lines).toContain(
    '1.1-12 | Pengelolaan Pengaduan Pelanggan | 10 | belum ada bukti | Usulan 7 karena baru sebagian ditelaahAlasan: Sisanya di buku.',
  );
  expect(lines).toContain('Belum ada bukti: 1.1-3 RPK/POA bulanan/tahunan; 1.1-12 Pengelolaan Pengaduan Pelanggan.');
});

test('PKP-6: counts stand at the top, and say none where nothing is missing', () => {
  const bukti = [exampleBukti('1.1-1'), exampleBukti('1.1-1'), exampleBukti('1.1-2'), exampleBukti('9.9-9')];
  const rows = exampleRows(LAMPIRAN_2_VARIABLES, () => 4).set(
    '1.1-7',
    exampleRow('1.1-7', { score: 7, suggestion: 10, because: 'SMD direkap' }),
  );
  const base64 = filled(evidenceListOrder(printedExample({ rows, bukti })));

  expect(linesOf(base64)).toContain('29 | 29 | 3 | 2 | 1 | 0');
  expect(paragraphTexts(partOf(base64)).join('\n')).toContain('Belum ada bukti: tidak ada.');
});

test('PKP-6: before and after the closing it is another document', () => {
  expect(evidenceListOrder(printedExample())).toMatchObject({ kind: 'Daftar bukti PKP sementara', date: '2026-12-20' });
  expect(evidenceListOrder(closedExample())).toMatchObject({ kind: 'Daftar bukti PKP', date: '2027-01-05' });
});
