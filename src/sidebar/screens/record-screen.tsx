/** One record of a SOP: what it is about, its steps in order, what proves each, and what can be done now. */
import { useEffect } from 'preact/hooks';
import type { RecordView } from '../../sops/sop.ts';
import { findSop } from '../manifests.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { Problems } from '../parts/problems.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { routeTo, useNavigation } from '../routes.ts';
import { ask } from '../server.ts';
import { Stepper } from './stepper.tsx';
import type { DrawnStep } from './steps.ts';
import { drawnSteps, progressOf } from './steps.ts';

export function RecordScreen({ id, record }: { readonly id: string; readonly record: string }) {
  const sop = findSop(id);
  const { reply, again } = useAnswer<RecordView>(sop?.open ?? '', { record });
  const { arrival, replace } = useNavigation();
  const instead = reply?.ok ? reply.value.instead : undefined;
  useEffect(() => {
    if (instead !== undefined) replace(instead, arrival);
  }, [instead]);
  const crumbs = [HOME, { caption: sop?.title ?? '', route: `sop/${id}` }];
  if (!reply?.ok || !sop || instead !== undefined) {
    return (
      <Page title={record} crumbs={crumbs}>
        {reply && !reply.ok ? <Failure reply={reply} retry={again} /> : <Loading />}
      </Page>
    );
  }
  const view = reply.value;
  const steps = drawnSteps(sop.steps, view);
  return (
    <Page
      title={view.title}
      crumbs={crumbs}
      sub={<RecordHead view={view} steps={steps} />}
      footer={<RecordFooter sop={id} view={view} />}
    >
      <Problems problems={reply.problems} />
      <About about={view.about ?? []} />
      <Stepper record={view.record} steps={steps} again={again} />
    </Page>
  );
}

function RecordHead({ view, steps }: { readonly view: RecordView; readonly steps: readonly DrawnStep[] }) {
  const { settled, counted } = progressOf(steps);
  return (
    <>
      <p class="sub">
        {view.subtitle} · <span class="number">{view.record}</span> <span class={`tag ${view.tag.tone}`}>{view.tag.text}</span>
      </p>
      {counted > 0 && (
        <>
          <div class="bar" aria-hidden="true">
            <span style={{ width: `${(100 * settled) / counted}%` }} />
          </div>
          <p class="sub">
            {settled} dari {counted} langkah SOP
          </p>
        </>
      )}
    </>
  );
}

export function About({ about }: { readonly about: NonNullable<RecordView['about']> }) {
  if (about.length === 0) return null;
  return (
    <dl class="about">
      {about.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function RecordFooter({ sop, view }: { readonly sop: string; readonly view: RecordView }) {
  const { go } = useNavigation();
  return (
    <>
      <button type="button" onClick={() => ask('show', { table: view.table, record: view.record })}>
        Tunjukkan di lembar
      </button>
      {view.history && (
        <button type="button" onClick={() => go(routeTo('riwayat', sop, view.record))}>
          Riwayat
        </button>
      )}
    </>
  );
}
