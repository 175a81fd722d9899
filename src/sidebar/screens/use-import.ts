/** What one brings and decides on the way to an import. It is kept while the page is open, so that going back loses nothing. */
import { useState } from 'preact/hooks';
import type { ImportDescription, ImportPreview } from '../../registers/impor/preview.ts';
import type { Saved } from '../../schema/index.ts';
import { useNavigation } from '../routes.ts';
import type { Reply } from '../server.ts';
import { ask } from '../server.ts';
import type { ListSheet } from './list-file.ts';
import { readListFile } from './list-file.ts';
import { rowsOfText } from './list-text.ts';
import { guessColumns, guessHeader, tableOf } from './match-columns.ts';

export type ImportStep = 'data' | 'columns' | 'preview';

export interface Importing {
  readonly step: ImportStep;
  readonly text: string;
  readonly fileName: string;
  readonly sheets: readonly ListSheet[];
  readonly sheet: number;
  /** The index of the row that heads the list; -1 when none does. */
  readonly header: number;
  readonly mapping: readonly string[];
  /** Lines that are left out. */
  readonly without: ReadonlySet<number>;
  readonly duplicates: '' | 'skip' | 'update';
  readonly units: Readonly<Record<string, string>>;
}

const NOTHING: Importing = {
  ...{ step: 'data', text: '', fileName: '', sheets: [], sheet: 0, header: -1, mapping: [] },
  ...{ without: new Set<number>(), duplicates: '', units: {} },
};

const kept = new Map<string, Importing>();

type Failed = Extract<Reply<unknown>, { ok: false }>;

export function useImport(list: ImportDescription) {
  const [now, setNow] = useState<Importing>(kept.get(list.id) ?? NOTHING);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [busy, setBusy] = useState('');
  const [failed, setFailed] = useState<Failed | null>(null);
  const [complaint, setComplaint] = useState('');
  const { go } = useNavigation();

  const change = (values: Partial<Importing>): Importing => {
    const next = { ...now, ...values };
    kept.set(list.id, next);
    setNow(next);
    setFailed(null);
    setComplaint('');
    return next;
  };

  const rows = now.sheets[now.sheet]?.rows ?? [];

  /** Looks at a sheet of what was brought, and guesses what heads it. */
  const take = (sheets: readonly ListSheet[], sheet: number, source: Partial<Importing>) => {
    const taken = sheets[sheet]?.rows ?? [];
    const header = guessHeader(taken, list.columns);
    change({
      ...source,
      sheets,
      sheet,
      header,
      mapping: mapped(taken[header] ?? [], taken),
      without: new Set(),
      step: 'columns',
    });
  };

  const mapped = (header: readonly unknown[], all: typeof rows) => {
    const width = Math.max(0, ...all.map((row) => row.length));
    const cells = Array.from({ length: width }, (_, at) => (header[at] ?? null) as string | null);
    return guessColumns(cells, list.columns);
  };

  const takeText = () => {
    if (now.text.trim() === '') return setComplaint('Tempel dahulu datanya ke dalam kotak, atau pilih berkas.');
    take([{ name: '', rows: rowsOfText(now.text) }], 0, { fileName: '' });
  };

  const takeFile = async (file: File) => {
    setBusy('Membaca berkas');
    const read = await readListFile(new Uint8Array(await file.arrayBuffer()));
    setBusy('');
    if (read.ok) take(read.sheets, 0, { fileName: file.name });
    else setComplaint(read.message);
  };

  const input = (at: Importing) => {
    const { duplicates, units } = at;
    return { list: list.id, ...tableOf(rows, at.header, at.mapping, at.without), duplicates, units };
  };

  /** Asks the server what would become of each row. */
  const look = async (values: Partial<Importing> = {}) => {
    const next = change(values);
    setBusy('Memeriksa');
    const reply = await ask<ImportPreview>('impor.periksa', input(next));
    setBusy('');
    if (!reply.ok) return setFailed(reply);
    setPreview(reply.value);
    change({ ...next, step: 'preview' });
  };

  const save = async () => {
    setBusy('Mengimpor');
    setFailed(null);
    const reply = await ask<Saved>('impor.simpan', { ...input(now), expected: preview?.counts });
    setBusy('');
    if (!reply.ok) return setFailed(reply);
    kept.delete(list.id);
    go(list.route, reply.value);
  };

  const chooseHeader = (header: number) => change({ header, mapping: mapped(rows[header] ?? [], rows) });

  return { now, rows, preview, busy, failed, complaint, change, take, takeText, takeFile, chooseHeader, look, save };
}

export type ImportWork = ReturnType<typeof useImport>;
