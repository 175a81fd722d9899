/** The data folder cannot be used: says which, why, and what to do, in words for the person who started the workbench. */
import { codeOf } from './safe-write.ts';

export class StorageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StorageError';
  }
}

/** What stands in the data folder is damaged: only a backup helps. */
export class DamagedError extends StorageError {
  constructor(path: string, where = '') {
    super(`Berkas ${path} rusak${where}. Pulihkan folder data dari cadangan: npm start -- --restore BERKAS`);
    this.name = 'DamagedError';
  }
}

export function madeByNewer(path: string): StorageError {
  return new StorageError(
    `${path} dibuat oleh versi Admen yang lebih baru. Pakai versi itu, atau pilih folder lain dengan --data. Tidak ada yang diubah.`,
  );
}

/** What an operating system error means here. */
export function explainStorage(error: unknown, path: string): StorageError {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return new StorageError(`Tempat penyimpanan ${path} penuh. Perubahan ini tidak disimpan. Kosongkan ruang, lalu coba lagi.`);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new StorageError(`Folder data ${path} tidak boleh ditulisi. Pilih folder lain dengan --data, atau ubah izinnya.`);
  if (code === 'ENOTDIR' || code === 'EEXIST') return new StorageError(`${path} bukan folder. Pilih folder lain dengan --data.`);
  return new StorageError(`Folder data ${path} tidak dapat dipakai (${code || String(error)}). Pilih folder lain dengan --data.`);
}
