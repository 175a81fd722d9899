/** One plan with its lines and papers, and what all its forms share. Source: LM-5, LM-11, LM-12. */
import type { Host } from '../../../host/host.ts';
import type { Answers } from '../../../host/query.ts';
import { one, where } from '../../../host/query.ts';
import type { Dokumen } from '../../../registers/dokumen.table.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { notFound } from '../../../registers/not-found.ts';
import { recordForms } from '../../../registers/record-forms.ts';
import { MONTHS, pad, printDate } from '../../../schema/dates.ts';
import type { Result } from '../../../schema/index.ts';
import { ok } from '../../../schema/index.ts';
import type { YearMonth } from '../kinerja/performance.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import { kegiatanTable } from './kegiatan.table.ts';
import type { Rencana } from './rencana.table.ts';
import { rencanaTable } from './rencana.table.ts';

export interface Plan {
  readonly rencana: Rencana;
  /** By unit, then as they stand in the sheet. */
  readonly kegiatan: readonly Kegiatan[];
  readonly dokumen: readonly Dokumen[];
  /** How the sheet that shows it is called now; `null` when there is none. */
  readonly sheet: string | null;
  readonly today: string;
}

export function planQueries(number: string) {
  return {
    rencana: one(rencanaTable, number),
    kegiatan: where(kegiatanTable, 'plan', [number]),
    dokumen: where(dokumenTable, 'record', [number]),
  };
}

/** The plan from what was read, or why it cannot be had. */
export function planFrom(host: Host, number: string, read: Answers<ReturnType<typeof planQueries>>): Result<Plan> {
  const { rencana, kegiatan, dokumen } = read;
  if (!rencana) return notFound(host, rencanaTable, number);
  const sheet = rencana.sheetId === null ? null : host.sheetTitle(rencana.sheetId);
  return ok({ rencana, kegiatan: byUnit(kegiatan), dokumen, sheet, today: host.today() });
}

export const { loads: loadsPlan, saves: savesPlan } = recordForms(rencanaTable);

/** Lines without a unit stand last: somebody has still to say whose they are. */
export function byUnit(kegiatan: readonly Kegiatan[]): readonly Kegiatan[] {
  const place = ({ unit }: Kegiatan) => unit?.id ?? 'ZZZ';
  return [...kegiatan].sort((a, b) => place(a).localeCompare(place(b)));
}

/** The month of a monthly plan; `null` of a plan for a year. */
export function monthOf({ kind, year, month }: Pick<Rencana, 'kind' | 'year' | 'month'>): YearMonth | null {
  return kind === 'RPK bulanan' && month !== null ? { year, month: MONTHS.indexOf(month) + 1 } : null;
}

/** `2026-11-01` */
export function firstDay({ year, month }: YearMonth): string {
  return `${year}-${pad(month)}-01`;
}

/** Why its realisation cannot be recorded, or `null`. */
export function unrealisable(rencana: Rencana, today: string): string | null {
  const month = monthOf(rencana);
  if (month === null) return `${rencana.title} bukan RPK bulanan; realisasi dicatat pada RPK setiap bulan.`;
  const first = firstDay(month);
  return today < first ? `Realisasi ${rencana.title} dicatat mulai ${printDate(first)}.` : null;
}

export function totalCost(kegiatan: readonly Kegiatan[]): number {
  return kegiatan.reduce((total, { cost }) => total + (cost ?? 0), 0);
}

/** `Rp 1.250.000` */
export function printRupiah(amount: number): string {
  return kegiatanTable.fields.cost.print(amount);
}

/** `9 dari 14 terlaksana` */
export function realisedWords(kegiatan: readonly Kegiatan[]): string {
  return `${kegiatan.filter(({ realisation }) => realisation === 'Terlaksana').length} dari ${kegiatan.length} terlaksana`;
}
