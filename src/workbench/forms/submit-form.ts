/** Somebody sends in a form: checked, and written if it may be. */
import type { StoredForm } from '../kernel.ts';
import type { WorkbenchState } from '../state/workbench-state.ts';
import type { CheckedAnswers, Given } from './check-answers.ts';
import { checkAnswers } from './check-answers.ts';
import { isOpen, takeResponse } from './take-response.ts';

export type Submitted =
  | { readonly outcome: 'taken' | 'refused'; readonly form: StoredForm; readonly checked: CheckedAnswers }
  | { readonly outcome: 'closed'; readonly form: StoredForm | null };

/** `taken` only when the row is kept. Triggers are the caller's business. */
export function submitForm(state: WorkbenchState, id: string, given: Given): Submitted {
  const form = state.forms().find((candidate) => candidate.id === id) ?? null;
  if (!form || !isOpen(state, form)) return { outcome: 'closed', form };
  const checked = checkAnswers(form, given);
  if (checked.problems.length > 0) return { outcome: 'refused', form, checked };
  takeResponse(state, form, checked.answers);
  return { outcome: 'taken', form, checked };
}
