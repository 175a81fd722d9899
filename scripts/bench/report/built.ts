/** The tables of the built files and of the documents. Pure. */
import type { BuiltFile, LoadTimes } from '../bundle.ts';
import type { DocumentTimes } from '../documents/measure.ts';
import { figure, section, textTable } from '../text-table.ts';

export function filesReport(files: readonly BuiltFile[]): string {
  const rows = files.map(({ name, bytes, gzipped }) => [
    name,
    figure(bytes / 1000, 1),
    figure(gzipped / 1000, 1),
    `${figure((100 * gzipped) / bytes)} %`,
  ]);
  return [section('Built files'), textTable(['File', 'KB', 'KB gzipped', 'Share'], rows)].join('\n');
}

export function loadReport(bundle: LoadTimes, engine: LoadTimes): string {
  const row = (name: string, { first, median, best, known }: LoadTimes) => [
    name,
    ...[first, median, best, known].map((ms) => figure(ms, 1)),
    `${figure(first / median, 1)}×`,
  ];
  const rows = [row('Code.js', bundle), row('documents.html', engine)];
  const notes = [
    'Milliseconds in a fresh context, parsed anew each time: the first in this process, then median and best of 31 after warm-up.',
    'Known: the median when V8 still has what it compiled of the same text.',
  ];
  return [
    section('Parse and evaluate', ...notes),
    textTable(['File', 'First', 'Median', 'Best', 'Known', 'First ÷ median'], rows),
  ].join('\n');
}

export function documentReport(documents: readonly DocumentTimes[]): string {
  const rows = documents.map(({ rows: count, product, best, floor, plain, first }) => [
    figure(count),
    ...[first, product, best, floor, plain].map((ms) => figure(ms, 1)),
    `${figure(product / floor, 2)}×`,
    `${figure(product / plain, 2)}×`,
  ]);
  const header = ['Rows', 'First', 'Product', 'Best', 'Floor', 'docxtemplater', 'Product ÷ floor', 'Product ÷ docxtemplater'];
  const notes = [
    'Milliseconds, medians. First: the first document after the engine was evaluated; Product: the engine when warm. Floor: inflate the',
    'template, render it compiled, deflate it, by docxtemplater and pizzip alone; docxtemplater: the same with its compiling.',
  ];
  return [section('Notulen, template to .docx', ...notes), textTable(header, rows)].join('\n');
}
