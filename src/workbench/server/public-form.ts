/** `/form/ID`: a form for the public, and what happens when somebody sends it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Executions } from '../executions/executions.ts';
import type { Given } from '../forms/check-answers.ts';
import { closedPage, confirmationPage, formPage } from '../forms/form-page.ts';
import { submitForm } from '../forms/submit-form.ts';
import { isOpen } from '../forms/take-response.ts';
import type { StoredForm } from '../kernel.ts';
import { NO_PAGE } from '../state/state-kernel.ts';
import type { WorkbenchState } from '../state/workbench-state.ts';
import { HttpError, readText, send } from './http.ts';

interface FormParts {
  readonly state: WorkbenchState;
  readonly executions: Executions;
}

const PREFIX = '/form/';
const HTML = 'text/html; charset=utf-8';

export function showForm({ state }: FormParts, _request: IncomingMessage, response: ServerResponse, path: string): void {
  const form = state.forms().find((candidate) => candidate.id === path.slice(PREFIX.length)) ?? null;
  if (form && isOpen(state, form)) send(response, 200, formPage(form), HTML);
  else send(response, form ? 200 : 404, closedPage(form), HTML);
}

/** Answers 200 as Google does, also with the page of errors. The confirmation says that the row is kept; triggers run afterwards. */
export async function receiveForm(
  parts: FormParts,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? ''))
    throw new HttpError(415, 'Formulir dikirim sebagai application/x-www-form-urlencoded.');
  const given = givenIn(await readText(request));
  const submitted = submitForm(parts.state, path.slice(PREFIX.length), given);
  if (submitted.outcome === 'closed') return send(response, submitted.form ? 409 : 404, closedPage(submitted.form), HTML);
  if (submitted.outcome === 'refused') return send(response, 200, formPage(submitted.form, submitted.checked), HTML);
  send(response, 200, confirmationPage(submitted.form), HTML);
  runFormTriggers(parts, submitted.form, given);
}

function givenIn(body: string): Given {
  const given = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(body)) given.set(name, [...(given.get(name) ?? []), value]);
  return Object.fromEntries(given);
}

/** So many run at once: a burst of answers must leave room for the people who work meanwhile. */
const LANES = 3;
const lanes: Promise<unknown>[] = Array.from({ length: LANES }, () => Promise.resolve());
let turn = 0;

/** The spreadsheet's triggers, as the users who made them. What fails is in the log; the answer is in the sheet whatever happens. */
function runFormTriggers({ state, executions }: FormParts, form: StoredForm, namedValues: Given): void {
  for (const trigger of state.triggers().filter(({ event }) => event === 'ON_FORM_SUBMIT')) {
    const request = {
      functionName: trigger.functionName,
      parameters: [{ namedValues, triggerUid: trigger.id }],
      user: trigger.creator ?? state.settings().user,
      ui: NO_PAGE,
    };
    const lane = turn++ % LANES;
    lanes[lane] = (lanes[lane] ?? Promise.resolve())
      .then(() => executions.run(request))
      .then((outcome) => {
        if ('error' in outcome) console.error(`${trigger.functionName} (${form.title}): ${outcome.error.message}`);
      })
      .catch((error: unknown) => console.error(`${trigger.functionName} (${form.title}):`, error));
  }
}
