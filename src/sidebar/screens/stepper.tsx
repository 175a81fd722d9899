/** The steps of a record by their phases; one is open and shows what the SOP says and what can be done. */
import { useState } from 'preact/hooks';
import { Difference } from '../parts/difference.tsx';
import { StepActions } from './step-actions.tsx';
import type { DrawnStep } from './steps.ts';
import { currentStep, isSettled } from './steps.ts';

interface StepperProps {
  readonly record: string;
  readonly steps: readonly DrawnStep[];
  readonly again: () => void;
}

/** The step of each record that was worked in last: coming back from its form, one is there again. */
const workedIn = new Map<string, string>();

/** The current step is open, unless another was left unfinished; after all, the last. */
export function Stepper({ record, steps, again }: StepperProps) {
  const current = currentStep(steps);
  const left = steps.find(({ step }) => step.id === workedIn.get(record));
  const [opened, setOpened] = useState(
    left && !isSettled(left.state) ? left.step.id : current || steps[steps.length - 1]?.step.id,
  );
  const toggle = (id: string) => {
    const next = id === opened ? '' : id;
    workedIn.set(record, next);
    setOpened(next);
  };
  const phases = [...new Set(steps.map(({ step }) => step.phase))];
  return (
    <>
      {phases.map((phase) => (
        <section key={phase}>
          <h2 class="phase">{phase}</h2>
          <ol class="steps">
            {steps
              .filter(({ step }) => step.phase === phase)
              .map((drawn) => (
                <StepLine
                  key={drawn.step.id}
                  drawn={drawn}
                  record={record}
                  isCurrent={drawn.step.id === current}
                  isOpened={drawn.step.id === opened}
                  toggle={() => toggle(drawn.step.id)}
                  again={again}
                />
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}

const WORDS = { done: 'selesai', partly: 'sebagian', open: 'belum', notApplicable: 'tidak berlaku' } as const;

interface StepLineProps {
  readonly drawn: DrawnStep;
  readonly record: string;
  readonly isCurrent: boolean;
  readonly isOpened: boolean;
  readonly toggle: () => void;
  readonly again: () => void;
}

function StepLine({ drawn: { step, state }, record, isCurrent, isOpened, toggle, again }: StepLineProps) {
  const { proof, waits } = state;
  return (
    <li class={`${proof.state} ${isCurrent ? 'current' : ''}`} aria-current={isCurrent ? 'step' : undefined}>
      <span class="dot" aria-hidden="true">
        {proof.state === 'done' ? '✓' : (step.number ?? '•')}
      </span>
      <button type="button" class="step-head" aria-expanded={isOpened} onClick={toggle}>
        {step.title}
        <span class="visually-hidden">, {WORDS[proof.state]}</span>
      </button>
      <div class="who">{[step.by, ...proof.lines].join(' · ')}</div>
      {isOpened && (
        <div class="step-body">
          <p>{step.text}</p>
          {proof.difference && <Difference pieces={proof.difference} />}
          {waits === undefined ? (
            <StepActions actions={state.actions} record={record} again={again} />
          ) : (
            <p class="say">{waits.startsWith('Menunggu') ? waits : `Menunggu: ${waits}`}</p>
          )}
        </div>
      )}
    </li>
  );
}
