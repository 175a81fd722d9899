/** The laporan SKM and the sheet for the public, made from a closed round by the built engine and the real templates. */
import { describe, expect, test } from '@jest/globals';
import { open, paragraphTexts, partOf } from '../../../documents/docx.examples.ts';
import { linesOf } from '../../../documents/templates.examples.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import type { MadeDocument } from '../../../registers/make-document.ts';
import type { Ref, Saved } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { CHAIR, officeWorkbench } from '../../../workbench/office-workbench.ts';
import type { RecordView } from '../../sop.ts';
import type { ElementKey } from './elements.ts';
import type { Tally } from './ikm.ts';
import { byElement, resultOf, tallyOf } from './ikm.ts';
import { rondeTable } from './ronde.table.ts';
import type { ExampleAnswer } from './survei.examples.ts';
import { evenAnswer, exampleAnswers } from './survei.examples.ts';

const UNITS: readonly Ref[] = [
  { id: 'UNT-01', label: 'Tata Usaha' },
  { id: 'UNT-02', label: 'Pendaftaran dan rekam medis' },
  { id: 'UNT-03', label: 'Kesehatan ibu dan anak' },
];

/** A closed round of a month. */
function closedRound(office: Office, month: string, answers: readonly ExampleAnswer[], population = 3): string {
  office.at(`2026-${month}-25`);
  const values = {
    title: `SKM bulan ${month}`,
    periodFrom: `2026-${month}-01`,
    periodTo: `2026-${month}-28`,
    purpose: 'Mengetahui kepuasan masyarakat.',
    population,
  };
  const { record } = office.done<Saved>('survei.start', { values });
  for (const answer of answers)
    office.done('survei.recordAnswer', { record, values: { ...answer, answeredOn: `2026-${month}-10` } });
  office.submit('survei.loadClosing', 'survei.close', record, (filled) => ({ ...filled, shortReason: 'Hujan lebat.' }));
  return record;
}

const wordsOf = (base64: string) => paragraphTexts(partOf(base64)).join('\n');

function planned(office: Office, record: string): void {
  office.submit('survei.loadDiscussion', 'survei.recordDiscussion', record, () => ({
    discussedOn: '2026-04-28',
    discussedBy: 'Kepala Puskesmas dan PJ UKM',
    discussion: 'Waktu tunggu dan ruang tunggu menjadi perhatian.',
  }));
  office.submit('survei.loadRtl', 'survei.planRtl', record, ({ plans }) => ({
    plans: (plans as object[]).map((line) => ({ ...line, activity: 'Membuka loket kedua', person: CHAIR, due: '2026-06-01' })),
  }));
}

describe('laporan SKM', () => {
  test('KA-H: says who answered, what they said of each element and service, how it changed, and what follows', () => {
    const office = officeWorkbench();
    closedRound(office, '03', [evenAnswer(3), evenAnswer(3), evenAnswer(3)]);
    const answers = exampleAnswers(30, 4, UNITS);
    const record = closedRound(office, '04', answers, 50);
    office.at('2026-04-29');
    planned(office, record);
    const result = resultOf(tallyOf(answers));
    const value = String(result?.ikm.value.toFixed(2)).replace('.', ',');

    const made = office.done<MadeDocument>('survei.makeReport', { record });
    const words = wordsOf(made.file.base64);
    const rows = linesOf(made.file.base64);

    expect(made.letterNumber).toBe('440/001/LAP/PKM-CTH/IV/2026');
    expect(words).toContain('30 orang: 30 lewat kertas, 0 lewat Google Form');
    expect(words).toContain('Jumlah sampel kurang 14. Alasan: Hujan lebat.');
    expect(rows).toContain(`${value} | ${result?.ikm.grade} | ${result?.ikm.word}`);
    expect(rows.filter((row) => row.startsWith('Nilai IKM | 75,00 |'))).toHaveLength(1);
    expect(words).toContain('Survei sebelumnya: SKM bulan 03, periode 1 Maret 2026 s.d. 28 Maret 2026, 3 responden.');
    for (const unit of UNITS) expect(rows.some((row) => row.includes(` | ${unit.label} | `))).toBe(true);
    const men = answers.filter((answer) => answer.sex === 'Laki-laki').length;
    expect(rows.some((row) => row.startsWith(`Jenis kelamin | Laki-laki | ${men} | `))).toBe(true);
    for (const { suggestion } of answers) if (suggestion !== null) expect(words).toContain(suggestion);
    expect(words).toContain('Membuka loket kedua');
    expect(words).toContain('sudah ada rencana tindak lanjut');
    expect(words).not.toContain('{');
  });

  test('SKM: its chart shows the mean of every element, and can be edited in Word', () => {
    const office = officeWorkbench();
    const record = closedRound(office, '03', [evenAnswer(3), { ...evenAnswer(3), waktu: 2 }, evenAnswer(4)]);

    const { file } = office.done<MadeDocument>('survei.makeReport', { record });
    const zip = open(file.base64);
    const chart = zip.file('word/charts/chart1.xml')?.asText() ?? '';

    expect([...chart.matchAll(/<c:pt idx="\d+"><c:v>([^<]+)<\/c:v>/g)].map((match) => match[1])).toEqual([
      'NRR',
      ...['Persyaratan', 'Prosedur', 'Waktu', 'Biaya', 'Produk', 'Kompetensi', 'Perilaku', 'Sarana', 'Pengaduan'],
      ...['3.333', '3.333', '3', '3.333', '3.333', '3.333', '3.333', '3.333', '3.333'],
    ]);
    expect(Object.keys(zip.files).some((name) => name.endsWith('.xlsx'))).toBe(true);
  });

  test('SKM: a first round without service, suggestion, weak element or plan says so', () => {
    const office = officeWorkbench();
    const record = closedRound(office, '03', [evenAnswer(4), evenAnswer(4), evenAnswer(4)]);

    const words = wordsOf(office.done<MadeDocument>('survei.makeReport', { record }).file.base64);

    for (const said of [
      'Responden tidak menyebutkan layanan yang dipakai.',
      'Belum ada survei sebelumnya yang dapat dibandingkan.',
      'Semua unsur bernilai 3 atau lebih.',
      'Hasil survei belum dibahas dengan pimpinan.',
      'Tidak ada saran yang ditulis.',
    ])
      expect(words).toContain(said);
  });
});

