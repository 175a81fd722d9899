/** A second execution beside the one of a workbench in this process, over the same state: for tests of what executions share. */
import { inProcessKernel } from '../executions/in-process-kernel.ts';
import type { CellSelection } from '../kernel.ts';
import type { Workbench } from '../open-workbench.ts';
import { newCaches } from '../state/caches.ts';
import { stateKernel } from '../state/state-kernel.ts';
import type { GoogleServices } from './index.ts';
import { googleServices } from './index.ts';

export interface AnotherExecution {
  readonly services: GoogleServices;
  /** The execution is over, however it ended. */
  end(): void;
}

export interface AnotherOptions {
  readonly user?: string;
  /** What the person who started it has selected in the grid. */
  readonly selection?: CellSelection;
}

export function anotherExecution({ state }: Workbench, options: AnotherOptions = {}): AnotherExecution {
  const id = 'another';
  const nothing = () => {};
  const ui = { addMenu: nothing, showSidebar: nothing, showDialog: nothing, toast: nothing, select: nothing };
  const kernel = inProcessKernel(() =>
    stateKernel(state, newCaches(), {
      id,
      user: options.user ?? 'petugas@contoh.example',
      ui: { ...ui, selection: () => options.selection ?? null },
      htmlFile: () => null,
      log: nothing,
      waiting: 'never',
    }),
  );
  return { services: googleServices(kernel), end: () => state.locks.releaseAll(id) };
}
