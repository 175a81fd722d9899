/** The Word documents of SOPs and kerangka acuan: what each says of its revision, and of what is not in force. */
import { describe, expect, test } from '@jest/globals';
import { partOf } from '../../../documents/docx.examples.ts';
import { linesOf } from '../../../documents/templates.examples.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { OWN_NUMBER } from '../../../registers/make-document.ts';
import { JOURNAL_SERIES, penomoranTable, TRANSACTION_SERIES } from '../../../registers/penomoran.table.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { officeWorkbench, refusalOf } from '../../../workbench/office-workbench.ts';
import { startingNaskah } from '../bawaan/starting.ts';
import { issueNaskah, KERANGKA_ACUAN, LOKMIN, PIHAK_KETIGA, reviseSteps, rewordSteps, UMPAN_BALIK } from '../naskah.examples.ts';
import { revisiTable } from '../revisi/revisi.table.ts';
import type { Made, Values } from './papers.examples.ts';
import { edit, make, paragraphsOf } from './papers.examples.ts';

const chartsOf = ({ file }: Made) => partOf(file.base64).split('<wpg:wgp>').length - 1;

function issued(record: string): Office {
  const office = officeWorkbench();
  issueNaskah(office, record);
  return office;
}

/** The sections of each source, by their own titles in its own order. */
const SECTIONS: readonly (readonly [id: string, record: string, index: number, titles: readonly string[]])[] = [
  [
    'UB-0',
    UMPAN_BALIK,
    0,
    [
      ...['Pengertian', 'Tujuan', 'Kebijakan', 'Referensi', 'Alat dan Bahan', 'Prosedur', 'Bagan Alir'],
      ...['Hal-hal yang Perlu Diperhatikan', 'Unit Terkait', 'Dokumen Terkait', 'Rekaman Historis Perubahan'],
    ],
  ],
  [
    'LM-0',
    LOKMIN,
    1,
    [
      ...['Pengertian', 'Tujuan', 'Kebijakan', 'Referensi', 'Prosedur', 'Bagan Alir', 'Hal-hal yang Perlu Diperhatikan'],
      ...['Unit Terkait', 'Dokumen Terkait', 'Rekaman Histori Perubahan'],
    ],
  ],
  [
    'PK-0',
    PIHAK_KETIGA,
    2,
    [
      ...['Pengertian', 'Tujuan', 'Kebijakan', 'Prosedur', 'Diagram Alir', 'Referensi', 'Dokumen Terkait', 'Distribusi'],
      'Rekaman Histori Perubahan',
    ],
  ],
  [
    'KA-0',
    KERANGKA_ACUAN,
    3,
    [
      ...['Pendahuluan', 'Tujuan', 'Tujuan Khusus', 'Kegiatan Pokok dan Rincian Kegiatan', 'Sasaran'],
      ...['Jadwal Pelaksanaan Kegiatan', 'Evaluasi Pelaksanaan Kegiatan', 'Pencatatan dan Pelaporan'],
    ],
  ],
];

describe.each(SECTIONS)('%s: the document of %s', (id, record, index, titles) => {
  const made = make(issued(record), record);
  const paragraphs = paragraphsOf(made);

  test('has every section of the source in its order, numbered', () => {
    const numbers = titles.map((title, at) => `${id === 'KA-0' ? String.fromCharCode(65 + at) : at + 1}.${title}`);

    expect(paragraphs.filter((words) => numbers.includes(words))).toEqual(numbers);
  });

  test('has the words of every step, and of every part of one, under the number that it bears', () => {
    const steps = startingNaskah()[index]?.steps ?? [];
    const isLettered = record !== LOKMIN;
    let [step, part] = [0, 0];
    const expected = steps.map(({ level, text }) => {
      if (level === 'Langkah') [step, part] = [step + 1, 0];
      else part++;
      const count = level === 'Langkah' ? step : part;
      return `${isLettered === (level === 'Langkah') ? String.fromCharCode(96 + count) : count}.${text}`;
    });

    expect(expected.length).toBeGreaterThanOrEqual(14);
    expect(paragraphs.filter((words) => expected.includes(words))).toEqual(expected);
  });

  test('leaves no tag and no placeholder', () => {
    expect(paragraphs.filter((words) => /[{}]/.test(words))).toEqual([]);
  });
});

