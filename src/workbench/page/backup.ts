/** What the page asks of the server about backups. */
import type { BackupFacts } from '../store/backup/backup-file.ts';
import type { KeptBackup } from '../store/backup/kept-backups.ts';

export type { BackupFacts, KeptBackup };

/** A file that somebody chose, or one that is kept in the data folder. */
export type Chosen = { readonly file: File } | { readonly kept: KeptBackup };

export interface Inspected {
  readonly facts: BackupFacts;
  readonly sha256: string;
  readonly present: Omit<BackupFacts, 'made' | 'version'>;
}

export async function listKept(): Promise<readonly KeptBackup[]> {
  return (await asked('/backups')).json();
}

export async function inspect(chosen: Chosen): Promise<Inspected> {
  return (await asked(`/inspect-backup${queryOf(chosen)}`, { method: 'POST', body: bodyOf(chosen) })).json();
}

/** Gives where the former state is kept. */
export async function restore(chosen: Chosen, sha256: string): Promise<{ readonly kept: string }> {
  const query = queryOf(chosen);
  const sum = `sha256=${encodeURIComponent(sha256)}`;
  return (
    await asked(`/restore${query === '' ? `?${sum}` : `${query}&${sum}`}`, { method: 'POST', body: bodyOf(chosen) })
  ).json();
}

/** Hands the person a backup of the present state. Gives its name and size. */
export async function download(): Promise<{ readonly name: string; readonly bytes: number }> {
  const answer = await asked('/backup');
  const content = await answer.blob();
  const [, encoded = 'cadangan-admen.zip'] =
    /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
  const name = decodeURIComponent(encoded);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return { name, bytes: content.size };
}

export function nameOf(chosen: Chosen): string {
  return 'file' in chosen ? chosen.file.name : chosen.kept.name;
}

function queryOf(chosen: Chosen): string {
  return 'kept' in chosen ? `?kept=${encodeURIComponent(chosen.kept.name)}` : '';
}

function bodyOf(chosen: Chosen): Blob {
  return 'file' in chosen ? chosen.file : new Blob();
}

/** Throws an `Error` in words, also when nobody answers. */
async function asked(path: string, options?: RequestInit): Promise<Response> {
  const answer = await fetch(path, options).catch(() => null);
  if (!answer) throw new Error('Meja kerja tidak menjawab. Jalankan lagi npm start, lalu coba lagi.');
  if (!answer.ok) throw new Error(await answer.text());
  return answer;
}

/** `12,3 MB`, `480 KB` */
export function printSize(bytes: number): string {
  const [number, unit] = bytes >= 1e6 ? [bytes / 1e6, 'MB'] : [Math.max(1, bytes / 1e3), 'KB'];
  return `${number.toLocaleString('id-ID', { maximumFractionDigits: unit === 'MB' ? 1 : 0 })} ${unit}`;
}

/** `8 Oktober 2026 pukul 09.15` */
export function printMoment(iso: string): string {
  return new Date(iso).toLocaleString('id-ID', { dateStyle: 'long', timeStyle: 'short' });
}
