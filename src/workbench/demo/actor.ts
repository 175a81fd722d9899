/** Who works in the demo: on a day, as a person, through the one door of the bundle. */
import type { Answer } from '../../answer.ts';
import { inProcessKernel } from '../executions/in-process-kernel.ts';
import type { Bundle } from '../executions/run-bundle.ts';
import { runFunction } from '../executions/run-bundle.ts';
import type { Caches } from '../state/caches.ts';
import { NO_PAGE, stateKernel } from '../state/state-kernel.ts';
import type { WorkbenchState } from '../state/workbench-state.ts';

export const HEAD_EMAIL = 'kapus@contoh.example';
export const SECRETARY_EMAIL = 'notulis@contoh.example';
export const OFFICE_EMAIL = 'tatausaha@contoh.example';

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
  at(day: string): void;
  as(email: string): void;
  /** Calls a use case; a refusal is a mistake in the demo itself, and stops it. */
  call<T>(name: string, input?: object): T;
  tell(text: string): void;
}

const DAY_MS = 86_400_000;

export function demoActor({ state, caches, bundle, htmlFile, tell }: DemoParts, today: string): Actor {
  let user = HEAD_EMAIL;
  return {
    today,
    tell,
    at: (day) => {
      const eight = Date.parse(`${day}T01:00:00Z`);
      const real = state.now() - state.settings().clockAhead;
      state.record({ kind: 'settings', settings: { clockAhead: eight - Math.floor(real / DAY_MS) * DAY_MS - (real % DAY_MS) } });
    },
    as: (email) => {
      user = email;
    },
    call: (name, input = {}) => {
      const execution = { id: 'demo', user, ui: NO_PAGE, htmlFile, log: () => {}, waiting: 'never' as const };
      const answer = runFunction(
        bundle,
        inProcessKernel(() => stateKernel(state, caches, execution)),
        'call',
        [name, input],
      ) as Answer;
      if (!answer.ok)
        throw new Error(
          `Demo: ${name} ditolak: ${answer.refusals.map((refusal) => `${refusal.field} ${refusal.message}`).join('; ')}`,
        );
      return answer.value as never;
    },
  };
}
