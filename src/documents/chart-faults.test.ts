/** Templates whose charts cannot be filled, or hold what a template may not: told in Indonesian, with their place. */
import { expect, test } from '@jest/globals';
import type { ChartData } from '../host/document-engine.ts';
import { chartDrawing, chartXml, withCharts } from './charts.examples.ts';
import type { DocxParts } from './docx.examples.ts';
import { docx, PLAIN, relationship, relationships } from './docx.examples.ts';
import { fill } from './engine.ts';

const NAME = 'grafik saluran';
const HERE = chartDrawing('rIdC1', `{%${NAME}}`);
const CHANNELS: ChartData = { categories: ['Langsung', 'Telepon'], series: [{ name: 'Triwulan I', values: [12, 5] }] };

function faults(body: string, parts: DocxParts, charts: Readonly<Record<string, ChartData>> = { [NAME]: CHANNELS }) {
  const result = fill(docx(body, parts), {}, { ...PLAIN, charts });
  return result.ok ? [] : result.faults;
}

const parts = withCharts(chartXml('bar'));

test.each([
  ['{%grafk saluran}', 'Grafik {%grafk saluran} tidak dikenal: isi dokumen. Mungkin maksudnya {%grafik saluran}.'],
  ['{%logo kiri}', 'Grafik {%logo kiri} tidak dikenal: isi dokumen.'],
  ['{%constructor}', 'Grafik {%constructor} tidak dikenal: isi dokumen.'],
])('a chart whose alt text is %s is told with its place and the nearest name', (altText, fault) => {
  expect(faults(chartDrawing('rIdC1', altText), parts)).toEqual([fault]);
});

test('a chart that the order did not supply is told', () => {
  expect(faults(HERE, parts, {})).toEqual([`Grafik {%${NAME}} tidak dikenal: isi dokumen.`]);
  expect(fill(docx(HERE, parts), {}, PLAIN)).toEqual({
    ok: false,
    faults: [`Grafik {%${NAME}} tidak dikenal: isi dokumen.`],
  });
});

test.each([
  ['shows points instead of categories', withCharts(chartXml('bar').replace(/c:val>/g, 'c:yVal>'))],
  ['has no sample series', withCharts(chartXml('bar', 0))],
  ['is missing in the file', { ...parts, relations: '' }],
])('a chart that %s is told, for it would show sample data', (_what, broken) => {
  expect(faults(HERE, broken)).toEqual([
    `Grafik {%${NAME}} tidak dapat diisi: isi dokumen. Pakai grafik batang, garis, lingkaran, atau radar dengan contoh data.`,
  ]);
});

test('a workbook that Word does not make for charts is refused', () => {
  const macro = { 'word/charts/_rels/chart1.xml.rels': relationships(relationship('rId1', 'package', '../embeddings/a.xlsm')) };
  const inText = relationship('rIdX', 'package', 'embeddings/a.xlsx');
  const ole = 'Templat ini memuat objek tertanam (OLE atau ActiveX). Hapus objeknya, atau ganti dengan gambar atau tabel.';

  expect(faults(HERE, { ...parts, files: { ...parts.files, ...macro } })).toEqual([ole]);
  expect(faults(HERE, { ...parts, relations: parts.relations + inText })).toEqual([ole]);
});

test('a workbook outside the file is refused', () => {
  const linked = relationship('rId1', 'package', 'file:///C:/data.xlsx', 'External');
  const files = { ...parts.files, 'word/charts/_rels/chart1.xml.rels': relationships(linked) };

  expect(faults(HERE, { ...parts, files }).join()).toContain('mengambil isi dari luar berkas: file:///C:/data.xlsx');
});
