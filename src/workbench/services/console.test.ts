/** console and Logger: each call is one line of the execution's log. */
import { expect, test } from '@jest/globals';
import { openWorkbench } from '../open-workbench.ts';
import { googleServices } from './index.ts';

function logged(write: (services: ReturnType<typeof googleServices>) => void): readonly string[] {
  const bench = openWorkbench();
  write(googleServices(bench.kernel));
  return bench.shown.log;
}

test.each([
  ['log', 'LOG'],
  ['info', 'INFO'],
  ['warn', 'WARN'],
  ['error', 'ERROR'],
] as const)('console.%s writes a line of level %s', (name, level) => {
  expect(logged(({ console }) => console[name]('Notulen dibuat'))).toEqual([`${level} Notulen dibuat`]);
});

test('Logger.log writes a line and gives the Logger back', () => {
  expect(logged(({ Logger }) => Logger.log('satu').log('dua'))).toEqual(['LOG satu', 'LOG dua']);
});

test.each([
  ['a placeholder takes the next value', ['%s: %s baris', 'Keluhan', 12], 'Keluhan: 12 baris'],
  ['values without a placeholder follow', ['Selesai', 3, true], 'Selesai 3 true'],
  ['an object stands in one line', [{ sheet: 'RTL', rows: [1, 2] }], "{ sheet: 'RTL', rows: [ 1, 2 ] }"],
  ['nothing is an empty line', [], ''],
  ['undefined and null are named', [undefined, null], 'undefined null'],
])('%s', (_what, values: readonly unknown[], line) => {
  const lines = logged(({ console, Logger }) => {
    console.log(...(values as [unknown]));
    Logger.log(...(values as [string]));
  });

  expect(lines).toEqual([`LOG ${line}`, `LOG ${line}`]);
});

test('an error is logged with its message', () => {
  expect(logged(({ console }) => console.error(new Error('Lembar RTL hilang')))[0]).toContain('Error: Lembar RTL hilang');
});
