/** The papers of an assessment, made by the built engine from a workbook that was scored, closed and tampered with. */
import { describe, expect, test } from '@jest/globals';
import { paragraphTexts, partOf } from '../../documents/docx.examples.ts';
import { linesOf } from '../../documents/templates.examples.ts';
import { dokumenTable } from '../../registers/dokumen.table.ts';
import type { MadeDocument } from '../../registers/make-document.ts';
import { assessingOffice, RECORD, typeScores } from '../../workbench/assessing-office.ts';
import type { Office } from '../../workbench/office-workbench.ts';
import { penilaianTable } from './penilaian.table.ts';
import type { ScoreValue } from './score-pkp.ts';

const BOTH = ['pkp.makeReport', 'pkp.makeEvidenceList'] as const;
const ALL_SEVEN: readonly ScoreValue[] = Array.from({ length: 29 }, () => 7);

function scoredOffice(scores: readonly (ScoreValue | string)[] = ALL_SEVEN): Office {
  const office = assessingOffice();
  typeScores(office, scores);
  return office;
}

function closedOffice(): Office {
  const office = scoredOffice();
  office.at('2027-01-05');
  submitted(office, 'pkp.loadClosing', 'pkp.close');
  return office;
}

/** Throws when it is refused. */
function submitted(office: Office, load: string, save: string, values: object = {}): void {
  const given = office.submit(load, save, RECORD, (filled) => ({ ...filled, ...values }));
  if (!given.ok) throw new Error(JSON.stringify(given.refusals));
}

describe('a running assessment', () => {
  test('PKP-6: is printed with SEMENTARA, under a kind of its own', () => {
    const office = scoredOffice([10, 4]);

    const made = office.done<MadeDocument>('pkp.makeReport', { record: RECORD });
    const words = paragraphTexts(partOf(made.file.base64)).join('\n');

    expect(made.letterNumber).toBe('440/001/LAP/PKM-CTH/XI/2026');
    expect(made.file.name).toMatch(/^Laporan PKP sementara .*\.docx$/);
    expect(words).toContain('SEMENTARA: penilaian belum ditutup');
    expect(words).toContain('27 belum dinilai');
    expect(words).toContain('dr. Ratna Wulandari');
    expect(words).not.toMatch(/[{}]/);
  });

  test.each(BOTH)('PKP-6: without a single score gives no paper by %s', (useCase) => {
    const office = assessingOffice();

    expect(office.refusals(useCase, { record: RECORD })[0]?.message).toContain('belum mempunyai nilai');
    expect(office.rows(dokumenTable)).toEqual([]);
  });

  test.each(BOTH)('PKP-1: with a cell that is no score gives no paper by %s, and says where', (useCase) => {
    const office = scoredOffice([10, 'baik']);

    expect(office.refusals(useCase, { record: RECORD })[0]?.message).toMatch(/Lembar “PKP 2026” baris \d+, kolom “Nilai”/);
  });
});

describe('a closed assessment', () => {
  test('PKP-6: gives the laporan and the daftar bukti, dated as it was closed, with numbers of one series', () => {
    const office = closedOffice();
    office.at('2027-01-20');

    const report = office.done<MadeDocument>('pkp.makeReport', { record: RECORD });
    const list = office.done<MadeDocument>('pkp.makeEvidenceList', { record: RECORD });
    const [penilaian] = office.rows(penilaianTable);

    expect([report, list].map(({ letterNumber }) => letterNumber)).toEqual([
      '440/001/LAP/PKM-CTH/I/2027',
      '440/002/LAP/PKM-CTH/I/2027',
    ]);
    expect(office.rows(dokumenTable).map(({ kind, record }) => `${kind} ${record}`)).toEqual([
      `Laporan PKP ${RECORD}`,
      `Daftar bukti PKP ${RECORD}`,
    ]);
    expect(linesOf(report.file.base64)).toContain('Nilai akhir (rata-rata dari rata-rata kelompok) | 7,00');
    expect(paragraphTexts(partOf(report.file.base64)).join('\n')).toContain('Contoh, 5 Januari 2027');
    expect(paragraphTexts(partOf(report.file.base64, 'word/footer1.xml')).join()).toContain(`SHA-256 ${penilaian?.mark}`);
  });

  test('PKP-6: made again unchanged is the same revision', () => {
    const office = closedOffice();
    office.done('pkp.makeReport', { record: RECORD });
    office.at('2027-02-01');

    expect(office.done<MadeDocument>('pkp.makeReport', { record: RECORD }).message).toContain('isinya tidak berubah');
    expect(office.rows(dokumenTable)).toHaveLength(1);
  });

  test.each(BOTH)('PKP-7: whose scores were typed over gives no paper by %s, and says which', (useCase) => {
    const office = closedOffice();
    typeScores(office, [10, ...ALL_SEVEN.slice(1)]);

    expect(office.refusals(useCase, { record: RECORD })[0]?.message).toContain('berubah sesudah ditutup: 1.1-1: 7 → 10.');
    expect(office.rows(dokumenTable)).toEqual([]);
  });

  test('PKP-6: opened again and closed again it keeps its number, as the next revision', () => {
    const office = closedOffice();
    const first = office.done<MadeDocument>('pkp.makeReport', { record: RECORD });
    submitted(office, 'pkp.loadReopening', 'pkp.reopen', { reopenReason: 'Salah ketik.' });
    typeScores(
      office,
      ALL_SEVEN.map(() => 10),
    );
    office.at('2027-01-12');
    submitted(office, 'pkp.loadClosing', 'pkp.close');

    const second = office.done<MadeDocument>('pkp.makeReport', { record: RECORD });

    expect(second.letterNumber).toBe(first.letterNumber);
    expect(second.message).toContain('revisi 01');
    expect(paragraphTexts(partOf(second.file.base64)).join('\n')).toContain('Contoh, 12 Januari 2027');
  });
});
