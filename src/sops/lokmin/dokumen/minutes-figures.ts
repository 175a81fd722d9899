/** What a notulen lists of results and plans: capaian, the midterm table, realisation of the last RPK and lines of the next. Source: LM-4, LM-5, LM-7, LM-10, LM-12. */

import { isMonthly } from '../../../registers/meeting-kinds.ts';
import { numbered } from '../../../registers/meeting-tags.ts';
import { monthName, partsOf } from '../../../schema/dates.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import { printNumber } from '../../../schema/numbers.ts';
import type { MidtermRow } from '../kinerja/midterm.ts';
import { midtermRows } from '../kinerja/midterm.ts';
import type { PerformanceLine } from '../kinerja/performance.ts';
import { printFigure } from '../kinerja/standing.ts';
import type { Lokmin } from '../lokmin-record.ts';
import { monthBefore } from '../meeting-months.ts';
import { kegiatanTable } from '../rencana/kegiatan.table.ts';
import { planOf } from '../rencana/plan-of-meeting.ts';
import type { MinutesList, MinutesSources } from './minutes-sections.ts';

/** Figures and plans of its months are told by a lokmin bulanan, and by a meeting that has them on its agenda. */
function tellsOf({ rapat, acara }: Lokmin, ...steps: readonly string[]): boolean {
  return isMonthly(rapat) || acara.some(({ step }) => step !== null && steps.includes(step));
}

export function performanceList({ lokmin }: MinutesSources): MinutesList {
  const reported = lokmin.performance.filter(({ row }) => row !== null);
  return {
    section: 'capaian',
    tags: [
      'No',
      'Program',
      'Indikator',
      'Satuan',
      'Target kumulatif',
      'Hasil bulan lalu',
      'Hasil kumulatif',
      'Capaian',
      'Kesenjangan',
      'Analisis',
    ],
    rows: tellsOf(lokmin, 'LM-4', 'LM-7') ? numbered(reported, performanceRow) : [],
  };
}

function performanceRow(line: PerformanceLine): DocumentRow {
  const { indicator, row, month, cumulative, target, achievement, gap } = line;
  return {
    Program: indicator.unit.label,
    Indikator: indicator.indicator,
    Satuan: indicator.measure,
    'Target kumulatif': printFigure(indicator, target),
    'Hasil bulan lalu': printFigure(indicator, month),
    'Hasil kumulatif': printFigure(indicator, cumulative),
    Capaian: printShare(achievement),
    Kesenjangan: printFigure(indicator, gap),
    Analisis: [row?.analysis, missingWords(line.missing)].filter(Boolean).join(' '),
  };
}

/** A cumulative figure says of what it is without. */
function missingWords(missing: readonly string[]): string {
  return missing.length === 0 ? '' : `(Tanpa data ${missing.join(', ')}.)`;
}

function printShare(share: number | null): string {
  return share === null ? '–' : `${printNumber(share * 100)} %`;
}

/** In the month of the midterm evaluation only. */
export function midtermList({ lokmin }: MinutesSources): MinutesList {
  const { rapat, indikator, kinerja, settings } = lokmin;
  const at = partsOf(rapat.date);
  const isDue = isMonthly(rapat) && monthName(at.month) === settings.midtermMonth;
  const rows = isDue ? midtermRows(indikator, kinerja, monthBefore(at).year) : [];
  return {
    section: 'tengah tahun',
    tags: [
      'No',
      'Indikator',
      'Target setahun',
      'Target enam bulan',
      'Hasil enam bulan',
      'Capaian',
      'Terhadap setahun',
      'Keterangan',
    ],
    rows: numbered(rows, (row) => ({
      Indikator: `${row.indicator.unit.label}: ${row.indicator.indicator} (${row.indicator.measure})`,
      'Target setahun': printFigure(row.indicator, row.yearTarget),
      'Target enam bulan': printFigure(row.indicator, row.halfTarget),
      'Hasil enam bulan': printFigure(row.indicator, row.cumulative),
      Capaian: printShare(row.ofHalf),
      'Terhadap setahun': printShare(row.ofYear),
      Keterangan: midtermRemark(row),
    })),
  };
}

function midtermRemark({ isOnTrack, cumulative, missing }: MidtermRow): string {
  if (isOnTrack === null) return cumulative === null ? 'Tanpa data' : 'Tanpa target';
  return [isOnTrack ? 'Sesuai' : 'Belum sesuai', missingWords(missing)].join(' ').trim();
}

/** `RPK September 2026` and `RPK November 2026`, for the headings. */
export function planNames({ lokmin }: MinutesSources): DocumentRow {
  return { 'RPK bulan lalu': planOf(lokmin, 'last').title, 'RPK bulan depan': planOf(lokmin, 'next').title };
}

export function realisationList({ lokmin }: MinutesSources): MinutesList {
  return {
    section: 'realisasi RPK',
    tags: ['No', 'Kegiatan', 'Unit', 'Volume', 'Realisasi', 'Catatan realisasi'],
    rows: numbered(tellsOf(lokmin, 'LM-4') ? planOf(lokmin, 'last').kegiatan : [], (line) => ({
      Kegiatan: line.activity,
      Unit: line.unit?.label ?? '–',
      Volume: line.volume ?? '–',
      Realisasi: line.realisation === null ? 'Belum dicatat' : [line.realisation, line.realisedVolume].filter(Boolean).join(', '),
      'Catatan realisasi': line.realisationNote ?? '',
    })),
  };
}

export function planList({ lokmin }: MinutesSources): MinutesList {
  const { cost } = kegiatanTable.fields;
  return {
    section: 'RPK',
    tags: ['No', 'Kegiatan', 'Unit', 'Sasaran', 'Waktu dan lokasi', 'Penanggung jawab', 'Biaya'],
    rows: numbered(tellsOf(lokmin, 'LM-12') ? planOf(lokmin, 'next').kegiatan : [], (line) => ({
      Kegiatan: line.activity,
      Unit: line.unit?.label ?? '–',
      Sasaran: words(line.audience, line.count, line.volume),
      'Waktu dan lokasi': words(line.time, line.place),
      'Penanggung jawab': line.person?.label ?? '–',
      Biaya: line.cost === null ? '–' : words(cost.print(line.cost), line.fund),
    })),
  };
}

function words(...parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(', ') || '–';
}
