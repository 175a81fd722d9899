/** One opening of a box with the entries and papers that came of it, and the rules that its use cases share. */
import type { Host } from '../../../host/host.ts';
import type { Answers } from '../../../host/query.ts';
import { one, where } from '../../../host/query.ts';
import type { Dokumen } from '../../../registers/dokumen.table.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { notFound } from '../../../registers/not-found.ts';
import { recordForms } from '../../../registers/record-forms.ts';
import { printDate } from '../../../schema/dates.ts';
import type { Result } from '../../../schema/index.ts';
import { ok } from '../../../schema/index.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import type { Pembukaan } from './pembukaan.table.ts';
import { pembukaanTable } from './pembukaan.table.ts';

export interface Opening {
  readonly opening: Pembukaan;
  /** What was written in the buku pengaduan from its slips, in their order. */
  readonly entries: readonly UmpanBalik[];
  readonly dokumen: readonly Dokumen[];
}

export function openingQueries(number: string) {
  return {
    opening: one(pembukaanTable, number),
    entries: where(umpanBalikTable, 'origin', [number]),
    dokumen: where(dokumenTable, 'record', [number]),
  };
}

/** The opening from what was read, or why it cannot be had. Entries that staff took out of the register are not counted. */
export function openingFrom(host: Host, number: string, read: Answers<ReturnType<typeof openingQueries>>): Result<Opening> {
  const { opening, entries, dokumen } = read;
  if (!opening) return notFound(host, pembukaanTable, number);
  return ok({ opening: { ...opening, entered: entries.length }, entries, dokumen });
}

/** A reported opening stands as it was reported. */
export const { loads: loadsOpening, saves: savesOpening } = recordForms(pembukaanTable, ({ reportedOn }) =>
  reportedOn === null
    ? null
    : `Pembukaan ini sudah dilaporkan pada ${printDate(reportedOn)}. Kosongkan tanggal laporannya pada langkah “Lapor kepada Kepala Puskesmas” bila perlu diperbaiki.`,
);

/** The report itself may be corrected. */
export const { loads: loadsReport, saves: savesReport } = recordForms(pembukaanTable);

export function openingRoute(number: string): string {
  return `sop/kotakSaran/${number}`;
}

export function slipsRoute(number: string): string {
  return `form/kotakSaran.lembar/${number}`;
}
