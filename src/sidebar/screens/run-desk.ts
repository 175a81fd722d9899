/**
 * The desk of a minute-taker: holds a running meeting, saves by itself what is typed and marked, and keeps it in the browser until it
 * is saved. One thing at a time goes to the server, so that no older answer undoes a newer one. Knows nothing of the screen.
 */
import type { AttendAnswer, Mark, NoteAnswer, NoteInput, Run, RunItem } from '../../sops/lokmin/jalankan/run-view.ts';
import type { Trouble } from '../form/use-saving.ts';
import type { Reply } from '../server.ts';
import { runActions } from './run-actions.ts';
import type { Choice } from './run-drafts.ts';
import { withAnswer, withChoice, without, withRefusal, withSent, withTyped } from './run-drafts.ts';
import type { RunState } from './run-state.ts';
import { beginning, hasUnsaved, keptOf, notesToSend, withItem, withRun, wordsOf } from './run-state.ts';
import { paused, started } from './run-timer.ts';

export type Ask = <T>(name: string, input: object) => Promise<Reply<T>>;

/** Where the browser keeps what is not saved; `keep` tells whether it could. */
export interface Keeping {
  kept(): string | null;
  keep(json: string): boolean;
}

/** What the parts of the desk share. */
export interface DeskCore {
  state(): RunState;
  change(some: Partial<RunState>): void;
  ask: Ask;
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** Typing is saved after a pause, and at the latest after a while. */
const PAUSE_MS = 2500;
const MOST_MS = 10_000;
const KEEP_MS = 1000;
/** How often is looked what others wrote. */
const BEAT_MS = 15_000;
/** A request that is not answered within this time counts as lost. */
const PATIENCE_MS = 40_000;
const WAITS_MS = [3000, 6000, 12_000, 24_000, 30_000];

export type RunDesk = ReturnType<typeof openRunDesk>;

export function openRunDesk(record: string, asks: Ask, keeping: Keeping) {
  let state = beginning(keeping.kept(), Date.now());
  const listeners = new Set<() => void>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  let isStopped = false;
  let turn: Promise<unknown> = Promise.resolve();
  let changedAt = 0;
  let tries = 0;

  const later = (name: string, wait: number, work: () => void) => {
    clearTimeout(timers.get(name));
    if (isStopped) return;
    const due = () => {
      timers.delete(name);
      work();
    };
    timers.set(name, setTimeout(due, wait));
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const own = turn.then(work);
    turn = own.catch(() => {});
    return own;
  };
  const change = (some: Partial<RunState>) => {
    const next = { ...state, ...some };
    state = { ...next, unsavedSince: hasUnsaved(next) ? (next.unsavedSince ?? Date.now()) : null };
    for (const listener of listeners) listener();
    if (!timers.has('keep')) later('keep', KEEP_MS, keepNow);
  };
  const keepNow = () => {
    const isKept = keeping.keep(JSON.stringify(keptOf(state, Date.now())));
    if (isKept !== state.isKept) change({ isKept });
  };

  const ask: Ask = async <T>(name: string, input: object) => {
    const silence = new Promise<Reply<T>>((done) => later('silence', PATIENCE_MS, () => done(SILENT)));
    const reply = await Promise.race([asks<T>(name, { record, ...input }), silence]);
    clearTimeout(timers.get('silence'));
    const isAnswered = reply.ok || reply.code === 'refused' || reply.code === 'conflict';
    if (!isAnswered) failed(reply);
    else if (state.failure || state.trouble) change({ failure: null, trouble: null });
    if (isAnswered) tries = 0;
    return reply;
  };
  const failed = (reply: Trouble) => {
    tries += 1;
    if (reply.code === 'anonymous' || !state.run) return change({ trouble: reply });
    const since = state.failure?.since ?? Date.now();
    change({ failure: { isConnection: reply.code === 'connection', message: wordsOf(reply), since } });
    later('save', WAITS_MS[Math.min(tries, WAITS_MS.length) - 1] ?? 0, retry);
  };

  const hasSomething = () => notesToSend(state, Date.now()).length > 0 || Object.keys(state.ticks).length > 0;
  const plan = () => {
    if (state.failure || state.trouble || state.unsavedSince === null || !hasSomething()) return;
    later('save', Math.max(0, Math.min(changedAt + PAUSE_MS, state.unsavedSince + MOST_MS) - Date.now()), save);
  };
  const edit = (some: Partial<RunState>) => {
    changedAt = Date.now();
    change(some);
    plan();
  };
  const save = () =>
    inTurn(async () => {
      if (!state.run || !hasSomething()) return;
      change({ isSaving: true });
      let isReached = true;
      for (const note of notesToSend(state, Date.now())) isReached = isReached && (await sendNote(note));
      if (isReached && Object.keys(state.ticks).length > 0) await sendTicks();
      change({ isSaving: false });
      plan();
    });
  /** Answers whether the server was reached. */
  const sendNote = async (note: NoteInput): Promise<boolean> => {
    const { item, discussion: sent } = note;
    if (typeof sent === 'string') change({ drafts: withSent(state.drafts, item, sent) });
    const reply = await ask<NoteAnswer>('lokmin.runNote', note);
    if (!reply.ok) {
      if (reply.code !== 'refused') return false;
      change({ drafts: withRefusal(state.drafts, item, wordsOf(reply)) });
      // The meeting may have been closed.
      later('refresh', 0, refresh);
      return true;
    }
    const answer = reply.value;
    if (answer.outcome === 'saved') change({ run: withItem(state.run, answer.item), savedAt: Date.now() });
    if (typeof sent === 'string') change({ drafts: withAnswer(state.drafts, item, sent, answer) });
    return true;
  };
  const sendTicks = async () => {
    const ticks = Object.values(state.ticks);
    const reply = await ask<AttendAnswer>('lokmin.runAttend', { ticks });
    if (!reply.ok && reply.code !== 'refused') return;
    const unsent = Object.fromEntries(Object.entries(state.ticks).filter(([, tick]) => !ticks.includes(tick)));
    if (!reply.ok) return change({ ticks: unsent, markNotes: [wordsOf(reply)] });
    const { attendance, notes } = reply.value;
    change({ ticks: unsent, run: state.run && { ...state.run, attendance }, markNotes: notes, savedAt: Date.now() });
  };

  const refresh = () =>
    inTurn(async () => {
      const reply = await ask<Run>('lokmin.loadRun', {});
      if (reply.ok) change(withRun(state, reply.value, Date.now()));
      else if (reply.code === 'refused') change({ trouble: reply });
      plan();
    });
  const retry = () => (state.unsavedSince === null || !state.run ? refresh() : save());
  const beat = () => {
    later('beat', BEAT_MS, beat);
    keepNow();
    if (state.failure || state.trouble || state.unsavedSince !== null) return;
    if (hasSomething()) save();
    else if (typeof document === 'undefined' || !document.hidden) refresh();
  };

  return {
    state: () => state,
    listen(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Loads the meeting and goes on saving until `stop`. */
    start(): void {
      refresh();
      later('beat', BEAT_MS, beat);
    },
    /** The screen goes: what is not saved is kept, and tried once more. */
    stop(): void {
      keepNow();
      save();
      isStopped = true;
      for (const waiting of timers.values()) clearTimeout(waiting);
    },
    keepNow,
    retry,
    /** Whether nothing is left to save. */
    async flush(): Promise<boolean> {
      await save();
      return state.unsavedSince === null;
    },
    show: (number: string) => change({ current: number }),
    writeLine: (line: string) => change({ line }),
    type: (item: RunItem, text: string) => edit({ drafts: withTyped(state.drafts, item, text) }),
    discard: (number: string) => change({ drafts: without(state.drafts, number) }),
    choose(number: string, choice: Choice): void {
      const conflict = state.drafts[number]?.conflict;
      if (conflict) change({ run: withItem(state.run, conflict.item) });
      edit({ drafts: withChoice(state.drafts, number, choice) });
    },
    tick(row: string, attendance: Mark | null): void {
      const was = state.run?.attendance.find(({ number }) => number === row)?.attendance ?? null;
      const { [row]: _before, ...others } = state.ticks;
      edit({ ticks: attendance === was ? others : { ...others, [row]: { row, attendance, was } }, markNotes: [] });
    },
    /** The clock runs for this item from now on; what the one before took is saved. */
    begin(item: RunItem): void {
      change({ timer: started(state.timer, item, Date.now()) });
      save();
    },
    pause(): void {
      change({ timer: paused(state.timer, Date.now()) });
      save();
    },
    ...runActions({ state: () => state, change, ask, inTurn }, refresh),
  };
}

const SILENT: Trouble = { ok: false, code: 'connection', refusals: [{ field: '', message: 'Tidak ada jawaban.' }], problems: [] };
