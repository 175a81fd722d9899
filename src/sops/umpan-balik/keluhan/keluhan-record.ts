/** One entry with everything that hangs on it, read in one go. */
import type { Host } from '../../../host/host.ts';
import type { Answers } from '../../../host/query.ts';
import { one, picked, where } from '../../../host/query.ts';
import type { Acara } from '../../../registers/acara.table.ts';
import { acaraTable, relatedOf } from '../../../registers/acara.table.ts';
import type { BahanRapat } from '../../../registers/bahan-rapat.table.ts';
import { bahanRapatTable } from '../../../registers/bahan-rapat.table.ts';
import type { Dokumen } from '../../../registers/dokumen.table.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { notFound } from '../../../registers/not-found.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import type { Result } from '../../../schema/index.ts';
import { ok } from '../../../schema/index.ts';
import type { Distribusi } from '../distribusi.table.ts';
import { distribusiTable } from '../distribusi.table.ts';
import type { Kepuasan } from '../kepuasan.table.ts';
import { kepuasanTable } from '../kepuasan.table.ts';
import type { Penanganan } from '../penanganan.table.ts';
import { penangananTable } from '../penanganan.table.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';

export interface Keluhan {
  readonly entry: UmpanBalik;
  readonly penanganan: Penanganan | null;
  readonly distribusi: readonly Distribusi[];
  /** What the customer says of the present solution. */
  readonly kepuasan: Kepuasan | null;
  /** The same of solutions before it. */
  readonly earlierRatings: readonly Kepuasan[];
  readonly rtl: readonly Rtl[];
  readonly dokumen: readonly Dokumen[];
  /** Agenda items of meetings in which it was brought up, or from which it was recorded. */
  readonly acara: readonly Acara[];
  /** Proposals to discuss it in a meeting. */
  readonly bahan: readonly BahanRapat[];
  /** Later entries that were linked to it as the same problem. */
  readonly alike: readonly UmpanBalik[];
}

export function keluhanQueries(number: string) {
  const about = (cells: readonly string[]) => new Set(cells.filter((related) => relatedOf({ related }).includes(number)));
  return {
    entry: one(umpanBalikTable, number),
    penanganan: where(penangananTable, 'entry', [number]),
    distribusi: where(distribusiTable, 'entry', [number]),
    kepuasan: where(kepuasanTable, 'entry', [number]),
    rtl: where(rtlTable, 'source', [number]),
    dokumen: where(dokumenTable, 'record', [number]),
    acara: picked(acaraTable, 'related', about),
    bahan: where(bahanRapatTable, 'source', [number]),
    alike: where(umpanBalikTable, 'same', [number]),
  };
}

export type KeluhanAnswers = Answers<ReturnType<typeof keluhanQueries>>;

/** The entry from what was read, or why it cannot be had. */
export function keluhanFrom(host: Host, number: string, read: KeluhanAnswers): Result<Keluhan> {
  return read.entry ? ok({ ...asKeluhan(read), entry: read.entry }) : notFound(host, umpanBalikTable, number);
}

function asKeluhan({ distribusi, rtl, dokumen, acara, bahan, alike, ...read }: KeluhanAnswers): Omit<Keluhan, 'entry'> {
  const [penanganan = null] = read.penanganan;
  // A new approval asks the customer anew; what was said of an earlier solution stays in the book.
  const current = read.kepuasan.filter(
    (row) => row.outcome === null || row.approvalRound === (penanganan?.approvalRound ?? null),
  );
  const kepuasan = current[current.length - 1] ?? null;
  const earlierRatings = read.kepuasan.filter((row) => row !== kepuasan);
  return { penanganan, distribusi, kepuasan, earlierRatings, rtl, dokumen, acara, bahan, alike };
}

export function keluhanRoute(number: string): string {
  return `sop/umpanBalik/${number}`;
}
