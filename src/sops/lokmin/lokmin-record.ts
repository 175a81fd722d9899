/** One meeting with everything that hangs on it, read in one go; and the rules that all its use cases share. */
import type { Host } from '../../host/host.ts';
import type { Answers } from '../../host/query.ts';
import { all, column, one, picked, where } from '../../host/query.ts';
import type { Acara } from '../../registers/acara.table.ts';
import { acaraTable } from '../../registers/acara.table.ts';
import type { BahanRapat } from '../../registers/bahan-rapat.table.ts';
import { bahanRapatTable } from '../../registers/bahan-rapat.table.ts';
import { isCarriedInto } from '../../registers/carried-rtl.ts';
import type { Dokumen } from '../../registers/dokumen.table.ts';
import { dokumenTable } from '../../registers/dokumen.table.ts';
import type { FotoRapat } from '../../registers/foto-rapat.table.ts';
import { fotoRapatTable } from '../../registers/foto-rapat.table.ts';
import type { Kehadiran } from '../../registers/kehadiran.table.ts';
import { kehadiranTable } from '../../registers/kehadiran.table.ts';
import { notFound } from '../../registers/not-found.ts';
import type { Pengaturan } from '../../registers/pengaturan.ts';
import { pengaturanFrom, pengaturanQuery } from '../../registers/pengaturan.ts';
import type { Rapat } from '../../registers/rapat.table.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import type { Rtl } from '../../registers/rtl.table.ts';
import { OPEN_STATES, rtlTable } from '../../registers/rtl.table.ts';
import type { TinjauanRtl } from '../../registers/tinjauan-rtl.table.ts';
import { tinjauanRtlTable } from '../../registers/tinjauan-rtl.table.ts';
import { MONTHS, partsOf } from '../../schema/dates.ts';
import type { Result } from '../../schema/index.ts';
import { ok } from '../../schema/index.ts';
import type { Informasi } from './informasi.table.ts';
import { informasiTable } from './informasi.table.ts';
import type { Indikator } from './kinerja/indikator.table.ts';
import { indikatorTable } from './kinerja/indikator.table.ts';
import type { Kinerja } from './kinerja/kinerja.table.ts';
import { kinerjaTable } from './kinerja/kinerja.table.ts';
import type { PerformanceLine } from './kinerja/performance.ts';
import { performanceUpTo } from './kinerja/performance.ts';
import type { Masalah } from './masalah.table.ts';
import { masalahTable } from './masalah.table.ts';
import { meetingMonth, monthBefore, periodsOf } from './meeting-months.ts';
import type { Persiapan } from './persiapan/persiapan.table.ts';
import { persiapanTable } from './persiapan/persiapan.table.ts';
import type { RancanganRtl } from './persiapan/rancangan-rtl.table.ts';
import { rancanganRtlTable } from './persiapan/rancangan-rtl.table.ts';
import type { Usulan } from './persiapan/usulan.table.ts';
import { usulanTable } from './persiapan/usulan.table.ts';
import type { Kegiatan } from './rencana/kegiatan.table.ts';
import { kegiatanTable } from './rencana/kegiatan.table.ts';
import { plansOfMonths } from './rencana/plans-of-months.ts';
import type { Rencana } from './rencana/rencana.table.ts';
import { rencanaTable } from './rencana/rencana.table.ts';

/** A meeting of any kind. What only a lokmin has is empty in the others. */
export interface Lokmin {
  readonly rapat: Rapat;
  readonly acara: readonly Acara[];
  readonly kehadiran: readonly Kehadiran[];
  readonly persiapan: readonly Persiapan[];
  readonly rancangan: readonly RancanganRtl[];
  readonly usulan: readonly Usulan[];
  readonly informasi: readonly Informasi[];
  readonly masalah: readonly Masalah[];
  /** RTL decided in this meeting. */
  readonly rtl: readonly Rtl[];
  /** RTL of earlier meetings that are still open. */
  readonly carried: readonly Rtl[];
  readonly tinjauan: readonly TinjauanRtl[];
  readonly foto: readonly FotoRapat[];
  readonly dokumen: readonly Dokumen[];
  /** Matters that this meeting hands to a coming one. */
  readonly bahan: readonly BahanRapat[];
  /** Every active indicator of the year, up to the month before the meeting. */
  readonly performance: readonly PerformanceLine[];
  /** What was entered in the year up to that month, and the indicators it is of. */
  readonly kinerja: readonly Kinerja[];
  readonly indikator: readonly Indikator[];
  /** The RPK of the meeting's month and of the month after, and the RUK of next year, with their lines. */
  readonly rencana: readonly Rencana[];
  readonly kegiatan: readonly Kegiatan[];
  readonly settings: Pengaturan;
  /** What is late depends on it. */
  readonly today: string;
}

export function lokminQueries(number: string) {
  const month = meetingMonth(number);
  return {
    numbers: column(rapatTable, 'number'),
    dates: column(rapatTable, 'date'),
    planNumbers: column(rencanaTable, 'number'),
    planTitles: column(rencanaTable, 'title'),
    rapat: one(rapatTable, number),
    acara: where(acaraTable, 'meeting', [number]),
    kehadiran: where(kehadiranTable, 'meeting', [number]),
    persiapan: where(persiapanTable, 'meeting', [number]),
    rancangan: where(rancanganRtlTable, 'meeting', [number]),
    usulan: where(usulanTable, 'meeting', [number]),
    informasi: where(informasiTable, 'meeting', [number]),
    masalah: where(masalahTable, 'meeting', [number]),
    rtl: where(rtlTable, 'source', [number]),
    open: where(rtlTable, 'state', OPEN_STATES),
    tinjauan: where(tinjauanRtlTable, 'meeting', [number]),
    foto: where(fotoRapatTable, 'meeting', [number]),
    dokumen: where(dokumenTable, 'record', [number]),
    bahan: where(bahanRapatTable, 'source', [number]),
    indikator: all(indikatorTable),
    kinerja: picked(kinerjaTable, 'period', (_periods, columns) => periodsOf(monthBefore(month(columns)))),
    rencana: picked(rencanaTable, 'title', (_titles, columns) => plansOfMonths(month(columns)).titles),
    kegiatan: picked(kegiatanTable, 'plan', (_plans, columns) => plansOfMonths(month(columns)).numbersAmong(columns)),
    pengaturan: pengaturanQuery,
  };
}

/** The meeting from what was read, or why it cannot be had. */
export function lokminFrom(host: Host, number: string, read: Answers<ReturnType<typeof lokminQueries>>): Result<Lokmin> {
  const { rapat } = read;
  if (!rapat) return notFound(host, rapatTable, number);
  const indikator = read.indikator.filter((row) => row.active);
  const { acara, open, pengaturan, ...rows } = read;
  return ok({
    ...rows,
    rapat,
    acara: [...acara].sort((a, b) => a.order - b.order),
    carried: open.filter((rtl) => isCarriedInto(rtl, rapat)),
    indikator,
    performance: performanceUpTo(indikator, read.kinerja, monthBefore(partsOf(rapat.date))),
    settings: pengaturanFrom(pengaturan),
    today: host.today(),
  });
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
