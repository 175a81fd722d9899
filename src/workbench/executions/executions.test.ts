/** Executions in real worker threads: parallel, kept apart by the document lock, ended when they run too long. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { findBrokenLink } from '../../host/journal.ts';
import { jejakTable } from '../../registers/jejak.table.ts';
import { unitTable } from '../../registers/unit.table.ts';
import type { Office } from '../office-workbench.ts';
import { builtFile, officeWorkbench } from '../office-workbench.ts';
import { newCaches } from '../state/caches.ts';
import { NO_PAGE } from '../state/state-kernel.ts';
import type { Outcome } from './execution-thread.ts';
import type { Executions } from './executions.ts';
import { openExecutions } from './executions.ts';

const PRODUCT = readFileSync('dist/Code.js', 'utf8');

const opened: Executions[] = [];
afterEach(() => Promise.all(opened.splice(0).map((executions) => executions.stop())));

interface Bench {
  readonly executions: Executions;
  run(functionName: string, ...parameters: readonly unknown[]): Promise<Outcome>;
}

/** Executions of some source on an office. */
function bench(office: Office, source: string, options: { limitMs?: number; parallel?: number } = {}): Bench {
  const executions = openExecutions({
    state: office.state,
    caches: newCaches(),
    bundle: { scripts: [{ name: 'Code.js', source }] },
    htmlFile: builtFile,
    workerFile: resolve('build/workbench/worker.mjs'),
    limitMs: options.limitMs ?? 60_000,
    parallel: options.parallel ?? 8,
  });
  opened.push(executions);
  return {
    executions,
    run: (functionName, ...parameters) =>
      executions.run({ functionName, parameters, user: 'petugas@contoh.example', ui: NO_PAGE }),
  };
}

function record({ run }: Bench, count: number): Promise<Outcome[]> {
  const values = (index: number) => ({ name: `Unit ${index}`, klaster: 'Lintas Klaster', active: true });
  return Promise.all(Array.from({ length: count }, (_, index) => run('call', 'unit.save', { values: values(index) })));
}

function numbersOf(office: Office): number[] {
  return office.rows(unitTable).map((row) => Number(row.number.replace('UNT-', '')));
}

describe('recordings in parallel', () => {
  test('200 through 8 workers get 200 consecutive numbers, and the journal stays one chain', async () => {
    const office = officeWorkbench();
    const before = numbersOf(office).length;

    const outcomes = await record(bench(office, PRODUCT), 200);

    expect(outcomes.filter((outcome) => !('value' in outcome) || !(outcome.value as { ok: boolean }).ok)).toEqual([]);
    expect(numbersOf(office)).toEqual(Array.from({ length: before + 200 }, (_, index) => index + 1));
    const lines = office.rows(jejakTable);
    expect(findBrokenLink(lines, { count: lines.length, mark: lines.at(-1)?.mark ?? '' })).toBeNull();
  });

  test('without the lock the same recordings get the same numbers: it is the lock that keeps them apart', async () => {
    const office = officeWorkbench();
    const unlocked = PRODUCT.replace(/\.waitLock\([\w$]+\)/, '.hasLock()');
    expect(unlocked === PRODUCT).toBe(false);

    await record(bench(office, unlocked), 40);

    const numbers = numbersOf(office);
    expect(new Set(numbers).size).toBeLessThan(numbers.length);
  });

  test('run at the same time: two that wait for each other both end', async () => {
    const office = officeWorkbench();
    const source = `
      function meet(mine, other) {
        const properties = PropertiesService.getScriptProperties();
        properties.setProperty(mine, 'here');
        while (properties.getProperty(other) === null) Utilities.sleep(5);
        return 'met';
      }`;
    const { run } = bench(office, source, { limitMs: 60_000 });

    expect(await Promise.all([run('meet', 'a', 'b'), run('meet', 'b', 'a')])).toEqual([{ value: 'met' }, { value: 'met' }]);
  });

  test('grow in number as they wait: seven that need each other all end', async () => {
    const source = `
      function meet(mine) {
        const properties = PropertiesService.getScriptProperties();
        properties.setProperty(mine, 'here');
        while (properties.getKeys().length < 7) Utilities.sleep(20);
        return 'met';
      }`;
    const { run } = bench(officeWorkbench(), source, { limitMs: 60_000 });

    const outcomes = await Promise.all(Array.from({ length: 7 }, (_, index) => run('meet', `p${index}`)));

    expect(outcomes).toEqual(Array(7).fill({ value: 'met' }));
  });

  test('beyond the allowed number wait for their turn', async () => {
    const office = officeWorkbench();
    const source = `
      function count() {
        const cache = CacheService.getScriptCache();
        const lock = LockService.getScriptLock();
        const add = (by) => { lock.waitLock(10000); const now = Number(cache.get('now') || 0) + by; cache.put('now', String(now)); lock.releaseLock(); return now; };
        const now = add(1);
        Utilities.sleep(300);
        add(-1);
        return now;
      }`;
    const { run } = bench(office, source, { parallel: 2 });

    const outcomes = await Promise.all(Array.from({ length: 8 }, () => run('count')));

    const seen = outcomes.map((outcome) => ('value' in outcome ? Number(outcome.value) : 99));
    expect(Math.max(...seen)).toBe(2);
  });
});

