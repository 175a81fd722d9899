/** The workbench as a server on this computer alone: the page, the grid's revisions, executions, forms, Drive and mail. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { CellSelection, HtmlPage, ListedForm } from '../kernel.ts';
import type { UiEvents } from '../state/state-kernel.ts';
import type { WorkbenchState } from '../state/workbench-state.ts';
import { exportXlsx } from '../store/xlsx.ts';
import type { Revision } from '../workbook/grid.ts';
import { downloadBackup, inspectBackup, listBackups, restoreBackup } from './backup-routes.ts';
import { faultOfDay } from './day.ts';
import type { Desk } from './desk.ts';
import type { Events } from './events.ts';
import { withScriptRun } from './frame.ts';
import { HttpError, readBytes, readJson, refuseStrangers, send, sendBytes, sendError, sendFile, sendJson } from './http.ts';
import { receiveForm, showForm } from './public-form.ts';
import { toScriptsRun } from './scripts-run.ts';

export interface ServerParts {
  readonly desk: Desk;
  readonly events: Events;
  readonly instance: string;
  readonly version: string;
  readonly dataDir: string;
  readonly pageDir: string;
}

interface RunRequest {
  readonly function: string;
  readonly parameters?: readonly unknown[];
  /** The page that asks: what the execution shows goes there. */
  readonly client?: string;
  readonly user?: string;
  readonly selection?: CellSelection | null;
}

type Route = (parts: ServerParts, request: IncomingMessage, response: ServerResponse, path: string) => void | Promise<void>;

/** Pages that executions showed, by the address of their frame. */
const frames = new Map<string, string>();
const MOST_FRAMES = 50;
const KEEP_ALIVE_MS = 120_000;

export function createWorkbenchServer(parts: ServerParts): Server {
  const server = createServer((request, response) => {
    handle(parts, request, response).catch((error) => sendError(response, error));
  });
  // Longer than a client keeps a connection: none is closed just as the next request goes out on it.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  return server;
}

async function handle(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  refuseStrangers(request);
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
  const [, first = ''] = path.split('/');
  const route = ROUTES[`${request.method} /${first}`];
  if (!route) return send(response, 404, 'Tidak ada di sini.');
  if (!ALWAYS.has(first)) await parts.desk.settled();
  await route(parts, request, response, path);
}

/** What does not wait while the data is being replaced. */
const ALWAYS: ReadonlySet<string> = new Set(['page', 'health', 'events']);

const ROUTES: Readonly<Record<string, Route>> = {
  'GET /': ({ pageDir }, _request, response) => sendFile(response, pageDir, 'index.html'),
  'GET /page': ({ pageDir }, _request, response, path) => sendFile(response, pageDir, path.slice('/page/'.length)),
  'GET /frame': (_parts, request, response, path) => {
    const content = frames.get(path.slice('/frame/'.length));
    if (content === undefined) return send(response, 404, 'Panel ini sudah ditutup. Buka lagi dari menu Admen.');
    const client = new URL(request.url ?? '', 'http://127.0.0.1').searchParams.get('client') ?? '';
    send(response, 200, withScriptRun(content, client), 'text/html; charset=utf-8');
  },
  'GET /health': ({ instance }, _request, response) => send(response, 200, instance),
  'GET /state': (parts, _request, response) => sendJson(response, pageState(parts)),
  'GET /lists': ({ desk }, _request, response) => sendJson(response, lists(desk.state)),
  'GET /events': ({ events, desk }, request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    // A browser that connects again by itself names what it heard last; its address is still that of the first time.
    const heard = request.headers['last-event-id'] ?? searchParams.get('since') ?? '';
    events.subscribe(searchParams.get('client') ?? '', response, heard === '' ? [] : desk.state.grid.since(String(heard)));
  },
  'POST /grid': async ({ desk }, request, response) => {
    const revision = (await readJson(request)) as Revision;
    sendJson(response, { accepted: desk.state.grid.receive(revision) });
  },
  'POST /run': run,
  'POST /settings': settings,
  'GET /form': ({ desk }, ...asked) => showForm(desk, ...asked),
  'POST /form': ({ desk }, ...asked) => receiveForm(desk, ...asked),
  'GET /backup': downloadBackup,
  'GET /backups': listBackups,
  'POST /inspect-backup': inspectBackup,
  'POST /restore': restoreBackup,
  'GET /drive': drive,
  'POST /drive': replaceFile,
  'GET /mail': ({ desk }, _request, response) => sendJson(response, desk.state.mail()),
  'GET /attachment': ({ desk: { state } }, _request, response, path) => {
    const id = path.slice('/attachment/'.length);
    const attachment = state
      .mail()
      .flatMap((mail) => mail.attachments)
      .find((candidate) => candidate.fileId === id);
    sendStored(response, attachment, state.keeper.getFile(id));
  },
  'GET /log': ({ desk }, _request, response) => sendJson(response, desk.executions.log()),
  'GET /export.xlsx': async ({ desk: { state } }, _request, response) =>
    sendBytes(
      response,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      `${state.facts().title}.xlsx`,
      await exportXlsx(state.grid),
    ),
};