describe('LM-0: the header box', () => {
  const header = (made: Made) => paragraphsOf(made, 'word/header1.xml');

  test('tells office, title, number, revision, day and page, and is the header of every page', () => {
    const office = issued(LOKMIN);
    const made = make(office, LOKMIN);

    expect(header(made)).toEqual([
      'LOKAKARYA MINI BULANAN RUTIN',
      ...['SOP', 'No. Dokumen', `: ${made.letterNumber}`, 'No. Revisi', ': 00', 'Tanggal Terbit', ': 1 Oktober 2026'],
      ...['Halaman', expect.stringMatching(/^: 1\/1$/), 'UPTD PUSKESMAS CONTOH', 'Kepala UPTD Puskesmas Contoh'],
      ...['dr. Ratna Wulandari', 'NIP. 197905142006042001'],
    ]);
    expect(partOf(made.file.base64, 'word/header1.xml')).toMatch(/ PAGE .* NUMPAGES /);
    expect(partOf(made.file.base64).match(/<w:headerReference[^>]*>/g)).toEqual([expect.stringContaining('w:type="default"')]);
    expect(partOf(made.file.base64)).not.toContain('<w:titlePg');
  });

  test('says of a draft that it is none in force yet, and bears no number and no day', () => {
    const made = make(officeWorkbench(), LOKMIN);

    expect(header(made)).toEqual(expect.arrayContaining(['DRAF – BELUM BERLAKU', ': (belum bernomor)', ':']));
    expect(header(make(issued(LOKMIN), LOKMIN)).join()).not.toMatch(/DRAF|KEDALUWARSA/);
  });

  test('says of an earlier revision since when it has expired, and leaves its words as they were', () => {
    const office = issued(LOKMIN);
    office.at('2026-11-02');
    reviseSteps(office, LOKMIN, { L09: 'Peserta menyusun RTL beserta penanggung jawabnya.' });
    issueNaskah(office, LOKMIN);
    const [before, now] = [make(office, LOKMIN, 'RVS-002'), make(office, LOKMIN)];

    expect(header(before)).toEqual(expect.arrayContaining([': 00', ': 1 Oktober 2026', 'KEDALUWARSA SEJAK 2 NOVEMBER 2026']));
    expect(paragraphsOf(before)).toContain(`9.${startingNaskah()[1]?.steps[8]?.text}`);
    expect(header(now)).toEqual(expect.arrayContaining([': 01', ': 2 November 2026', `: ${before.letterNumber}`]));
    expect(paragraphsOf(now)).toContain('9.Peserta menyusun RTL beserta penanggung jawabnya.');
  });

  test('of a withdrawn SOP tells the day as well', () => {
    const office = issued(LOKMIN);
    office.submit('dokumenSop.loadWithdraw', 'dokumenSop.withdraw', LOKMIN, () => ({
      ...{ endedOn: '2026-10-01', endedReason: 'Kegiatan dihentikan' },
    }));

    expect(header(make(office, LOKMIN))).toContain('KEDALUWARSA SEJAK 1 OKTOBER 2026');
  });
});

describe('LM-0: the history', () => {
  const rowsOf = (made: Made) => {
    const lines = linesOf(made.file.base64);
    return lines.slice(lines.findIndex((line) => line.includes('Isi perubahan')) + 1).filter((line) => line !== '');
  };

  test('of the first revision is a row of dashes', () => {
    expect(rowsOf(make(issued(LOKMIN), LOKMIN))).toEqual([' | – | – | – | –']);
  });

  test('tells what stood and what stands of every revision until this one', () => {
    const office = issued(LOKMIN);
    office.at('2026-11-02');
    office.done('dokumenSop.revise', { record: LOKMIN, values: { reason: 'SK baru' } });
    edit(office, 'Sections', LOKMIN, ({ sections }) => ({
      sections: (sections as Values[]).map((section) =>
        section.title === 'Dokumen Terkait' ? { ...section, text: 'Daftar tilik dan undangan.' } : section,
      ),
    }));
    issueNaskah(office, LOKMIN);
    office.at('2027-01-04');
    reviseSteps(office, LOKMIN, { L13: 'Peserta menandatangani komitmen.' });
    issueNaskah(office, LOKMIN);
    const first = ' | 1 | Dokumen Terkait | Semula:Daftar tilik SOP.Diubah menjadi:Daftar tilik dan undangan. | 2 November 2026';

    expect(rowsOf(make(office, LOKMIN))).toEqual([
      first,
      ` | 2 | Prosedur | Semula:13. ${startingNaskah()[1]?.steps[12]?.text}Diubah menjadi:13. Peserta menandatangani komitmen. | 4 Januari 2027`,
    ]);
    const [, second] = office.rows(revisiTable).filter(({ naskah }) => naskah.id === LOKMIN);
    expect(rowsOf(make(office, LOKMIN, second?.number))).toEqual([first]);
  });

  test('says of a section that came or went that it was added or removed', () => {
    const office = issued(LOKMIN);
    office.done('dokumenSop.revise', { record: LOKMIN, values: { reason: 'Susunan baru' } });
    edit(office, 'Sections', LOKMIN, ({ sections }) => ({
      sections: [
        ...(sections as Values[]).filter(({ title }) => title !== 'Dokumen Terkait'),
        { title: 'Distribusi', kind: 'Teks', numbering: null, text: 'Semua unit.' },
      ],
    }));
    issueNaskah(office, LOKMIN);

    expect(rowsOf(make(office, LOKMIN)).join('\n')).toMatch(
      /Dokumen Terkait \| Dihapus:Daftar tilik SOP\. .*\n.*Distribusi \| Ditambahkan:Semua unit\. /,
    );
  });
});

