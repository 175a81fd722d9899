/** The kernel over the workbench's state, for one execution: its user, its page, its locks. */
import { randomUUID } from 'node:crypto';
import { formsKernel } from '../forms/forms-kernel.ts';
import type { CellSelection, HtmlPage, Kernel, MenuEntry, SheetOutline, StoredTrigger } from '../kernel.ts';
import { ApiError } from '../workbook/api-error.ts';
import { batchUpdate } from '../workbook/batch-update.ts';
import { chartKernel } from '../workbook/charts.ts';
import { sheetNumber } from '../workbook/sheet-ids.ts';
import { getSpreadsheet } from '../workbook/structure.ts';
import { batchGet } from '../workbook/values.ts';
import type { Authority } from './authority.ts';
import { FULL_AUTHORITY, SCOPE_PREFIX, underAuthority } from './authority.ts';
import type { Caches } from './caches.ts';
import type { WorkbenchState } from './workbench-state.ts';

/** What an execution shows to the page that started it. */
export interface UiEvents {
  addMenu(title: string, entries: readonly MenuEntry[]): void;
  showSidebar(page: HtmlPage): void;
  showDialog(page: HtmlPage, modal: boolean): void;
  toast(message: string, title: string, seconds: number): void;
  select(selection: CellSelection): void;
  selection(): CellSelection | null;
}

/** For executions that no page waits for. */
export const NO_PAGE: UiEvents = {
  addMenu: () => {},
  showSidebar: () => {},
  showDialog: () => {},
  toast: () => {},
  select: () => {},
  selection: () => null,
};

export interface Execution {
  readonly id: string;
  readonly user: string;
  readonly ui: UiEvents;
  /** The built files that may be loaded by name, without `.html`. */
  htmlFile(name: string): string | null;
  log(level: string, text: string): void;
  /** How to wait: an execution of its own thread really waits, one in this thread must not. */
  readonly waiting: 'really' | 'never';
  /** All of it, unless said. */
  readonly authority?: Authority;
}

const MAIL_A_DAY = 100;

export function stateKernel(state: WorkbenchState, caches: Caches, execution: Execution): Kernel {
  return underAuthority(wholeKernel(state, caches, execution), execution.authority ?? FULL_AUTHORITY);
}

function wholeKernel(state: WorkbenchState, caches: Caches, execution: Execution): Kernel {
  const { grid } = state;
  const checkId = (spreadsheetId: string) => {
    if (spreadsheetId !== state.facts().spreadsheetId) throw new ApiError('Requested entity was not found.', 404);
  };
  const target = { grid, facts: state.facts, setFacts: (facts: object) => state.record({ kind: 'facts', facts }) };
  const owned = (store: string) => (store === 'user' ? `user:${execution.user}` : store);

  return {
    sheets: {
      get: (id, options) => {
        checkId(id);
        return getSpreadsheet(grid, state.facts(), options);
      },
      batchUpdate: (id, body) => {
        checkId(id);
        return batchUpdate(target, body);
      },
      batchGet: (id, options) => {
        checkId(id);
        return { spreadsheetId: id, ...batchGet(grid, options) };
      },
    },
    spreadsheet: {
      facts: state.facts,
      sheets: () => outlines(state),
      lastRow: (sheet) => batchGet(grid, { ranges: [`'${sheet.replace(/'/g, "''")}'`] }).valueRanges[0]?.values?.length ?? 0,
      select: execution.ui.select,
      selection: execution.ui.selection,
      toast: execution.ui.toast,
      ...chartKernel(grid),
    },
    ui: execution.ui,
    html: { file: execution.htmlFile },
    drive: driveKernel(state, execution.user),
    locks: {
      acquire: (name, waitMs) =>
        execution.waiting === 'really'
          ? state.locks.acquire(owned(name), execution.id, waitMs)
          : state.locks.tryNow(owned(name), execution.id),
      release: (name) => state.locks.release(owned(name), execution.id),
    },
    properties: {
      all: (store) => state.properties(owned(store)),
      set: (store, values) => state.record({ kind: 'properties', store: owned(store), values }),
    },
    cache: {
      get: (store, key) => caches.get(owned(store), key, state.now()),
      put: (store, key, value, seconds) => caches.put(owned(store), key, value, state.now() + seconds * 1000),
      remove: (store, key) => caches.remove(owned(store), key),
    },
    clock: {
      now: state.now,
      sleep: (ms) => (execution.waiting === 'really' ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined),
    },
    session: {
      email: () => execution.user,
      withheld: () => (execution.authority ?? FULL_AUTHORITY).withheld.map((scope) => `${SCOPE_PREFIX}${scope}`),
    },
    mail: mailKernel(state, execution.user),
    triggers: {
      // Everybody sees only what she made herself; folders of earlier versions do not tell who it was.
      list: () => ownTriggers(state, execution.user),
      create: (plan) => {
        const trigger = { ...plan, id: randomUUID(), creator: execution.user };
        state.record({ kind: 'trigger', trigger });
        return trigger;
      },
      remove: (id) => {
        if (ownTriggers(state, execution.user).some((trigger) => trigger.id === id)) state.record({ kind: 'triggerRemoved', id });
      },
    },
    forms: formsKernel(state, execution.user),
    log: { write: execution.log },
  };
}

