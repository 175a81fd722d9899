/** One execution: the built bundle evaluated afresh in its own context, with nothing in scope but the language and the emulated services. */
import vm from 'node:vm';
import type { SyncKernel } from '../kernel.ts';
import { googleServices } from '../services/index.ts';
import { assertTransferable } from './transferable.ts';

export interface Bundle {
  /** Script files in push order: name and source. */
  readonly scripts: readonly { readonly name: string; readonly source: string }[];
}

/** Calls a top-level function as `google.script.run` would: plain data in, plain data out. */
export type Caller = (functionName: string, parameters: readonly unknown[]) => unknown;

/** One execution: what it leaves behind in its scope goes with it. */
export function runFunction(bundle: Bundle, kernel: SyncKernel, functionName: string, parameters: readonly unknown[]): unknown {
  return evaluate(bundle, kernel)(functionName, parameters);
}

/** The bundle in a scope of its own. Who calls it more than once shares that scope between the calls, as no two executions do. */
export function evaluate(bundle: Bundle, kernel: SyncKernel): Caller {
  const context = newContext(bundle, kernel);
  return (functionName, parameters) => {
    // Own, so that nothing of the language itself (`constructor`, `Array`) can be called.
    const found: unknown = isPublic(functionName) && Object.hasOwn(context, functionName) ? context[functionName] : null;
    if (typeof found !== 'function') throw new Error(`Script function not found: ${functionName}`);
    for (const [index, parameter] of parameters.entries()) assertTransferable(parameter, `parameter ${index + 1}`);
    const given = JSON.stringify(parameters);
    const result: unknown = vm.runInContext(`${functionName}(...JSON.parse(${JSON.stringify(given)}))`, context);
    assertTransferable(result, 'return value');
    return result === undefined ? null : JSON.parse(JSON.stringify(result));
  };
}

function isPublic(functionName: string): boolean {
  return /^[A-Za-z$][\w$]*$/.test(functionName) && !functionName.endsWith('_');
}

function newContext(bundle: Bundle, kernel: SyncKernel): vm.Context {
  const context = vm.createContext({ ...googleServices(kernel) });
  vm.runInContext(LATER_THAN_ES2020, context);
  // Dates follow the workbench's clock, which may stand on another day than the computer's.
  vm.runInContext(SHIFTED_DATE, context)(() => kernel.clock.now());
  for (const script of parse(bundle)) script.runInContext(context);
  return context;
}

/** Parsing once serves all executions of a process; evaluation is fresh in each. */
const parsed = new WeakMap<Bundle, readonly vm.Script[]>();

export function parse(bundle: Bundle): readonly vm.Script[] {
  const known = parsed.get(bundle) ?? bundle.scripts.map(({ name, source }) => new vm.Script(source, { filename: name }));
  parsed.set(bundle, known);
  return known;
}

/** Apps Script promises no library beyond ES2020: what came later is taken away, so that using it fails here first. */
const LATER_THAN_ES2020 = `
  for (const name of ['AggregateError', 'FinalizationRegistry', 'WeakRef', 'Iterator']) delete globalThis[name];
  delete Promise.any; delete Promise.withResolvers; delete Object.hasOwn; delete Object.groupBy; delete Map.groupBy; delete Array.fromAsync;
  for (const name of ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']) delete Array.prototype[name];
  for (const name of ['at', 'isWellFormed', 'replaceAll', 'toWellFormed']) delete String.prototype[name];
  for (const name of ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']) delete Set.prototype[name];
`;

const SHIFTED_DATE = `(now) => {
  const RealDate = Date;
  globalThis.Date = class Date extends RealDate {
    constructor(...parts) { if (parts.length === 0) super(now()); else super(...parts); }
    static now() { return now(); }
  };
}`;
