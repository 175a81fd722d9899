/** What will be written, row by row, with what is wrong and where; what was not decided yet stands above. */
import { useState } from 'preact/hooks';
import type { ImportDescription, ImportPreview, PreviewRow } from '../../registers/impor/preview.ts';
import { printNumber } from '../../schema/numbers.ts';
import { copyText } from '../parts/copy-text.ts';
import { handOver } from '../parts/download.ts';
import { DuplicateChoice, UnitChoices } from './import-choices.tsx';
import { CSV } from './import-data.tsx';
import { csvOf, tsvOf } from './list-text.ts';
import type { ImportWork } from './use-import.ts';

const SHOWN = 100;

interface Props {
  readonly list: ImportDescription;
  readonly work: ImportWork;
  readonly preview: ImportPreview;
}

export function ImportRows({ list, work, preview }: Props) {
  const { now, busy, change, look, save } = work;
  const { counts, rows } = preview;
  const written = counts.new + counts.update;
  const wrong = rows.filter(({ kind }) => kind === 'wrong');
  const personal = list.columns.flatMap((column) => (column.personal ? [column.name] : []));
  const changesPersonal = counts.update > 0 && now.mapping.some((name) => personal.includes(name));
  const leaveOut = () => look({ without: new Set([...now.without, ...wrong.map(({ line }) => line)]) });
  return (
    <>
      <p class="say" role="status">
        {summaryOf(preview, now.without.size)}
      </p>
      <UnitChoices preview={preview} work={work} />
      <DuplicateChoice list={list} preview={preview} work={work} />
      {wrong.length > 0 && <Faults rows={wrong} list={list} leaveOut={leaveOut} />}
      <PreviewTable preview={preview} />
      <p class="actions">
        <button
          type="button"
          class="primary"
          disabled={written === 0 || wrong.length > 0 || counts.undecided > 0 || busy !== ''}
          onClick={save}
        >
          Impor {printNumber(written)} baris
        </button>{' '}
        <button type="button" onClick={() => change({ step: 'columns' })}>
          Kembali ke kolom
        </button>{' '}
        {now.without.size > 0 && (
          <button type="button" class="link" onClick={() => look({ without: new Set() })}>
            Pakai lagi {now.without.size} baris yang dikeluarkan
          </button>
        )}
      </p>
      <p class="sub">
        Semua baris ditulis sekaligus, atau tidak sama sekali.{' '}
        {changesPersonal
          ? 'Isian pribadi yang diperbarui tidak disimpan dalam Jejak, jadi impor ini tidak dapat dibatalkan.'
          : '“Batalkan perubahan terakhir” mengembalikannya.'}
      </p>
    </>
  );
}

function summaryOf({ counts }: ImportPreview, without: number): string {
  const parts = [
    [counts.new, 'baru'],
    [counts.update, 'diperbarui'],
    [counts.skip, 'dilewati'],
    [counts.undecided, 'sudah ada di register'],
    [counts.wrong, 'bermasalah'],
    [without, 'dikeluarkan'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${printNumber(count)} ${words}`);
  return `${told.join(' · ')}.`;
}

interface FaultsProps {
  readonly rows: readonly PreviewRow[];
  readonly list: ImportDescription;
  readonly leaveOut: () => void;
}

const FAULTS_SHOWN = 8;

function Faults({ rows, list, leaveOut }: FaultsProps) {
  const [said, setSaid] = useState('');
  const faults = rows.flatMap(({ line, refusals }) => refusals.map(({ label, message }) => [line, label, message] as const));
  const table = [['Baris', 'Kolom', 'Masalah'], ...faults];
  const copy = async () => {
    const box = Object.assign(document.createElement('textarea'), { value: tsvOf(table) });
    document.body.append(box);
    const isCopied = await copyText(box);
    box.remove();
    setSaid(isCopied ? 'Daftar masalah disalin.' : 'Tidak dapat menyalin di sini; unduh daftarnya.');
  };
  return (
    <div class="summary" role="alert">
      <b>{printNumber(rows.length)} baris bermasalah</b>
      <ul>
        {faults.slice(0, FAULTS_SHOWN).map(([line, label, message]) => (
          <li key={`${line} ${label} ${message}`}>
            Baris {line}
            {label === '' ? '' : `, ${label}`}: {message}
          </li>
        ))}
      </ul>
      {faults.length > FAULTS_SHOWN && (
        <p>dan {printNumber(faults.length - FAULTS_SHOWN)} masalah lain, di tabel dan di daftar.</p>
      )}
      <p class="fault-ways">
        <button
          type="button"
          class="link"
          onClick={() => handOver(`masalah-impor-${list.id}.csv`, new Blob([csvOf(table)], { type: CSV }))}
        >
          Unduh daftar masalah
        </button>
        <button type="button" class="link" onClick={copy}>
          Salin daftar masalah
        </button>
        <button type="button" class="link" onClick={leaveOut}>
          Impor tanpa {printNumber(rows.length)} baris ini
        </button>
      </p>
      <p class="sub" role="status">
        {said}
      </p>
    </div>
  );
}

const KINDS: Readonly<Record<PreviewRow['kind'], readonly [words: string, tone: string]>> = {
  new: ['Baru', 'ok'],
  update: ['Diperbarui', 'soon'],
  skip: ['Dilewati', ''],
  undecided: ['Sudah ada', 'soon'],
  wrong: ['Bermasalah', 'late'],
};

function PreviewTable({ preview }: { readonly preview: ImportPreview }) {
  const [most, setMost] = useState(SHOWN);
  const { columns, rows } = preview;
  const sorted = [...rows.filter(({ kind }) => kind === 'wrong'), ...rows.filter(({ kind }) => kind !== 'wrong')];
  return (
    <>
      <section class="scrolled" aria-label="Pratinjau baris" ref={reachable}>
        <table class="preview">
          <thead>
            <tr>
              <th scope="col">Baris</th>
              <th scope="col">Menjadi</th>
              {columns.map(({ name, label }) => (
                <th key={name} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, most).map((row) => (
              <PreviewLine key={row.line} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > most && (
        <button type="button" class="link" onClick={() => setMost(rows.length)}>
          Lihat {printNumber(rows.length - most)} baris lainnya
        </button>
      )}
    </>
  );
}

/** What scrolls can be reached by Tab, and then scrolled by arrows. */
function reachable(region: HTMLElement | null): void {
  if (!region) return;
  const overflows = region.scrollWidth > region.clientWidth || region.scrollHeight > region.clientHeight;
  region.tabIndex = overflows ? 0 : -1;
}

function PreviewLine({ row, columns }: { readonly row: PreviewRow; readonly columns: ImportPreview['columns'] }) {
  const [words, tone] = KINDS[row.kind];
  const ofRow = row.refusals.filter(({ label }) => label === '');
  return (
    <tr>
      <th scope="row">{row.line}</th>
      <td>
        <span class={`tag ${tone}`}>{words}</span>
        {row.twin !== '' && <span class="who">{row.twin}</span>}
        {ofRow.map(({ message }) => (
          <span key={message} class="error">
            {message}
          </span>
        ))}
      </td>
      {columns.map(({ name }, at) => {
        const own = row.refusals.filter(({ field }) => field === name || field.startsWith(`${name}.`));
        return (
          <td key={name} class={own.length > 0 ? 'wrong' : ''}>
            {row.cells[at]}
            {own.map(({ message }) => (
              <span key={message} class="error">
                {message}
              </span>
            ))}
          </td>
        );
      })}
    </tr>
  );
}
