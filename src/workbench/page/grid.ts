/** The grid in the page: o-spreadsheet's own component, its revisions going to the server and coming from it. */
import * as engine from '@odoo/o-spreadsheet';
import * as owl from '@odoo/owl';
import type { CellSelection } from '../kernel.ts';
import { evaluatingAsked } from '../workbook/evaluate-asked.ts';
import type { Revision } from '../workbook/grid.ts';
import { registerPlugins } from '../workbook/grid-plugins.ts';
import { measureWhenSeen } from './measured-rows.ts';
import { warnOfProtection } from './protection.ts';
import { followSheetLinks } from './sheet-links.ts';
import type { PageState } from './state.ts';
import type { ServerStream } from './stream.ts';
import { untilAnswered } from './stream.ts';
import { translate } from './translation.ts';

export interface PageGrid {
  mount(element: HTMLElement): void;
  selection(): CellSelection | null;
}

type Model = InstanceType<typeof engine.Model>;

export async function startGrid(state: PageState, stream: ServerStream, client: string): Promise<PageGrid> {
  console.debug = () => {};
  engine.setTranslationMethod(translate, () => true);
  registerPlugins(engine);
  measureWhenSeen(engine);
  const { coreViewsPluginRegistry } = engine.registries;
  coreViewsPluginRegistry.replace('evaluation', evaluatingAsked(coreViewsPluginRegistry.get('evaluation')));
  warnOfProtection(engine);
  followSheetLinks(engine);
  const templates = await (await fetch('/page/o_spreadsheet.xml')).text();
  const transport = serverTransport(stream);
  const model = new engine.Model(
    state.grid.data,
    { transportService: transport, client: { id: client, name: state.user } } as never,
    state.grid.revisions as never,
  );
  // A page that fell out of step starts over from what the server has.
  model.on('unexpected-revision-id', {}, () => location.reload());
  stream.listen<CellSelection>('select', (selection) => select(model, selection));
  return {
    mount: (element) => {
      const app = new owl.App(engine.Spreadsheet, {
        props: { model, ...notifications() },
        templates,
        translateFn: translate,
      } as never);
      app.mount(element);
      // A key after a move that is not drawn yet would be joined to the text of the cell that was left: it is drawn first.
      element.addEventListener('keydown', () => app.scheduler.processTasks(), { capture: true });
    },
    selection: () => selectionOf(model),
  };
}

/** Revisions are posted one after the other; the server's word comes back to everyone, the sender included. */
function serverTransport(stream: ServerStream) {
  let receive: (message: Revision) => void = () => {};
  let unsaved = 0;
  stream.listen<Revision>('revision', (revision) => receive(revision));
  // What waits for a server that is gone would be lost with the page.
  window.addEventListener('beforeunload', (event) => {
    if (unsaved > 0) event.preventDefault();
  });
  return {
    sendMessage: async (message: Revision) => {
      // Who is where in the grid concerns nobody here.
      if (!message.nextRevisionId) return;
      unsaved++;
      const response = await untilAnswered(() => fetch('/grid', { method: 'POST', body: JSON.stringify(message) }));
      unsaved--;
      if (!response.ok) {
        window.alert(await response.text());
        location.reload();
      }
    },
    onNewMessage: (_id: string, handle: (message: Revision) => void) => {
      receive = handle;
    },
    leave: () => {},
  };
}

function notifications() {
  return {
    notifyUser: ({ text }: { text: string }) => console.info(text),
    raiseError: (text: string) => window.alert(text),
    askConfirmation: (text: string, confirm: () => void, cancel?: () => void) => (window.confirm(text) ? confirm() : cancel?.()),
  };
}

function select(model: Model, { sheet, row, column, rows, columns }: CellSelection): void {
  const sheetIdTo = model.getters.getSheetIdByName(sheet);
  if (sheetIdTo === undefined) return;
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (!model.getters.isSheetVisible(sheetIdTo)) model.dispatch('SHOW_SHEET', { sheetId: sheetIdTo });
  if (sheetIdTo !== sheetIdFrom) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
  const zone = { left: column - 1, right: column + columns - 2, top: row - 1, bottom: row + rows - 2 };
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone }, { scrollIntoView: true });
  model.dispatch('SCROLL_TO_CELL', { col: zone.left, row: zone.top });
}

function selectionOf(model: Model): CellSelection | null {
  const { zones } = model.getters.getSelection();
  const [zone] = zones;
  if (!zone) return null;
  const sheet = model.getters.getSheetName(model.getters.getActiveSheetId());
  return {
    sheet,
    row: zone.top + 1,
    column: zone.left + 1,
    rows: zone.bottom - zone.top + 1,
    columns: zone.right - zone.left + 1,
  };
}
