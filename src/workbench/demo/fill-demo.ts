/** The demo workbook: a made-up puskesmas with a year behind it, made by calling the use cases as people would have, day by day. */
import type { Answer } from '../../answer.ts';
import { inProcessKernel } from '../executions/in-process-kernel.ts';
import type { Bundle } from '../executions/run-bundle.ts';
import { runFunction } from '../executions/run-bundle.ts';
import type { Caches } from '../state/caches.ts';
import { stateKernel } from '../state/state-kernel.ts';
import type { WorkbenchState } from '../state/workbench-state.ts';
import { fillOffice } from './office.ts';
import { holdYear } from './year.ts';

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

const JAKARTA_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

export async function fillDemo(parts: DemoParts): Promise<void> {
  const { state } = parts;
  const ahead = state.settings().clockAhead;
  const today = new Date(state.now() + JAKARTA_MS).toISOString().slice(0, 10);
  const actor = demoActor(parts, today);
  parts.tell('Menyiapkan buku kerja contoh …');
  actor.call('prepare', { accepted: [] });
  fillOffice(actor);
  await holdYear(actor);
  // The sheet that every new spreadsheet begins with: somebody took it out long ago.
  state.grid.change((dispatch) => void dispatch('DELETE_SHEET', { sheetId: '0', sheetName: 'Sheet1' }));
  state.record({ kind: 'settings', settings: { clockAhead: ahead, user: HEAD_EMAIL } });
}

export const HEAD_EMAIL = 'kapus@contoh.example';

const SILENT = {
  addMenu: () => {},
  showSidebar: () => {},
  showDialog: () => {},
  toast: () => {},
  select: () => {},
  selection: () => null,
};

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
      const execution = { id: 'demo', user, ui: SILENT, htmlFile, log: () => {}, waiting: 'never' as const };
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
