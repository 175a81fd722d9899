/** The use cases of a running meeting, by the names under which the screen "Jalankan rapat" calls them. */
import type { UseCase } from '../../../host/use-case.ts';
import { command, query } from '../../../host/use-case.ts';
import { loadRun } from './load-run.ts';
import { runAttend, runGuest } from './run-attend.ts';
import { runNote } from './run-note.ts';
import { runRtl, runUndoRtl } from './run-rtl.ts';

export const runUseCases: Readonly<Record<string, UseCase>> = {
  'lokmin.loadRun': query(loadRun),
  'lokmin.runNote': command(runNote),
  'lokmin.runAttend': command(runAttend),
  'lokmin.runGuest': command(runGuest),
  'lokmin.runRtl': command(runRtl),
  'lokmin.runUndoRtl': command(runUndoRtl),
};
