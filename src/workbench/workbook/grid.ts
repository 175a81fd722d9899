/** The workbook of the workbench: one o-spreadsheet model on the server, changed by revisions that pages receive and the journal keeps. */
import type { GridModel } from './grid-engine.ts';
import { Model } from './grid-engine.ts';
import type { Extra } from './grid-plugin-types.ts';
import type { Dispatch } from './grid-plugins.ts';
import { runAsOneRevision } from './grid-plugins.ts';

/** What o-spreadsheet exports: the whole workbook as JSON. */
export type GridData = Record<string, unknown>;
/** A revision as it travels between server and pages, and into the journal. */
export interface Revision {
  readonly type: string;
  readonly serverRevisionId: string;
  readonly nextRevisionId: string;
}

export interface Grid {
  readonly model: GridModel;
  extras(sheetId: string): readonly Extra[];
  /** All commands of `work` are one revision. When `work` throws, or the revision cannot be kept, nothing has changed. */
  change<T>(work: (dispatch: Dispatch) => T): T;
  /** A revision of a page; `false` when it was made on an outdated state: the page must first take what it missed. */
  receive(revision: Revision): boolean;
  export(): GridData;
  /** The state as a new page needs it: a base and the revisions since. */
  state(): { readonly data: GridData; readonly revisions: readonly Revision[] };
  /** The revisions after the one of this id; `null` when it is not known here: who had it must take everything anew. */
  since(revisionId: string): readonly Revision[] | null;
}

export interface GridOptions {
  readonly data: GridData;
  readonly revisions?: readonly Revision[];
  /** Keeps a revision before it is acknowledged; throws when it cannot. */
  keep(revision: Revision): void;
}

export const INDONESIAN = {
  name: 'Indonesia',
  code: 'in_ID',
  thousandsSeparator: '.',
  decimalSeparator: ',',
  dateFormat: 'dd/mm/yyyy',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
  weekStart: 1,
};

/** A new spreadsheet as Google makes it: one empty sheet, in the locale of an account that was never set up. */
export const EMPTY_GRID: GridData = {
  sheets: [{ id: '0', name: 'Sheet1', colNumber: 26, rowNumber: 1000 }],
  settings: { locale: INDONESIAN },
};

export function openGrid(options: GridOptions): Grid {
  const base = options.data;
  const kept: Revision[] = [...(options.revisions ?? [])];
  let caught: Revision | null = null;
  let listeners: ((message: Revision) => void)[] = [];
  const transport = {
    // Acknowledged at once: the server orders revisions. It is kept when the change is whole.
    sendMessage: async (message: Revision) => {
      if (message.nextRevisionId) caught = message;
      for (const listener of listeners) listener(message);
    },
    onNewMessage: (_id: string, listener: (message: Revision) => void) => {
      listeners.push(listener);
    },
    leave: () => {},
  };
  const build = (): GridModel => {
    listeners = [];
    const client = { id: 'server', name: 'Admen' };
    return new Model(copy(base), { transportService: transport, client } as never, copy(kept) as never);
  };
  let model = build();

  const keep = (revision: Revision) => {
    try {
      options.keep(revision);
      kept.push(revision);
    } catch (error) {
      model = build();
      throw error;
    }
  };

  return {
    get model() {
      return model;
    },
    extras: (sheetId) => (model.getters as unknown as { getExtras(id: string): readonly Extra[] }).getExtras(sheetId),
    change: (work) => {
      const outcome: { value?: ReturnType<typeof work>; failure?: unknown } = {};
      caught = null;
      runAsOneRevision(model, (dispatch) => {
        try {
          outcome.value = work(dispatch);
        } catch (error) {
          outcome.failure = error;
        }
      });
      if ('failure' in outcome) {
        model = build();
        throw outcome.failure;
      }
      if (caught) keep(caught);
      return outcome.value as ReturnType<typeof work>;
    },
    receive: (revision) => {
      if (revision.serverRevisionId !== revisionIdOf(model)) return false;
      for (const listener of listeners) listener(revision);
      keep(revision);
      return true;
    },
    export: () => model.exportData() as unknown as GridData,
    state: () => ({ data: base, revisions: kept }),
    since: (revisionId) => {
      const at = kept.findIndex(({ serverRevisionId }) => serverRevisionId === revisionId);
      if (at >= 0) return kept.slice(at);
      return revisionId === revisionIdOf(model) ? [] : null;
    },
  };
}

/** The engine works on what it is given; what is kept must stay as it was. */
function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

/** The session of a model is private in its types, but its revision is what pages are compared with. */
function revisionIdOf(model: GridModel): string {
  return (model as unknown as { session: { getRevisionId(): string } }).session.getRevisionId();
}
