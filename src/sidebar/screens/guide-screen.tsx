/** "Panduan": its contents and search; a page for every SOP, form and sheet, and the common questions. */
import { useState } from 'preact/hooks';
import { guide } from '../guide-entries.ts';
import { Entries } from '../parts/entries.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { SearchField } from '../parts/search.tsx';
import { useNavigation } from '../routes.ts';
import { FormHelpText } from './form-help-text.tsx';
import { ABOVE, GuideQuestions, GuideSheets } from './guide-lists.tsx';
import type { GuideEntry } from './guide-search.ts';
import { entriesOf, found, guideRoute } from './guide-search.ts';
import { GuideSop } from './guide-sop.tsx';

interface GuideScreenProps {
  readonly page: string;
  readonly about: string;
  readonly part: string;
}

export function GuideScreen({ page, about, part }: GuideScreenProps) {
  switch (page) {
    case 'kegiatan':
      return <GuideSop id={about} step={part} />;
    case 'formulir':
      return <GuideForm id={about} />;
    case 'lembar':
      return <GuideSheets about={about} />;
    case 'tanya':
      return <GuideQuestions about={about} />;
    default:
      return <Contents />;
  }
}

function GuideForm({ id }: { readonly id: string }) {
  const { go } = useNavigation();
  const help = guide.forms.find((candidate) => candidate.id === id);
  if (!help) return <Page title="Formulir tidak dikenal" crumbs={ABOVE} />;
  return (
    <Page
      title={help.title}
      crumbs={ABOVE}
      footer={
        help.route === '' ? undefined : (
          <button type="button" class="primary" onClick={() => go(help.route)}>
            Buka formulir
          </button>
        )
      }
    >
      {help.intro !== '' && <p>{help.intro}</p>}
      {help.route === '' && <p class="sub">Formulir ini dibuka dari rekamannya.</p>}
      <FormHelpText id={id} />
    </Page>
  );
}

const ENTRIES = entriesOf(guide);
const SHOWN = 40;
/** Coming back, one still sees what was found. */
let lookedFor = '';

function Contents() {
  const [words, setWords] = useState(lookedFor);
  const type = (next: string) => {
    lookedFor = next;
    setWords(next);
  };
  const hits = words.trim() === '' ? [] : found(ENTRIES, words);
  const search = { words, type, matches: () => true };
  return (
    <Page title="Panduan" crumbs={[HOME]}>
      <div class="looking">
        <SearchField search={search} found={words.trim() === '' ? ENTRIES.length : hits.length} all={ENTRIES.length} what="hal" />
      </div>
      {words.trim() === '' ? <Chapters /> : <Hits hits={hits} />}
    </Page>
  );
}

function Hits({ hits }: { readonly hits: readonly GuideEntry[] }) {
  const { go } = useNavigation();
  if (hits.length === 0)
    return <p class="say">Tidak ditemukan. Coba kata lain yang lebih pendek, misalnya “undangan” atau “tenggat”.</p>;
  return (
    <>
      {hits.slice(0, SHOWN).map(({ kind, title, detail, route }) => (
        <button key={route} type="button" class="card" onClick={() => go(route)}>
          <span class="tag">{kind}</span>
          <b>{title}</b>
          <span class="who clamp">{detail}</span>
        </button>
      ))}
      {hits.length > SHOWN && <p class="sub">Tambahkan kata untuk mempersempit {hits.length - SHOWN} lainnya.</p>}
    </>
  );
}

function Chapters() {
  return (
    <>
      <Entries entries={[{ caption: 'Mulai di sini', route: 'mulai' }]} />
      <h2>Cara kerja Admen</h2>
      <ol class="told">
        {guide.howItWorks.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <h2>Menurut SOP</h2>
      <Entries entries={guide.sops.map(({ id, title }) => ({ caption: title, route: guideRoute('kegiatan', id) }))} />
      <h2>Yang sering ditanyakan</h2>
      <Entries entries={guide.questions.map(({ question }) => ({ caption: question, route: guideRoute('tanya', question) }))} />
      <h2>Buku kerja</h2>
      <Entries entries={[{ caption: 'Isi setiap lembar', route: 'panduan/lembar' }]} />
    </>
  );
}
