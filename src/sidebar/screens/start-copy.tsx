/** A copied workbook asks once what it is; until then, and in an archive, nothing is recorded. */
import { useState } from 'preact/hooks';
import type { StartView } from '../../registers/mulai/view.ts';
import type { Saved } from '../../schema/index.ts';
import { Failure } from '../parts/loading.tsx';
import { ProgressBar } from '../parts/progress.tsx';
import { useNavigation } from '../routes.ts';
import type { Reply } from '../server.ts';
import { ask } from '../server.ts';

export function StartCopy({ view: { standing, origin } }: { readonly view: StartView }) {
  const { go } = useNavigation();
  const [state, setState] = useState<'idle' | 'asking' | 'busy'>('idle');
  const [reply, setReply] = useState<Reply<Saved> | null>(null);
  const settle = async (as: 'baru' | 'arsip') => {
    setState('busy');
    const answer = await ask<Saved>('mulai.settle', { as });
    setState('idle');
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
      {state === 'busy' && <ProgressBar what="Menyimpan pilihan" />}
      {state !== 'busy' && (
        <>
          <p>
            <b>Buku kerja baru</b>, misalnya untuk tahun baru: data tetap ada dan nomor surat dilanjutkan, jadi buku kerja asal
            jangan dipakai lagi untuk memberi nomor. Formulir dan pemicu dibuat baru. Untuk puskesmas lain, lebih baik mulai dari
            buku kerja kosong.
          </p>
          {state === 'asking' ? (
            <fieldset class="say">
              <legend>Buku kerja ini melanjutkan nomor surat. Lanjutkan?</legend>
              <button type="button" class="primary" onClick={() => settle('baru')}>
                Ya, lanjutkan
              </button>
              <button type="button" onClick={() => setState('idle')}>
                Tidak
              </button>
            </fieldset>
          ) : (
            <button type="button" onClick={() => setState('asking')}>
              Ini buku kerja baru
            </button>
          )}
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