describe('an execution', () => {
  test('begins afresh: nothing that another one set is there', async () => {
    const { run } = bench(
      officeWorkbench(),
      'let calls = 0; function next() { globalThis.left = true; return [++calls, typeof globalThis.gone]; }',
    );

    expect([await run('next'), await run('next')]).toEqual([{ value: [1, 'undefined'] }, { value: [1, 'undefined'] }]);
  });

  test('leaves nothing to the next one, which runs in the same thread', async () => {
    const { run } = bench(
      officeWorkbench(),
      `function next() {
        const found = ['left' in SpreadsheetApp, 'left' in Utilities.Charset, 'left' in [], 'left' in Date, 'left' in globalThis];
        for (const place of [SpreadsheetApp, Utilities.Charset, Array.prototype, Date, globalThis]) place.left = true;
        return found;
      }`,
    );
    const nothing = { value: [false, false, false, false, false] };

    expect([await run('next'), await run('next'), await run('next')]).toEqual([nothing, nothing, nothing]);
  });

  test('that ended its thread is told; the next one gets another', async () => {
    const { run } = bench(
      officeWorkbench(),
      `
      function die() { SpreadsheetApp.constructor.constructor('return process')().exit(); }
      function live() { return 'alive'; }`,
    );

    for (let time = 0; time < 3; time++) expect(await run('die')).toMatchObject({ error: { message: expect.any(String) } });
    expect(await run('live')).toEqual({ value: 'alive' });
  });

  test('that never ends is ended at the limit, told, and gives its lock back', async () => {
    const source = `
      function forever() { LockService.getDocumentLock().waitLock(1000); for (;;) {} }
      function after() { LockService.getDocumentLock().waitLock(1000); return 'free'; }`;
    const { run, executions } = bench(officeWorkbench(), source, { limitMs: 5000 });

    expect(await run('forever')).toEqual({ error: { name: 'Error', message: 'Exceeded maximum execution time' } });
    expect(await run('after')).toEqual({ value: 'free' });
    expect(executions.log().map((line) => [line.functionName, line.text])).toContainEqual([
      'forever',
      'Exceeded maximum execution time',
    ]);
  });

  test('that still waits for a thread when the workbench stops is told so, as is one that comes later', async () => {
    const { run, executions } = bench(officeWorkbench(), 'function wait() { Utilities.sleep(60000); }');
    const outcomes = Promise.all(Array.from({ length: 4 }, () => run('wait')));
    await new Promise((resolve) => setImmediate(resolve));

    await executions.stop();

    expect(await outcomes).toEqual(Array(4).fill({ error: { name: 'Error', message: expect.any(String) } }));
    expect(await run('wait')).toMatchObject({ error: { message: 'The execution was not begun: the workbench stops.' } });
  });

  test('that throws is told with its message; what it logged is kept', async () => {
    const { run, executions } = bench(
      officeWorkbench(),
      `function fail() { console.warn('close', 1); throw new TypeError('not so'); }`,
    );

    expect(await run('fail')).toMatchObject({ error: { name: 'TypeError', message: 'not so' } });
    expect(executions.log().map((line) => `${line.level} ${line.text}`)).toEqual(['WARN close 1', 'ERROR not so']);
  });

  test.each(['private_', 'Admen.call', 'nothing', 'constructor', 'x; y'])('cannot be started as %s', async (name) => {
    const { run } = bench(officeWorkbench(), 'function private_() {} ');

    expect(await run(name)).toMatchObject({ error: { message: `Script function not found: ${name}` } });
  });

  test.each([
    ['setTimeout(() => {}, 0)'],
    ['fetch("https://contoh.example")'],
    ['new TextEncoder()'],
    ['process.exit(0)'],
    ['require("fs")'],
    ['structuredClone({})'],
    ['new URL("https://contoh.example")'],
    ['Object.groupBy([], String)'],
    ['"a".replaceAll("a", "b")'],
    ['[1].at(0)'],
  ])('lacks what Apps Script lacks: %s', async (expression) => {
    const { run } = bench(officeWorkbench(), `function tryIt() { return ${expression}; }`);

    expect(await run('tryIt')).toMatchObject({ error: { message: expect.stringMatching(/not defined|not a function/) } });
  });

  test.each([
    ['a Date', 'new Date(0)'],
    ['a Date deep inside', '{ rows: [{ at: new Date(0) }] }'],
    ['a function', '() => 1'],
    ['a Map', 'new Map()'],
    ['not a number', '10n'],
  ])('cannot give %s back through google.script.run', async (_what, expression) => {
    const { run } = bench(officeWorkbench(), `function give() { return ${expression}; }`);

    expect(await run('give')).toMatchObject({ error: { message: expect.stringContaining('illegal value in return value') } });
  });

  test('takes only plain data in', async () => {
    const { run } = bench(officeWorkbench(), 'function take(given) { return given; }');

    expect(await run('take', { a: [1, 'x', null, true] })).toEqual({ value: { a: [1, 'x', null, true] } });
    expect(await run('take', { at: new Date(0) })).toMatchObject({
      error: { message: expect.stringContaining('parameter 1.at') },
    });
  });
});
