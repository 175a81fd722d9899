/** RTL in one line while the meeting goes on, and those it has made so far. Source: LM-9. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { printDate } from '../../schema/dates.ts';
import type { RunRtl as Line, RtlAnswer, Run } from '../../sops/lokmin/jalankan/run-view.ts';
import type { Reply } from '../server.ts';
import type { RunDesk } from './run-desk.ts';

interface RunRtlProps {
  readonly run: Run;
  readonly desk: RunDesk;
}

interface Told {
  readonly text: string;
  readonly isWrong: boolean;
}

export function RunRtl({ run, desk }: RunRtlProps) {
  const { line, ownRtl } = desk.state();
  const [told, setTold] = useState<Told | null>(null);
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const answer = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (told) answer.current?.scrollIntoView({ block: 'nearest' });
  }, [told]);
  const answered = async (asked: Promise<Reply<RtlAnswer>>) => {
    setBusy(true);
    const reply = await asked;
    setBusy(false);
    setTold(reply.ok ? { text: reply.value.message, isWrong: false } : { text: wordsOf(reply), isWrong: true });
    box.current?.focus();
    return reply.ok;
  };
  const add = async () => {
    if (busy) return;
    // What is typed on while it is sent stays.
    if ((await answered(desk.addRtl(line))) && desk.state().line === line) desk.writeLine('');
  };
  const newest = [...run.rtl].reverse();
  const last = ownRtl[ownRtl.length - 1];
  return (
    <section class="run-rtl" aria-labelledby="rtl-judul">
      <h2 id="rtl-judul">Rencana tindak lanjut ({run.rtl.length})</h2>
      {run.locked === null && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <label class="label" for="rtl-baris">
            RTL baru: apa / siapa / kapan
          </label>
          <div class="run-line">
            <input
              id="rtl-baris"
              ref={box}
              type="text"
              autocomplete="off"
              value={line}
              aria-describedby="rtl-kata rtl-contoh"
              aria-invalid={told?.isWrong === true}
              onInput={(event) => desk.writeLine(event.currentTarget.value)}
            />
            <button type="submit" disabled={busy}>
              {busy ? 'Menyimpan …' : 'Tambah RTL'}
            </button>
          </div>
          <p id="rtl-kata" ref={answer} role="status" class={told?.isWrong ? 'error' : 'live'}>
            {told && (told.isWrong ? `⚠ ${told.text}` : `✓ ${told.text}`)}
          </p>
          <p class="hint" id="rtl-contoh">
            Contoh: Perbaiki lemari vaksin / Ani / 12/11. Siapa: sebagian nama atau jabatan. Kapan: 12 Nov, besok, minggu depan,
            akhir bulan, +14.
          </p>
        </form>
      )}
      {newest.length > 0 && (
        <ul>
          {newest.map((rtl) => (
            <li key={rtl.number}>
              <RtlWords rtl={rtl} />
              {rtl.number === last && run.locked === null && (
                <button type="button" class="link" disabled={busy} onClick={() => answered(desk.undoRtl(rtl.number))}>
                  Ambil kembali {rtl.number}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function RtlWords({ rtl: { activity, person, due } }: { readonly rtl: Line }) {
  return (
    <>
      <b>{activity}</b>
      <span class="who">
        {person} · {printDate(due)}
      </span>
    </>
  );
}

function wordsOf(reply: Extract<Reply<RtlAnswer>, { ok: false }>): string {
  if (reply.code === 'connection')
    return 'Sambungan terputus: ini belum tersimpan. Teksnya tetap di sini; tekan Enter lagi sesudah tersambung.';
  return reply.refusals.map(({ message }) => message).join(' ');
}
