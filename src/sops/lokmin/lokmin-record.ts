/** One lokmin with everything that hangs on it, read in one go; and the rules that all its use cases share. */
import type { Host } from '../../host/host.ts';
import type { Answers } from '../../host/query.ts';
import { one, where } from '../../host/query.ts';
import type { Acara } from '../../registers/acara.table.ts';
import { acaraTable } from '../../registers/acara.table.ts';
import type { Dokumen } from '../../registers/dokumen.table.ts';
import { dokumenTable } from '../../registers/dokumen.table.ts';
import type { Kehadiran } from '../../registers/kehadiran.table.ts';
import { kehadiranTable } from '../../registers/kehadiran.table.ts';
import { notFound } from '../../registers/not-found.ts';
import type { Rapat } from '../../registers/rapat.table.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import type { Rtl } from '../../registers/rtl.table.ts';
import { OPEN_STATES, rtlTable } from '../../registers/rtl.table.ts';
import type { TinjauanRtl } from '../../registers/tinjauan-rtl.table.ts';
import { tinjauanRtlTable } from '../../registers/tinjauan-rtl.table.ts';
import { MONTHS, partsOf } from '../../schema/dates.ts';
import type { Ref, Result } from '../../schema/index.ts';
import { ok } from '../../schema/index.ts';
import type { Kinerja } from './kinerja.table.ts';
import { kinerjaTable } from './kinerja.table.ts';
import type { Masalah } from './masalah.table.ts';
import { masalahTable } from './masalah.table.ts';

export interface Lokmin {
  readonly rapat: Rapat;
  readonly acara: readonly Acara[];
  readonly kehadiran: readonly Kehadiran[];
  readonly kinerja: readonly Kinerja[];
  readonly masalah: readonly Masalah[];
  /** RTL decided in this meeting. */
  readonly rtl: readonly Rtl[];
  /** RTL of earlier meetings that are still open. */
  readonly carried: readonly Rtl[];
  readonly tinjauan: readonly TinjauanRtl[];
  readonly dokumen: readonly Dokumen[];
  /** The month in which the midterm evaluation (LM-10) is due, as set in Pengaturan. */
  readonly midtermMonth: string;
}

export function lokminQueries(number: string) {
  return {
    rapat: one(rapatTable, number),
    acara: where(acaraTable, 'meeting', [number]),
    kehadiran: where(kehadiranTable, 'meeting', [number]),
    kinerja: where(kinerjaTable, 'meeting', [number]),
    masalah: where(masalahTable, 'meeting', [number]),
    rtl: where(rtlTable, 'source', [number]),
    open: where(rtlTable, 'state', OPEN_STATES),
    tinjauan: where(tinjauanRtlTable, 'meeting', [number]),
    dokumen: where(dokumenTable, 'record', [number]),
  };
}

/** The lokmin from what was read, or why it cannot be had. */
export function lokminFrom(
  host: Host,
  number: string,
  read: Answers<ReturnType<typeof lokminQueries>>,
  midtermMonth: string,
): Result<Lokmin> {
  const { rapat } = read;
  if (!rapat) return notFound(host, rapatTable, number);
  return ok({
    rapat,
    acara: [...read.acara].sort((a, b) => a.order - b.order),
    kehadiran: read.kehadiran,
    kinerja: read.kinerja,
    masalah: read.masalah,
    rtl: read.rtl,
    carried: read.open.filter((rtl) => isCarriedInto(rtl, rapat)),
    tinjauan: read.tinjauan,
    dokumen: read.dokumen,
    midtermMonth,
  });
}

/** An open RTL belongs before the next meeting when it was decided elsewhere, and not later. */
export function isCarriedInto(rtl: Rtl, rapat: Rapat): boolean {
  return rtl.source.id !== rapat.number && rtl.decidedOn <= rapat.date;
}

export function rapatRef(rapat: Rapat): Ref {
  return { id: rapat.number, label: rapat.title };
}

export function lokminTitle(date: string): string {
  const { year, month } = partsOf(date);
  return `Lokmin bulanan ${MONTHS[month - 1]} ${year}`;
}

/** The month whose results a lokmin hears: the one before it. */
export function reportedMonth(date: string): string {
  const { year, month } = partsOf(date);
  return month === 1 ? `Desember ${year - 1}` : `${MONTHS[month - 2]} ${year}`;
}

/** The month that a lokmin plans: the one after it. */
export function plannedMonth(date: string): string {
  const { year, month } = partsOf(date);
  return month === 12 ? `Januari ${year + 1}` : `${MONTHS[month]} ${year}`;
}

export function lokminRoute(number: string): string {
  return `sop/lokmin/${number}`;
}
