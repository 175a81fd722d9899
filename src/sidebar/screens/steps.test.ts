/** A record shows the steps that concern it: order and numbers are the manifest's, the choice is the view's. */
import { expect, test } from '@jest/globals';
import type { RecordView, StepState } from '../../sops/sop.ts';
import type { ShownStep } from '../manifests.ts';
import { currentStep, drawnSteps, progressOf } from './steps.ts';

const step = (id: string, number: number | null): ShownStep => ({
  id,
  number,
  phase: 'Tahap',
  title: id,
  text: id,
  by: 'Petugas',
});
const MANIFEST = [step('terima', 1), step('arsip', null), step('teruskan', 2), step('tindak', 3), step('lapor', 4)];

const given = (...states: readonly [id: string, state: StepState, waits?: string][]): Pick<RecordView, 'steps'> => ({
  steps: states.map(([id, state, waits]) => ({
    id,
    proof: { state, lines: [] },
    actions: [],
    ...(waits !== undefined && { waits }),
  })),
});

test('steps that the view leaves out, or that no manifest knows, are not drawn; the order and the numbers are the manifest’s', () => {
  const drawn = drawnSteps(MANIFEST, given(['lapor', 'open'], ['terima', 'done'], ['lain', 'open'], ['tindak', 'open']));

  expect(drawn.map(({ step: { id, number } }) => [id, number])).toEqual([
    ['terima', 1],
    ['tindak', 3],
    ['lapor', 4],
  ]);
});

test('progress counts the numbered steps that are drawn', () => {
  const drawn = drawnSteps(
    MANIFEST,
    given(['terima', 'done'], ['arsip', 'done'], ['teruskan', 'notApplicable'], ['tindak', 'partly']),
  );

  expect(progressOf(drawn)).toEqual({ settled: 2, counted: 3 });
  expect(progressOf([])).toEqual({ settled: 0, counted: 0 });
});

test('the current step is the first that can be worked in; a waiting one only when nothing else is left', () => {
  const waiting = ['teruskan', 'open', 'Persetujuan'] as const;

  expect(currentStep(drawnSteps(MANIFEST, given(['terima', 'done'], [...waiting], ['tindak', 'open'])))).toBe('tindak');
  expect(currentStep(drawnSteps(MANIFEST, given(['terima', 'done'], [...waiting], ['tindak', 'done'])))).toBe('teruskan');
  expect(currentStep(drawnSteps(MANIFEST, given(['terima', 'done'], ['tindak', 'notApplicable'])))).toBe('');
});
