/** The handout of a meeting, made through the emulated Google services and read as plain text. */
import { describe, expect, test } from '@jest/globals';
import PizZip from 'pizzip';
import type { MadeDocument } from '../../../registers/make-document.ts';
import { EXAMPLE_UNITS } from '../../../registers/pegawai.examples.ts';
import type { Filled, Ref, Saved } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { CHAIR, officeWorkbench, opened, planned, SECRETARY } from '../../../workbench/office-workbench.ts';
import { indikatorRow, kinerjaRow } from '../kinerja/indikator.examples.ts';
import { performanceUpTo } from '../kinerja/performance.ts';
import { EXAMPLE_INDICATORS, EXAMPLE_PROBLEMS, exampleIndikator, exampleResult } from '../lokmin.examples.ts';
import { chartTags, handoutCharts } from './handout-charts.ts';
import { monthRanges } from './handout-data.ts';

function made(office: Office, record: string) {
  const { message, file } = office.done<MadeDocument>('lokmin.makeHandout', { record });
  const zip = new PizZip(file.base64, { base64: true });
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  const text = xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
  const charts = Object.keys(zip.files).filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
  return { message, file, text, bars: charts.map((name) => zip.file(name)?.asText() ?? '') };
}

/** The units of the examples, by name. */
function unitsOf(office: Office): ReadonlyMap<string, Ref> {
  for (const [name, klaster] of EXAMPLE_UNITS.slice(3)) office.done('unit.save', { values: { name, klaster, active: true } });
  return new Map(EXAMPLE_UNITS.map(([name], index) => [name, { id: `UNT-${String(index + 1).padStart(2, '0')}`, label: name }]));
}

test('LM-2, LM-4: the handout tells every indicator by unit, with a bar for its share, and what falls short with its analysis', () => {
  const office = officeWorkbench({ today: '2026-09-01' });
  const units = unitsOf(office);
  for (const example of EXAMPLE_INDICATORS) {
    const unit = units.get(example.unit);
    if (unit) office.done<Saved>('indikator.save', { values: exampleIndikator(example, 2026, unit) });
  }
  const september = opened(office, '2026-09-08');
  office.submit('lokmin.loadRtl', 'lokmin.planRtl', september, () => ({
    plans: EXAMPLE_PROBLEMS.slice(0, 3).map(({ activity, problem }, at) => ({
      activity,
      problem,
      person: CHAIR,
      due: `2026-1${at}-05`,
    })),
  }));
  const record = planned(office, '2026-10-08');
  office.submit('lokmin.loadPerformance', 'lokmin.recordPerformance', record, ({ performance }) => ({
    performance: (performance as Record<string, unknown>[]).map((card, index) => {
      const example = EXAMPLE_INDICATORS.find(({ indicator }) => String(card.heading).endsWith(indicator));
      if (!example || index === 8) return card;
      const before = [1, 2, 3, 4, 5, 6, 7, 8].map((month) => exampleResult(example, month));
      const sum = before.reduce((total, { result }) => total + result, 0);
      const people = before.reduce((total, { population }) => total + (population ?? 0), 0);
      return { ...card, ...exampleResult(example, 9), before: sum, beforePopulation: people === 0 ? null : people };
    }),
  }));
  office.submit('lokmin.loadAnalysis', 'lokmin.analysePerformance', record, ({ analyses }) => ({
    analyses: (analyses as Record<string, unknown>[]).map((item) => ({
      ...item,
      analysis: EXAMPLE_PROBLEMS.find(({ unit }) => String(item.heading).startsWith(unit))?.cause ?? null,
    })),
  }));
  const { seen, values } = office.done<Filled>('lokmin.loadUnitReport', { record, part: 'UNT-05' });
  const drafts = EXAMPLE_PROBLEMS.slice(1, 4).map(({ problem, activity }) => ({
    problem,
    activity,
    person: SECRETARY,
    due: '2026-10-31',
  }));
  const proposals = [
    { village: { id: 'DESA-1', label: 'Desa Mawar' }, proposal: 'Posyandu sore di balai desa', partner: 'Tim Penggerak PKK' },
  ];
  office.done('lokmin.reportUnit', { record, part: 'UNT-05', seen, values: { ...values, drafts, proposals } });

  const { message, file, text, bars } = made(office, record);

  expect(message).toBe('Bahan nomor 440/001/LAP/PKM-CTH/IX/2026 dibuat.');
  expect(file.name).toBe('Bahan Lokmin bulanan Oktober 2026.docx');
  expect(text).toContain('8 dari 9 indikator dilaporkan; 2 di antaranya tidak di bawah target.');
  expect(text).toMatch(/Kesehatan ibu dan anak\n1\nIbu hamil mendapat K6\n%\n67,5 %\n7,34 %\n64,88 %\n96,12 %\n-2,62 %\n–\n/);
  expect(text).toMatch(/Penyuluhan kelompok\nkali\n90\n–\n–\n–\n–\nJan–Sep\n/);
  expect(text).toMatch(/1\nSurveilans dan penyakit menular\nTerduga TBC diperiksa\n73,74 %\n-130\nKader belum melacak/);
  expect(text).toMatch(/Ibu hamil mendapat K6\n96,12 %\n-2,62 %\nBelum dianalisis/);
  expect(text).toMatch(/Kunjungan rumah bayi [^\n]*\ndr. Ratna Wulandari\n05\/10\/2026\nRencana, terlambat 3 hari\n/);
  expect(text).toContain('RPK Oktober 2026 belum disusun.');
  expect(text).toMatch(
    /1\nGizi\nTerduga TBC yang diperiksa masih rendah\nMelatih kader [^\n]*\nSari Handayani, A.Md.Keb.\n31\/10\/2026\n/,
  );
  expect(text).toMatch(/1\nGizi\nDesa Mawar\nPosyandu sore di balai desa\nTim Penggerak PKK\n/);
  expect(bars).toHaveLength(1);
  expect(bars[0]).toMatch(/Terduga TBC diperiksa<.*Bayi dengan imunisasi dasar lengkap<.*<c:v>73.7<.*<c:v>100.6</s);
});

