/** The data folder cannot be used: says which, why, and what to do, in words for the person who started the workbench. */
export class StorageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StorageError';
  }
}

/** What an operating system error means here. */
export function explainStorage(error: unknown, path: string): StorageError {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return new StorageError(`Tempat penyimpanan ${path} penuh. Perubahan ini tidak disimpan. Kosongkan ruang, lalu coba lagi.`);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new StorageError(`Folder data ${path} tidak boleh ditulisi. Pilih folder lain dengan --data, atau ubah izinnya.`);
  if (code === 'ENOTDIR' || code === 'EEXIST') return new StorageError(`${path} bukan folder. Pilih folder lain dengan --data.`);
  return new StorageError(`Folder data ${path} tidak dapat dipakai (${code || String(error)}). Pilih folder lain dengan --data.`);
}
