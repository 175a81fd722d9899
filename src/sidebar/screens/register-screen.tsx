/** The rows of a register with a search field, in groups where they have them; a row opens its form, or is shown in the sheet. */
import { useState } from 'preact/hooks';
import { MOST_LISTED } from '../../registers/manifest.ts';
import type { ListedRow } from '../../registers/register.ts';
import { Fold } from '../parts/fold.tsx';
import { Failure, Loading } from '../parts/loading.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { Problems } from '../parts/problems.tsx';
import { SearchField, useSearch } from '../parts/search.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { partsOfRoute, routeTo, useNavigation } from '../routes.ts';
import { ask } from '../server.ts';
import { groupsOf, waysOf } from './groups.ts';
import { IMPORTED } from './imported.ts';
import { findList } from './lists.ts';

const SHOWN = 100;
/** Of each group. */
const FIRST = 5;
/** How each list was grouped last: coming back, one finds it so. */
const waysChosen = new Map<string, string>();

export function RegisterScreen({ id }: { readonly id: string }) {
  const { title = id, register, sop, paper } = findList(id) ?? {};
  const { reply, again } = useAnswer<readonly ListedRow[]>(`${id}.list`);
  const search = useSearch();
  const [chosen, setChosen] = useState(waysChosen.get(id) ?? '');
  const { go } = useNavigation();
  const rows = reply?.ok
    ? reply.value.filter(({ record, title, detail, tag }) => search.matches(record, title, detail, tag))
    : [];
  const ways = reply?.ok ? waysOf(reply.value) : [];
  const way = ways.includes(chosen) ? chosen : '';
  const group = (by: string) => {
    waysChosen.set(id, by);
    setChosen(by);
  };
  const begins = register ? { caption: `Tambah ${register.itemName}`, route: routeTo('form', register.form.id) } : paper;
  const footer = begins && (
    <button type="button" class="primary" onClick={() => go(begins.route)}>
      {begins.caption}
    </button>
  );
  return (
    <Page
      title={title}
      crumbs={sop ? [HOME, { caption: sop.title, route: `sop/${sop.id}` }] : [HOME]}
      sub={<ListTools id={id} />}
      footer={footer}
    >
      {!reply && <Loading />}
      {reply && !reply.ok && <Failure reply={reply} retry={again} />}
      {reply && <Problems problems={reply.problems} />}
      {reply?.ok && (
        <>
          <SearchField search={search} found={rows.length} all={reply.value.length} what="baris" />
          {ways.length > 0 && <WaySelect ways={ways} way={way} choose={group} />}
          {way === '' ? (
            rows.slice(0, SHOWN).map((row) => <RowCard key={row.record} row={row} />)
          ) : (
            <Groups key={`${way} ${search.words}`} rows={rows} way={way} />
          )}
          {way === '' && rows.length > SHOWN && (
            <p class="sub">Ketik kata pencarian untuk melihat {rows.length - SHOWN} lainnya.</p>
          )}
          {reply.value.length === MOST_LISTED && <p class="sub">Hanya {MOST_LISTED} baris pertama; semuanya ada di lembar.</p>}
          {reply.value.length === 0 && <p class="say">Belum ada isinya. {emptyAdvice(id, begins?.caption)}</p>}
        </>
      )}
    </Page>
  );
}

/** What fills an empty list: the button below, an import, or work elsewhere. */
function emptyAdvice(id: string, caption: string | undefined): string {
  if (IMPORTED.includes(id))
    return `Mulai dengan “${caption}” di bawah, atau “Impor daftar…” di atas bila daftarnya sudah ada di Excel.`;
  return caption === undefined ? (FILLED_BY[id] ?? FILLED_BY_WORK) : `Mulai dengan “${caption}” di bawah.`;
}

const FILLED_BY_WORK = 'Baris muncul sendiri dari langkah-langkah kegiatan.';
const FILLED_BY: Readonly<Record<string, string>> = {
  rtl: 'RTL muncul dari rapat dan umpan balik: pada langkahnya, pilih “Susun RTL”.',
  formulir: 'Buat formulir untuk umum dari “Alat dan laporan”.',
  karantina: 'Tanggapan yang belum dapat dicatat akan menunggu di sini.',
};

/** The list as a whole: brought along, taken along. */
function ListTools({ id }: { readonly id: string }) {
  const { go } = useNavigation();
  return (
    <p class="ways">
      {IMPORTED.includes(id) && (
        <button type="button" class="link sub" onClick={() => go(routeTo('impor', id))}>
          Impor daftar…
        </button>
      )}
      <button type="button" class="link sub" onClick={() => go(routeTo('ekspor', id))}>
        Unduh atau cetak
      </button>
    </p>
  );
}

interface WayProps {
  readonly ways: readonly string[];
  readonly way: string;
  readonly choose: (way: string) => void;
}

function WaySelect({ ways, way, choose }: WayProps) {
  return (
    <div class="field">
      <label class="label" for="kelompok">
        Kelompokkan menurut
      </label>
      <select id="kelompok" value={way} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">(tidak dikelompokkan)</option>
        {ways.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Groups({ rows, way }: { readonly rows: readonly ListedRow[]; readonly way: string }) {
  return (
    <>
      {groupsOf(rows, way).map((group) => (
        <section key={group.name}>
          <h2>
            {group.name} <span class="opt">({group.rows.length})</span>
          </h2>
          <Fold items={group.rows} first={FIRST} draw={(row) => <RowCard key={row.record} row={row} />} />
        </section>
      ))}
    </>
  );
}

function RowCard({ row }: { readonly row: ListedRow }) {
  const { go } = useNavigation();
  return (
    <>
      <button type="button" class="card" onClick={() => open(row, go)}>
        {row.tag !== '' && <span class={`tag ${row.tone ?? ''}`}>{row.tag}</span>}
        <b>{row.title}</b>
        <span class="who">
          {row.record} · {row.detail}
        </span>
      </button>
      {row.link && (
        <a href={row.link} target="_blank" rel="noreferrer" aria-label={`Buka di Drive: ${row.title}`}>
          Buka di Drive
        </a>
      )}
    </>
  );
}

function open(row: ListedRow, go: (route: string) => void): void {
  const { screen, name, record } = partsOfRoute(row.route);
  if (screen === 'show') ask('show', { table: name, record });
  else go(row.route);
}
