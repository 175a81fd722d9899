/** What may be brought before the lintas sektor. */
import { describe, expect, test } from '@jest/globals';
import type { Indikator } from '../kinerja/indikator.table.ts';
import type { PerformanceLine } from '../kinerja/performance.ts';
import type { Masalah } from '../masalah.table.ts';
import type { Usulan } from '../persiapan/usulan.table.ts';
import { candidatesOf } from './candidates.ts';

const meeting = { id: 'RPT-2026-0001', label: '' };
const unit = { id: 'UNT-01', label: 'Imunisasi' };

function line(number: string, cumulative: number | null, target: number): PerformanceLine {
  const gap = cumulative === null ? null : cumulative - target;
  const achievement = cumulative === null ? null : cumulative / target;
  const indicator = { number, unit, indicator: `Indikator ${number}`, measure: 'bayi', method: 'Jumlah' } as Indikator;
  const counted = { results: cumulative ?? 0, population: 0 };
  return { indicator, row: null, month: null, cumulative, counted, target, achievement, gap, missing: [] };
}

function problem(number: string, rating: number | null): Masalah {
  const rated = { urgency: rating, seriousness: rating, growth: rating, score: rating };
  return { number, meeting, problem: `Masalah ${number}`, cause: 'Sebab', groups: null, ...rated, sop: null, step: null };
}

describe('LM-14: candidates', () => {
  test('are the problems by their pressure, then indicators below target with the worst first, then proposals', () => {
    const usulan: Usulan = {
      number: 'USL-1',
      meeting,
      unit,
      village: 'Mawar',
      proposal: 'Posyandu sore',
      partner: 'Kepala desa',
    };

    const candidates = candidatesOf({
      masalah: [problem('MSL-1', null), problem('MSL-2', 4)],
      performance: [line('IDK-1', 90, 100), line('IDK-2', 110, 100), line('IDK-3', 40, 100), line('IDK-4', null, 100)],
      usulan: [usulan],
    });

    expect(candidates.map(({ origin, title, note }) => [origin, title, note])).toEqual([
      ['MSL-2', 'Masalah: Masalah MSL-2', 'Masalah rapat ini · USG 12'],
      ['MSL-1', 'Masalah: Masalah MSL-1', 'Masalah rapat ini'],
      ['IDK-3', 'Capaian di bawah target: Indikator IDK-3 (Imunisasi)', 'Kumulatif 40 bayi · 40 % dari target · kurang 60'],
      ['IDK-1', 'Capaian di bawah target: Indikator IDK-1 (Imunisasi)', 'Kumulatif 90 bayi · 90 % dari target · kurang 10'],
      ['USL-1', 'Usulan: Posyandu sore (Mawar)', 'Usulan Imunisasi · mitra Kepala desa'],
    ]);
  });

  test('never have a title longer than an agenda takes', () => {
    const long = { ...problem('MSL-1', null), problem: 'panjang '.repeat(37).trim() };

    expect(candidatesOf({ masalah: [long], performance: [], usulan: [] })[0]?.title.length).toBeLessThanOrEqual(300);
  });
});
