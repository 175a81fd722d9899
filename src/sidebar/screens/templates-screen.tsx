/** All templates by the activity that they belong to, each built in or changed by the office. */
import type { ListedTemplate } from '../../registers/templat/show-templates.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { SearchField, useSearch } from '../parts/search.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { routeTo, useNavigation } from '../routes.ts';
import { DictionaryButton } from './template-dictionary.tsx';

export function TemplatesScreen() {
  const { reply, again } = useAnswer<readonly ListedTemplate[]>('templat.list');
  const search = useSearch();
  const all = reply?.ok ? reply.value : [];
  const found = all.filter(({ title, group, changed }) => search.matches(title, group, changed ?? 'Bawaan'));
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <Page
      title="Templat dokumen"
      crumbs={[HOME]}
      sub={<p class="sub">Bentuk semua dokumen Word. Ubah salinannya di Word, LibreOffice, atau Google Dokumen.</p>}
      footer={<DictionaryButton template="" caption="Kamus semua penanda (.docx)" />}
    >
      {!reply && <Loading />}
      {reply && !reply.ok && <Failure reply={reply} retry={again} />}
      {reply?.ok && <SearchField search={search} found={found.length} all={all.length} what="templat" />}
      {groups.map((group) => (
        <section key={group}>
          <h2>{group}</h2>
          {found.map((template) => template.group === group && <TemplateCard key={template.name} template={template} />)}
        </section>
      ))}
    </Page>
  );
}

function TemplateCard({ template: { name, title, changed } }: { readonly template: ListedTemplate }) {
  const { go } = useNavigation();
  return (
    <button type="button" class="card" onClick={() => go(routeTo('templat', name))}>
      <span class={`tag ${changed === null ? '' : 'soon'}`}>{changed === null ? 'Bawaan' : 'Ubahan'}</span>
      <b>{title}</b>
      {changed !== null && <span class="who">{changed}</span>}
    </button>
  );
}