describe('lembar publikasi', () => {
  test('KA-b9: says the value, its class, the respondents by sex and education, and the period', () => {
    const office = officeWorkbench();
    const record = closedRound(office, '03', [
      ...['SD', 'SD', 'SD', 'SMA/SMK', 'SMA/SMK', 'SMA/SMK'].map((education, index) => ({
        ...evenAnswer(4),
        sex: index < 3 ? 'Laki-laki' : 'Perempuan',
        education,
      })),
    ] as ExampleAnswer[]);

    const { file, letterNumber } = office.done<MadeDocument>('survei.makePublication', { record });
    const words = wordsOf(file.base64);

    expect(letterNumber).toBe('440/001/LAP/PKM-CTH/III/2026');
    for (const said of ['UPTD PUSKESMAS CONTOH', '100,00', 'SANGAT BAIK', 'Periode 1 Maret 2026 s.d. 28 Maret 2026'])
      expect(words).toContain(said);
    expect(linesOf(file.base64)).toEqual(
      expect.arrayContaining(['Jumlah | : | 6 orang', 'Laki-laki | : | 3 orang', 'SD | : | 3 orang', 'SMA/SMK | : | 3 orang']),
    );
  });

  test('KA-b9: hangs on a wall, and tells no group of one or two apart', () => {
    const office = officeWorkbench();
    const record = closedRound(office, '03', [
      ...['SMA/SMK', 'SMA/SMK', 'SMA/SMK', 'SMA/SMK', 'SD', 'SMP', 'S1 atau D4'].map((education, index) => ({
        ...evenAnswer(4),
        sex: index === 0 ? 'Laki-laki' : 'Perempuan',
        education,
      })),
    ] as ExampleAnswer[]);

    const rows = linesOf(office.done<MadeDocument>('survei.makePublication', { record }).file.base64);

    expect(rows).toEqual(
      expect.arrayContaining([
        'Jumlah | : | 7 orang',
        'Laki-laki | : | tidak dirinci',
        'Perempuan | : | tidak dirinci',
        'SMA/SMK | : | 4 orang',
        'Lainnya | : | 3 orang',
      ]),
    );
    expect(rows.filter((row) => / \| [12] orang$/.test(row))).toEqual([]);
  });

  test('KA-b9: both papers take numbers of one series, and are told at the step', () => {
    const office = officeWorkbench();
    const record = closedRound(office, '03', [evenAnswer(4), evenAnswer(4), evenAnswer(4)]);
    const proof = () => office.done<RecordView>('survei.open', { record }).steps.find((step) => step.id === 'KA-b9')?.proof;

    office.done('survei.makeReport', { record });
    expect(proof()?.state).toBe('partly');
    office.done('survei.makePublication', { record });

    expect(office.rows(dokumenTable).map((row) => row.letterNumber)).toEqual([
      '440/001/LAP/PKM-CTH/III/2026',
      '440/002/LAP/PKM-CTH/III/2026',
    ]);
    expect(proof()).toEqual({
      state: 'done',
      lines: ['Laporan SKM 440/001/LAP/PKM-CTH/III/2026', 'Publikasi SKM 440/002/LAP/PKM-CTH/III/2026'],
    });
  });
});

