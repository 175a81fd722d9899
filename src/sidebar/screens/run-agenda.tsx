/** The agenda of a running meeting: what was discussed, what is being discussed, what is still to come, and the time of each. */
import { useState } from 'preact/hooks';
import type { Run, RunItem } from '../../sops/lokmin/jalankan/run-view.ts';
import { routeTo } from '../routes.ts';
import type { RunDesk } from './run-desk.ts';
import { textOf } from './run-drafts.ts';
import type { RunMoves } from './run-screen.tsx';
import type { RunState } from './run-state.ts';
import { isRunning, minutesOf } from './run-timer.ts';
import { duration } from './run-words.ts';
import { useSecond } from './use-run.ts';

interface RunAgendaProps {
  readonly run: Run;
  readonly desk: RunDesk;
  readonly moves: RunMoves;
}

export function RunAgenda({ run, desk, moves }: RunAgendaProps) {
  const now = useSecond();
  const [isOpen, setOpen] = useState(matchMedia('(min-width: 900px)').matches);
  const state = desk.state();
  const standing = run.items.map((item) => standingOf(state, item, now));
  const done = standing.filter(({ word }) => word === 'Selesai').length;
  const { open, reviewed } = run.review;
  return (
    <details class="run-agenda" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        Acara: {done} dari {run.items.length} selesai
      </summary>
      <ol>
        {run.items.map((item, index) => {
          const { word, sign, time } = standing[index] ?? NOT_YET;
          return (
            <li key={item.number}>
              <button
                type="button"
                class={`run-item ${word.toLowerCase()}`}
                aria-current={item.number === state.current ? 'true' : undefined}
                onClick={() => moves.show(item.number)}
              >
                <span class="run-title">
                  {item.order}. {item.title}
                </span>
                <span class="run-standing">
                  <span aria-hidden="true">{sign} </span>
                  {word}
                  {time !== '' && ` · ${time}`}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {open > 0 && (
        <button type="button" class="link" onClick={() => moves.leave(routeTo('form', 'lokmin.tinjau', run.record))}>
          Tinjau RTL rapat lalu ({reviewed} dari {open})
        </button>
      )}
    </details>
  );
}

interface Standing {
  readonly word: 'Belum' | 'Sedang' | 'Jeda' | 'Selesai';
  readonly sign: string;
  readonly time: string;
}

const NOT_YET: Standing = { word: 'Belum', sign: '○', time: '' };

/** Who does not use the clock discusses what is on the screen. */
function standingOf(state: RunState, item: RunItem, now: number): Standing {
  const { timer, drafts } = state;
  const minutes = minutesOf(timer, item, now);
  const time = minutes > 0 ? duration(minutes) : '';
  if (isRunning(timer, item.number)) return { word: 'Sedang', sign: '▶', time };
  if (timer.item === item.number) return { word: 'Jeda', sign: '‖', time };
  if (timer.item === null && item.number === state.current) return { word: 'Sedang', sign: '▶', time };
  const isBegun = minutes > 0 || item.number in timer.seconds || textOf(drafts, item).trim() !== '';
  return isBegun ? { word: 'Selesai', sign: '✓', time } : NOT_YET;
}
