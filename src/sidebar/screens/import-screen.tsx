/** "Impor daftar": choose a list, bring it, say what its columns are, look at what will be written, write all of it or nothing. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ImportDescription } from '../../registers/impor/preview.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { WidePage } from '../parts/wide-page.tsx';
import { routeTo, useNavigation } from '../routes.ts';
import { ImportColumns } from './import-columns.tsx';
import { ImportData } from './import-data.tsx';
import { ImportRows } from './import-rows.tsx';
import type { ImportStep } from './use-import.ts';
import { useImport } from './use-import.ts';

const CRUMB = { caption: 'Impor daftar', route: 'impor' };

interface ListName {
  readonly id: string;
  readonly title: string;
}

export function ImportListsScreen() {
  const { reply, again } = useAnswer<readonly ListName[]>('impor.daftar');
  const { go } = useNavigation();
  return (
    <Page title="Impor daftar" crumbs={[HOME]}>
      <p>Daftar yang sudah ada di Excel atau Google Sheets tidak perlu diketik ulang. Pilih daftarnya.</p>
      {!reply && <Loading />}
      {reply && !reply.ok && <Failure reply={reply} retry={again} />}
      {reply?.ok && (
        <div class="entries">
          {reply.value.map(({ id, title }) => (
            <button key={id} type="button" onClick={() => go(routeTo('impor', id))}>
              {title}
            </button>
          ))}
        </div>
      )}
    </Page>
  );
}

export function ImportScreen({ id, isWide }: { readonly id: string; readonly isWide: boolean }) {
  const asked = useAnswer<ImportDescription>('impor.buka', { list: id });
  const title = asked.reply?.ok ? `Impor ${asked.reply.value.title.toLowerCase()}` : 'Impor daftar';
  return (
    <WidePage
      title={title}
      crumbs={[HOME, CRUMB]}
      isWide={isWide}
      asked={asked}
      draw={(list) => <Flow key={list.id} list={list} />}
    />
  );
}

const STEPS: readonly (readonly [step: ImportStep, caption: string])[] = [
  ['data', 'Bawa data'],
  ['columns', 'Cocokkan kolom'],
  ['preview', 'Periksa dan impor'],
];

function Flow({ list }: { readonly list: ImportDescription }) {
  const work = useImport(list);
  const { now, busy, failed, complaint, preview, look } = work;
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  // A preview is asked for anew when one comes back to it.
  const step = now.step === 'preview' && preview === null ? 'columns' : now.step;
  useLayoutEffect(() => {
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [step]);
  const at = STEPS.findIndex(([name]) => name === step);
  return (
    <>
      <h2 class="import-step" tabIndex={-1} ref={heading}>
        Langkah {at + 1} dari {STEPS.length}: {STEPS[at]?.[1]}
      </h2>
      {busy !== '' && <Loading what={busy} />}
      {complaint !== '' && (
        <div class="summary" role="alert">
          {complaint}
        </div>
      )}
      {failed && <Failure reply={failed} retry={() => look()} />}
      {step === 'data' && <ImportData list={list} work={work} />}
      {step === 'columns' && <ImportColumns list={list} work={work} />}
      {step === 'preview' && preview && <ImportRows list={list} work={work} preview={preview} />}
    </>
  );
}
