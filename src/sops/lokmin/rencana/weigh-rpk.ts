/**
 * "RPK/POA bulanan/tahunan" (Lampiran 2, 1.1-3). 0: no RPK. 4: there is one, but no yearly RPK that agrees with its RUK in every year of
 * the period. 7: every year has one. 10: each was also discussed with lintas program and with lintas sektor. Pure.
 */
import type { Rapat } from '../../../registers/rapat.table.ts';
import type { Period, Proposal } from '../../evidence.ts';
import { isWithin, lastDay, listed, proposalOf } from '../../weighing.ts';
import { isHeld } from '../bukti-pkp/month-lacks.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import { firstDay, monthOf } from './plan-record.ts';
import { proposalTitle, yearlyTitle } from './plans-of-months.ts';
import type { Rencana } from './rencana.table.ts';

/** Plans, lines and meetings of any time. */
export interface RpkRows {
  readonly rencana: readonly Rencana[];
  readonly kegiatan: readonly Kegiatan[];
  readonly rapat: readonly Rapat[];
}

/** One year of the period, with its plan and what that was proposed in. */
interface Year {
  readonly year: number;
  readonly rpk: Rencana | null;
  readonly lines: readonly Kegiatan[];
  readonly proposed: readonly Kegiatan[];
  /** Lines of the RPK that the RUK does not have. */
  readonly strange: readonly Kegiatan[];
}

export function weighRpk(rows: RpkRows, period: Period): Proposal {
  const years = yearsOf(period).map((year) => yearFrom(year, rows));
  const monthly = monthlyOf(rows, period);
  const written = years.flatMap(({ rpk, lines }) => (rpk && lines.length > 0 ? [rpk] : []));
  const isNone = written.length + monthly.length === 0;
  return proposalOf({
    judge: 'rpk',
    because: isNone ? 'tidak ada RPK yang berisi kegiatan dalam periode ini' : reason(years, monthly, rows, period),
    records: [...written, ...monthly].map(({ number }) => number),
    lacks: {
      4: isNone ? ['Belum ada RPK yang berisi kegiatan dalam periode ini.'] : [],
      7: years.flatMap(unlikeProposals),
      10: years.flatMap((year) => undiscussed(year, rows.rapat, period)),
    },
  });
}

function yearsOf({ from, until }: Period): number[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(until.slice(0, 4)) - first + 1 }, (_, index) => first + index);
}

function yearFrom(year: number, { rencana, kegiatan }: RpkRows): Year {
  const called = (title: string) => rencana.find((row) => row.title === title) ?? null;
  const linesOf = (row: Rencana | null) => kegiatan.filter(({ plan }) => plan.id === row?.number);
  const rpk = called(yearlyTitle(year));
  const lines = linesOf(rpk);
  const proposed = linesOf(called(proposalTitle(year)));
  const known = new Set(proposed.flatMap(({ number, activity }) => [number, plain(activity)]));
  const strange = lines.filter(({ source, activity }) => !known.has(source ?? '') && !known.has(plain(activity)));
  return { year, rpk, lines, proposed, strange };
}

/** The same words, however they are written. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** The monthly RPK with lines, of months that began in the period. */
function monthlyOf({ rencana, kegiatan }: RpkRows, period: Period): Rencana[] {
  const filled = new Set(kegiatan.map(({ plan }) => plan.id));
  const days = (row: Rencana) => {
    const month = monthOf(row);
    return month === null ? null : firstDay(month);
  };
  return rencana
    .filter((row) => filled.has(row.number) && isWithin(days(row), `${period.from.slice(0, 7)}-01`, period.until))
    .sort((a, b) => (days(a) ?? '').localeCompare(days(b) ?? ''));
}

function reason(years: readonly Year[], monthly: readonly Rencana[], { rapat }: RpkRows, period: Period): string {
  const words = years.map((year) => yearWords(year, rapat, period));
  return [...words, ...(monthly.length > 0 ? [`${monthly.length} RPK bulanan berisi kegiatan`] : [])].join('; ');
}

function yearWords({ year, rpk, lines, strange }: Year, rapat: readonly Rapat[], period: Period): string {
  if (rpk === null || lines.length === 0) return `${yearlyTitle(year)} belum ada`;
  const across = [
    isDiscussed(rpk, rapat, period) ? 'lintas program' : null,
    isShared(rpk, rapat, period) ? 'lintas sektor' : null,
  ];
  const partners = across.filter((who) => who !== null);
  const discussed = partners.length === 0 ? 'belum dibahas' : `dibahas dengan ${partners.join(' dan ')}`;
  return `${rpk.title} memuat ${lines.length} kegiatan, ${lines.length - strange.length} sesuai RUK, ${discussed}`;
}

const MOST_NAMED = 3;

function unlikeProposals({ year, rpk, lines, proposed, strange }: Year): string[] {
  if (rpk === null || lines.length === 0) return [`${yearlyTitle(year)} belum ada atau belum berisi kegiatan.`];
  if (proposed.length === 0) return [`${proposalTitle(year)} belum ada, jadi kesesuaian ${rpk.title} dengan RUK belum terbukti.`];
  if (strange.length === 0) return [];
  const names = strange.map(({ activity }) => `“${activity}”`);
  return [`${rpk.title}: ${strange.length} kegiatan tidak ada di ${proposalTitle(year)}: ${listed(names, MOST_NAMED)}.`];
}

function undiscussed({ year, rpk, lines }: Year, rapat: readonly Rapat[], period: Period): string[] {
  if (rpk === null || lines.length === 0)
    return [`Pembahasan ${yearlyTitle(year)} dengan lintas program dan lintas sektor belum ada.`];
  return [
    ...(isDiscussed(rpk, rapat, period) ? [] : [`${rpk.title} belum disepakati dalam rapat dengan lintas program.`]),
    ...(isShared(rpk, rapat, period) ? [] : [`${rpk.title} belum dibahas dalam lokmin tribulanan dengan lintas sektor.`]),
  ];
}

/** Agreed on in a meeting that was held. */
function isDiscussed({ agreedOn, meeting }: Rencana, rapat: readonly Rapat[], period: Period): boolean {
  return agreedOn !== null && wasHeld(meeting?.id, rapat, period);
}

function isShared({ crossMeeting }: Rencana, rapat: readonly Rapat[], period: Period): boolean {
  return wasHeld(crossMeeting?.id, rapat, period);
}

function wasHeld(number: string | undefined, rapat: readonly Rapat[], period: Period): boolean {
  return rapat.some((row) => row.number === number && isHeld(row) && row.date <= lastDay(period));
}
