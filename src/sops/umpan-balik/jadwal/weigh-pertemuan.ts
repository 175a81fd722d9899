/**
 * "Pertemuan dengan masyarakat" (Lampiran 2, 1.1-8), by the calendar year in which the period ends, up to its end: MMD, and closed
 * meetings of the kind "Pertemuan masyarakat" on days without MMD, as one gathering may stand in both registers. 0: fewer than the two a
 * year that are asked for. 4: two or more. 7: each with its result written. 10: each followed by an RTL that is done. Pure.
 */
import type { Rapat } from '../../../registers/rapat.table.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { printDate } from '../../../schema/dates.ts';
import type { Period, Proposal } from '../../evidence.ts';
import { isWithin, lastDay, listed, proposalOf } from '../../weighing.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import { countActivities, heldName, plannedWords, withoutRecap } from './weighed-activities.ts';

/** Activities and meetings of any kind and year, and RTL of any source. */
export interface MeetingRows {
  readonly kegiatan: readonly Kegiatan[];
  readonly rapat: readonly Rapat[];
  readonly rtl: readonly Rtl[];
}

const A_YEAR = 2;

interface Days {
  readonly from: string;
  readonly until: string;
  readonly shown: string;
}

/** What counts once, from either register. */
interface Gathering {
  readonly number: string;
  readonly date: string;
  readonly name: string;
}

export function weighPertemuan({ kegiatan, rapat, rtl }: MeetingRows, period: Period): Proposal {
  const year = period.until.slice(0, 4);
  const days = { from: `${year}-01-01`, until: `${year}-12-31`, shown: lastDay(period) };
  const { done: mmd, planned } = countActivities(kegiatan, 'MMD', days);
  const meetings = closedMeetings(rapat, mmd, days);
  const all = [...mmd.map(activityGathering), ...meetings.map(meetingGathering)].sort(byDay);
  const unwritten = [...withoutRecap(mmd), ...withoutConclusion(meetings)];
  const unfollowed = all.flatMap((gathering) => withoutResult(gathering, rtl));
  const words = heldWords(mmd.length, meetings.length);
  const results = `; ${all.length - unwritten.length} dengan rekap hasil, ${all.length - unfollowed.length} dengan RTL yang selesai`;
  return proposalOf({
    judge: 'pertemuanMasyarakat',
    because: `${words} dilaksanakan pada ${year}${all.length === 0 ? '' : results}`,
    records: all.map(({ number }) => number),
    lacks: {
      4: all.length >= A_YEAR ? [] : [`${all.length === 0 ? NONE : `Baru ${words} dilaksanakan`} pada ${year}${plea(planned)}`],
      7: all.length === 0 ? ['Hasil pembahasan dalam MMD belum ada.'] : unwritten,
      10: all.length === 0 ? ['Tindak lanjut hasil MMD belum ada.'] : unfollowed,
    },
  });
}

const NONE = 'Belum ada MMD yang dilaksanakan';

function plea(planned: readonly Kegiatan[]): string {
  return `, padahal perlu sedikitnya ${A_YEAR}${plannedWords(planned)}.`;
}

/** `2 MMD dan 1 pertemuan masyarakat` */
function heldWords(mmd: number, meetings: number): string {
  const words = [
    ...(mmd > 0 || meetings === 0 ? [`${mmd} MMD`] : []),
    ...(meetings > 0 ? [`${meetings} pertemuan masyarakat`] : []),
  ];
  return listed(words);
}

function closedMeetings(rapat: readonly Rapat[], mmd: readonly Kegiatan[], { from, shown }: Days): readonly Rapat[] {
  const taken = new Set(mmd.map(({ date }) => date));
  return rapat
    .filter(({ kind, state }) => kind === 'Pertemuan masyarakat' && state === 'Ditutup')
    .filter(({ date }) => isWithin(date, from, shown) && !taken.has(date))
    .sort(byDay);
}

function byDay(a: Pick<Gathering, 'date' | 'number'>, b: Pick<Gathering, 'date' | 'number'>): number {
  return `${a.date} ${a.number}`.localeCompare(`${b.date} ${b.number}`);
}

function activityGathering(row: Kegiatan): Gathering {
  return { number: row.number, date: row.date ?? '', name: heldName(row) };
}

function meetingGathering({ number, date }: Rapat): Gathering {
  return { number, date, name: `Pertemuan masyarakat ${printDate(date)} (${number})` };
}

function withoutConclusion(meetings: readonly Rapat[]): string[] {
  const silent = meetings.filter(({ conclusion }) => conclusion === null);
  return silent.map((rapat) => `${meetingGathering(rapat).name}: kesimpulan rapat belum ditulis.`);
}

function withoutResult({ number, name }: Gathering, rtl: readonly Rtl[]): string[] {
  const own = rtl.filter(({ source }) => source.id === number);
  if (own.some(({ state }) => state === 'Selesai')) return [];
  return [own.length === 0 ? `${name}: belum mempunyai RTL.` : `${name}: belum ada RTL yang selesai.`];
}
