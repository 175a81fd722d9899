/** Who works in the demo: on a day, as a person, through the one door of the bundle. */
import type { Answer } from '../../answer.ts';
import { inProcessKernel } from '../executions/in-process-kernel.ts';
import type { Bundle } from '../executions/run-bundle.ts';
import { evaluate } from '../executions/run-bundle.ts';
import type { Given } from '../forms/check-answers.ts';
import { submitForm } from '../forms/submit-form.ts';
import type { Caches } from '../state/caches.ts';
import { NO_PAGE, stateKernel } from '../state/state-kernel.ts';
import type { WorkbenchState } from '../state/workbench-state.ts';
import type { TypedRows } from './type-rows.ts';
import { typeRows } from './type-rows.ts';

export const HEAD_EMAIL = 'kapus@contoh.example';
export const SECRETARY_EMAIL = 'notulis@contoh.example';
export const OFFICE_EMAIL = 'tatausaha@contoh.example';
/** Nur Aisyah leads the team that handles complaints; Rudi Hartono is responsible for UKM. */
export const TEAM_EMAIL = 'pegawai9@contoh.example';
export const UKM_EMAIL = 'pegawai8@contoh.example';

export interface DemoParts {
  readonly state: WorkbenchState;
  readonly caches: Caches;
  readonly bundle: Bundle;
  htmlFile(name: string): string | null;
  tell(text: string): void;
}

/** The workbench as the demo uses it: a day, a person, and the one door of the bundle. */
export interface Actor {
  /** The day on which the demo is made: everything lies before it. */
  readonly today: string;
  /** From now on it is this day and time (WIB). The clock never goes back: what is past stays so, as in Jejak. */
  at(day: string, time?: string): void;
  as(email: string): void;
  /** Calls a use case; a refusal is a mistake in the demo itself, and stops it. */
  call<T>(name: string, input?: object): T;
  /** Somebody of the public sends in the form of this title. */
  answer(title: string, given: Given): void;
  /** Somebody types into a sheet: cells by header, in the rows whose cell under `key` holds this text. */
  typeRows(sheet: string, key: string, rows: TypedRows): void;
  tell(text: string): void;
}

export function demoActor({ state, caches, bundle, htmlFile, tell }: DemoParts, today: string): Actor {
  let user = HEAD_EMAIL;
  const direct = () => stateKernel(state, caches, { id: 'demo', user, ui: NO_PAGE, htmlFile, log: () => {}, waiting: 'never' });
  // Evaluated once: a thousand executions of their own would make the first start take twice as long.
  const run = evaluate(bundle, inProcessKernel(direct));
  // The first moment lies before the real one.
  let isBegun = false;
  return {
    today,
    tell,
    at: (day, time = '08:00') => {
      const wanted = Date.parse(`${day}T${time}:00+07:00`);
      if (isBegun && wanted <= state.now()) return;
      isBegun = true;
      const clockAhead = wanted - (state.now() - state.settings().clockAhead);
      state.record({ kind: 'settings', settings: { clockAhead } });
    },
    as: (email) => {
      user = email;
    },
    call: (name, input = {}) => {
      const answer = run('call', [name, input]) as Answer;
      if (!answer.ok)
        throw new Error(
          `Demo: ${name} ditolak: ${answer.refusals.map((refusal) => `${refusal.field} ${refusal.message}`).join('; ')}`,
        );
      return answer.value as never;
    },
    typeRows: (sheet, key, rows) => typeRows(state, sheet, key, rows),
    answer: (title, given) => {
      const form = state.forms().find((candidate) => candidate.title === title);
      const submitted = submitForm(state, form?.id ?? '', given);
      if (submitted.outcome !== 'taken') throw new Error(`Demo: ${title} menolak jawaban: ${JSON.stringify(submitted)}`);
    },
  };
}
