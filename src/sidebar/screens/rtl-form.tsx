/** The little form that makes a line of the RTL register: who does what is missing, and until when. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Form, Saved, TypedValues } from '../../schema/index.ts';
import { defineForm, field } from '../../schema/index.ts';
import type { Level } from '../../sops/evidence.ts';
import type { Scoring } from '../../sops/pkp/scoring-view.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { FormFields } from '../form/form-fields.tsx';
import { useSaving } from '../form/use-saving.ts';
import { TroubleNote } from './form-notes.tsx';

const FORM = defineForm({
  id: 'pkp.rtl',
  title: 'RTL',
  fields: { person: field.reference('Penanggung jawab', 'Pegawai'), due: field.date('Tenggat') },
  load: '',
  save: 'pkp.makeRtl',
}) as Form;

interface RtlFormProps {
  readonly scoring: Scoring;
  readonly code: string;
  readonly level: Level;
  readonly done: (saved: Saved) => void;
  readonly close: () => void;
}

export function RtlForm({ scoring: { record, people, me, due }, code, level, done, close }: RtlFormProps) {
  const [values, setValues] = useState<TypedValues>({ level: String(level), person: me, due });
  const { busy, refusals, trouble, save } = useSaving(FORM, { record, part: code, seen: '', values }, { merge: () => {}, done });
  const box = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => box.current?.querySelector('select')?.focus(), []);
  return (
    <form
      ref={box}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) save();
      }}
    >
      {refusals.length > 0 && <ErrorSummary refusals={refusals} reveal={() => {}} />}
      {trouble && <TroubleNote trouble={trouble} retry={save} reload={save} />}
      <FormFields
        form={FORM}
        values={values}
        refusals={refusals}
        options={{ Pegawai: people }}
        disabled={busy}
        revealed=""
        change={(name, value) => setValues({ ...values, [name]: value })}
      />
      <button type="submit" disabled={busy}>
        {busy ? 'Menyimpan…' : 'Buat RTL'}
      </button>{' '}
      <button type="button" disabled={busy} onClick={close}>
        Batal
      </button>
    </form>
  );
}
