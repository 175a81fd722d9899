/** Checking the journal, and taking back one's last change. */
import { useState } from 'preact/hooks';
import type { JournalReport } from '../../registers/check-jejak.ts';
import type { Saved } from '../../schema/index.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import type { Reply } from '../server.ts';
import { ask } from '../server.ts';

export function JournalScreen() {
  const { reply, again } = useAnswer<JournalReport>('jejak.check');
  return (
    <Page title="Periksa jejak" crumbs={[HOME]}>
      <p>
        Jejak mencatat setiap perubahan. Setiap baris terikat pada baris sebelumnya, sehingga baris yang diubah atau dihapus
        kemudian dapat ditemukan.
      </p>
      {!reply && <Loading what="Memeriksa" />}
      {reply && !reply.ok && <Failure reply={reply} retry={again} />}
      {reply?.ok && (
        <div class={reply.value.intact ? 'say good' : 'summary'} role="status">
          <b>{reply.value.message}</b>
        </div>
      )}
    </Page>
  );
}

export function UndoScreen() {
  const [busy, setBusy] = useState(false);
  const [reply, setReply] = useState<Reply<Saved> | null>(null);
  const undo = async () => {
    setBusy(true);
    setReply(await ask<Saved>('undo'));
    setBusy(false);
  };
  return (
    <Page
      title="Batalkan perubahan terakhir"
      crumbs={[HOME]}
      footer={
        <button type="button" class="primary" disabled={busy} onClick={undo}>
          Batalkan perubahan terakhir saya
        </button>
      }
    >
      <p>
        Simpanan terakhir Anda dikembalikan seperti semula, bila sesudahnya tidak ada yang mengubahnya lagi. Pembatalan juga
        tercatat dalam Jejak.
      </p>
      {busy && <Loading what="Membatalkan" />}
      {!busy && reply && !reply.ok && <Failure reply={reply} retry={undo} />}
      {!busy && reply?.ok && (
        <div class="say good" role="status">
          <b>{reply.value.message}</b>
        </div>
      )}
    </Page>
  );
}
