/** A form as it was filled: drawn, checked as the server will check it, saved, with drafts kept meanwhile. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Saved, TypedValues } from '../../schema/index.ts';
import { flushDraft, forgetDraft, keepDraft } from '../form/draft.ts';
import { settled } from '../form/drawn.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { FormFields } from '../form/form-fields.tsx';
import { QuestionCard } from '../form/question-card.tsx';
import type { Sent } from '../form/use-saving.ts';
import { useSaving } from '../form/use-saving.ts';
import { SavedNote } from '../parts/arrival-note.tsx';
import { download } from '../parts/download.ts';
import { Help } from '../parts/help.tsx';
import { Page } from '../parts/page.tsx';
import { Widen } from '../parts/widen.tsx';
import type { Arrival } from '../routes.ts';
import { useNavigation } from '../routes.ts';
import { FormNotes, TroubleNote } from './form-notes.tsx';
import type { LoadedFormProps, Start } from './form-screen.tsx';

interface OpenFormProps extends LoadedFormProps {
  readonly draftKey: string;
  readonly start: Start;
  readonly discard: () => void;
}

export function OpenForm(props: OpenFormProps) {
  const { form, record, part, crumbs, draftKey, start, discard } = props;
  const { filled } = start;
  const { arrival } = useNavigation();
  const [values, setValues] = useState(start.values);
  const [revealed, setRevealed] = useState('');
  const set = (some: TypedValues) => {
    const next = { ...values, ...some };
    setValues(next);
    keepDraft(draftKey, { values: next, seen: start.seen });
  };
  const after = useAfterSaving(props);
  const saving = useSaving(form, { record, part, seen: start.seen, values }, { merge: set, done: after.done });
  const { busy, refusals, question } = saving;
  const isLocked = typeof filled.locked === 'string';
  useLayoutEffect(() => setRevealed(refusals.find((refusal) => refusal.field.includes('.'))?.field ?? ''), [refusals]);

  const dismiss = () => {
    saving.dismiss();
    requestAnimationFrame(() => document.querySelector<HTMLElement>('button[form="formulir"]')?.focus());
  };
  const buttons = (
    <>
      <button type="submit" form="formulir" class="primary" disabled={busy}>
        {busy && <span class="spinner" aria-hidden="true" />}
        {busy ? 'Menyimpan…' : (form.submit ?? 'Simpan')}
      </button>
      <button type="button" disabled={busy} onClick={() => after.leave()}>
        {after.note || (form.repeats && arrival) ? 'Selesai' : 'Batal'}
      </button>
    </>
  );
  return (
    <Page
      title={filled.title ?? form.title}
      crumbs={crumbs}
      sub={
        <Help form={form.id}>
          <Widen
            isWide={props.isWide}
            before={() => flushDraft(draftKey)}
            opened={() => after.leave({ message: 'Formulir dibuka di jendela lebar.' })}
            failed={saving.fail}
          />
        </Help>
      }
      footer={isLocked || question ? undefined : buttons}
    >
      {after.note && <SavedNote key={after.saves} saved={after.note} />}
      <FormNotes start={start} intro={form.intro ?? ''} discard={discard} />
      {refusals.length > 0 && <ErrorSummary refusals={refusals} reveal={setRevealed} />}
      {saving.trouble && <TroubleNote trouble={saving.trouble} retry={saving.retry} reload={discard} />}
      <form
        id="formulir"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && !isLocked && !question) saving.save();
        }}
      >
        <FormFields
          form={form}
          values={values}
          refusals={refusals}
          options={filled.options ?? {}}
          disabled={busy || isLocked || question !== null}
          revealed={revealed}
          change={(name, value) => set(settled(form, { ...values, [name]: value }, name))}
        />
      </form>
      {question && <QuestionCard question={question} choose={saving.choose} dismiss={dismiss} />}
    </Page>
  );
}

/** Where one is after saving: back where one came from, at the new record, or at the form again. */
function useAfterSaving({ form, record, crumbs, draftKey, start }: OpenFormProps) {
  const { back, go, route } = useNavigation();
  const [note, setNote] = useState<Arrival>(null);
  const [saves, setSaves] = useState(0);
  const leave = (arrival: Arrival = null) => back(arrival, crumbs[crumbs.length - 1]?.route);
  const done = async (saved: Saved, sent: Sent) => {
    const forgotten = forgetDraft(draftKey);
    const { document, ...message } = saved;
    const made = document && { link: document.link, save: form.save, input: sent };
    if (document) download(document.file);
    const arrival: Arrival = { ...message, ...(made && { made }) };
    // What was filled from a row is filled anew, so that the next saving knows the row as it is now.
    if (form.repeats || (made && start.seen !== '')) {
      await forgotten;
      return go(route, arrival);
    }
    setNote(made ? arrival : null);
    setSaves((now) => now + 1);
    if (made) return;
    // From a record's step one returns to it; a new record leads to its own screen.
    const own = saved.next?.[0];
    if (record === '' && own?.route.startsWith('sop/')) go(own.route, { message: saved.message });
    else leave(arrival);
  };
  return { note, saves, leave, done };
}
