/** Copies of a template that were broken in every way we know: each is told in words that lead to its fault, and none is used. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import * as engine from '../../documents/engine.ts';
import { template } from '../../documents/templates.examples.ts';
import { officeWorkbench } from '../../workbench/office-workbench.ts';
import { BROKEN_COPIES, bomb, TEMPLATE } from './broken-copies.examples.ts';
import { findTemplate } from './catalogue.ts';
import { checkCopy } from './check-copy.ts';

const known = findTemplate(TEMPLATE);
const builtIn = template(TEMPLATE);

test('there are more than twenty ways', () => {
  expect(new Set(BROKEN_COPIES.map(({ how }) => how)).size).toBeGreaterThan(30);
});

test.each(BROKEN_COPIES)('$how is told', ({ file, told }) => {
  if (!known) throw new Error(`${TEMPLATE} is not in the catalogue.`);
  const { faults, sample } = checkCopy(engine, known, file, builtIn, '2026-10-08');

  expect(faults).toContainEqual(expect.stringMatching(told));
  expect(sample).toBeNull();
});

test('none of them is taken into use', () => {
  const office = officeWorkbench();

  for (const { file } of BROKEN_COPIES)
    expect(office.refusals('templat.use', { template: TEMPLATE, content: file })).not.toEqual([]);
});

/** Reads the engine and the file, fills, and says how much more memory it took at most than before, in KB. */
const FILLING = `
  const { readFileSync } = require('node:fs');
  const [, engine, file] = process.argv;
  const documents = new Function(readFileSync(engine, 'utf8') + '; return AdmenDocuments;')();
  const template = readFileSync(file, 'utf8');
  const { existsSync } = require('node:fs');
  // What the usage says begins with that of the process that started this one; the kernel's own count does not.
  const status = '/proc/self/status';
  const peak = () => existsSync(status) ? Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync(status, 'utf8'))[1]) : process.resourceUsage().maxRSS;
  const before = peak();
  const result = documents.fill(template, {}, { date: '2026-10-08', loops: {}, pictures: {} });
  if (result.ok) throw new Error('It was filled.');
  console.log(peak() - before);`;

/** In a process of its own, so that nothing else is counted. */
function megabytesFor(file: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'admen-templat-'));
  try {
    writeFileSync(join(folder, 'templat'), file);
    const given = [resolve('dist/documents.html'), join(folder, 'templat')];
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', FILLING, ...given], { encoding: 'utf8' });
    if (stdout.trim() === '') throw new Error(stderr);
    return Number(stdout) / 1024;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each([
  ['a zip bomb that declares 1.5 GB', () => bomb(60, 1_500_000_000)],
  ['a zip bomb of 200 MB that declares 900 bytes', () => bomb(200, 900)],
  ['a zip bomb of 200 MB that declares 9 MB', () => bomb(200, 9_000_000)],
  ['a zip bomb of text just below the limit of the whole', () => bomb(45)],
  ['a file with macros', () => BROKEN_COPIES.find(({ how }) => how === 'a macro')?.file ?? ''],
])('%s is refused within 100 MB', (_what, file) => {
  expect(megabytesFor(file())).toBeLessThan(100);
});
