/** A workbench in this very process, without server, threads or disk: for tests, the demo and the bench. */
import { googleHost } from '../host/google/google-host.ts';
import type { WorkbookHost } from '../host/host.ts';
import { all } from '../host/query.ts';
import type { Fields, Table, ValuesOf } from '../schema/index.ts';
import { inProcessKernel } from './executions/in-process-kernel.ts';
import { submitForm } from './forms/submit-form.ts';
import type { HtmlPage, Kernel, MenuEntry, StoredForm, SyncKernel } from './kernel.ts';
import { googleServices } from './services/index.ts';
import type { Authority } from './state/authority.ts';
import { newCaches } from './state/caches.ts';
import type { Keeper } from './state/entry.ts';
import { memoryKeeper } from './state/entry.ts';
import { stateKernel } from './state/state-kernel.ts';
import type { Snapshot, WorkbenchState } from './state/workbench-state.ts';
import { NEW_WORKBENCH, openState } from './state/workbench-state.ts';
import { columnIndex } from './workbook/a1.ts';

export interface OpenOptions {
  /** The workbench's day, 08:00 WIB; the clock stands still but for what sleeps. */
  readonly today?: string;
  readonly user?: string;
  readonly snapshot?: Snapshot;
  readonly keeper?: Keeper;
  htmlFile?(name: string): string | null;
}

/** What the bundle showed. */
export interface Shown {
  readonly menus: { title: string; entries: readonly MenuEntry[] }[];
  readonly sidebars: HtmlPage[];
  readonly dialogs: HtmlPage[];
  readonly toasts: string[];
  selected: string;
  readonly log: string[];
}

export interface Workbench {
  readonly state: WorkbenchState;
  readonly kernel: SyncKernel;
  readonly shown: Shown;
  /** A host as a new execution has it. */
  host(): WorkbookHost;
  rows<F extends Fields>(table: Table<F>): readonly ValuesOf<F>[];
  /** A person types into a cell of the grid: `type('RTL', 'C2', '31/02/2026')`. */
  type(sheet: string, cell: string, content: string): void;
  forms(): readonly StoredForm[];
  /**
   * Somebody sends in a form, without the triggers that this would start: answers by question title, a list for check boxes.
   * Throws with the words of the page when they are not taken.
   */
  submitForm(id: string, answers: Readonly<Record<string, string | readonly string[]>>): void;
  /** From now on it is this day and this person. */
  at(today: string): void;
  as(user: string): void;
  /** From now on this person withholds these rights, without `https://www.googleapis.com/auth/`. */
  withhold(...scopes: readonly string[]): void;
  /** Runs something as Google runs simple triggers, for instance. */
  withAuthority<T>(mode: Authority['mode'], action: () => T): T;
  /** Runs `action` once, just before the next call of the named kernel function: what a person does meanwhile. */
  before<G extends keyof Kernel>(group: G, name: keyof Kernel[G] & string, action: () => void): void;
  /** Runs `action` once, just after the next call of the named kernel function; when it throws, the answer is lost. */
  after<G extends keyof Kernel>(group: G, name: keyof Kernel[G] & string, action: () => void): void;
  /** Every kernel call since the last time asked: `sheets.batchGet` and its parameters. */
  calls(): { readonly name: string; readonly parameters: readonly unknown[]; readonly answer: unknown }[];
}

/** 08:00 WIB of the day. */
function morning(today: string): number {
  return Date.parse(`${today}T01:00:00Z`);
}

