/** How RTL are carried from meeting to meeting: how often one was found still open, and how it stood in each meeting. Pure. Source: LM-9, LM-12. */
import { isMonthly } from './meeting-kinds.ts';
import type { Rapat } from './rapat.table.ts';
import type { Rtl, RtlState } from './rtl.table.ts';
import { isOpen } from './rtl.table.ts';
import type { TinjauanRtl } from './tinjauan-rtl.table.ts';

/** From so many meetings on, an RTL that is still open is pointed out. */
const TOO_OFTEN = 3;

/** How many of the meetings whose reviews are given found the RTL still open. */
export function timesCarried({ number }: Pick<Rtl, 'number'>, tinjauan: readonly TinjauanRtl[]): number {
  return new Set(tinjauan.filter((row) => row.rtl.id === number && isOpen(row)).map((row) => row.meeting.id)).size;
}

/** `Dibawa 3 kali`; `null` while that is no more than usual. */
export function carriedWords(times: number): string | null {
  return times < TOO_OFTEN ? null : `Dibawa ${times} kali`;
}

/** What the meeting found of the RTL; `null` while it has not reviewed it. */
export function foundBy(meeting: string, { number }: Pick<Rtl, 'number'>, tinjauan: readonly TinjauanRtl[]): TinjauanRtl | null {
  return tinjauan.find((row) => row.meeting.id === meeting && row.rtl.id === number) ?? null;
}

/** The state in which a meeting has the RTL: as it found it, whatever became of it since; before its review, as it stands. */
export function stateAsOf(meeting: string, rtl: Pick<Rtl, 'number' | 'state'>, tinjauan: readonly TinjauanRtl[]): RtlState {
  return foundBy(meeting, rtl, tinjauan)?.state ?? rtl.state;
}

/**
 * Which open RTL a meeting reviews: what was decided elsewhere, and not later. A lokmin bulanan reviews all of them, whoever decided
 * them, so that none falls between; any other meeting those that meetings of its own kind decided, whose titles begin with the kind, and
 * a monitoring meeting those with the same third party.
 */
export function isCarriedInto(
  rtl: Pick<Rtl, 'source' | 'decidedOn'>,
  rapat: Pick<Rapat, 'number' | 'kind' | 'date' | 'subject'>,
): boolean {
  if (rtl.source.id === rapat.number || rtl.decidedOn > rapat.date) return false;
  if (isMonthly(rapat)) return true;
  const isOfKind = rtl.source.label.startsWith(`${rapat.kind} `);
  return isOfKind && (rapat.kind !== 'Monitoring pihak ketiga' || rtl.source.label.endsWith(`: ${rapat.subject}`));
}
