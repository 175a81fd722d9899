/** A copied workbook asks once what it is; until then, and in an archive, nothing is recorded. */
import { useState } from 'preact/hooks';
import type { StartView } from '../../registers/mulai/view.ts';
import type { Saved } from '../../schema/index.ts';
import { AskFirst } from '../parts/ask-first.tsx';
import { Failure } from '../parts/loading.tsx';
import { ProgressBar } from '../parts/progress.tsx';
import { useNavigation } from '../routes.ts';
import type { Reply } from '../server.ts';
import { ask } from '../server.ts';

export function StartCopy({ view: { standing, origin } }: { readonly view: StartView }) {
  const { go } = useNavigation();
  const [busy, setBusy] = useState(false);
  const [reply, setReply] = useState<Reply<Saved> | null>(null);
  const settle = async (as: 'baru' | 'arsip') => {
    setBusy(true);
    const answer = await ask<Saved>('mulai.settle', { as });
    setBusy(false);
    setReply(answer);
    if (answer.ok) go('mulai', { message: answer.value.message });
  };
  return (
    <section class="copied" aria-labelledby="salinan">
      <h2 id="salinan">{standing === 'copy' ? 'Buku kerja ini salinan' : 'Buku kerja ini arsip'}</h2>
      <p>
        Disalin dari{' '}
        <a href={origin?.link ?? ''} target="_blank" rel="noreferrer">
          {origin?.title || 'buku kerja lain'}
        </a>
        . {standing === 'copy' ? 'Sebelum Anda memilih, tidak ada yang dicatat di sini.' : 'Tidak ada yang dicatat di sini.'}{' '}
        Tautan dokumen di Drive tetap menuju berkas milik buku kerja asal.
      </p>
      {reply && !reply.ok && <Failure reply={reply} retry={() => setReply(null)} />}
      {busy && <ProgressBar what="Menyimpan pilihan" />}
      {!busy && (
        <>
          <p>
            <b>Buku kerja baru</b>, misalnya untuk tahun baru: data tetap ada dan nomor surat dilanjutkan, jadi buku kerja asal
            jangan dipakai lagi untuk memberi nomor. Formulir dan pemicu dibuat baru. Untuk puskesmas lain, lebih baik mulai dari
            buku kerja kosong.
          </p>
          <AskFirst
            caption="Ini buku kerja baru"
            question="Buku kerja ini melanjutkan nomor surat. Lanjutkan?"
            run={() => settle('baru')}
          />
          {standing === 'copy' && (
            <>
              <p>
                <b>Arsip</b>, hanya untuk dibaca: tidak ada yang dicatat, diberi nomor, atau dikirim dari sini.
              </p>
              <button type="button" onClick={() => settle('arsip')}>
                Ini hanya arsip
              </button>
            </>
          )}
        </>
      )}
    </section>
  );
}