export function openWorkbench(options: OpenOptions = {}): Workbench {
  const clock = { now: morning(options.today ?? '2026-01-05') };
  const state = openState({
    keeper: options.keeper ?? memoryKeeper(),
    snapshot: options.snapshot ?? NEW_WORKBENCH,
    systemTime: () => clock.now,
  });
  const caches = newCaches();
  const shown: Shown = { menus: [], sidebars: [], dialogs: [], toasts: [], selected: '', log: [] };
  let user = options.user ?? 'petugas@contoh.example';
  const withheld = new Map<string, readonly string[]>();
  let mode: Authority['mode'] = 'FULL';
  const before: Hook[] = [];
  const after: Hook[] = [];
  const made: ReturnType<Workbench['calls']> = [];

  const direct = () =>
    stateKernel(state, caches, {
      id: 'in-process',
      user,
      ui: showIn(shown),
      htmlFile: options.htmlFile ?? (() => null),
      log: (level, text) => shown.log.push(`${level} ${text}`),
      waiting: 'never',
      authority: { mode, withheld: withheld.get(user) ?? [] },
    });
  const kernel = inProcessKernel(direct, (name, parameters, call) => {
    takeHook(before, name)?.action();
    if (name === 'clock.sleep') clock.now += Number(parameters[0]);
    const answer = call();
    made.push({ name, parameters, answer });
    takeHook(after, name)?.action();
    return answer;
  });
  Object.assign(globalThis, withoutConsole(googleServices(kernel)), { Date: dateOf(() => state.now()) });

  return {
    state,
    kernel,
    shown,
    host: googleHost,
    rows: (table) => googleHost().read({ rows: all(table) }).rows,
    type: (sheet, cell, content) => typeInto(state, sheet, cell, content),
    forms: state.forms,
    submitForm: (id, answers) => submitOrThrow(state, id, answers),
    at: (today) => {
      clock.now = morning(today);
    },
    as: (next) => {
      user = next;
    },
    withhold: (...scopes) => void withheld.set(user, scopes),
    withAuthority: (wanted, action) => {
      mode = wanted;
      try {
        return action();
      } finally {
        mode = 'FULL';
      }
    },
    before: (group, name, action) => void before.push({ name: `${group}.${name}`, action }),
    after: (group, name, action) => void after.push({ name: `${group}.${name}`, action }),
    calls: () => made.splice(0),
  };
}

interface Hook {
  readonly name: string;
  readonly action: () => void;
}

function takeHook(hooks: Hook[], name: string): Hook | undefined {
  const index = hooks.findIndex((hook) => hook.name === name);
  return index < 0 ? undefined : hooks.splice(index, 1)[0];
}

const RealDate = Date;

/** Dates follow the workbench's clock, as in an execution of its own. */
function dateOf(now: () => number): DateConstructor {
  return class extends RealDate {
    constructor(...parts: readonly unknown[]) {
      if (parts.length === 0) super(now());
      else super(...(parts as [number]));
    }
    static override now(): number {
      return now();
    }
  } as DateConstructor;
}

/** The services become the globals that host/google names; Node keeps its own console. */
function withoutConsole(services: ReturnType<typeof googleServices>): object {
  const { console: _console, ...others } = services;
  return others;
}

function showIn(shown: Shown) {
  return {
    addMenu: (title: string, entries: readonly MenuEntry[]) => void shown.menus.push({ title, entries }),
    showSidebar: (page: HtmlPage) => void shown.sidebars.push(page),
    showDialog: (page: HtmlPage) => void shown.dialogs.push(page),
    toast: (message: string) => void shown.toasts.push(message),
    select: (selection: { sheet: string; row: number; column: number }) => {
      shown.selected = `${selection.sheet}!R${selection.row}C${selection.column}`;
    },
    selection: () => null,
  };
}

function typeInto(state: WorkbenchState, sheet: string, cell: string, content: string): void {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const sheetId = state.grid.model.getters.getSheetIdByName(sheet);
  if (sheetId === undefined) throw new Error(`No sheet ${sheet}.`);
  state.grid.change(
    (dispatch) => void dispatch('UPDATE_CELL', { sheetId, col: columnIndex(letters), row: Number(row) - 1, content }),
  );
}

function submitOrThrow(state: WorkbenchState, id: string, answers: Parameters<Workbench['submitForm']>[1]): void {
  const given = Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [name, typeof value === 'string' ? [value] : value]),
  );
  const submitted = submitForm(state, id, given);
  if (submitted.outcome === 'closed') throw new Error(`Form ${id} takes no answers.`);
  const { form, checked } = submitted;
  const problems = checked.problems.map(({ index, message }) => `${form.questions[index]?.title}: ${message}`);
  if (problems.length > 0) throw new Error(problems.join(' '));
}
