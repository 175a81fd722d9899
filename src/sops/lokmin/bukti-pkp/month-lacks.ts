/**
 * What meetings lack of being complete, from undangan to notulen, and which months lack what. The one truth of the completeness grid
 * and of the evidence for PKP. Pure. Source: Lampiran 2, 1.1-4, 1.1-5, 1.1-15.
 */
import type { Dokumen } from '../../../registers/dokumen.table.ts';
import type { Kehadiran } from '../../../registers/kehadiran.table.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { addDays, MONTHS, pad, partsOf } from '../../../schema/dates.ts';
import type { Period } from '../../evidence.ts';
import type { Masalah } from '../masalah.table.ts';

/** In the order in which it is done. */
const LACKS = ['meeting', 'holding', 'invitation', 'attendance', 'plans', 'closing', 'minutes'] as const;
export type Lack = (typeof LACKS)[number];

/** How sentences call the meetings of one rhythm. */
export interface MeetingWords {
  readonly name: string;
  readonly short: string;
}

export const MONTHLY: MeetingWords = { name: 'lokmin bulanan', short: 'lokmin' };
export const QUARTERLY: MeetingWords = { name: 'lokmin tribulanan', short: 'lokmin tribulanan' };
export const REVIEW: MeetingWords = { name: 'tinjauan manajemen', short: 'tinjauan manajemen' };

export function lackWords(lack: Lack, { name, short }: MeetingWords): string {
  const words: Readonly<Record<Lack, string>> = {
    meeting: `belum ada ${name}`,
    holding: `${short} belum dilaksanakan`,
    invitation: 'undangan belum dibuat',
    attendance: 'kehadiran belum dicatat',
    plans: 'masalah yang ditemukan belum mempunyai RTL',
    closing: 'rapat belum ditutup',
    minutes: 'notulen belum dibuat',
  };
  return words[lack];
}

/** What hangs on meetings and shows that they were complete. */
export interface MeetingPapers {
  readonly kehadiran: readonly Kehadiran[];
  readonly masalah: readonly Masalah[];
  readonly rtl: readonly Rtl[];
  readonly dokumen: readonly Dokumen[];
}

/** A month in which a meeting is expected, with those that were held for it. */
export interface ExpectedMonth {
  /** `YYYY-MM` */
  readonly month: string;
  readonly meetings: readonly Rapat[];
}

export interface Month {
  readonly month: string;
  /** Of its most complete meeting. */
  readonly lacks: readonly Lack[];
}

/** What is only planned shows nothing yet. */
export function isHeld({ state }: Pick<Rapat, 'state'>): boolean {
  return state !== 'Direncanakan';
}

export function byDay(a: Pick<Rapat, 'date' | 'number'>, b: Pick<Rapat, 'date' | 'number'>): number {
  return `${a.date} ${a.number}`.localeCompare(`${b.date} ${b.number}`);
}

/** Every month between two days, as `YYYY-MM`; only those named, when names are given. */
export function monthsBetween({ from, until }: Pick<Period, 'from' | 'until'>, names: readonly string[] = MONTHS): string[] {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= until.slice(0, 7); month = monthAfter(month))
    if (names.includes(MONTHS[partsOf(`${month}-01`).month - 1] ?? '')) months.push(month);
  return months;
}

const NEVER = '9999-12';

/** A meeting that is late belongs to its month as long as the next one has not begun. */
export function expectedMonths(months: readonly string[], meetings: readonly Rapat[]): readonly ExpectedMonth[] {
  return months.map((month, index) => {
    const next = months[index + 1] ?? NEVER;
    const isOwn = ({ date }: Rapat) => month <= date.slice(0, 7) && date.slice(0, 7) < next;
    return { month, meetings: meetings.filter(isOwn).sort(byDay) };
  });
}

/** Expected months of the period that are over, and others once they are complete; without any, those in which a meeting was held. */
export function countedMonths(expected: readonly ExpectedMonth[], papers: MeetingPapers, period: Period): readonly Month[] {
  const months = expected.map(({ month, meetings }) => {
    const lacks = meetings.map((rapat) => lacksOf(rapat, papers)).sort((a, b) => a.length - b.length);
    return { month, lacks: lacks[0] ?? (['meeting'] as const), isHeld: meetings.some(isHeld) };
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

function monthAfter(month: string): string {
  const { year, month: number } = partsOf(`${month}-01`);
  return number === 12 ? `${year + 1}-01` : `${year}-${pad(number + 1)}`;
}

function isOver(month: string, { from, until, today }: Period): boolean {
  const end = addDays(`${monthAfter(month)}-01`, -1);
  return from <= `${month}-01` && end <= until && end < today;
}

/** Sent by e-mail, or a letter was made: to staff, or to lintas sektor. */
export function isInvited({ number, invitedNote }: Rapat, { dokumen }: Pick<MeetingPapers, 'dokumen'>): boolean {
  return invitedNote !== null || dokumen.some(({ record, kind }) => record === number && kind.startsWith('Undangan'));
}

export function lacksOf(rapat: Rapat, papers: MeetingPapers): readonly Lack[] {
  if (!isHeld(rapat)) return ['holding'];
  const { kehadiran, masalah, rtl, dokumen } = papers;
  const { number } = rapat;
  const hasFound = masalah.some(({ meeting }) => meeting.id === number);
  const isThere: Readonly<Partial<Record<Lack, boolean>>> = {
    invitation: isInvited(rapat, papers),
    attendance: kehadiran.some(({ meeting, attendance }) => meeting.id === number && attendance === 'Hadir'),
    plans: !hasFound || rtl.some(({ source }) => source.id === number),
    closing: rapat.state === 'Ditutup',
    minutes: dokumen.some(({ record, kind }) => record === number && kind === 'Notulen'),
  };
  return LACKS.filter((lack) => isThere[lack] === false);
}
