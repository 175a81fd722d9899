/** The way of a form to the server: checked here, asked back where the form wants it, saved; and what stood in the way. */
import { useState } from 'preact/hooks';
import type { Form, Question, QuestionAnswer, Refusal, Saved, TypedValues } from '../../schema/index.ts';
import { validateForm } from '../../schema/index.ts';
import type { Reply } from '../server.ts';
import { ask } from '../server.ts';

export type Trouble = Extract<Reply<unknown>, { ok: false }>;
/** What goes to `save`. */
export type Sent = { readonly record: string; readonly part: string; readonly seen: string; readonly values: TypedValues };

interface State {
  readonly busy: boolean;
  readonly refusals: readonly Refusal[];
  readonly trouble: Trouble | null;
  readonly question: Question | null;
  /** What the answer to the question sets; `null` before there was one. */
  readonly decided: TypedValues | null;
}

export interface Saving extends State {
  save(): Promise<void>;
  /** Sends again what failed, without asking again what was answered. */
  retry(): Promise<void>;
  choose(answer: QuestionAnswer): Promise<void>;
  dismiss(): void;
  fail(trouble: Trouble): void;
}

const IDLE: State = { busy: false, refusals: [], trouble: null, question: null, decided: null };

interface Outcomes<T> {
  /** The answer to the question belongs to the form from now on, as if it were typed. */
  readonly merge: (values: TypedValues) => void;
  readonly done: (saved: T, sent: Sent) => void;
}

export function useSaving<T = Saved>(form: Form, typed: Sent, { merge, done }: Outcomes<T>): Saving {
  const [state, setState] = useState(IDLE);
  const fail = (reply: Trouble, decided: TypedValues | null = null) => {
    const isRefused = reply.code === 'refused';
    setState({ ...IDLE, refusals: isRefused ? reply.refusals : [], trouble: isRefused ? null : reply, decided });
  };
  const send = async (decided: TypedValues) => {
    const sent = { ...typed, values: { ...typed.values, ...decided } };
    setState({ ...IDLE, busy: true });
    const reply = await ask<T>(form.save, sent);
    if (!reply.ok) return fail(reply, decided);
    setState(IDLE);
    done(reply.value, sent);
  };
  const save = async () => {
    const checked = validateForm(form, typed.values);
    if (!checked.ok) return setState({ ...IDLE, refusals: checked.refusals });
    if (form.before === undefined) return send({});
    setState({ ...IDLE, busy: true });
    const reply = await ask<Question | null>(form.before, typed);
    if (!reply.ok) return fail(reply);
    if (reply.value === null) return send({});
    setState({ ...IDLE, question: reply.value });
  };
  return {
    ...state,
    save,
    retry: () => (state.decided ? send(state.decided) : save()),
    choose: (answer) => {
      merge(answer.values);
      return send(answer.values);
    },
    dismiss: () => setState(IDLE),
    fail: (trouble) => fail(trouble),
  };
}
