/** Above a running meeting: whether all is saved, the time used and the time left. */
import { useState } from 'preact/hooks';
import type { Run } from '../../sops/lokmin/jalankan/run-view.ts';
import type { Trouble } from '../form/use-saving.ts';
import { Failure } from '../parts/loading.tsx';
import { Widen } from '../parts/widen.tsx';
import { useNavigation } from '../routes.ts';
import type { RunDesk } from './run-desk.ts';
import { isUnsaved } from './run-drafts.ts';
import type { RunState } from './run-state.ts';
import { secondsOf } from './run-timer.ts';
import type { StateWords } from './run-words.ts';
import { duration, hour, planWords, stateWords } from './run-words.ts';
import { useSecond } from './use-run.ts';

interface RunHeadProps {
  readonly run: Run;
  readonly desk: RunDesk;
  readonly isWide: boolean;
}

export function RunHead({ run, desk, isWide }: RunHeadProps) {
  const { go } = useNavigation();
  const [failed, setFailed] = useState<Trouble | null>(null);
  const state = desk.state();
  const opened = () => go(run.route, { message: 'Rapat dijalankan di jendela lebar.' });
  const before = async () => {
    await desk.flush();
    desk.keepNow();
  };
  return (
    <div class="run-head">
      <SavingLine words={wordsFor(state)} />
      <TimeLine run={run} state={state} />
      <Widen isWide={isWide} before={before} opened={opened} failed={setFailed} />
      {failed && <Failure reply={failed} retry={() => setFailed(null)} />}
    </div>
  );
}

const SIGNS = { saved: '✓', busy: '…', trouble: '⚠' } as const;

/** Read out only when something is wrong, or right again: saving itself would talk all the time. */
function SavingLine({ words: { text, tone } }: { readonly words: StateWords }) {
  return (
    <>
      <p class={`run-state ${tone}`}>
        <span aria-hidden="true">{SIGNS[tone]} </span>
        {text}
      </p>
      <span class="visually-hidden" role="status">
        {tone === 'trouble' ? text : ''}
      </span>
    </>
  );
}

function wordsFor(state: RunState): StateWords {
  const { isSaving, unsavedSince, savedAt, failure, ahead, drafts, run, isKept } = state;
  const printed = (moment: number) => hour(moment + ahead);
  const waiting = Object.entries(drafts).flatMap(([number, draft]) => {
    if (!isUnsaved(draft) || (draft.conflict === null && draft.refused === null && !draft.isGone)) return [];
    const order = run?.items.find((item) => item.number === number)?.order;
    return [order === undefined ? draft.title : `acara ${order}`];
  });
  return stateWords({
    isSaving,
    unsavedSince: unsavedSince === null ? null : printed(unsavedSince),
    savedAt: savedAt === null ? null : printed(savedAt),
    failure: failure && { ...failure, since: printed(failure.since) },
    waiting,
    isKept,
  });
}

function TimeLine({ run, state }: { readonly run: Run; readonly state: RunState }) {
  const now = useSecond();
  const used = run.items.reduce((total, item) => total + secondsOf(state.timer, item, now), 0);
  const office = now + state.ahead;
  const plan = planWords(run, office);
  return (
    <p class="run-time">
      Pukul <b>{hour(office)}</b> · terpakai <b>{duration(Math.floor(used / 60))}</b> ·{' '}
      <span class={plan.isLate ? 'run-late' : ''}>
        {plan.isLate && <span aria-hidden="true">⚠ </span>}
        {plan.text}
      </span>
    </p>
  );
}
