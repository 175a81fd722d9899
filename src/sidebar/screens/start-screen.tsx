/** "Mulai di sini": how far the office is, each step with its reason, and what to do first when all is ready. */
import { useState } from 'preact/hooks';
import type { StartStep } from '../../registers/mulai/steps.ts';
import type { StartView } from '../../registers/mulai/view.ts';
import { Entries } from '../parts/entries.tsx';
import { Failure, Loading } from '../parts/loading.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { StartCopy } from './start-copy.tsx';
import { StartStepLine } from './start-step.tsx';

export function StartScreen() {
  const { reply, again } = useAnswer<StartView>('mulai.show');
  return (
    <Page title="Mulai di sini" crumbs={[HOME]} sub={reply?.ok && <StartProgress view={reply.value} />}>
      {!reply && <Loading />}
      {reply && !reply.ok && <Failure reply={reply} retry={again} />}
      {reply?.ok && <Steps view={reply.value} />}
    </Page>
  );
}

function StartProgress({ view: { done, total } }: { readonly view: StartView }) {
  if (total === 0) return null;
  return (
    <div class="started">
      <div class="sub">
        {done} dari {total} langkah selesai
      </div>
      <div class="bar" aria-hidden="true">
        <span style={{ width: `${Math.round((100 * done) / total)}%` }} />
      </div>
    </div>
  );
}

function Steps({ view }: { readonly view: StartView }) {
  const [opened, setOpened] = useState(view.next);
  const draw = (step: StartStep, mark: string) => (
    <StartStepLine
      key={step.id}
      step={step}
      mark={mark}
      rights={view.rights}
      isCurrent={step.id === view.next}
      isOpened={step.id === opened}
      toggle={() => setOpened(step.id === opened ? '' : step.id)}
    />
  );
  // What one has settled for oneself steps back.
  const isFirst = view.own.some(({ id }) => id === view.next) || view.office.length === 0;
  const own = (
    <>
      <h2 class="phase">Langkah Anda</h2>
      <ol class="steps">{view.own.map((step) => draw(step, '•'))}</ol>
    </>
  );
  return (
    <>
      {view.standing !== 'own' && <StartCopy view={view} />}
      {view.next === '' && view.standing === 'own' && <Ready />}
      {isFirst && own}
      {view.office.length > 0 && (
        <>
          <h2 class="phase">Langkah puskesmas</h2>
          <ol class="steps">{view.office.map((step, index) => draw(step, String(index + 1)))}</ol>
        </>
      )}
      {!isFirst && own}
      {view.next !== '' && <p class="sub">Langkah boleh ditinggalkan dan diteruskan kapan saja, juga oleh orang lain.</p>}
      <Colleagues />
    </>
  );
}

const FIRST_WORK = [
  { caption: 'Rencanakan lokmin pertama', route: 'form/lokmin.rencana' },
  { caption: 'Catat umpan balik', route: 'form/umpanBalik.catat' },
  { caption: 'Nilai PKP', route: 'sop/pkp' },
];

function Ready() {
  return (
    <>
      <p class="say good">
        <b>Selesai.</b> Admen siap dipakai.
      </p>
      <h2>Mulai bekerja</h2>
      <Entries entries={FIRST_WORK} />
    </>
  );
}

function Colleagues() {
  return (
    <details class="tools">
      <summary>Ajak rekan kerja</summary>
      <ol>
        <li>Tekan Bagikan (Share) di kanan atas Google Sheets, lalu beri rekan hak Editor.</li>
        <li>Rekan membuka buku kerja ini, lalu menu Admen, Mulai di sini.</li>
        <li>Setiap orang memberi izin Google untuk dirinya sendiri; langkah puskesmas tidak diulang.</li>
      </ol>
      <p>
        Semua editor dapat mencatat dan membuat dokumen, dan Jejak mencatat siapa yang mengubah apa. Hanya akun di “E-mail
        pimpinan” yang dapat menyetujui. Yang hanya boleh melihat (Viewer) dapat membaca lembar, tanpa panel.
      </p>
    </details>
  );
}
