/** LM-10: what the first six months came to, against the target of six months and of the whole year. Pure. */
import type { Indikator } from './indikator.table.ts';
import type { Kinerja } from './kinerja.table.ts';
import { performanceUpTo } from './performance.ts';

export const HALF_YEAR = 6;

/** Figures are in the indicator's measure, or in percent; shares are 1 for all of the target. */
export interface MidtermRow {
  readonly indicator: Indikator;
  readonly yearTarget: number;
  readonly halfTarget: number;
  /** `null` while nothing of the six months is recorded. */
  readonly cumulative: number | null;
  readonly ofHalf: number | null;
  readonly ofYear: number | null;
  /** Cumulative less the target of six months. */
  readonly gap: number | null;
  /** Whether the six months reached their target; `null` without a result or without a target. */
  readonly isOnTrack: boolean | null;
  /** Months of the six that nobody entered. */
  readonly missing: readonly string[];
}

/** One row for each indicator of the year, in their order. */
export function midtermRows(indikator: readonly Indikator[], kinerja: readonly Kinerja[], year: number): MidtermRow[] {
  return performanceUpTo(indikator, kinerja, { year, month: HALF_YEAR }).map((line) => {
    const { indicator, cumulative, target, achievement, gap, missing } = line;
    return {
      indicator,
      yearTarget: indicator.target,
      halfTarget: target,
      cumulative,
      ofHalf: achievement,
      ofYear:
        cumulative === null || indicator.target === 0 ? null : Math.round((cumulative / indicator.target) * 10_000) / 10_000,
      gap,
      isOnTrack: gap === null || indicator.target === 0 ? null : gap >= 0,
      missing,
    };
  });
}

/** `6 dari 9 indikator sesuai target enam bulan`, and how many of them tell nothing yet. */
export function midtermWords(rows: readonly MidtermRow[]): string[] {
  if (rows.length === 0) return ['Daftar indikator tahun ini masih kosong'];
  const unknown = rows.filter(({ isOnTrack }) => isOnTrack === null).length;
  return [
    `${rows.filter(({ isOnTrack }) => isOnTrack).length} dari ${rows.length} indikator sesuai target enam bulan`,
    ...(unknown === 0 ? [] : [`${unknown} belum dapat dinilai`]),
  ];
}
