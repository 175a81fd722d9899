/** The plans that a meeting has to do with, with their lines. Source: LM-4, LM-5, LM-11, LM-12. */
import { partsOf } from '../../../schema/dates.ts';
import type { Lokmin } from '../lokmin-record.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import { byUnit } from './plan-record.ts';
import type { PlanOfMeeting } from './plans-of-months.ts';
import { planTitles } from './plans-of-months.ts';
import type { Rencana } from './rencana.table.ts';

type Plans = Pick<Lokmin, 'rapat' | 'rencana' | 'kegiatan'>;

export interface FoundPlan {
  /** What it is called, also when there is none. */
  readonly title: string;
  readonly rencana: Rencana | null;
  readonly kegiatan: readonly Kegiatan[];
}

export function planOf({ rapat, rencana, kegiatan }: Plans, which: PlanOfMeeting): FoundPlan {
  const title = planTitles(partsOf(rapat.date))[which];
  const found = rencana.find((row) => row.title === title) ?? null;
  return { title, rencana: found, kegiatan: byUnit(kegiatan.filter(({ plan }) => plan.id === found?.number)) };
}
