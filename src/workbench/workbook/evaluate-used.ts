/**
 * After a change of structure, and at its start, o-spreadsheet evaluates every position of every sheet: a hundred thousand empty ones
 * for a thousand cells. Here it looks no farther than the cells of each sheet reach; what a formula spills is written by the formula.
 */
import type { Zone } from './grid-plugin-types.ts';

interface Getters {
  getSheetIds(): readonly string[];
  getCells(sheetId: string): readonly { readonly id: string }[];
  getCellPosition(cellId: string): { readonly col: number; readonly row: number };
}

interface EvaluatedRange {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** What is used of the engine's plugin `evaluation`. */
interface Evaluation {
  readonly getters: Getters;
  readonly shouldRebuildDependenciesGraph: boolean;
  readonly evaluator: {
    evaluatedCells: { readonly constructor: unknown };
    evaluateAllCells(): void;
    evaluate(ranges: readonly EvaluatedRange[]): void;
  };
  finalize(): void;
}

export function evaluatingUsed<P>(plugin: P): P {
  const Plugin = plugin as new (...given: never[]) => Evaluation;
  return class extends Plugin {
    override finalize(): void {
      const { evaluator, getters } = this;
      const { evaluateAllCells } = evaluator;
      // Only where all dependencies are made anew, too: no earlier spill is left then, to be cleared where no cells are.
      if (this.shouldRebuildDependenciesGraph)
        evaluator.evaluateAllCells = () => {
          const Cells = evaluator.evaluatedCells.constructor as new () => typeof evaluator.evaluatedCells;
          evaluator.evaluatedCells = new Cells();
          evaluator.evaluate(getters.getSheetIds().flatMap((sheetId) => usedRange(getters, sheetId)));
        };
      super.finalize();
      evaluator.evaluateAllCells = evaluateAllCells;
    }
  } as P;
}

function usedRange(getters: Getters, sheetId: string): EvaluatedRange[] {
  let bottom = -1;
  let right = -1;
  for (const { id } of getters.getCells(sheetId)) {
    const { row, col } = getters.getCellPosition(id);
    bottom = Math.max(bottom, row);
    right = Math.max(right, col);
  }
  return bottom < 0 ? [] : [{ sheetId, zone: { top: 0, left: 0, bottom, right } }];
}
