/** `npm start -- --backup FILE` and `--restore FILE`: the same as the buttons of the page, from the command line. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { BackupFacts } from '../store/backup/backup-file.ts';
import { keepBefore, keepDamaged } from '../store/backup/kept-backups.ts';
import { openBackup } from '../store/backup/open-backup.ts';
import { packBackup } from '../store/backup/pack-backup.ts';
import { openDataFolder, openEvenDamaged } from '../store/data-folder.ts';
import { FolderInUse } from '../store/folder-lock.ts';
import { codeOf, writeSafely } from '../store/safe-write.ts';
import { SNAPSHOT } from '../store/snapshot-file.ts';
import { StorageError } from '../store/storage-error.ts';
import { backupName } from './backup-routes.ts';
import { stateOf } from './desk.ts';

export interface Move {
  readonly dir: string;
  readonly file: string;
  readonly version: string;
  readonly instance: string;
  tell(text: string): void;
}

/** Also while a workbench runs on the folder: then that one is asked for it. Throws `StorageError` in words. */
export async function backUp({ dir, file, version, instance, tell }: Move): Promise<void> {
  const path = isFolder(file) ? join(file, backupName()) : file;
  if (!isFolder(dirname(path))) throw new StorageError(`Folder ${dirname(path)} tidak ada. Buat dahulu, atau pilih folder lain.`);
  if (existsSync(path)) throw new StorageError(`${path} sudah ada dan tidak ditimpa. Pilih nama lain.`);
  if (!existsSync(join(dir, SNAPSHOT)))
    throw new StorageError(`Folder data ${dir} masih kosong: tidak ada yang dicadangkan. Periksa --data.`);
  const bytes = await presentBytes(dir, version, instance);
  const { facts } = openBackup(bytes);
  try {
    writeSafely(path, bytes);
  } catch (error) {
    throw new StorageError(`${path} tidak dapat ditulis (${codeOf(error)}). Pilih folder lain untuk cadangannya.`);
  }
  tell(`Cadangan disimpan: ${path} (${kilobytes(bytes.length)})\n${told(facts)}`);
}

async function presentBytes(dir: string, version: string, instance: string): Promise<Uint8Array> {
  try {
    const folder = await openDataFolder(dir, instance);
    try {
      return packBackup(stateOf(folder), version).bytes;
    } finally {
      folder.close();
    }
  } catch (error) {
    if (!(error instanceof FolderInUse) || error.address === null) throw error;
    const answer = await fetch(`${error.address}/backup`);
    if (!answer.ok) throw new StorageError(`Meja kerja di ${error.address} tidak dapat membuat cadangan: ${await answer.text()}`);
    return new Uint8Array(await answer.arrayBuffer());
  }
}

/** `ask` gives whether to go on. What was there is kept first; what is damaged is kept as it is. */
export async function restore(move: Move, ask: (question: string) => Promise<boolean>): Promise<void> {
  const { dir, file, version, instance, tell } = move;
  if (!existsSync(file) || isFolder(file))
    throw new StorageError(`Berkas cadangan ${file} tidak ada. Periksa nama dan foldernya.`);
  const backup = openBackup(readFileSync(file));
  const folder = await openEvenDamaged(dir, instance);
  try {
    tell(`Isi cadangan ${file}:\n${told(backup.facts)}`);
    const isNew = folder.damage === null && folder.snapshot() === null && folder.entries().length === 0;
    const question = isNew
      ? `Folder data ${dir} masih kosong. Isi dengan cadangan ini?`
      : `Seluruh isi folder data ${dir} diganti dengan cadangan ini; keadaan sekarang disimpan dahulu. Lanjutkan?`;
    if (!(await ask(question))) return tell('Dibatalkan. Tidak ada yang diubah.');
    const kept = folder.damage ? keepDamaged(dir) : isNew ? null : keepBefore('sebelum-pulih', dir, stateOf(folder), version);
    folder.replace(backup.snapshot, backup.files);
    tell(`Data dipulihkan ke ${dir}.${kept === null ? '' : `\nKeadaan sebelumnya disimpan di ${kept}`}`);
  } finally {
    folder.close();
  }
}

/** Asks whoever sits there; without anybody there, only `--yes` goes on. */
export async function askPerson(question: string): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new StorageError('Pemulihan perlu persetujuan. Jalankan di terminal, atau tambahkan --yes. Tidak ada yang diubah.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^(ya|y|yes)$/i.test((await terminal.question(`${question} Ketik ya, lalu Enter: `)).trim());
  } finally {
    terminal.close();
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024).toLocaleString('id-ID')} KB`;
}

function told({ office, made, sheets, rows, files, mails, version }: BackupFacts): string {
  const when = new Date(made).toLocaleString('id-ID', { dateStyle: 'long', timeStyle: 'short' });
  return [
    `  ${office}`,
    `  dibuat ${when} dengan Admen ${version}`,
    `  ${sheets} lembar, ${rows.toLocaleString('id-ID')} baris, ${files} berkas Drive, ${mails} e-mail`,
  ].join('\n');
}
