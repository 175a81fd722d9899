/** What a minute-taker must know before going on: the meeting is not open yet, or closed; notes came back from the browser; an item is gone. */
import { useState } from 'preact/hooks';
import type { Run } from '../../sops/lokmin/jalankan/run-view.ts';
import type { RunDesk } from './run-desk.ts';
import { isUnsaved, textOf } from './run-drafts.ts';
import { hour } from './run-words.ts';

interface RunNoticesProps {
  readonly run: Run;
  readonly desk: RunDesk;
}

export function RunNotices({ run, desk }: RunNoticesProps) {
  const { isRestored } = desk.state();
  return (
    <>
      {run.locked !== null && <p class="say warn">{run.locked}</p>}
      {run.state === 'Direncanakan' && <Opening run={run} desk={desk} />}
      {isRestored && (
        <p class="say" role="status">
          Catatan yang belum tersimpan dipulihkan dari peramban ini, dan dikirim sendiri.
        </p>
      )}
      <GoneItems run={run} desk={desk} />
    </>
  );
}

function Opening({ run, desk }: RunNoticesProps) {
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  const open = async () => {
    setBusy(true);
    const reply = await desk.open(hour(Date.now() + desk.state().ahead));
    setBusy(false);
    setWrong(reply.ok ? '' : reply.refusals.map(({ message }) => message).join(' '));
    document.getElementById('catatan')?.focus();
  };
  return (
    <div class="say run-opening">
      <span>
        <b>Rapat belum dibuka.</b> Direncanakan pukul {run.start.replace(':', '.')} di {run.place}.
      </span>
      <button type="button" class="primary" disabled={busy} onClick={open}>
        {busy ? 'Membuka …' : 'Buka rapat sekarang'}
      </button>
      {wrong !== '' && (
        <p class="error" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

/** Notes of items that somebody deleted: put under another item, or thrown away, but not lost by themselves. */
function GoneItems({ run, desk }: RunNoticesProps) {
  const { drafts, current } = desk.state();
  const item = run.items.find(({ number }) => number === current);
  const gone = Object.entries(drafts).filter(([, draft]) => draft.isGone && isUnsaved(draft));
  return (
    <>
      {gone.map(([number, { title, text }]) => (
        <div key={number} class="summary" role="alert">
          <b>Acara “{title}” sudah dihapus orang lain</b>
          <p>Catatan Anda untuk acara itu belum tersimpan:</p>
          <p class="run-lost">{text}</p>
          {item && (
            <button
              type="button"
              onClick={() => {
                desk.type(item, [textOf(drafts, item), text].filter((part) => part.trim() !== '').join('\n'));
                desk.discard(number);
              }}
            >
              Pindahkan ke acara {item.order}
            </button>
          )}{' '}
          <button type="button" class="danger" onClick={() => desk.discard(number)}>
            Buang
          </button>
        </div>
      ))}
    </>
  );
}
