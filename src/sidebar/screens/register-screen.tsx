/** The rows of a register with a search field; a row opens its form, or is shown in the sheet. */
import { MOST_LISTED } from '../../registers/manifest.ts';
import type { ListedRow } from '../../registers/register.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { Problems } from '../parts/problems.tsx';
import { SearchField, useSearch } from '../parts/search.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { partsOfRoute, routeTo, useNavigation } from '../routes.ts';
import { ask } from '../server.ts';
import { findList } from './lists.ts';

const SHOWN = 100;

export function RegisterScreen({ id }: { readonly id: string }) {
  const { title, register, sop } = findList(id);
  const { reply, again } = useAnswer<readonly ListedRow[]>(`${id}.list`);
  const search = useSearch();
  const { go } = useNavigation();
  const rows = reply?.ok
    ? reply.value.filter(({ record, title, detail, tag }) => search.matches(record, title, detail, tag))
    : [];
  const footer = register && (
    <button type="button" class="primary" onClick={() => go(routeTo('form', register.form.id))}>
      Tambah {register.itemName}
    </button>
  );
  return (
    <Page title={title} crumbs={sop ? [HOME, { caption: sop.title, route: `sop/${sop.id}` }] : [HOME]} footer={footer}>
      {!reply && <Loading />}
      {reply && !reply.ok && <Failure reply={reply} retry={again} />}
      {reply && <Problems problems={reply.problems} />}
      {reply?.ok && (
        <>
          <SearchField search={search} found={rows.length} all={reply.value.length} what="baris" />
          {rows.slice(0, SHOWN).map((row) => (
            <button key={row.record} type="button" class="card" onClick={() => open(row, go)}>
              {row.tag !== '' && <span class={`tag ${row.tag.startsWith('Terlambat') ? 'late' : ''}`}>{row.tag}</span>}
              <b>{row.title}</b>
              <span class="who">
                {row.record} · {row.detail}
              </span>
            </button>
          ))}
          {rows.length > SHOWN && <p class="sub">Ketik kata pencarian untuk melihat {rows.length - SHOWN} lainnya.</p>}
          {reply.value.length === MOST_LISTED && <p class="sub">Hanya {MOST_LISTED} baris pertama; semuanya ada di lembar.</p>}
          {reply.value.length === 0 && <p class="say">Belum ada baris di sini.</p>}
        </>
      )}
    </Page>
  );
}

function open(row: ListedRow, go: (route: string) => void): void {
  const { screen, name, record } = partsOfRoute(row.route);
  if (screen === 'show') ask('show', { table: name, record });
  else go(row.route);
}
