/** What runs on the data of a folder: its state, the executions, the clock triggers. Cleared away and set up anew when the data is replaced. */
import type { Executions } from '../executions/executions.ts';
import { openExecutions } from '../executions/executions.ts';
import type { Bundle } from '../executions/run-bundle.ts';
import { newCaches } from '../state/caches.ts';
import type { WorkbenchState } from '../state/workbench-state.ts';
import { openState } from '../state/workbench-state.ts';
import { keepBefore } from '../store/backup/kept-backups.ts';
import type { OpenedBackup } from '../store/backup/open-backup.ts';
import type { DataFolder } from '../store/data-folder.ts';
import { runClockTriggers } from './clock-triggers.ts';
import type { Events } from './events.ts';

export interface DeskParts {
  readonly folder: DataFolder;
  readonly bundle: Bundle;
  readonly workerFile: string;
  readonly limitMs: number;
  readonly events: Events;
  readonly version: string;
  htmlFile(name: string): string | null;
}

export interface Desk {
  readonly state: WorkbenchState;
  readonly executions: Executions;
  /** Another state takes the place of this one, which is kept first. Gives the path where. */
  restore(backup: OpenedBackup): Promise<string>;
  /** Resolves when no other state is just taking the place of this one. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** 30 a user in Apps Script. */
const PARALLEL = 30;

export function openDesk(parts: DeskParts): Desk {
  let now = setUp(parts);
  let replacing: Promise<unknown> = Promise.resolve();
  const replace = async (backup: OpenedBackup): Promise<string> => {
    try {
      await now.stop();
      // From here to the new desk nothing else has a turn.
      const kept = keepBefore('sebelum-pulih', parts.folder.dir, now.state, parts.version);
      parts.folder.replace(backup.snapshot, backup.files);
      return kept;
    } finally {
      now = setUp(parts);
      parts.events.send('', 'replaced', {});
    }
  };
  return {
    get state() {
      return now.state;
    },
    get executions() {
      return now.executions;
    },
    settled: () => replacing.then(() => {}),
    restore: (backup) => {
      const done = replacing.then(() => replace(backup));
      replacing = done.catch(() => {});
      return done;
    },
    stop: () => now.stop(),
  };
}

function setUp({ folder, bundle, workerFile, limitMs, events, htmlFile }: DeskParts) {
  const state = stateOf(folder);
  state.onRevision((revision) => events.sendRevision(revision));
  const caches = newCaches();
  const executions = openExecutions({ state, caches, bundle, htmlFile, workerFile, limitMs, parallel: PARALLEL });
  const stopTriggers = runClockTriggers(state, executions);
  const stop = async () => {
    stopTriggers();
    await executions.stop();
  };
  return { state, executions, stop };
}

/** The state that stands in a folder. */
export function stateOf(folder: DataFolder): WorkbenchState {
  const snapshot = folder.snapshot();
  return openState({ keeper: folder.keeper, entries: folder.entries(), ...(snapshot && { snapshot }) });
}
