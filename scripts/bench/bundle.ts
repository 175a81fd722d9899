/** The built files: how heavy they are, and what every execution pays before it does anything. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { median, timed } from './statistics.ts';

export interface BuiltFile {
  readonly name: string;
  readonly bytes: number;
  readonly gzipped: number;
}

export function builtFiles(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const content = readFileSync(file);
      return { name: relative(folder, file), bytes: content.length, gzipped: gzipSync(content).length };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Milliseconds for parsing and evaluating in a fresh context. */
export interface LoadTimes {
  /** The very first time in this process: nothing of it was compiled before. */
  readonly first: number;
  /** The median of later times, each parsed anew. */
  readonly median: number;
  /** The quickest of them: what is left when nothing else uses the computer. */
  readonly best: number;
  /** The median when V8 still has what it compiled of the same text, which Apps Script does not promise: mostly evaluating. */
  readonly known: number;
}

const WARM_UPS = 5;
const RUNS = 31;

/** `Code.js`, as a script file is loaded. */
export function loadScript(source: string): LoadTimes {
  return loadTimes((text, context) => {
    vm.runInContext(text, context);
  }, source);
}

/** The document engine, as the product evaluates it. */
export function loadEngine(source: string): LoadTimes {
  return loadTimes((text, context) => {
    const evaluate = vm.runInContext('(source) => new Function(source)()', context) as (given: string) => unknown;
    evaluate(`${text}; return AdmenDocuments;`);
  }, source);
}

function loadTimes(load: (source: string, context: vm.Context) => void, source: string): LoadTimes {
  const once = (text: string) => {
    const context = vm.createContext({});
    return timed(() => load(text, context));
  };
  const repeated = (textAt: (index: number) => string) =>
    Array.from({ length: WARM_UPS + RUNS }, (_, index) => once(textAt(index))).slice(WARM_UPS);
  const first = once(source);
  // V8 keeps what it compiled by its text: a new comment makes it parse again.
  const anew = repeated((index) => `/* ${index} */ ${source}`);
  return { first, median: median(anew), best: Math.min(...anew), known: median(repeated(() => source)) };
}
