/** One record of a SOP: its steps in order, what proves each, and what can be done now. */
import { useState } from 'preact/hooks';
import { sops } from '../../sops/index.ts';
import type { RecordView, Step } from '../../sops/sop.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { Problems } from '../parts/problems.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { ask } from '../server.ts';
import { StepActions } from './step-actions.tsx';

type StepView = RecordView['steps'][number];

export function RecordScreen({ id, record }: { readonly id: string; readonly record: string }) {
  const sop = sops.find((candidate) => candidate.id === id);
  const { reply, again } = useAnswer<RecordView>(sop?.open ?? '', { record });
  const crumbs = [HOME, { caption: sop?.title ?? '', route: `sop/${id}` }];
  if (!reply?.ok || !sop) {
    return (
      <Page title={record} crumbs={crumbs}>
        {reply && !reply.ok ? <Failure reply={reply} retry={again} /> : <Loading />}
      </Page>
    );
  }
  const view = reply.value;
  return (
    <Page
      title={view.title}
      crumbs={crumbs}
      sub={<RecordHead view={view} steps={sop.steps} />}
      footer={<RecordFooter view={view} />}
    >
      <Problems problems={reply.problems} />
      <Stepper view={view} steps={sop.steps} again={again} />
    </Page>
  );
}

function RecordHead({ view, steps }: { readonly view: RecordView; readonly steps: readonly Step[] }) {
  const counted = steps.filter((step) => step.number !== null);
  const settled = counted.filter((step) =>
    ['done', 'notApplicable'].includes(view.steps.find((state) => state.id === step.id)?.proof.state ?? ''),
  );
  return (
    <>
      <p class="sub">
        {view.subtitle} · {view.record} <span class={`tag ${view.tag.tone}`}>{view.tag.text}</span>
      </p>
      <div class="bar" aria-hidden="true">
        <span style={{ width: `${(100 * settled.length) / counted.length}%` }} />
      </div>
      <p class="sub">
        {settled.length} dari {counted.length} langkah SOP
      </p>
    </>
  );
}

function RecordFooter({ view }: { readonly view: RecordView }) {
  return (
    <button type="button" onClick={() => ask('show', { table: view.table, record: view.record })}>
      Tunjukkan di lembar
    </button>
  );
}

/** The step of each record that was worked in last: coming back from its form, one is there again. */
const workedIn = new Map<string, string>();

/** The first step that is not settled is the current one. It is open, unless another was left unfinished; after all, the last. */
function Stepper({
  view,
  steps,
  again,
}: {
  readonly view: RecordView;
  readonly steps: readonly Step[];
  readonly again: () => void;
}) {
  const states = new Map(view.steps.map((state) => [state.id, state]));
  const waits = (id: string) => ['open', 'partly'].includes(states.get(id)?.proof.state ?? '');
  const current = steps.find((step) => waits(step.id))?.id ?? '';
  const left = workedIn.get(view.record) ?? '';
  const [opened, setOpened] = useState(waits(left) ? left : current || steps[steps.length - 1]?.id);
  const toggle = (id: string) => {
    const next = id === opened ? '' : id;
    workedIn.set(view.record, next);
    setOpened(next);
  };
  const phases = [...new Set(steps.map((step) => step.phase))];
  return (
    <>
      {phases.map((phase) => (
        <section key={phase}>
          <h2 class="phase">{phase}</h2>
          <ol class="steps">
            {steps
              .filter((step) => step.phase === phase)
              .map((step) => (
                <StepLine
                  key={step.id}
                  step={step}
                  state={states.get(step.id)}
                  record={view.record}
                  isCurrent={step.id === current}
                  isOpened={step.id === opened}
                  toggle={() => toggle(step.id)}
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
  readonly step: Step;
  readonly state: StepView | undefined;
  readonly record: string;
  readonly isCurrent: boolean;
  readonly isOpened: boolean;
  readonly toggle: () => void;
  readonly again: () => void;
}

function StepLine({ step, state, record, isCurrent, isOpened, toggle, again }: StepLineProps) {
  const proof = state?.proof ?? { state: 'open' as const, lines: [] };
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
          <StepActions actions={state?.actions ?? []} record={record} again={again} />
        </div>
      )}
    </li>
  );
}
