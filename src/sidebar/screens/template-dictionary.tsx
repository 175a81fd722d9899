/** The tags of a template, searched by their words, and the dictionary as a Word file. */
import { useState } from 'preact/hooks';
import type { CopiedTemplate } from '../../registers/templat/change-template.ts';
import type { DictionaryEntry } from '../../registers/templat/dictionary.ts';
import { download } from '../parts/download.ts';
import { Failure } from '../parts/loading.tsx';
import { SearchField, useSearch } from '../parts/search.tsx';
import type { Reply } from '../server.ts';
import { ask } from '../server.ts';

export function TemplateDictionary({ name, tags }: { readonly name: string; readonly tags: readonly DictionaryEntry[] }) {
  const search = useSearch();
  const found = tags.filter(({ written, kind, hint }) => search.matches(written, kind, hint));
  return (
    <section aria-labelledby="kamus">
      <h2 id="kamus">Kamus penanda</h2>
      <p class="sub">Tulis penanda persis seperti ini, dengan kurung kurawalnya.</p>
      <SearchField search={search} found={found.length} all={tags.length} what="penanda" />
      <ul class="tags">
        {found.map(({ written, kind, hint }, index) => (
          <li key={`${written} ${index}`}>
            <span class="tag">{kind}</span> <code>{written}</code>
            {hint !== '' && <span class="who">{hint}</span>}
          </li>
        ))}
      </ul>
      <div class="ways">
        <DictionaryButton template={name} caption="Unduh kamus (.docx)" />
      </div>
    </section>
  );
}

/** Of all templates when `template` is empty. */
export function DictionaryButton({ template, caption }: { readonly template: string; readonly caption: string }) {
  const [busy, setBusy] = useState(false);
  const [reply, setReply] = useState<Reply<CopiedTemplate> | null>(null);
  const make = async () => {
    setBusy(true);
    const answer = await ask<CopiedTemplate>('templat.makeDictionary', { template });
    setBusy(false);
    setReply(answer);
    if (answer.ok) download(answer.value.file);
  };
  return (
    <>
      <button type="button" disabled={busy} onClick={make}>
        {busy ? 'Menyusun kamus…' : caption}
      </button>
      {reply && !reply.ok && <Failure reply={reply} retry={make} />}
      {reply?.ok && (
        <p class="say good" role="status">
          {reply.value.message} Berkas Word sudah diunduh.
        </p>
      )}
    </>
  );
}
