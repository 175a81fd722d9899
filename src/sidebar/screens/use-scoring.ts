/** The scoring of one assessment while it is open: what is chosen and not saved yet, and its way to the server. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Scored, Scoring, ScoringVariable } from '../../sops/pkp/scoring-view.ts';
import { findDraft, forgetDraft, keepDraft } from '../form/draft.ts';
import type { Saving } from '../form/use-saving.ts';
import { useSaving } from '../form/use-saving.ts';
import { useAnswer } from '../parts/use-answer.ts';
import type { Reply } from '../server.ts';
import type { Choice, UnsavedChoices } from './scoring.ts';
import { choiceOf, isChanged, merged, savedWords, scoreForm, valuesOf } from './scoring.ts';

export function draftKey(record: string): string {
  return `nilai/${record}`;
}

export interface LoadedScoring {
  /** What came last; it stays on the screen while it is asked anew. */
  readonly scoring: Scoring | null;
  /** Choices that were left unsaved earlier; `null` until it is known. */
  readonly restored: UnsavedChoices | null;
  /** Of the last asking. */
  readonly reply: Reply<Scoring> | null;
  readonly again: () => void;
  readonly merge: (scored: Scored) => void;
}

export function useLoadedScoring(record: string): LoadedScoring {
  const { reply, again } = useAnswer<Scoring>('pkp.loadScoring', { record });
  const [scoring, setScoring] = useState<Scoring | null>(null);
  const [restored, setRestored] = useState<UnsavedChoices | null>(null);
  useLayoutEffect(() => {
    if (reply?.ok) setScoring(reply.value);
  }, [reply]);
  useEffect(() => {
    findDraft(draftKey(record)).then((draft) => setRestored((draft?.values ?? {}) as UnsavedChoices));
  }, [record]);
  const merge = (scored: Scored) => setScoring((now) => now && merged(now, scored));
  return { scoring, restored, reply, again, merge };
}

export interface ScoreDesk {
  readonly unsaved: UnsavedChoices;
  readonly choice: Choice;
  readonly isChanged: boolean;
  readonly saving: Saving;
  /** What was saved last. */
  readonly told: string;
  choose(some: Partial<Choice>): void;
  /** Back to what is saved. */
  discard(): void;
  /** Goes on when nothing is left to save; otherwise stays, and says why. */
  saveThen(goOn: () => void): void;
  /** Asks anew; what was chosen stays, and is then meant for the rows as they came. */
  reload(): void;
}

interface DeskProps extends Pick<LoadedScoring, 'again' | 'merge'> {
  readonly scoring: Scoring;
  readonly variable: ScoringVariable;
  readonly restored: UnsavedChoices;
}

export function useScoreDesk({ scoring: { record }, variable, restored, again, merge }: DeskProps): ScoreDesk {
  const { code } = variable;
  const [unsaved, setUnsaved] = useUnsaved(record, restored);
  const [told, setTold] = useState('');
  const onwards = useRef(() => {});
  const own = unsaved[code];
  const choice = own ?? choiceOf(variable);
  const seen = own?.seen || variable.seen;
  const forget = () => setUnsaved(({ [code]: _own, ...others }) => others);
  const done = (scored: Scored) => {
    merge(scored);
    forget();
    setTold(savedWords(scored.variable));
    onwards.current();
  };
  const sent = { record, part: code, seen, values: valuesOf(variable, choice) };
  const saving = useSaving<Scored>(scoreForm(variable), sent, { merge: () => {}, done });
  const choose = (some: Partial<Choice>) => {
    const next = { ...choice, ...some, seen };
    saving.dismiss();
    if (isChanged(variable, next)) setUnsaved((now) => ({ ...now, [code]: next }));
    else forget();
  };
  const saveThen = (goOn: () => void) => {
    onwards.current = goOn;
    if (own) saving.save();
    else goOn();
  };
  const reload = () => {
    saving.dismiss();
    setUnsaved(meantForNow);
    setTold('Nilai terbaru dimuat.');
    again();
  };
  const discard = () => choose(choiceOf(variable));
  return { unsaved, choice, isChanged: own !== undefined, saving, told, choose, discard, saveThen, reload };
}

/** The same choices, for the rows as they will come. */
function meantForNow(unsaved: UnsavedChoices): UnsavedChoices {
  return Object.fromEntries(Object.entries(unsaved).map(([code, choice]) => [code, { ...choice, seen: '' }]));
}

/** Unsaved choices outlive the sidebar, as the values of forms do. */
function useUnsaved(record: string, restored: UnsavedChoices) {
  const [unsaved, setUnsaved] = useState(restored);
  useEffect(() => {
    if (unsaved === restored) return;
    if (Object.keys(unsaved).length > 0) keepDraft(draftKey(record), { values: unsaved, seen: '' });
    else forgetDraft(draftKey(record));
  }, [unsaved]);
  return [unsaved, setUnsaved] as const;
}
