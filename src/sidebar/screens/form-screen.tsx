/** Any form, drawn from its description: filled by its loader, checked as the server will check it, saved, with drafts kept meanwhile. */
import { useEffect, useState } from 'preact/hooks';
import type { Filled, Form, Refusal, Saved } from '../../schema/index.ts';
import { validate } from '../../schema/index.ts';
import { findDraft, flushDraft, forgetDraft, keepDraft } from '../form/draft.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { FormFields } from '../form/form-fields.tsx';
import { findForm } from '../form/forms.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import type { Crumb } from '../parts/page.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { Problems } from '../parts/problems.tsx';
import type { Arrival } from '../routes.ts';
import { useNavigation } from '../routes.ts';
import type { Reply } from '../server.ts';
import { ask } from '../server.ts';
import { AskName } from './ask-name.tsx';

interface FormScreenProps {
  readonly id: string;
  readonly record: string;
  readonly part: string;
  readonly isWide: boolean;
}

export function FormScreen(props: FormScreenProps) {
  const found = findForm(props.id);
  if (!found) return <Page title="Formulir tidak dikenal" crumbs={[HOME]} />;
  const { sop, form } = found;
  const crumbs = [
    HOME,
    ...(sop ? [{ caption: sop.title, route: `sop/${sop.id}${props.record === '' ? '' : `/${props.record}`}` }] : []),
  ];
  return <LoadedForm {...props} form={form} crumbs={crumbs} />;
}

interface LoadedFormProps extends FormScreenProps {
  readonly form: Form;
  readonly crumbs: readonly Crumb[];
}

/** The form as it was filled, and what of it came back from an earlier, unsaved try. */
interface Start {
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
  return <OpenForm key={`${key} ${start.seen}`} {...props} draftKey={key} start={start} discard={discard} />;
}

interface OpenFormProps extends LoadedFormProps {
  readonly draftKey: string;
  readonly start: Start;
  readonly discard: () => void;
}

function OpenForm({ form, record, part, crumbs, isWide, draftKey, start, discard }: OpenFormProps) {
  const { filled } = start;
  const { back, go, route } = useNavigation();
  const leave = (arrival: Arrival = null) => back(arrival, crumbs[crumbs.length - 1]?.route);
  const [values, setValues] = useState(start.values);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [trouble, setTrouble] = useState<Extract<Reply<Saved>, { ok: false }> | null>(null);
  const [busy, setBusy] = useState(false);
  const [revealed, setRevealed] = useState('');
  const isLocked = typeof filled.locked === 'string';

  const change = (name: string, value: unknown) => {
    const next = { ...values, [name]: value };
    setValues(next);
    keepDraft(draftKey, { values: next, seen: start.seen });
  };
  const refuse = (found: readonly Refusal[]) => {
    setRefusals(found);
    setRevealed(found.find((refusal) => refusal.field.includes('.'))?.field ?? '');
  };
  const save = async () => {
    const checked = validate(form.fields, values);
    setTrouble(null);
    if (!checked.ok) return refuse(checked.refusals);
    setBusy(true);
    const reply = await ask<Saved>(form.save, { record, part, seen: start.seen, values });
    setBusy(false);
    if (!reply.ok) {
      refuse(reply.code === 'refused' ? reply.refusals : []);
      return setTrouble(reply.code === 'refused' ? null : reply);
    }
    forgetDraft(draftKey);
    // From a record's step one returns to it; a new record leads to its own screen.
    const own = reply.value.next?.[0];
    if (record === '' && own?.route.startsWith('sop/')) go(own.route, { message: reply.value.message });
    else leave(reply.value);
  };
  const widen = async () => {
    await flushDraft(draftKey);
    const reply = await ask<Saved>('openWide', { route });
    if (reply.ok) leave({ message: 'Formulir dibuka di jendela lebar.' });
    else setTrouble(reply);
  };

  const footer = isLocked ? undefined : (
    <>
      <button type="submit" form="formulir" class="primary" disabled={busy}>
        {busy && <span class="spinner" aria-hidden="true" />}
        {busy ? 'Menyimpan…' : (form.submit ?? 'Simpan')}
      </button>
      <button type="button" disabled={busy} onClick={() => leave()}>
        Batal
      </button>
    </>
  );
  return (
    <Page
      title={filled.title ?? form.title}
      crumbs={crumbs}
      sub={
        isWide ? undefined : (
          <button type="button" class="link sub" onClick={widen}>
            Buka lebar
          </button>
        )
      }
      footer={footer}
    >
      <Problems problems={start.problems} />
      {isLocked && <p class="say warn">{filled.locked}</p>}
      {start.restored && (
        <div class="say" role="status">
          Isian yang belum disimpan dipulihkan.
          <button type="button" class="link" onClick={discard}>
            Buang, dan mulai dari yang tersimpan
          </button>
        </div>
      )}
      {refusals.length > 0 && <ErrorSummary refusals={refusals} reveal={setRevealed} />}
      {trouble && <Trouble trouble={trouble} retry={save} reload={discard} />}
      {form.intro && !isLocked && <p>{form.intro}</p>}
      {(filled.notes ?? []).map((note) => (
        <p key={note} class="say">
          {note}
        </p>
      ))}
      <form
        id="formulir"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && !isLocked) save();
        }}
      >
        <FormFields
          form={form}
          values={values}
          refusals={refusals}
          options={filled.options ?? {}}
          disabled={busy || isLocked}
          revealed={revealed}
          change={change}
        />
      </form>
    </Page>
  );
}

interface TroubleProps {
  readonly trouble: Extract<Reply<Saved>, { ok: false }>;
  readonly retry: () => void;
  readonly reload: () => void;
}

/** What is not a matter of a field: somebody else's change, an unknown person, an outside that failed. */
function Trouble({ trouble, retry, reload }: TroubleProps) {
  if (trouble.code === 'anonymous') return <AskName retry={retry} />;
  if (trouble.code !== 'conflict') return <Failure reply={trouble} retry={retry} />;
  return (
    <div class="summary" role="alert">
      <b>Data sudah berubah</b>
      {trouble.refusals.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
      <button type="button" onClick={reload}>
        Muat nilai terbaru
      </button>
    </div>
  );
}
