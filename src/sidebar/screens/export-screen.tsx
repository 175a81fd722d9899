/** "Unduh atau cetak": a register as an .xlsx file, or on paper; without personal data unless somebody asks for it. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Exportable, ExportedTable } from '../../registers/ekspor/read-table.ts';
import { printNumber } from '../../schema/numbers.ts';
import { handOver } from '../parts/download.ts';
import { Failure, Loading } from '../parts/loading.tsx';
import { HOME } from '../parts/page.tsx';
import { Problems } from '../parts/problems.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { WidePage } from '../parts/wide-page.tsx';
import { printTable } from './print-view.tsx';
import { fittingColumns, isTooBroad } from './printed-table.ts';
import { xlsxOf } from './table-xlsx.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function ExportScreen({ list, isWide }: { readonly list: string; readonly isWide: boolean }) {
  const asked = useAnswer<Exportable>('ekspor.daftar', { list });
  return (
    <WidePage
      title="Unduh atau cetak"
      crumbs={[HOME]}
      isWide={isWide}
      asked={asked}
      draw={(exportable) => <Choose exportable={exportable} />}
    />
  );
}

function Choose({ exportable }: { readonly exportable: Exportable }) {
  const [table, setTable] = useState(exportable.chosen);
  const [personal, setPersonal] = useState(false);
  const { reply, again } = useAnswer<ExportedTable>('ekspor.baca', { table, personal });
  // What was read last stays while the next is read, so that the box one has just ticked does not vanish.
  const [last, setLast] = useState<ExportedTable | null>(null);
  useLayoutEffect(() => {
    if (reply?.ok) setLast(reply.value);
  }, [reply]);
  const shown = last?.title === table ? last : null;
  return (
    <>
      <div class="field">
        <label class="label" for="lembar">
          Lembar
        </label>
        <select id="lembar" value={table} onChange={(event) => setTable(event.currentTarget.value)}>
          {exportable.tables.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
      {shown && shown.personal.length > 0 && <PersonalChoice table={shown} personal={personal} choose={setPersonal} />}
      {reply && !reply.ok && <Failure reply={reply} retry={again} />}
      {reply && <Problems problems={reply.problems} />}
      {!reply && <Loading what="Membaca lembar" />}
      {reply?.ok && <Ways key={`${table} ${personal}`} table={reply.value} />}
      <p class="say">
        Seluruh buku kerja dengan semua lembarnya: di Google Sheets pilih File, Download, Microsoft Excel (.xlsx). Di meja kerja,
        unduh dari bilah atas.
      </p>
    </>
  );
}

interface PersonalProps {
  readonly table: ExportedTable;
  readonly personal: boolean;
  readonly choose: (personal: boolean) => void;
}

function PersonalChoice({ table, personal, choose }: PersonalProps) {
  return (
    <div class="field checks">
      <label>
        <input type="checkbox" checked={personal} onChange={(event) => choose(event.currentTarget.checked)} />
        Sertakan data pribadi ({table.personal.join(', ')})
      </label>
      {personal && (
        <p class="say warn" role="status">
          Berkas dan cetakan akan memuat data pribadi (UU 27/2022). Simpan di tempat yang aman, jangan diteruskan, dan hapus bila
          sudah tidak diperlukan.
        </p>
      )}
    </div>
  );
}

function Ways({ table }: { readonly table: ExportedTable }) {
  const { title, columns, rows, more, at } = table;
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>(() => fittingColumns(table));
  const picked = columns.filter(({ name }) => chosen.includes(name));
  const name = `${title} ${at.slice(0, 10)}.xlsx`;

  const download = async () => {
    setBusy(true);
    setSaid('');
    try {
      const file = await xlsxOf(table);
      handOver(name, new Blob([file as Uint8Array<ArrayBuffer>], { type: XLSX }));
      setSaid(`${name} diunduh.`);
    } catch {
      setSaid('Peramban ini tidak dapat membuat .xlsx. Perbarui peramban, atau unduh lewat menu File di Google Sheets.');
    }
    setBusy(false);
  };

  if (rows.length === 0) return <p class="say">Lembar “{title}” masih kosong, jadi belum ada yang dapat diunduh atau dicetak.</p>;
  return (
    <>
      <p class="sub">
        {printNumber(rows.length)} baris
        {more > 0 && `; ${printNumber(more)} baris yang lebih lama tidak ikut, semuanya ada di lembar`}.
      </p>
      <h2>Berkas Excel</h2>
      <p>Semua kolom, siap dicetak di kertas F4 mendatar.</p>
      <p>
        <button type="button" class="primary" disabled={busy} onClick={download}>
          Unduh .xlsx
        </button>
      </p>
      <p class="sub" role="status">
        {busy ? 'Membuat berkas…' : said}
      </p>
      <h2>Cetak</h2>
      <details class="tools">
        <summary>
          Kolom yang dicetak ({picked.length} dari {columns.length})
        </summary>
        <div class="checks printed-columns">
          {columns.map((column) => (
            <label key={column.name}>
              <input
                type="checkbox"
                checked={chosen.includes(column.name)}
                onChange={({ currentTarget: { checked } }) =>
                  setChosen(checked ? [...chosen, column.name] : chosen.filter((known) => known !== column.name))
                }
              />
              {column.label}
            </label>
          ))}
        </div>
      </details>
      {isTooBroad(picked) && <p class="warning">Kolomnya banyak, jadi hurufnya menjadi kecil. Kurangi agar mudah dibaca.</p>}
      <p>
        <button type="button" disabled={picked.length === 0} onClick={() => printTable({ table, columns: picked })}>
          Cetak
        </button>
      </p>
    </>
  );
}