function pageState({ desk: { state }, dataDir, version }: ServerParts): object {
  return { version, dataDir, grid: state.grid.state(), facts: state.facts(), ...lists(state) };
}

/** What the page shows beside the grid. */
function lists(state: WorkbenchState): object {
  return {
    user: state.settings().user,
    now: state.now(),
    drive: state.files(),
    mail: state.mail(),
    forms: listed(state),
  };
}

/** What the strip of the page lists. */
function listed(state: WorkbenchState): readonly ListedForm[] {
  return state.forms().map(({ id, title }) => ({ id, title }));
}

async function run(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = (await readJson(request)) as RunRequest;
  const { state, executions } = parts.desk;
  const before = { files: state.files().length, mail: state.mail().length, forms: state.forms() };
  const outcome = await executions.run({
    functionName: String(asked.function),
    parameters: asked.parameters ?? [],
    user: asked.user ?? state.settings().user,
    ui: uiFor(parts.events, asked.client ?? '', asked.selection ?? null),
  });
  if (state.files().length !== before.files) parts.events.send('', 'drive', state.files());
  if (state.mail().length !== before.mail) parts.events.send('', 'mail', state.mail());
  if (state.forms() !== before.forms) parts.events.send('', 'forms', listed(state));
  sendJson(response, toScriptsRun(outcome));
}

function uiFor(events: Events, client: string, selection: CellSelection | null): UiEvents {
  const show = (type: string, page: HtmlPage, extra: object = {}) => {
    if (client === '') return;
    const id = randomUUID();
    frames.set(id, page.content);
    for (const old of [...frames.keys()].slice(0, Math.max(0, frames.size - MOST_FRAMES))) frames.delete(old);
    events.send(client, type, { id, title: page.title, width: page.width, height: page.height, ...extra });
  };
  const tell = (type: string, data: object) => {
    if (client !== '') events.send(client, type, data);
  };
  return {
    addMenu: (title, entries) => tell('menu', { title, entries }),
    showSidebar: (page) => show('sidebar', page),
    showDialog: (page, modal) => show('dialog', page, { modal }),
    toast: (message, title, seconds) => tell('toast', { message, title, seconds }),
    select: (selected) => tell('select', selected),
    selection: () => selection,
  };
}

/** Another acting user, or another day: for everyone who looks at this workbench. */
async function settings({ desk, events }: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = (await readJson(request)) as { readonly user?: unknown; readonly today?: unknown };
  const { state } = desk;
  if (typeof asked.user === 'string') state.record({ kind: 'settings', settings: { user: asked.user.trim() } });
  if (typeof asked.today === 'string') setToday(state, asked.today);
  const now = { user: state.settings().user, now: state.now() };
  events.send('', 'settings', now);
  sendJson(response, now);
}

const DAY_MS = 86_400_000;
const JAKARTA_MS = 7 * 3_600_000;

/** Moves the clock: to the real hour of that day, or to the one that is told (`2026-10-08T08:00`). Refuses what is no date. */
export function setToday(state: WorkbenchState, today: string): void {
  const fault = faultOfDay(today);
  if (fault !== null) throw new HttpError(400, fault);
  const real = state.now() - state.settings().clockAhead;
  const inDay = (real + JAKARTA_MS) % DAY_MS;
  const wanted = today.includes('T') ? Date.parse(`${today}Z`) : Date.parse(`${today}T00:00Z`) + inDay;
  state.record({ kind: 'settings', settings: { clockAhead: wanted - JAKARTA_MS - real } });
}

function drive({ desk: { state } }: ServerParts, _request: IncomingMessage, response: ServerResponse, path: string): void {
  const id = path.slice('/drive/'.length);
  const file = state.files().find((candidate) => candidate.id === id);
  if (id === '') sendJson(response, state.files());
  else sendStored(response, file, state.keeper.getFile(id));
}

/** A person changed the file with another program, and puts it back, as Drive allows. */
async function replaceFile(
  { desk: { state }, events }: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const file = state.files().find(({ id }) => id === path.slice('/drive/'.length));
  if (!file) return send(response, 404, 'Berkas ini tidak ada.');
  const bytes = await readBytes(request);
  state.keeper.putFile(file.id, bytes);
  state.record({ kind: 'file', file: { ...file, size: bytes.length } });
  events.send('', 'drive', state.files());
  send(response, 200, 'Isi berkas diganti.');
}

function sendStored(
  response: ServerResponse,
  file: { readonly name: string; readonly mimeType: string } | undefined,
  bytes: Uint8Array | null,
): void {
  if (file && bytes) sendBytes(response, file.mimeType, file.name, bytes);
  else send(response, 404, 'Berkas ini tidak ada.');
}
