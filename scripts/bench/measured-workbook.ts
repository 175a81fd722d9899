/** A workbook whose executions are measured: the built bundle, evaluated afresh for each call, with every kernel call counted. */
import type { Answer } from '../../src/answer.ts';
import type { TypedRows } from '../../src/workbench/demo/type-rows.ts';
import { typeRows } from '../../src/workbench/demo/type-rows.ts';
import { inProcessKernel } from '../../src/workbench/executions/in-process-kernel.ts';
import type { Bundle } from '../../src/workbench/executions/run-bundle.ts';
import { runFunction } from '../../src/workbench/executions/run-bundle.ts';
import type { Given } from '../../src/workbench/forms/check-answers.ts';
import { submitForm } from '../../src/workbench/forms/submit-form.ts';
import type { Kernel, StoredForm, SyncKernel } from '../../src/workbench/kernel.ts';
import { newCaches } from '../../src/workbench/state/caches.ts';
import { memoryKeeper } from '../../src/workbench/state/entry.ts';
import { NO_PAGE, stateKernel } from '../../src/workbench/state/state-kernel.ts';
import type { Snapshot } from '../../src/workbench/state/workbench-state.ts';
import { NEW_WORKBENCH, openState } from '../../src/workbench/state/workbench-state.ts';
import { intercepted } from './intercepted-kernel.ts';
import type { Past } from './tall-workbook.ts';
import { withPast } from './tall-workbook.ts';
import type { Tally } from './tally.ts';
import { count, newTally } from './tally.ts';

/** One execution. */
export interface Measured {
  /** The name of the use case, or of the entry point. */
  readonly name: string;
  readonly tally: Tally;
  /** Milliseconds of the script itself on this computer: evaluating the bundle, and everything between its service calls. */
  readonly scriptMs: number;
  /** Characters of JSON that go back to the sidebar. */
  readonly answerLength: number;
}

export interface MeasuredWorkbook {
  /** From now on it is 08:00 WIB of this day, and this person acts. */
  at(day: string): void;
  as(email: string): void;
  /** A use case through the door of the sidebar; a refusal, or a cell that could not be read, is a mistake in the bench. */
  call<T>(name: string, input?: object): T;
  /** An entry point of the menu. */
  run(name: string): void;
  /** Somebody of the public sends in the form of this title; a refusal is a mistake in the bench. */
  answer(title: string, given: Given): void;
  /** Somebody types into a sheet of the small workbook; not measured. */
  typeRows(sheet: string, key: string, rows: TypedRows): void;
  readonly forms: readonly StoredForm[];
  /** All executions so far, in order. */
  readonly measured: readonly Measured[];
  /** The kernel of the small workbook, uncounted and without past. */
  readonly kernel: Kernel;
  snapshot(): Snapshot;
}

/** The built product. */
export interface Product {
  readonly bundle: Bundle;
  htmlFile(name: string): string | null;
}

export function openMeasured(product: Product, snapshot = NEW_WORKBENCH, past: Past = new Map()): MeasuredWorkbook {
  const who = { now: 0, user: '' };
  const state = openState({ keeper: memoryKeeper(), snapshot, systemTime: () => who.now });
  const caches = newCaches();
  const measured: Measured[] = [];
  const kernel = () =>
    stateKernel(state, caches, {
      id: 'bench',
      user: who.user,
      ui: NO_PAGE,
      htmlFile: product.htmlFile,
      log: () => {},
      waiting: 'never',
    });
  const execute = (name: string, functionName: string, parameters: readonly unknown[]): unknown => {
    const emulated = kernel();
    const seen = withPast(
      inProcessKernel(() => emulated),
      past,
    );
    const { value, ...counted } = measuredRun(product.bundle, seen, functionName, parameters);
    measured.push({ name, ...counted });
    return value;
  };
  return {
    at: (day) => {
      who.now = Date.parse(`${day}T01:00:00Z`);
    },
    as: (email) => {
      who.user = email;
    },
    call: <T>(name: string, input: object = {}): T => accepted<T>(name, execute(name, 'call', [name, input]) as Answer),
    run: (name) => void execute(name, name, []),
    answer: (title, given) => {
      const form = state.forms().find((candidate) => candidate.title === title);
      const submitted = submitForm(state, form?.id ?? '', given);
      if (submitted.outcome !== 'taken')
        throw new Error(`The bench's answer to ${title} was refused: ${JSON.stringify(submitted)}`);
    },
    typeRows: (sheet, key, rows) => typeRows(state, sheet, key, rows),
    get forms() {
      return state.forms();
    },
    measured,
    get kernel() {
      return kernel();
    },
    snapshot: state.snapshot,
  };
}

function measuredRun(bundle: Bundle, kernel: SyncKernel, functionName: string, parameters: readonly unknown[]) {
  const tally = newTally();
  let inServices = 0;
  const counted = intercepted(kernel, (name, given, call) => {
    const start = performance.now();
    const answer = call();
    count(tally, name, given, answer);
    inServices += performance.now() - start;
    return answer;
  });
  const start = performance.now();
  const value = runFunction(bundle, counted, functionName, parameters);
  const scriptMs = performance.now() - start - inServices;
  return { value, tally, scriptMs, answerLength: JSON.stringify(value).length };
}

function accepted<T>(name: string, answer: Answer): T {
  if (!answer.ok) throw new Error(`The bench's ${name} was refused: ${JSON.stringify(answer.refusals)}`);
  if (answer.problems.length > 0)
    throw new Error(`The bench's ${name} met cells that cannot be read: ${JSON.stringify(answer.problems[0])}`);
  return answer.value as T;
}
