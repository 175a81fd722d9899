/** Whether something that a meeting needs is prepared: somebody ticked it, or another record shows it. Pure. Source: LM-1 to LM-3. */
import { partsOf } from '../../../schema/dates.ts';
import type { Lokmin } from '../lokmin-record.ts';
import { monthAfter } from '../meeting-months.ts';
import { monthlyTitle } from '../rencana/plans-of-months.ts';
import type { Persiapan } from './persiapan.table.ts';

/** The records of one meeting that may show it. */
export type ShowingRecords = Pick<Lokmin, 'rapat' | 'performance' | 'rancangan' | 'usulan' | 'rencana' | 'kegiatan' | 'dokumen'>;

export function isReady(line: Persiapan, lokmin: ShowingRecords): boolean {
  return line.ready ?? isShown(line, lokmin);
}

/** What the records say of it, whether it was ticked or not. */
export function isShown({ shownBy, unit }: Persiapan, lokmin: ShowingRecords): boolean {
  const isOwn = (row: { readonly unit: { readonly id: string } | null }) => unit === null || row.unit?.id === unit.id;
  switch (shownBy) {
    case 'Laporan kinerja': {
      const own = lokmin.performance.filter(({ indicator }) => isOwn(indicator));
      return own.length > 0 && own.every(({ row }) => row !== null);
    }
    case 'Rancangan RTL':
      return lokmin.rancangan.some(isOwn);
    case 'Usulan':
      return lokmin.usulan.some(isOwn);
    case 'RPK': {
      const title = monthlyTitle(monthAfter(partsOf(lokmin.rapat.date)));
      const plan = lokmin.rencana.find((row) => row.title === title);
      return lokmin.kegiatan.some((row) => row.plan.id === plan?.number && isOwn(row));
    }
    case 'Undangan':
      return lokmin.rapat.invitedNote !== null || lokmin.dokumen.some(({ kind }) => kind === 'Undangan');
    case null:
      return false;
  }
}
