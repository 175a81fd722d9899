/** What a served workbench left on disk, opened in this process: for tests that look at every row after it ended or was killed. */
import type { Workbench } from './open-workbench.ts';
import { openWorkbench } from './open-workbench.ts';
import { memoryKeeper } from './state/entry.ts';
import { openState } from './state/workbench-state.ts';
import { openDataFolder } from './store/data-folder.ts';

export async function openStopped(dir: string): Promise<Workbench> {
  const folder = await openDataFolder(dir, 'sesudahnya');
  const snapshot = folder.snapshot();
  const state = openState({ keeper: memoryKeeper(), entries: folder.entries(), ...(snapshot && { snapshot }) });
  folder.close();
  return openWorkbench({ snapshot: state.snapshot() });
}
