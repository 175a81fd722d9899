/** What a series says of itself: how many meetings it planned, which it left alone, which it moved to a working day. Pure. */

import { isMonthly, titleOf } from '../../../registers/meeting-kinds.ts';
import type { Plan } from '../../../registers/new-meeting.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { printDate } from '../../../schema/dates.ts';
import { isShifted } from './series-days.ts';

/** A meeting that was asked for, on which day of the month, and why it is not planned: its day is over, or another has its place. */
export interface WantedMeeting {
  readonly plan: Plan;
  readonly day: number;
  readonly why: null | 'over' | { readonly rival: Rapat };
}

/** `4 rapat tahun 2026 direncanakan: 3 lokmin bulanan dan 1 lokmin tribulanan.` and what is to be known beside. */
export function seriesWords(year: string, wanted: readonly WantedMeeting[]): string {
  const planned = wanted.filter(({ why }) => why === null);
  const monthly = planned.filter(({ plan }) => isMonthly(plan)).length;
  const counts = [
    ...(monthly > 0 ? [`${monthly} lokmin bulanan`] : []),
    ...(planned.length > monthly ? [`${planned.length - monthly} lokmin tribulanan`] : []),
  ];
  const shifted = planned.filter(({ plan, day }) => isShifted(plan.date, day)).map(({ plan }) => printDate(plan.date));
  return [
    `${planned.length} rapat tahun ${year} direncanakan: ${counts.join(' dan ')}.`,
    ...(shifted.length > 0 ? [`Digeser ke hari kerja: ${shifted.join(', ')}.`] : []),
    ...leftWords(wanted),
  ].join(' ');
}

export function nothingWords(wanted: readonly WantedMeeting[]): string {
  if (wanted.length === 0) return 'Pilih sedikitnya satu bulan.';
  return ['Tidak ada yang dapat direncanakan.', ...leftWords(wanted)].join(' ');
}

function leftWords(wanted: readonly WantedMeeting[]): string[] {
  const present = wanted.flatMap(({ why }) =>
    why !== null && why !== 'over' ? [`${why.rival.title} (${why.rival.number})`] : [],
  );
  const over = wanted.filter(({ why }) => why === 'over').map(({ plan }) => titleOf(plan));
  return [
    ...(present.length > 0 ? [`Sudah ada dan dibiarkan: ${present.join(', ')}.`] : []),
    ...(over.length > 0 ? [`Tanggalnya sudah lewat: ${over.join(', ')}.`] : []),
  ];
}
