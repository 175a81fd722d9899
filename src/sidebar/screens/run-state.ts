/** What the desk of a minute-taker holds, and what follows from it. Pure. */
import type { NoteInput, Run, RunItem, Tick } from '../../sops/lokmin/jalankan/run-view.ts';
import type { Trouble } from '../form/use-saving.ts';
import type { Drafts } from './run-drafts.ts';
import { isSendable, isUnsaved, withNewest } from './run-drafts.ts';
import type { Timer } from './run-timer.ts';
import { corrected, minutesOf, owedMinutes, restored, STANDING } from './run-timer.ts';
import { officeTime } from './run-words.ts';

/** What outlives a reload. */
interface Kept {
  readonly drafts: Drafts;
  /** Marks that are set and not saved, by row. */
  readonly ticks: Readonly<Record<string, Tick>>;
  readonly timer: Timer;
  /** The item that is shown. */
  readonly current: string;
  /** The RTL line that is being typed. */
  readonly line: string;
}

export interface RunState extends Kept {
  readonly run: Run | null;
  /** Why the meeting could not be loaded at all, or that the name of the person is not known. */
  readonly trouble: Trouble | null;
  /** Something that was left unsaved earlier was found in this browser. */
  readonly isRestored: boolean;
  /** Whether this browser keeps what is not saved. */
  readonly isKept: boolean;
  readonly isSaving: boolean;
  /** Moments of this computer's clock, in milliseconds. */
  readonly unsavedSince: number | null;
  readonly savedAt: number | null;
  readonly failure: { readonly isConnection: boolean; readonly message: string; readonly since: number } | null;
  /** What the office's clock shows beyond this computer's. */
  readonly ahead: number;
  /** Marks that were not taken. */
  readonly markNotes: readonly string[];
  /** RTL that were written here, the last one last. */
  readonly ownRtl: readonly string[];
}

const NOTHING_KEPT: Kept = { drafts: {}, ticks: {}, timer: STANDING, current: '', line: '' };

/** `json` is what the browser kept. What had to be decided then is asked of the server anew. */
export function beginning(json: string | null, now: number): RunState {
  const kept = read(json);
  const drafts = Object.entries(kept.drafts).map(([number, draft]) => [number, { ...draft, conflict: null, refused: null }]);
  return {
    ...kept,
    drafts: Object.fromEntries(drafts),
    timer: restored(kept.timer, now),
    run: null,
    trouble: null,
    isRestored: hasUnsaved(kept),
    isKept: true,
    isSaving: false,
    unsavedSince: null,
    savedAt: null,
    failure: null,
    ahead: 0,
    markNotes: [],
    ownRtl: [],
  };
}

function read(json: string | null): Kept {
  try {
    return { ...NOTHING_KEPT, ...(json === null ? {} : JSON.parse(json)) };
  } catch {
    return NOTHING_KEPT;
  }
}

export function keptOf({ drafts, ticks, timer, current, line }: RunState, now: number): Kept {
  return { drafts, ticks, timer: { ...timer, alive: now }, current, line };
}

export function hasUnsaved({ drafts, ticks }: Pick<Kept, 'drafts' | 'ticks'>): boolean {
  return Object.values(drafts).some(isUnsaved) || Object.keys(ticks).length > 0;
}

/** Notes that can be saved now, and time that is due to be saved. */
export function notesToSend({ run, drafts, timer }: RunState, now: number): NoteInput[] {
  return (run?.items ?? []).flatMap((item): NoteInput[] => {
    const draft = drafts[item.number];
    const isCounted = item.number in timer.seconds;
    const minutes = isCounted && { minutes: minutesOf(timer, item, now) };
    const sent = { record: run?.record ?? '', item: item.number, seen: draft?.seen ?? item.seen, ...minutes };
    if (draft && isSendable(draft)) return [{ ...sent, discussion: draft.text }];
    return run?.locked === null && isCounted && owedMinutes(timer, item, now) !== null ? [sent] : [];
  });
}

/** The meeting came anew. */
export function withRun(state: RunState, run: Run, now: number): Partial<RunState> {
  const drafts = withNewest(state.drafts, run);
  const isThere = run.items.some(({ number }) => number === state.current);
  return {
    run,
    drafts,
    timer: recounted(state, run, now),
    current: isThere ? state.current : firstOf(run, state.timer.item),
    ahead: officeTime(run.now) - now,
    isRestored: state.isRestored && hasUnsaved({ drafts, ticks: state.ticks }),
  };
}

/** A stored count that went down was put right by a person: the own one follows. */
function recounted({ run: before, timer }: RunState, { items }: Run, now: number): Timer {
  return items.reduce((counted, { number, minutes }) => {
    const known = before?.items.find((item) => item.number === number)?.minutes ?? 0;
    return (minutes ?? 0) < known ? corrected(counted, number, minutes ?? 0, now) : counted;
  }, timer);
}

/** Where to begin: at the item under discussion, or the first of which nothing was written yet. */
function firstOf({ items }: Run, discussed: string | null): string {
  const found = items.find(({ number }) => number === discussed) ?? items.find((item) => item.discussion === null) ?? items[0];
  return found?.number ?? '';
}

export function withItem(run: Run | null, item: RunItem): Run | null {
  return run && { ...run, items: run.items.map((other) => (other.number === item.number ? item : other)) };
}

export function wordsOf(reply: Trouble): string {
  return reply.refusals.map(({ message }) => message).join(' ');
}
