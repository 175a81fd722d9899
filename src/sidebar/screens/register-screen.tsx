/** The rows of a register with a search field; a row opens its form, or is shown in the sheet. */
import { useState } from 'preact/hooks';
import { MOST_LISTED, registers } from '../../registers/manifest.ts';
import type { ListedRow } from '../../registers/register.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { Problems } from '../parts/problems.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { partsOfRoute, useNavigation } from '../routes.ts';
import { ask } from '../server.ts';

/** Registers that are only read here: their rows come from elsewhere. */
const READ_ONLY: Readonly<Record<string, string>> = { rtl: 'Rencana tindak lanjut', dokumen: 'Dokumen' };
const SHOWN = 100;

export function RegisterScreen({ id }: { readonly id: string }) {
  const register = registers.find((candidate) => candidate.id === id);
  const { reply, again } = useAnswer<readonly ListedRow[]>(`${id}.list`);
  const [words, setWords] = useState('');
  const { go } = useNavigation();
  const rows = reply?.ok ? reply.value.filter((row) => matches(row, words)) : [];
  const footer = register && (
    <button type="button" class="primary" onClick={() => go(`form/${register.form.id}`)}>
      Tambah {register.itemName}
    </button>
  );
  return (
    <Page title={register?.title ?? READ_ONLY[id] ?? id} crumbs={[HOME]} footer={footer}>
      {!reply && <Loading />}
      {reply && !reply.ok && <Failure reply={reply} retry={again} />}
      {reply && <Problems problems={reply.problems} />}
      {reply?.ok && (
        <>
          <label class="label" for="cari">
            Cari
          </label>
          <input id="cari" type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
          <p class="sub" role="status">
            {rows.length} dari {reply.value.length} baris
          </p>
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

function matches(row: ListedRow, words: string): boolean {
  const text = `${row.record} ${row.title} ${row.detail} ${row.tag}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function open(row: ListedRow, go: (route: string) => void): void {
  const { screen, name, record } = partsOfRoute(row.route);
  if (screen === 'show') ask('show', { table: name, record });
  else go(row.route);
}
