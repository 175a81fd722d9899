/** The closing of a meeting of any kind: what it cannot be closed without, and what is written. Source: LM, closing; PK-n. */
import { update } from '../host/change.ts';
import type { Result } from '../schema/index.ts';
import { ok, refuse } from '../schema/index.ts';
import { printTime } from '../schema/kinds/time.ts';
import type { Kehadiran } from './kehadiran.table.ts';
import { meetingRoute } from './meeting-kinds.ts';
import type { Rapat } from './rapat.table.ts';
import { rapatTable } from './rapat.table.ts';
import type { Decision } from './record-forms.ts';

export const NO_CONCLUSION = 'Kesimpulan belum ditulis. Tulis kesimpulan dahulu, lalu tutup rapat.';

/** Refuses a meeting that was never opened, has nobody present, or no conclusion; and a closing before the opening. */
export function closing(rapat: Rapat, kehadiran: readonly Kehadiran[], closedAt: string, seen: string | null): Result<Decision> {
  const { openedAt, conclusion, title } = rapat;
  if (openedAt === null) return refuse('Rapat belum dibuka. Catat jam pembukaan pada langkah “Buka rapat” dahulu.');
  if (!kehadiran.some((row) => row.attendance === 'Hadir'))
    return refuse('Belum ada peserta yang tercatat hadir. Catat kehadiran dahulu.');
  if (conclusion === null) return refuse(NO_CONCLUSION);
  if (closedAt <= openedAt) return refuse(`Jam penutupan harus sesudah pembukaan pukul ${printTime(openedAt)}.`, 'closedAt');
  return ok({
    action: 'Tutup rapat',
    changes: [update(rapatTable, rapat, { closedAt, state: 'Ditutup' }, seen)],
    options: { final: true },
    message: `${title} ditutup pukul ${printTime(closedAt)}. Catatan rapat terkunci.`,
    next: [{ caption: 'Buat notulen', route: meetingRoute(rapat) }],
  });
}