function ownTriggers(state: WorkbenchState, user: string): readonly StoredTrigger[] {
  return state.triggers().filter(({ creator }) => (creator ?? user) === user);
}

function outlines(state: WorkbenchState): SheetOutline[] {
  const { getters } = state.grid.model;
  return getters.getSheetIds().map((id) => ({
    sheetId: sheetNumber(id),
    name: getters.getSheetName(id),
    rows: getters.getNumberRows(id),
    columns: getters.getNumberCols(id),
    hidden: !getters.isSheetVisible(id),
  }));
}

function driveKernel(state: WorkbenchState, user: string): Kernel['drive'] {
  const find = (id: string) => state.files().find((file) => file.id === id) ?? null;
  return {
    create: ({ name, mimeType }, base64) => {
      const bytes = Buffer.from(base64, 'base64');
      const file = {
        id: randomUUID(),
        name,
        mimeType,
        size: bytes.length,
        createdTime: new Date(state.now()).toISOString(),
        owner: user,
      };
      state.keeper.putFile(file.id, bytes);
      state.record({ kind: 'file', file });
      return file;
    },
    list: state.files,
    get: find,
    content: (id) => {
      const bytes = find(id) ? state.keeper.getFile(id) : null;
      return bytes ? Buffer.from(bytes).toString('base64') : null;
    },
    remove: (id) => {
      if (!find(id)) return false;
      state.record({ kind: 'fileRemoved', id });
      state.keeper.removeFile(id);
      return true;
    },
  };
}

function mailKernel(state: WorkbenchState, user: string): Kernel['mail'] {
  const dayOf = (time: string | number) => new Date(time).toISOString().slice(0, 10);
  const sentToday = () =>
    state
      .mail()
      .filter((mail) => mail.from === user && dayOf(mail.sentAt) === dayOf(state.now()))
      .reduce((count, mail) => count + mail.to.split(',').length, 0);
  return {
    remaining: () => Math.max(0, MAIL_A_DAY - sentToday()),
    send: ({ to, subject, body, attachments }) => {
      const kept = attachments.map(({ name, mimeType, base64 }) => {
        const fileId = randomUUID();
        state.keeper.putFile(fileId, Buffer.from(base64, 'base64'));
        return { name, mimeType, fileId };
      });
      state.record({
        kind: 'mail',
        mail: { to, subject, body, from: user, sentAt: new Date(state.now()).toISOString(), attachments: kept },
      });
    },
  };
}
