/** "Siapkan buku kerja": creates and repairs the sheets; what could be somebody's will is asked about. */
import { useState } from 'preact/hooks';
import type { PrepareReport } from '../../host/host.ts';
import { Failure } from '../parts/loading.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { Problems } from '../parts/problems.tsx';
import { ProgressBar } from '../parts/progress.tsx';
import type { Reply } from '../server.ts';
import { ask } from '../server.ts';

export function PrepareScreen() {
  const [busy, setBusy] = useState(false);
  const [reply, setReply] = useState<Reply<PrepareReport> | null>(null);
  const prepare = async (accepted: readonly string[] = []) => {
    setBusy(true);
    setReply(await ask<PrepareReport>('prepare', { accepted }));
    setBusy(false);
  };
  return (
    <Page
      title="Siapkan buku kerja"
      crumbs={[HOME]}
      footer={
        <button type="button" class="primary" disabled={busy} onClick={() => prepare()}>
          {reply ? 'Periksa lagi' : 'Mulai'}
        </button>
      }
    >
      {!reply && !busy && (
        <p>
          Admen membuat lembar, kolom, format, dan pilihan yang dibutuhkannya, dan memperbaiki yang rusak. Kolom, baris, catatan,
          dan lembar buatan Anda tidak dihapus dan tidak dipindahkan. Boleh dijalankan kapan saja.
        </p>
      )}
      {busy && <ProgressBar what="Menyiapkan buku kerja" />}
      {!busy && reply && !reply.ok && <Failure reply={reply} retry={() => prepare()} />}
      {!busy && reply?.ok && <Report report={reply.value} accept={(id) => prepare([id])} />}
    </Page>
  );
}

function Report({ report, accept }: { readonly report: PrepareReport; readonly accept: (id: string) => void }) {
  const { done, offers, problems } = report;
  return (
    <>
      {offers.length === 0 && (
        <div class="say good" role="status">
          <b>Buku kerja siap.</b> {done.length === 0 && 'Tidak ada yang perlu diperbaiki.'}
        </div>
      )}
      {offers.map((offer, index) => (
        <div key={offer.id} class="card">
          {offers[index - 1]?.text !== offer.text && <p>{offer.text}</p>}
          <button type="button" onClick={() => accept(offer.id)}>
            {offer.action}
          </button>
        </div>
      ))}
      <Problems problems={problems} />
      {done.length > 0 && (
        <ul>
          {done.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}
