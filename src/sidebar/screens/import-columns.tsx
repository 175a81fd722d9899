/** Which row heads the list, and which field each column is. Guessed; each can be set, or left out. */
import type { ImportDescription } from '../../registers/impor/preview.ts';
import type { Cell } from '../../schema/index.ts';
import { isBlank, lacking, tableOf } from './match-columns.ts';
import type { ImportWork } from './use-import.ts';

const HEADERS_OFFERED = 12;
const LONGEST_SHOWN = 60;

export function ImportColumns({ list, work }: { readonly list: ImportDescription; readonly work: ImportWork }) {
  const { now, rows, busy, change, take, chooseHeader, look } = work;
  const missing = lacking(list.columns, now.mapping);
  const { lines } = tableOf(rows, now.header, now.mapping, new Set());
  const set = (at: number, name: string) =>
    change({ mapping: now.mapping.map((known, index) => (index === at ? name : known === name ? '' : known)) });
  return (
    <>
      {now.sheets.length > 1 && (
        <div class="field">
          <label class="label" for="lembar">
            Lembar di dalam berkas
          </label>
          <select id="lembar" value={now.sheet} onChange={(event) => take(now.sheets, Number(event.currentTarget.value), {})}>
            {now.sheets.map(({ name, rows: own }, index) => (
              <option key={name} value={index}>
                {name} ({own.length} baris)
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="field">
        <label class="label" for="judul">
          Baris judul kolom
        </label>
        <select id="judul" value={now.header} onChange={(event) => chooseHeader(Number(event.currentTarget.value))}>
          <option value={-1}>(tidak ada: semua baris adalah data)</option>
          {rows.slice(0, HEADERS_OFFERED).map((row, index) =>
            isBlank(row) ? null : (
              <option key={index} value={index}>
                {index + 1}. {shortened(row.filter((cell) => !isBlank([cell])).join(' | '))}
              </option>
            ),
          )}
        </select>
      </div>
      <h3>Kolom</h3>
      {now.mapping.map((name, at) => (
        <div class="field matched" key={at}>
          <label class="label" for={`kolom-${at}`}>
            {captionOf(rows[now.header]?.[at], at)}
          </label>
          <p class="hint">{sampleOf(rows, now.header, at)}</p>
          <select id={`kolom-${at}`} value={name} onChange={(event) => set(at, event.currentTarget.value)}>
            <option value="">(jangan dipakai)</option>
            {list.columns.map(({ name: field, label, required }) => (
              <option key={field} value={field}>
                {label}
                {required ? ' (wajib)' : ''}
              </option>
            ))}
          </select>
        </div>
      ))}
      {missing.length > 0 && (
        <div class="say warn" role="status">
          Kolom wajib yang belum ada: {missing.join(', ')}. Tetapkan kolomnya di atas, atau lengkapi datanya dahulu.
        </div>
      )}
      <p class="actions">
        <button
          type="button"
          class="primary"
          disabled={missing.length > 0 || lines.length === 0 || busy !== ''}
          onClick={() => look()}
        >
          Periksa {lines.length} baris
        </button>{' '}
        <button type="button" onClick={() => change({ step: 'data' })}>
          Kembali ke data
        </button>
      </p>
    </>
  );
}

function captionOf(header: Cell | undefined, at: number): string {
  return isBlank([header ?? null]) ? `Kolom ${at + 1}` : shortened(String(header).replace(/\s+/g, ' '));
}

/** The first words of a column, so that one knows it without its header. */
function sampleOf(rows: readonly (readonly Cell[])[], header: number, at: number): string {
  const cells = rows.slice(header + 1).flatMap((row) => (isBlank([row[at] ?? null]) ? [] : [String(row[at])]));
  return cells.length === 0 ? 'kosong' : `misalnya ${shortened(cells.slice(0, 2).join(' · '))}`;
}

function shortened(words: string): string {
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
}