test('LM-2: before anything is told, the handout says so in each of its parts, without a chart', () => {
  const office = officeWorkbench();

  const { text, bars } = made(office, planned(office));

  for (const words of [
    'Daftar indikator tahun ini masih kosong.',
    'Belum ada capaian yang dapat digambar.',
    'Belum ada hasil yang dilaporkan.',
    'Tidak ada rencana tindak lanjut yang masih terbuka.',
    'Belum ada rancangan dari unit.',
    'Belum ada usulan untuk lintas sektor.',
  ])
    expect(text).toContain(words);
  expect(bars).toEqual([]);
});

describe('charts', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const indicator = indikatorRow({ number: `IDK-${index}`, indicator: `Indikator ${index}` });
      return performanceUpTo([indicator], [kinerjaRow(indicator, 'Januari 2026', { result: 60 - index })], {
        year: 2026,
        month: 1,
      });
    }).flat();

  test.each([
    [12, [12, 0, 0, 0], ''],
    [14, [7, 7, 0, 0], ''],
    [30, [10, 10, 10, 0], ''],
    [50, [12, 12, 12, 12], '2 indikator tidak digambar'],
  ])('LM-4: %d indicators are shared out over the charts, the lowest first', (count, bars, note) => {
    const charts = Object.values(handoutCharts(lines(count)));

    expect(charts.map(({ categories }) => categories.length)).toEqual(bars);
    expect(charts[0]?.categories[0]).toBe(`Indikator ${count - 1}`);
    expect(charts[0]?.series[0]?.values[0]).toBe((60 - count + 1) * 2.5);
    expect(chartTags(lines(count))['Catatan grafik']).toMatch(new RegExp(`^${note}`));
    expect(chartTags(lines(count))['Ada grafik 2']).toBe(count > 12);
  });
});

test.each([
  [[], ''],
  [['Januari'], 'Jan'],
  [['Januari', 'Februari', 'Maret', 'Juli', 'September', 'Oktober'], 'Jan–Mar, Jul, Sep–Okt'],
  [['Desember'], 'Des'],
])('LM-4: months without data are told as ranges: %p', (months, words) => {
  expect(monthRanges(months)).toBe(words);
});
