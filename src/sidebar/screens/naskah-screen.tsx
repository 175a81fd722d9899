/** A revision of a SOP or kerangka acuan as it reads, with its flowchart and what it changed. Source: PK-0, LM-0, UB-0, KA-0. */
import type { JSX } from 'preact';
import type { NaskahView } from '../../sops/dokumen-sop/naskah/read-naskah.ts';
import type { Crumb } from '../parts/page.tsx';
import { HOME } from '../parts/page.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { WidePage } from '../parts/wide-page.tsx';
import { routeTo, useNavigation } from '../routes.ts';
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
  const asked = useAnswer<NaskahView>('dokumenSop.read', { record, part: revision });
  const view = asked.reply?.ok ? asked.reply.value : null;
  return (
    <WidePage
      title={view?.title ?? 'Naskah'}
      subject={revision}
      crumbs={crumbsTo(record, record)}
      sub={view && <Standing view={view} />}
      isWide={isWide}
      asked={asked}
      draw={(shown, widen) => <Text record={record} view={shown} again={asked.again} widen={widen} />}
    />
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
