/** The page of the workbench: loads the state once, then follows the server's events. */
import { render } from 'preact';
import { startGrid } from './grid.ts';
import { Shell } from './shell.tsx';
import type { PageState } from './state.ts';
import { newStream } from './stream.ts';

const root = document.getElementById('page');

async function start(): Promise<void> {
  const response = await fetch('/state');
  if (!response.ok) throw new Error(await response.text());
  const state: PageState = await response.json();
  const client = crypto.randomUUID();
  const { data, revisions } = state.grid;
  const since = revisions[revisions.length - 1]?.nextRevisionId ?? data.revisionId ?? '';
  const stream = newStream(client, since);
  const grid = await startGrid(state, stream, client);
  if (root) render(<Shell state={state} stream={stream} client={client} grid={grid} />, root);
}

start().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  if (root)
    render(
      <div class="fatal" role="alert">
        Meja kerja tidak dapat dimuat: {message}. Periksa apakah npm start masih berjalan, lalu muat ulang halaman.
      </div>,
      root,
    );
});
