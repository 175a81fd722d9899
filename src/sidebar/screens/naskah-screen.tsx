/** A revision of a SOP or kerangka acuan as it reads, with its flowchart and what it changed. Source: PK-0, LM-0, UB-0, KA-0. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NaskahView } from '../../sops/dokumen-sop/naskah/read-naskah.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import type { Crumb } from '../parts/page.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { Problems } from '../parts/problems.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { Widen } from '../parts/widen.tsx';
import { routeTo, useNavigation } from '../routes.ts';
import type { Reply } from '../server.ts';
import { ChangeList } from './naskah-changes.tsx';
import { SectionText } from './naskah-sections.tsx';
import { About } from './record-screen.tsx';
import { ActionButton } from './step-actions.tsx';

interface NaskahScreenProps {
  readonly record: string;
  /** Empty for the draft, or else what is in force. */
  readonly revision: string;
  readonly isWide: boolean;
}

export function NaskahScreen({ record, revision, isWide }: NaskahScreenProps) {
  const { reply, again } = useAnswer<NaskahView>('dokumenSop.read', { record, part: revision });
  const [failed, setFailed] = useState<Extract<Reply<unknown>, { ok: false }> | null>(null);
  const view = reply?.ok ? reply.value : null;
  const widen = <Widen isWide={isWide} failed={setFailed} />;
  return (
    <Page
      title={view?.title ?? 'Naskah'}
      subject={revision}
      crumbs={crumbsTo(record, record)}
      sub={
        <>
          {view && <Standing view={view} />}
          {widen}
        </>
      }
    >
      {failed && <Failure reply={failed} retry={() => setFailed(null)} />}
      {!reply && <Loading />}
      {reply && !reply.ok && <Failure reply={reply} retry={again} />}
      {reply && <Problems problems={reply.problems} />}
      {view && <Text record={record} view={view} again={again} widen={widen} />}
    </Page>
  );
}

/** To the list of SOP documents, and to one of them. */
export function crumbsTo(record: string, title: string): readonly Crumb[] {
  const list: Crumb = { caption: 'SOP dan kerangka acuan', route: routeTo('sop', 'dokumenSop') };
  return [HOME, list, { caption: title, route: routeTo('sop', 'dokumenSop', record) }];
}

const TONES = { Draf: 'soon', Berlaku: 'ok', Kedaluwarsa: 'late' } as const;

function Standing({ view: { kind, revision, state } }: { readonly view: NaskahView }) {
  return (
    <p class="sub">
      {kind} · revisi {revision} <span class={`tag ${TONES[state]}`}>{state}</span>
    </p>
  );
}

interface TextProps {
  readonly record: string;
  readonly view: NaskahView;
  readonly again: () => void;
  /** The way to the wide dialog, beside what is small here. */
  readonly widen: JSX.Element;
}

function Text({ record, view, again, widen }: TextProps) {
  const { sections, faults, about, revision, shown, state, changes } = view;
  const hasOwnPlace = sections.some(({ kind }) => kind === 'Riwayat perubahan');
  return (
    <>
      <Revisions record={record} view={view} />
      <div class="doing">
        <ActionButton
          key={shown}
          action={{
            ...{ type: 'document', useCase: 'dokumenSop.makeDocument', part: shown },
            caption: `Cetak revisi ${revision}`,
          }}
          record={record}
          again={again}
          isFirst
        />
      </div>
      {faults.length > 0 && <Faults record={record} faults={faults} isDraft={state === 'Draf'} />}
      <About about={about} />
      {sections.length === 0 && (
        <p class="say">Revisi ini belum mempunyai bagian. Buka “Susun dan isi bagian” dari langkah naskahnya.</p>
      )}
      {sections.map((section) => (
        <SectionText key={section.code} section={section} view={view} widen={widen} />
      ))}
      {!hasOwnPlace && changes.length > 0 && (
        <section>
          <h2>Perubahan</h2>
          <ChangeList changes={changes} />
        </section>
      )}
    </>
  );
}

function Revisions({ record, view: { revisions, shown } }: Pick<TextProps, 'record' | 'view'>) {
  const { replace } = useNavigation();
  if (revisions.length < 2) return null;
  return (
    <div class="filter">
      <label for="revisi">Tampilkan</label>
      <select
        id="revisi"
        value={shown}
        onChange={(event) => replace(routeTo('naskah', 'dokumenSop', record, event.currentTarget.value))}
      >
        {revisions.map(({ number, caption }) => (
          <option key={number} value={number}>
            {caption}
          </option>
        ))}
      </select>
    </div>
  );
}

interface FaultsProps {
  readonly record: string;
  readonly faults: readonly string[];
  readonly isDraft: boolean;
}

/** What stands in the way of approval, and where it is mended. */
function Faults({ record, faults, isDraft }: FaultsProps) {
  const { go } = useNavigation();
  const [form, caption] = isDraft ? ['dokumenSop.langkah', 'Perbaiki langkahnya'] : ['dokumenSop.revisi', 'Buka revisi baru'];
  return (
    <div class="say warn" role="status">
      <b>Langkah dan bagan alir belum cocok</b>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      <button type="button" class="link" onClick={() => go(routeTo('form', form, record))}>
        {caption} →
      </button>
    </div>
  );
}
