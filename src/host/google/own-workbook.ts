/** Nothing is numbered, recorded or sent from a copied workbook before somebody said what it is. */
import { HostError } from '../host.ts';
import { standingOf } from '../standing.ts';
import type { Desk } from './desk.ts';
import { workbookId } from './sheets.ts';

const REFUSALS = {
  copy: 'Buku kerja ini salinan dari buku kerja lain. Putuskan dahulu di “Mulai di sini” apakah ini buku kerja baru atau arsip; belum ada yang disimpan.',
  archive:
    'Buku kerja ini disimpan sebagai arsip, jadi di sini tidak ada yang dicatat dan tidak ada nomor yang diberikan. Pakai buku kerja aslinya. Bila ini bukan arsip, ubah di “Mulai di sini”.',
} as const;

/** Throws `HostError('copy')`, by the counters as they were read under the lock. */
export function refuseForeign(desk: Desk): void {
  const is = standing(desk);
  if (is !== 'own') throw new HostError('copy', REFUSALS[is]);
}

/** Whether the numbers of this workbook are its own; also before its counters were read. */
export function isOwn(desk: Desk): boolean {
  return standing(desk) === 'own';
}

function standing({ counters }: Desk) {
  return counters ? standingOf((series) => counters.get(series)?.mark ?? '', workbookId()).is : 'own';
}
