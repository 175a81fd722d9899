/** "Jalankan rapat": agenda, notes, RTL and attendance on one screen that saves itself, large enough to be projected. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Run } from '../../sops/lokmin/jalankan/run-view.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { useNavigation } from '../routes.ts';
import { AskName } from './ask-name.tsx';
import { RunAgenda } from './run-agenda.tsx';
import { RunAttendance } from './run-attendance.tsx';
import type { RunDesk } from './run-desk.ts';
import { RunFooter } from './run-footer.tsx';
import { RunHead } from './run-head.tsx';
import { RunNotes } from './run-notes.tsx';
import { RunNotices } from './run-notices.tsx';
import { RunRtl } from './run-rtl.tsx';
import { useRunDesk } from './use-run.ts';

interface RunScreenProps {
  readonly record: string;
  readonly isWide: boolean;
}

export function RunScreen({ record, isWide }: RunScreenProps) {
  const desk = useRunDesk(record);
  const { run, trouble } = desk.state();
  if (run) return <OpenRun run={run} desk={desk} isWide={isWide} />;
  return (
    <Page title="Jalankan rapat" crumbs={[HOME]}>
      {trouble ? <Failure reply={trouble} retry={desk.retry} /> : <Loading />}
    </Page>
  );
}

interface OpenRunProps {
  readonly run: Run;
  readonly desk: RunDesk;
  readonly isWide: boolean;
}

function OpenRun({ run, desk, isWide }: OpenRunProps) {
  const { current, trouble } = desk.state();
  const moves = useMoves(run, desk);
  const item = run.items.find(({ number }) => number === current);
  return (
    <Page
      title={run.title}
      crumbs={[HOME, { caption: 'Langkah-langkah rapat', route: run.route }]}
      sub={<RunHead run={run} desk={desk} isWide={isWide} />}
      footer={<RunFooter run={run} moves={moves} />}
    >
      {trouble?.code === 'anonymous' && <AskName retry={desk.retry} />}
      <RunNotices run={run} desk={desk} />
      <div class="run">
        <RunAgenda run={run} desk={desk} moves={moves} />
        <div class="run-middle">
          {item && <RunNotes key={item.number} item={item} run={run} desk={desk} />}
          <RunRtl run={run} desk={desk} />
        </div>
        <RunAttendance run={run} desk={desk} />
      </div>
    </Page>
  );
}

export interface RunMoves {
  readonly before: string | null;
  readonly after: string | null;
  /** Shows an item; the focus goes to its notes. */
  show(number: string): void;
  /** On to the next item; the clock goes with it when it was at this one. */
  next(): void;
  previous(): void;
  /** Goes to another screen once all is saved. */
  leave(route: string): Promise<void>;
  /** What could not be saved before leaving keeps one here: the route that was wanted. */
  readonly held: string | null;
}

function useMoves(run: Run, desk: RunDesk): RunMoves {
  const { go } = useNavigation();
  const [held, setHeld] = useState<string | null>(null);
  const { current, timer } = desk.state();
  const at = run.items.findIndex(({ number }) => number === current);
  const before = run.items[at - 1];
  const after = run.items[at + 1];
  const isArriving = useRef(false);
  useLayoutEffect(() => {
    if (isArriving.current) document.getElementById('catatan')?.focus();
    isArriving.current = false;
  }, [current]);
  const show = (number: string) => {
    isArriving.current = number !== current;
    desk.show(number);
  };
  const moves: RunMoves = {
    before: before?.title ?? null,
    after: after?.title ?? null,
    show,
    next: () => {
      if (!after) return;
      if (timer.item === current && run.locked === null) desk.begin(after);
      show(after.number);
    },
    previous: () => before && show(before.number),
    leave: async (route) => {
      setHeld(null);
      if (await desk.flush()) go(route);
      else setHeld(route);
    },
    held,
  };
  useKeys(moves);
  return moves;
}

/** Alt with arrows, wherever the focus is; a select box opens by the same keys. */
function useKeys({ next, previous }: RunMoves) {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
      if (!event.altKey || !isArrow || event.target instanceof HTMLSelectElement) return;
      event.preventDefault();
      if (event.key === 'ArrowDown') next();
      else previous();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
