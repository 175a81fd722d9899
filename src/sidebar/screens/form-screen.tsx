/** Any form, found by its route and filled by its loader; what was typed and not saved comes back. */
import { useEffect, useState } from 'preact/hooks';
import type { Filled, Form } from '../../schema/index.ts';
import { findDraft, forgetDraft } from '../form/draft.ts';
import type { FoundForm } from '../form/forms.ts';
import { findForm } from '../form/forms.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import type { Crumb } from '../parts/page.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { routeTo } from '../routes.ts';
import type { Reply } from '../server.ts';
import { ask } from '../server.ts';
import { OpenForm } from './open-form.tsx';

interface FormScreenProps {
  readonly id: string;
  readonly record: string;
  readonly part: string;
  readonly isWide: boolean;
}

export function FormScreen(props: FormScreenProps) {
  const found = findForm(props.id);
  if (!found) return <Page title="Formulir tidak dikenal" crumbs={[HOME]} />;
  return <LoadedForm {...props} form={found.form} crumbs={crumbsOf(found, props.record)} />;
}

/** A form of a list leads back to the list, one of a SOP to the record. */
function crumbsOf({ sop, list }: FoundForm, record: string): readonly Crumb[] {
  const own = sop && { caption: sop.title, route: routeTo('sop', sop.id, list ? '' : record) };
  const above = list && { caption: list.title, route: routeTo('register', list.id) };
  return [HOME, own, above].filter((crumb) => crumb !== null);
}

export interface LoadedFormProps extends FormScreenProps {
  readonly form: Form;
  readonly crumbs: readonly Crumb[];
}

/** The form as it was filled, and what of it came back from an earlier, unsaved try. */
export interface Start {
  readonly filled: Filled;
  readonly values: Record<string, unknown>;
  readonly seen: string;
  readonly restored: boolean;
  readonly problems: Reply<unknown>['problems'];
}

function LoadedForm(props: LoadedFormProps) {
  const { form, record, part, crumbs } = props;
  const key = [form.id, record, part].join('/');
  const [start, setStart] = useState<Start | Extract<Reply<Filled>, { ok: false }> | null>(null);
  const load = async (withDraft: boolean) => {
    setStart(null);
    const [reply, draft] = await Promise.all([ask<Filled>(form.load, { record, part }), withDraft ? findDraft(key) : null]);
    if (!reply.ok) return setStart(reply);
    const filled = reply.value;
    const usable = draft !== null && !filled.locked;
    setStart({
      filled,
      values: usable ? draft.values : { ...filled.values },
      seen: usable ? draft.seen : filled.seen,
      restored: usable,
      problems: reply.problems,
    });
  };
  useEffect(() => {
    load(true);
  }, [key]);
  if (start === null || 'ok' in start)
    return (
      <Page title={form.title} crumbs={crumbs}>
        {start === null ? <Loading /> : <Failure reply={start} retry={() => load(true)} />}
      </Page>
    );
  const discard = () => {
    forgetDraft(key);
    load(false);
  };
  const { of } = start.filled;
  return (
    <OpenForm
      key={`${key} ${start.seen}`}
      {...props}
      crumbs={of ? [HOME, of] : crumbs}
      draftKey={key}
      start={start}
      discard={discard}
    />
  );
}
