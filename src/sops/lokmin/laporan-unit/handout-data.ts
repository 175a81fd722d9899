/** What the handout of a meeting says: performance by unit, what falls short and why, open RTL, the month's plan, what units brought. Source: LM-2, LM-4, LM-7. */
import type { DocumentOrder } from '../../../registers/make-document.ts';
import { formalKind, meetingTags, numbered } from '../../../registers/meeting-tags.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { daysBetween, MONTHS, partsOf, printShortDate } from '../../../schema/dates.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import { printNumber } from '../../../schema/numbers.ts';
import type { DocumentSources } from '../dokumen/documents.ts';
import { belowTarget, isReported } from '../kinerja/analyse.ts';
import type { PerformanceLine } from '../kinerja/performance.ts';
import { isPercent, printFigure } from '../kinerja/standing.ts';
import type { Lokmin } from '../lokmin-record.ts';
import { reportedMonth } from '../lokmin-record.ts';
import { monthlyTitle } from '../rencana/plans-of-months.ts';
import { chartTags, handoutCharts } from './handout-charts.ts';

export function handoutOrder(sources: DocumentSources): DocumentOrder {
  const { rapat, performance } = sources.lokmin;
  return {
    kind: 'Bahan',
    template: 'lokmin/bahan',
    table: rapatTable,
    record: rapat.number,
    title: rapat.title,
    date: null,
    data: {
      ...meetingTags(sources.lokmin.rapat, sources.zone),
      'Judul bahan': `BAHAN ${formalKind(rapat).toUpperCase()}`,
      'Pimpinan rapat': rapat.chair.label,
      'Bulan kinerja': reportedMonth(rapat.date),
      ...performanceTags(performance),
      ...chartTags(performance),
      ...planTags(sources.lokmin),
      ...broughtTags(sources.lokmin),
    },
    loops: LOOPS,
    charts: handoutCharts(performance),
  };
}

const LOOPS = {
  'Kinerja unit': ['Unit', 'Indikator unit'],
  'Indikator unit': ['No', 'Indikator', 'Satuan', 'Target', 'Hasil bulan', 'Kumulatif', 'Capaian', 'Selisih', 'Belum dilaporkan'],
  'Di bawah target': ['No', 'Unit', 'Indikator', 'Capaian', 'Selisih', 'Analisis'],
  'RTL terbuka': ['No', 'Rencana tindak lanjut', 'Penanggung jawab', 'Tenggat', 'Keadaan'],
  'Kegiatan RPK': ['No', 'Unit', 'Kegiatan', 'Sasaran', 'Waktu dan lokasi', 'Penanggung jawab'],
  'Rancangan unit': ['No', 'Unit', 'Masalah', 'Rencana tindak lanjut', 'Penanggung jawab', 'Tenggat'],
  'Usulan unit': ['No', 'Unit', 'Desa atau kelurahan', 'Usulan', 'Mitra lintas sektor'],
} as const;

const ALL_REACHED = 'Semua yang dilaporkan mencapai target.';

function performanceTags(lines: readonly PerformanceLine[]): DocumentRow {
  const reported = lines.filter(isReported);
  const below = belowTarget(lines);
  const units = grouped(lines, ({ indicator }) => indicator.unit.id);
  const numberOf = new Map(units.flat().map((line, index) => [line, String(index + 1)]));
  return {
    'Ada kinerja': lines.length > 0,
    'Ringkasan kinerja': `${reported.length} dari ${lines.length} indikator dilaporkan; ${reported.length - below.length} di antaranya tidak di bawah target.`,
    'Kinerja unit': units.map((own) => ({
      Unit: own[0]?.indicator.unit.label ?? '',
      'Indikator unit': own.map((line) => ({ No: numberOf.get(line) ?? '', ...figureTags(line) })),
    })),
    'Ada di bawah target': below.length > 0,
    'Di bawah target': numbered(below, (line) => ({
      Unit: line.indicator.unit.label,
      Indikator: line.indicator.indicator,
      Capaian: printShare(line.achievement),
      Selisih: printFigure(line.indicator, line.gap),
      Analisis: line.row.analysis ?? 'Belum dianalisis',
    })),
    'Keterangan target': below.length > 0 ? '' : reported.length === 0 ? 'Belum ada hasil yang dilaporkan.' : ALL_REACHED,
  };
}

