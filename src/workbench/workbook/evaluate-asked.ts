/**
 * After each change o-spreadsheet works out every formula that depends on it, also those of a sheet that nobody looks at: the hundreds
 * that count whole registers for the Dasbor. Here a sheet to which no other sheet refers waits until one of its cells is asked for.
 */
import type { Zone } from './grid-plugin-types.ts';

interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

interface EvaluatedRange {
  readonly sheetId: string;
  readonly zone: Zone;
}

interface Getters {
  getSheetIds(): readonly string[];
  getCells(sheetId: string): readonly FormulaCell[];
  getCell(position: Position): FormulaCell | undefined;
}

interface FormulaCell {
  readonly isFormula: boolean;
  readonly compiledFormula?: { readonly rangeDependencies: readonly { readonly sheetId: string }[] };
}

/** What is used of the engine's evaluator. */
interface Evaluator {
  readonly getters: Getters;
  evaluate(ranges: Iterable<EvaluatedRange>): void;
  clearEvaluatedRanges(ranges: readonly EvaluatedRange[]): void;
  buildDependencyGraph(): void;
  updateDependencies(position: Position): void;
  addDependencies(position: Position, dependencies: readonly { readonly sheetId: string }[]): void;
  getEvaluatedCell(position: Position): unknown;
  getSpreadZone(position: Position, ...options: readonly unknown[]): unknown;
  getArrayFormulaSpreadingOn(position: Position): unknown;
  isArrayFormulaSpillBlocked(position: Position): unknown;
  getEvaluatedPositions(): unknown;
  getEvaluatedPositionsInSheet(sheetId: string): unknown;
}

export function evaluatingAsked<P>(plugin: P): P {
  const Plugin = plugin as new (...given: never[]) => { readonly evaluator: Evaluator };
  return class extends Plugin {
    constructor(...given: never[]) {
      super(...given);
      waitUntilAsked(this.evaluator);
    }
  } as P;
}

const METHODS = [
  'evaluate',
  'buildDependencyGraph',
  'updateDependencies',
  'addDependencies',
  'getEvaluatedCell',
  'getSpreadZone',
  'getArrayFormulaSpreadingOn',
  'isArrayFormulaSpillBlocked',
  'getEvaluatedPositions',
  'getEvaluatedPositionsInSheet',
] as const;

function waitUntilAsked(evaluator: Evaluator): void {
  const { getters } = evaluator;
  /** Sheets to which another one refers. */
  const referred = new Set<string>();
  /** What waits, sheet by sheet; the same range once. */
  const waiting = new Map<string, Map<string, EvaluatedRange>>();
  const own = Object.fromEntries(METHODS.map((name) => [name, evaluator[name].bind(evaluator)])) as unknown as Evaluator;
  let isWorking = false;
  const work = (ranges: readonly EvaluatedRange[]) => {
    isWorking = true;
    try {
      own.evaluate(ranges);
    } finally {
      isWorking = false;
    }
  };

  const note = (sheetId: string, dependencies: readonly { readonly sheetId: string }[] = []) => {
    for (const dependency of dependencies) if (dependency.sheetId !== sheetId) referred.add(dependency.sheetId);
  };
  const settle = (sheetId: string) => {
    const ranges = waiting.get(sheetId);
    // One evaluation does not begin within another.
    if (!ranges || isWorking) return;
    waiting.delete(sheetId);
    work([...ranges.values()]);
  };

  evaluator.buildDependencyGraph = () => {
    own.buildDependencyGraph();
    referred.clear();
    waiting.clear();
    for (const sheetId of getters.getSheetIds())
      for (const cell of getters.getCells(sheetId)) note(sheetId, cell.compiledFormula?.rangeDependencies);
  };
  evaluator.updateDependencies = (position) => {
    own.updateDependencies(position);
    note(position.sheetId, getters.getCell(position)?.compiledFormula?.rangeDependencies);
  };
  evaluator.addDependencies = (position, dependencies) => {
    note(position.sheetId, dependencies);
    // Found only now, while it is worked out (INDIRECT): what waits over there is read cell by cell.
    for (const { sheetId } of dependencies) evaluator.clearEvaluatedRanges([...(waiting.get(sheetId)?.values() ?? [])]);
    own.addDependencies(position, dependencies);
  };
  evaluator.evaluate = (ranges) => {
    const now: EvaluatedRange[] = [];
    for (const range of ranges) {
      if (referred.has(range.sheetId)) now.push(range);
      else later(waiting, range);
    }
    for (const [sheetId, ranges] of [...waiting]) {
      if (!referred.has(sheetId)) continue;
      waiting.delete(sheetId);
      now.push(...ranges.values());
    }
    work(now);
  };
  for (const name of ['getEvaluatedCell', 'getSpreadZone', 'getArrayFormulaSpreadingOn', 'isArrayFormulaSpillBlocked'] as const)
    evaluator[name] = (position: Position, ...options: readonly unknown[]) => {
      settle(position.sheetId);
      return own[name](position, ...options);
    };
  evaluator.getEvaluatedPositionsInSheet = (sheetId) => {
    settle(sheetId);
    return own.getEvaluatedPositionsInSheet(sheetId);
  };
  evaluator.getEvaluatedPositions = () => {
    for (const sheetId of [...waiting.keys()]) settle(sheetId);
    return own.getEvaluatedPositions();
  };
}

function later(waiting: Map<string, Map<string, EvaluatedRange>>, range: EvaluatedRange): void {
  const { left, top, right, bottom } = range.zone;
  const ranges = waiting.get(range.sheetId) ?? new Map<string, EvaluatedRange>();
  waiting.set(range.sheetId, ranges.set([left, top, right, bottom].join(), range));
}