describe('the flowchart in its section', () => {
  test.each([
    ['UB-0', UMPAN_BALIK, /Disetujui Kepala Puskesmas\?/],
    ['LM-0', LOKMIN, /Rencana kegiatan bulan ini/],
    ['PK-0', PIHAK_KETIGA, /Solusi disepakati\?/],
  ])('%s: is drawn from the steps of %s, in shapes with the words of the chart', (_id, record, words) => {
    const made = make(issued(record), record);

    expect(chartsOf(made)).toBeGreaterThanOrEqual(1);
    expect(partOf(made.file.base64)).toMatch(words);
    expect(paragraphsOf(made)).toContain('Selesai');
  });

  test('goes on with further pages under the title of its section', () => {
    const office = officeWorkbench();
    const words = (count: number) => `Petugas melaksanakan kegiatan ke-${count} dan mencatat hasilnya.`;
    edit(office, 'Steps', LOKMIN, ({ steps }) => ({
      steps: Array.from({ length: 40 }, (_, at) => {
        const { id: _id, seen: _seen, ...step } = (steps as Values[])[0] ?? {};
        return { ...step, text: words(at + 1), chartText: null };
      }),
    }));
    const made = make(office, LOKMIN);

    expect(chartsOf(made)).toBeGreaterThanOrEqual(3);
    expect(paragraphsOf(made)).toContain('Bagan Alir (lanjutan)');
    for (const count of [1, 17, 40])
      expect(paragraphsOf(made).filter((line) => line.endsWith(words(count)))).toEqual([
        `${count}.${words(count)}`,
        words(count),
      ]);
  });

  test('without a step is a dash, as every section without words', () => {
    const office = officeWorkbench();
    const values = { kind: 'SOP', title: 'Pelayanan farmasi', unit: null, documentNumber: null, firstRevision: 0 };
    const { record } = office.done<{ record: string }>('dokumenSop.add', { values: { ...values, from: 'Kosong', copied: null } });
    const made = make(office, record);
    const sections = linesOf(made.file.base64).filter((line) => /^\d+\./.test(line));

    expect(chartsOf(made)).toBe(0);
    expect(sections).toContainEqual(expect.stringMatching(/^7\.Bagan Alir \| –/));
    expect(sections).toContainEqual(expect.stringMatching(/^1\.Pengertian \| –/));
  });
});

describe('the register of documents', () => {
  test('PK-0: has a row of each with its own number, which no counter gives', () => {
    const office = issued(LOKMIN);
    const counters = () => new Map(office.rows(penomoranTable).map(({ series, last }) => [series, last]));
    const before = counters();
    const made = make(office, LOKMIN);
    const counted = [...counters()].filter(([series, last]) => before.get(series) !== last).map(([series]) => series);
    make(office, LOKMIN);

    expect(office.rows(dokumenTable)).toMatchObject([
      { kind: 'SOP', letterNumber: made.letterNumber, record: 'RVS-002', revision: 0, series: OWN_NUMBER, count: 0 },
    ]);
    expect(counted.sort()).toEqual(['DOK-2026', JOURNAL_SERIES, TRANSACTION_SERIES].sort());
    expect(made.file.name).toBe('SOP Lokakarya Mini Bulanan Rutin revisi 00.docx');
  });

  test('LM-0: counts a draft that changed since it was made as another paper', () => {
    const office = officeWorkbench();
    make(office, LOKMIN);
    rewordSteps(office, LOKMIN, { L13: 'Peserta menandatangani komitmen.' });
    make(office, LOKMIN);

    expect(office.rows(dokumenTable).map(({ revision, record }) => [revision, record])).toEqual([
      [0, 'RVS-002'],
      [1, 'RVS-002'],
    ]);
  });

  test('LM-0: refuses a revision of another naskah, saying what to do', () => {
    expect(refusalOf(officeWorkbench(), 'dokumenSop.makeDocument', { record: LOKMIN, part: 'RVS-001' })).toMatch(
      /Revisi RVS-001 tidak ada pada naskah ini\. Buka naskahnya lagi/,
    );
  });
});