function figureTags(line: PerformanceLine): DocumentRow {
  const { indicator, month, cumulative, target, achievement, gap, missing } = line;
  return {
    Indikator: indicator.indicator,
    Satuan: isPercent(indicator) ? '%' : indicator.measure,
    Target: printFigure(indicator, target),
    'Hasil bulan': printFigure(indicator, month),
    Kumulatif: printFigure(indicator, cumulative),
    Capaian: printShare(achievement),
    Selisih: printFigure(indicator, gap),
    'Belum dilaporkan': monthRanges(missing) || '–',
  };
}

/** `Jan–Mar, Jul` */
export function monthRanges(names: readonly string[]): string {
  const months = MONTHS.map((name) => (names.includes(name) ? name.slice(0, 3) : ''));
  const runs = months
    .join(' ')
    .split(/ {2,}/)
    .map((run) => run.trim().split(' '));
  return runs
    .map((run) => (run.length > 1 ? `${run[0]}–${run[run.length - 1]}` : (run[0] ?? '')))
    .filter((run) => run !== '')
    .join(', ');
}

function printShare(share: number | null): string {
  return share === null ? '–' : `${printNumber(share * 100)} %`;
}

function planTags({ rapat, carried, rencana, kegiatan }: Lokmin): DocumentRow {
  const title = monthlyTitle(partsOf(rapat.date));
  const plan = rencana.find((row) => row.title === title);
  const lines = kegiatan.filter((line) => line.plan.id === plan?.number);
  const open = [...carried].sort((a, b) => a.due.localeCompare(b.due));
  return {
    'Ada RTL terbuka': open.length > 0,
    'RTL terbuka': numbered(open, (rtl) => ({
      'Rencana tindak lanjut': rtl.activity,
      'Penanggung jawab': rtl.person.label,
      Tenggat: printShortDate(rtl.due),
      Keadaan: stateWords(rtl, rapat.date),
    })),
    'Judul RPK': title,
    'Ada RPK': lines.length > 0,
    'Kegiatan RPK': numbered(lines, (line) => ({
      Unit: line.unit?.label ?? '–',
      Kegiatan: line.activity,
      Sasaran: [line.audience, line.count].filter(Boolean).join(', ') || '–',
      'Waktu dan lokasi': [line.time, line.place].filter(Boolean).join(', ') || '–',
      'Penanggung jawab': line.person?.label ?? '–',
    })),
  };
}

/** `Berjalan, terlambat 8 hari: sebagian terlaksana` */
function stateWords({ state, due, result }: Rtl, meetingDate: string): string {
  const late = daysBetween(due, meetingDate);
  return `${state}${late > 0 ? `, terlambat ${late} hari` : ''}${result === null ? '' : `: ${result}`}`;
}

/** Units stand together, in the order of their numbers. */
function broughtTags({ rancangan, usulan }: Lokmin): DocumentRow {
  const drafts = grouped(rancangan, ({ unit }) => unit.id).flat();
  const proposals = grouped(usulan, ({ unit }) => unit.id).flat();
  return {
    'Ada rancangan': drafts.length > 0,
    'Rancangan unit': numbered(drafts, (draft) => ({
      Unit: draft.unit.label,
      Masalah: draft.problem ?? '–',
      'Rencana tindak lanjut': draft.activity,
      'Penanggung jawab': draft.person.label,
      Tenggat: printShortDate(draft.due),
    })),
    'Ada usulan': proposals.length > 0,
    'Usulan unit': numbered(proposals, (proposal) => ({
      Unit: proposal.unit.label,
      'Desa atau kelurahan': proposal.village ?? '–',
      Usulan: proposal.proposal,
      'Mitra lintas sektor': proposal.partner ?? '–',
    })),
  };
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): T[][] {
  const keys = [...new Set(rows.map(keyOf))].sort();
  return keys.map((key) => rows.filter((row) => keyOf(row) === key));
}
