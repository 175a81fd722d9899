/** Bringing a list: pasted from a sheet, or from a file; and an example file to begin with. */
import type { ImportDescription } from '../../registers/impor/preview.ts';
import { printNumber } from '../../schema/numbers.ts';
import { handOver } from '../parts/download.ts';
import { csvOf } from './list-text.ts';
import type { ImportWork } from './use-import.ts';

export const CSV = 'text/csv;charset=utf-8';

export function ImportData({ list, work }: { readonly list: ImportDescription; readonly work: ImportWork }) {
  const { now, change, takeText, takeFile } = work;
  const choose = (file: File | undefined) => file && takeFile(file);
  return (
    <>
      <div class="field">
        <label class="label" for="tempel">
          Tempel dari Excel atau Google Sheets
        </label>
        <p class="hint" id="tempel-hint">
          Pilih sel-selnya bersama judul kolom, salin (Ctrl+C), lalu tempel di sini (Ctrl+V).
        </p>
        <textarea
          id="tempel"
          class="pasted"
          aria-describedby="tempel-hint"
          rows={6}
          wrap="off"
          spellcheck={false}
          value={now.text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </div>
      <p>
        <button type="button" class="primary" onClick={takeText}>
          Lanjut dengan tempelan
        </button>
      </p>
      <div class="field">
        <span class="label" id="berkas-nama">
          Atau pilih berkas
        </span>
        <p class="hint" id="berkas-hint">
          .xlsx atau .csv. Berkas dibaca di peramban Anda dan tidak diunggah ke mana pun.
        </p>
        <label class="button file">
          <input
            class="visually-hidden"
            type="file"
            accept=".xlsx,.csv,.tsv,.txt"
            aria-labelledby="berkas-nama"
            aria-describedby="berkas-hint"
            onChange={(event) => choose(event.currentTarget.files?.[0])}
          />
          Pilih berkas
        </label>{' '}
        {now.fileName !== '' && <span class="who">{now.fileName}</span>}
      </div>
      <div class="say">
        <ul>
          {list.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
          <li>Sekali impor paling banyak {printNumber(list.mostRows)} baris.</li>
        </ul>
        <button type="button" class="link" onClick={() => giveExample(list)}>
          Unduh contoh .csv
        </button>
      </div>
    </>
  );
}

function giveExample({ id, columns }: ImportDescription): void {
  const rows = [columns.map(({ label }) => label), ...[0, 1].map((at) => columns.map(({ examples }) => examples[at] ?? ''))];
  handOver(`contoh-${id}.csv`, new Blob([csvOf(rows)], { type: CSV }));
}