test('SKM: a running round gives no paper, nor does one with an answer that cannot be read', () => {
  const office = officeWorkbench({ today: '2026-03-10' });
  const values = { title: 'SKM', periodFrom: '2026-03-01', periodTo: '2026-03-28', purpose: 'Mutu.', population: 3 };
  const running = office.done<Saved>('survei.start', { values }).record;
  expect(office.refusals('survei.makeReport', { record: running })[0]?.message).toContain('belum ditutup');

  const record = closedRound(office, '03', [evenAnswer(4), evenAnswer(4), evenAnswer(4)]);
  office.type('Jawaban SKM', 'L3', 'bagus');
  expect(office.refusals('survei.makePublication', { record })[0]?.message).toContain('kolom “Biaya pelayanan”');
  expect(office.rows(dokumenTable)).toEqual([]);
  expect(office.rows(rondeTable)).toHaveLength(2);
});

describe('SKM: a round whose answers were changed in the sheet after it was closed', () => {
  const changedRound = (cell: string, value: string) => {
    const office = officeWorkbench();
    const record = closedRound(office, '03', [evenAnswer(4), evenAnswer(4), evenAnswer(4)]);
    office.type('Jawaban SKM', cell, value);
    return { office, record };
  };
  const closingOf = (office: Office, record: string) =>
    office.done<RecordView>('survei.open', { record }).steps.find((step) => step.id === 'tutup')?.proof;
  const said =
    'Saat ditutup 3 responden, IKM 100,00; menurut lembar Jawaban SKM sekarang 3 responden, IKM 97,22. Buka kembali ronde, atau pulihkan jawabannya.';

  test.each(['survei.makeReport', 'survei.makePublication'])('gives no paper by %s, and says both values', (useCase) => {
    const { office, record } = changedRound('L3', '1');

    expect(office.refusals(useCase, { record })).toMatchObject([{ message: said }]);
    expect(office.rows(dokumenTable)).toEqual([]);
  });

  test('is closed only in part, and says why', () => {
    const { office, record } = changedRound('L3', '1');

    expect(closingOf(office, record)).toMatchObject({ state: 'partly', lines: expect.arrayContaining([said]) });
    office.type('Jawaban SKM', 'L3', '4');
    expect(closingOf(office, record)?.state).toBe('done');
  });

  test('lacks an answer that was taken to another round', () => {
    const { office, record } = changedRound('B3', 'SKM-2026-0099 Lain');

    expect(office.refusals('survei.makeReport', { record })[0]?.message).toContain('sekarang 2 responden, IKM 100,00');
  });

  test('has the same value, but other elements', () => {
    const office = officeWorkbench();
    const record = closedRound(office, '03', [{ ...evenAnswer(4), biaya: 3 }, evenAnswer(4), evenAnswer(4)]);
    office.type('Jawaban SKM', 'L2', '4');
    office.type('Jawaban SKM', 'M2', '3');

    expect(office.refusals('survei.makeReport', { record })[0]?.message).toMatch(
      /^Saat ditutup NRR Biaya pelayanan 3,67; menurut lembar Jawaban SKM sekarang 4,00\./,
    );
  });
});

test('SKM: the worked example of 29 answers is printed as 91,48 (A)', () => {
  const sums = [105, 101, 100, 116, 102, 105, 106, 105, 115];
  const keys = Object.keys(byElement(() => 0)) as ElementKey[];
  // 29 answers of 4, from which as many are lowered by one as the sum asks.
  const answers = Array.from({ length: 29 }, (_, at) => {
    const lowered = keys.filter((_key, index) => at < 116 - (sums[index] ?? 0));
    return { ...evenAnswer(4), ...Object.fromEntries(lowered.map((key) => [key, 3])) } as ExampleAnswer;
  });
  const tally: Tally = tallyOf(answers);
  const office = officeWorkbench();
  const record = closedRound(office, '03', answers, 30);

  expect(Object.values(tally.sums)).toEqual(sums);
  expect(office.rows(rondeTable)).toMatchObject([{ ikm: 91.48, grade: 'A', respondents: 29 }]);
  expect(wordsOf(office.done<MadeDocument>('survei.makePublication', { record }).file.base64)).toContain('91,48');
});
