/** The agenda item on the screen: its clock, and the notes that save themselves. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Run, RunItem } from '../../sops/lokmin/jalankan/run-view.ts';
import { GrowingText } from '../parts/growing-text.tsx';
import { RunConflict } from './run-conflict.tsx';
import type { RunDesk } from './run-desk.ts';
import { textOf } from './run-drafts.ts';
import { isRunning, minutesOf, secondsOf } from './run-timer.ts';
import { clock } from './run-words.ts';
import { useSecond } from './use-run.ts';

interface RunNotesProps {
  readonly item: RunItem;
  readonly run: Run;
  readonly desk: RunDesk;
}

export function RunNotes({ item, run, desk }: RunNotesProps) {
  const draft = desk.state().drafts[item.number];
  const by = [item.presenter, item.step].filter((part) => part !== null).join(' · ');
  return (
    <section class="run-notes" aria-label="Acara yang dibuka">
      <div class="run-topic">
        <h2>
          {item.order}. {item.title}
        </h2>
        {by !== '' && <p class="who">{by}</p>}
      </div>
      <ItemClock item={item} run={run} desk={desk} />
      {draft?.conflict ? (
        <RunConflict item={item} draft={draft} conflict={draft.conflict} desk={desk} />
      ) : (
        <NoteText item={item} desk={desk} isLocked={run.locked !== null} refused={draft?.refused ?? null} />
      )}
    </section>
  );
}

interface NoteTextProps {
  readonly item: RunItem;
  readonly desk: RunDesk;
  readonly isLocked: boolean;
  readonly refused: string | null;
}

function NoteText({ item, desk, isLocked, refused }: NoteTextProps) {
  const text = textOf(desk.state().drafts, item);
  return (
    <>
      <label class="label" for="catatan">
        Catatan pembahasan<span class="visually-hidden"> (acara {item.order})</span>
      </label>
      {refused !== null && (
        <p class="error" id="catatan-salah" role="alert">
          Belum tersimpan: {refused}{' '}
          <button type="button" class="link" onClick={() => desk.discard(item.number)}>
            Buang catatan saya, pakai yang tersimpan
          </button>
        </p>
      )}
      <GrowingText
        id="catatan"
        value={text}
        rows={4}
        readOnly={isLocked && refused === null}
        describedBy={refused === null ? undefined : 'catatan-salah'}
        change={(typed) => desk.type(item, typed)}
      />
    </>
  );
}

function ItemClock({ item, run, desk }: RunNotesProps) {
  const now = useSecond();
  const { timer } = desk.state();
  const runs = isRunning(timer, item.number);
  const caption = timer.item === item.number ? 'Lanjutkan waktu' : 'Bahas sekarang';
  return (
    <div class="run-clock">
      <span role="timer" aria-label="Waktu acara ini">
        {clock(secondsOf(timer, item, now))}
      </span>
      {run.locked === null && (
        <>
          <button type="button" class={runs ? '' : 'primary'} onClick={() => (runs ? desk.pause() : desk.begin(item))}>
            {runs ? 'Jeda' : caption}
          </button>
          <TimeCorrection item={item} minutes={minutesOf(timer, item, now)} desk={desk} />
        </>
      )}
    </div>
  );
}

/** A clock that was forgotten is put right. */
function TimeCorrection({ item, minutes, desk }: Pick<RunNotesProps, 'item' | 'desk'> & { readonly minutes: number }) {
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const isOpen = typed !== null;
  useLayoutEffect(() => box.current?.select(), [isOpen]);
  if (typed === null)
    return (
      <button type="button" class="link" onClick={() => setTyped(String(minutes))}>
        Betulkan waktu
      </button>
    );
  const save = async () => {
    if (!/^\d{1,3}$/.test(typed.trim()) || Number(typed) > 600) return setWrong('Tulis menit, 0 sampai 600.');
    const reply = await desk.correct(item, Number(typed));
    if (!reply.ok) return setWrong(reply.refusals.map(({ message }) => message).join(' '));
    setTyped(null);
    setWrong('');
  };
  return (
    <form
      class="run-correction"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label for="menit">Menit</label>
      <input
        id="menit"
        ref={box}
        type="text"
        inputMode="numeric"
        value={typed}
        aria-describedby={wrong === '' ? undefined : 'menit-salah'}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit">Simpan waktu</button>
      <button type="button" class="link" onClick={() => setTyped(null)}>
        Tidak jadi
      </button>
      {wrong !== '' && (
        <p class="error" id="menit-salah" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}
