/** Which steps a record's screen draws, in whose order, how far it is, and which step is the current one. */
import type { RecordView } from '../../sops/sop.ts';
import type { ShownStep } from '../manifests.ts';

type StepView = RecordView['steps'][number];

/** A step of the manifest with how this record stands in it. */
export interface DrawnStep {
  readonly step: ShownStep;
  readonly state: StepView;
}

/** Only the steps that the view gives, in the manifest's order. */
export function drawnSteps(steps: readonly ShownStep[], view: Pick<RecordView, 'steps'>): readonly DrawnStep[] {
  const states = new Map(view.steps.map((state) => [state.id, state]));
  return steps.flatMap((step) => {
    const state = states.get(step.id);
    return state ? [{ step, state }] : [];
  });
}

/** Steps without a number support the procedure: they do not count. */
export function progressOf(drawn: readonly DrawnStep[]): { readonly settled: number; readonly counted: number } {
  const counted = drawn.filter(({ step }) => step.number !== null);
  return { settled: counted.filter(({ state }) => isSettled(state)).length, counted: counted.length };
}

/** The first step that can be worked in; one that waits for another only when nothing else is left. Empty when all is settled. */
export function currentStep(drawn: readonly DrawnStep[]): string {
  const open = drawn.filter(({ state }) => !isSettled(state));
  const current = open.find(({ state }) => state.waits === undefined) ?? open[0];
  return current?.step.id ?? '';
}

export function isSettled({ proof }: StepView): boolean {
  return proof.state === 'done' || proof.state === 'notApplicable';
}
