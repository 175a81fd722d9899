/** The document lock: one writer at a time in this workbook. */
import { HostError } from '../host.ts';
import type { Desk } from './desk.ts';

const WAIT_MS = 30_000;

export function locked<T>(desk: Desk, work: () => T): T {
  if (desk.writing) return work();
  const lock = LockService.getDocumentLock();
  if (!lock) throw new HostError('structure', 'Admen harus dijalankan dari dalam buku kerja Google Sheets.');
  try {
    lock.waitLock(WAIT_MS);
  } catch (error) {
    throw new HostError('busy', 'Buku kerja sedang dipakai menyimpan oleh orang lain. Tunggu sebentar, lalu coba lagi.', error);
  }
  desk.writing = true;
  try {
    return work();
  } finally {
    desk.writing = false;
    desk.counters = null;
    desk.given.clear();
    lock.releaseLock();
  }
}
