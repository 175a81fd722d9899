/** Two persons wrote the notes of one item: both texts side by side, and the choice. Nothing is lost before it is made. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RunItem } from '../../sops/lokmin/jalankan/run-view.ts';
import { GrowingText } from '../parts/growing-text.tsx';
import type { RunDesk } from './run-desk.ts';
import type { Choice, Draft } from './run-drafts.ts';

interface RunConflictProps {
  readonly item: RunItem;
  readonly draft: Draft;
  readonly conflict: NonNullable<Draft['conflict']>;
  readonly desk: RunDesk;
}

export function RunConflict({ item, draft, conflict, desk }: RunConflictProps) {
  const note = useRef<HTMLDivElement>(null);
  // Whoever was typing has to know why nothing is saved: the focus comes here, and the text stays.
  useLayoutEffect(() => note.current?.focus(), []);
  const choose = (choice: Choice) => {
    desk.choose(item.number, choice);
    requestAnimationFrame(() => document.getElementById('catatan')?.focus());
  };
  return (
    <div class="summary run-conflict" role="alert" tabIndex={-1} ref={note}>
      <b>Catatan acara ini ditulis dua orang</b>
      <p>
        {conflict.by} sudah menyimpan catatan lain. Catatan Anda belum disimpan, dan tidak ada yang ditimpa. Pilih yang dipakai.
      </p>
      <div class="run-both">
        <div>
          <label class="label" for="catatan-saya">
            Punya saya
          </label>
          <GrowingText id="catatan-saya" value={draft.text} rows={3} readOnly={false} change={(text) => desk.type(item, text)} />
        </div>
        <div>
          <label class="label" for="catatan-tersimpan">
            Yang tersimpan
          </label>
          <GrowingText id="catatan-tersimpan" value={conflict.item.discussion ?? ''} rows={3} readOnly={true} change={() => {}} />
        </div>
      </div>
      <div class="run-choices">
        <button type="button" class="primary" onClick={() => choose('both')}>
          Gabungkan
        </button>
        <button type="button" onClick={() => choose('mine')}>
          Pakai punya saya
        </button>
        <button type="button" onClick={() => choose('stored')}>
          Pakai yang tersimpan
        </button>
      </div>
    </div>
  );
}
