/** What each month of a period lacks of a complete lokmin bulanan, from undangan to notulen. Pure. Source: Lampiran 2, 1.1-4. */
import type { Dokumen } from '../../registers/dokumen.table.ts';
import type { Kehadiran } from '../../registers/kehadiran.table.ts';
import type { Rapat } from '../../registers/rapat.table.ts';
import type { Rtl } from '../../registers/rtl.table.ts';
import { addDays, pad, partsOf } from '../../schema/dates.ts';
import type { Period } from '../evidence.ts';
import type { Masalah } from './masalah.table.ts';

/** In the order in which it is done. */
const LACKS = [
  'belum ada lokmin bulanan',
  'lokmin belum dilaksanakan',
  'undangan belum dibuat',
  'kehadiran belum dicatat',
  'masalah yang ditemukan belum mempunyai RTL',
  'rapat belum ditutup',
  'notulen belum dibuat',
] as const;
export type Lack = (typeof LACKS)[number];

/** What hangs on meetings and shows that they were complete. */
export interface MeetingPapers {
  readonly kehadiran: readonly Kehadiran[];
  readonly masalah: readonly Masalah[];
  readonly rtl: readonly Rtl[];
  readonly dokumen: readonly Dokumen[];
}

export interface Month {
  /** `YYYY-MM` */
  readonly month: string;
  /** Of its most complete lokmin. */
  readonly lacks: readonly Lack[];
}

/** What is only planned shows nothing yet. */
export function isHeld({ state }: Rapat): boolean {
  return state !== 'Direncanakan';
}

/**
 * Whole months of the period that are over, and others once they are complete; without any, those in which a lokmin was held.
 * `own` are the lokmin of the period.
 */
export function countedMonths(own: readonly Rapat[], papers: MeetingPapers, period: Period): readonly Month[] {
  const months = monthsOf(period).map((month) => {
    const meetings = own.filter(({ date }) => date.startsWith(month));
    const lacks = meetings.map((rapat) => lacksOf(rapat, papers)).sort((a, b) => a.length - b.length);
    return { month, lacks: lacks[0] ?? (['belum ada lokmin bulanan'] as const), isHeld: meetings.some(isHeld) };
  });
  const counted = months.filter(({ month, lacks }) => lacks.length === 0 || isOver(month, period));
  return counted.length > 0 ? counted : months.filter((month) => month.isHeld);
}

/** Each lack with the months that have it. */
export function byLack(months: readonly Month[]): readonly { readonly lack: Lack; readonly months: readonly string[] }[] {
  return LACKS.map((lack) => ({
    lack,
    months: months.filter(({ lacks }) => lacks.includes(lack)).map(({ month }) => month),
  })).filter((group) => group.months.length > 0);
}

function monthsOf({ from, until }: Period): string[] {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= until.slice(0, 7); month = monthAfter(month)) months.push(month);
  return months;
}

function monthAfter(month: string): string {
  const { year, month: number } = partsOf(`${month}-01`);
  return number === 12 ? `${year + 1}-01` : `${year}-${pad(number + 1)}`;
}

function isOver(month: string, { from, until, today }: Period): boolean {
  const end = addDays(`${monthAfter(month)}-01`, -1);
  return from <= `${month}-01` && end <= until && end < today;
}

function lacksOf(rapat: Rapat, { kehadiran, masalah, rtl, dokumen }: MeetingPapers): Lack[] {
  if (!isHeld(rapat)) return ['lokmin belum dilaksanakan'];
  const { number } = rapat;
  const has = (kind: string) => dokumen.some((row) => row.record === number && row.kind === kind);
  const hasFound = masalah.some(({ meeting }) => meeting.id === number);
  const isThere: Readonly<Partial<Record<Lack, boolean>>> = {
    'undangan belum dibuat': rapat.invitedNote !== null || has('Undangan'),
    'kehadiran belum dicatat': kehadiran.some(({ meeting, attendance }) => meeting.id === number && attendance === 'Hadir'),
    'masalah yang ditemukan belum mempunyai RTL': !hasFound || rtl.some(({ source }) => source.id === number),
    'rapat belum ditutup': rapat.state === 'Ditutup',
    'notulen belum dibuat': has('Notulen'),
  };
  return LACKS.filter((lack) => isThere[lack] === false);
}
