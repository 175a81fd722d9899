/** Backups that the workbench keeps by itself: one a day for a week, and some before each replacement. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { memoryKeeper } from '../../state/entry.ts';
import { openState } from '../../state/workbench-state.ts';
import { DAYS_KEPT, keepBefore, keepDaily, keptBackups, readKept } from './kept-backups.ts';
import { openBackup } from './open-backup.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'admen-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const state = openState({ keeper: memoryKeeper() });
const names = () => keptBackups(dir).map(({ name }) => name);
const morning = (day: number) => new Date(2026, 9, day, 8, 30, 5);

test('each day the first one is kept, and those of the last seven days that were worked on', () => {
  for (let day = 1; day <= 10; day++) keepDaily(dir, state, '0.1.0', morning(day));
  const [newest = ''] = names();
  const before = readFileSync(join(dir, 'cadangan', newest));
  keepDaily(dir, state, '0.2.0', new Date(2026, 9, 10, 16));

  expect(names()).toHaveLength(DAYS_KEPT);
  expect([newest, names().at(-1)]).toEqual(['otomatis-2026-10-10.zip', 'otomatis-2026-10-04.zip']);
  expect(readFileSync(join(dir, 'cadangan', newest))).toEqual(before);
  expect(openBackup(before).facts.version).toBe('0.1.0');
});

test('those before a replacement do not push out the daily ones, nor the other way round', () => {
  for (let day = 1; day <= 12; day++) {
    keepDaily(dir, state, '0.1.0', morning(day));
    keepBefore(day % 2 === 0 ? 'sebelum-pulih' : 'sebelum-pembaruan', dir, state, '0.1.0', morning(day));
  }

  expect(names().filter((name) => name.startsWith('otomatis'))).toHaveLength(7);
  expect(names().filter((name) => name.startsWith('sebelum'))).toHaveLength(10);
  expect(names()).toContain('sebelum-pulih-2026-10-12-083005.zip');
  expect(names()).not.toContain('sebelum-pulih-2026-10-02-083005.zip');
});

test('two before a replacement within one second are both kept, the later one first', () => {
  const paths = [1, 1, 1].map((day) => keepBefore('sebelum-pulih', dir, state, '0.1.0', morning(day)));

  expect(paths.map((path) => basename(path))).toEqual([
    'sebelum-pulih-2026-10-01-083005.zip',
    'sebelum-pulih-2026-10-01-083005-2.zip',
    'sebelum-pulih-2026-10-01-083005-3.zip',
  ]);
  expect(names()).toEqual(paths.map((path) => basename(path)).reverse());
  expect(names().every((name) => readKept(dir, name) !== null)).toBe(true);
});

test('what others put into the folder is neither listed, handed over nor removed', () => {
  keepDaily(dir, state, '0.1.0', morning(1));
  const own = join(dir, 'cadangan', 'foto keluarga.zip');
  writeFileSync(own, 'x');
  for (let day = 2; day <= 10; day++) keepDaily(dir, state, '0.1.0', morning(day));

  expect(names()).not.toContain('foto keluarga.zip');
  expect([existsSync(own), readKept(dir, 'foto keluarga.zip'), readKept(dir, '../potret.json')]).toEqual([true, null, null]);
});
