/** What the RPK and RUK say in Word: lines by klaster and unit with their costs, what became of a month, who signs. Source: domain rules; LM-5, LM-11. */

import { nipLine } from '../../../registers/letterhead.ts';
import type { DocumentOrder } from '../../../registers/make-document.ts';
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import type { Pengaturan } from '../../../registers/pengaturan.ts';
import type { Unit } from '../../../registers/unit.table.ts';
import { KLASTER } from '../../../registers/unit.table.ts';
import { MONTHS, printDate } from '../../../schema/dates.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import { printNumber } from '../../../schema/numbers.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import type { Plan } from './plan-record.ts';
import { printRupiah, realisedWords, totalCost } from './plan-record.ts';
import type { Rencana } from './rencana.table.ts';
import { rencanaTable } from './rencana.table.ts';

export interface PlanSources {
  readonly plan: Plan;
  readonly unit: readonly Unit[];
  readonly pegawai: readonly Pegawai[];
  readonly settings: Pengaturan;
}

const LINE_TAGS = [
  'No',
  'Kegiatan',
  'Tujuan',
  'Sasaran',
  'Target sasaran',
  'Penanggung jawab',
  'Kebutuhan sumber daya',
  'Mitra kerja',
  'Volume',
  'Waktu',
  'Lokasi',
  'Biaya',
  'Sumber biaya',
  'Indikator kinerja',
];

export function planOrder(sources: PlanSources): DocumentOrder {
  const { rencana } = sources.plan;
  const isProposal = rencana.kind === 'RUK';
  const kind = isProposal ? 'RUK' : 'RPK';
  return {
    kind,
    template: isProposal ? 'lokmin/ruk' : 'lokmin/rpk',
    table: rencanaTable,
    record: rencana.number,
    title: rencana.title.replace(`${kind} `, ''),
    date: null,
    data: { ...frame(sources), ...unitTables(sources), ...(isProposal ? {} : realisation(sources)), ...signatures(sources) },
    loops: {
      'Daftar unit': ['Unit', 'Jumlah kegiatan unit', 'Biaya unit', 'Kegiatan unit'],
      'Kegiatan unit': LINE_TAGS,
      ...(isProposal ? {} : { 'Realisasi kegiatan': REALISED_TAGS }),
    },
  };
}

function frame({ plan: { rencana, kegiatan } }: PlanSources): DocumentRow {
  return {
    'Judul rencana': rencana.kind === 'RUK' ? 'RENCANA USULAN KEGIATAN (RUK)' : 'RENCANA PELAKSANAAN KEGIATAN (RPK)',
    'Waktu rencana': rencana.month === null ? `TAHUN ${rencana.year}` : `BULAN ${rencana.month.toUpperCase()} ${rencana.year}`,
    Kesepakatan: agreed(rencana),
    'Jumlah kegiatan': printNumber(kegiatan.length),
    'Jumlah biaya': printRupiah(totalCost(kegiatan)),
  };
}

function agreed({ agreedOn, meeting, crossMeeting }: Rencana): string {
  if (agreedOn === null) return 'Belum disepakati.';
  const inside = meeting === null ? '' : ` dalam ${meeting.label}`;
  const across = crossMeeting === null ? '' : `; dibahas dengan lintas sektor dalam ${crossMeeting.label}`;
  return `Disepakati tanggal ${printDate(agreedOn)}${inside}${across}.`;
}

function unitTables({ plan: { kegiatan }, unit }: PlanSources): DocumentRow {
  let before = 0;
  const groups = groupsOf(kegiatan, unit).map(({ name, rows }) => {
    const first = before;
    before += rows.length;
    return {
      Unit: name,
      'Jumlah kegiatan unit': printNumber(rows.length),
      'Biaya unit': printRupiah(totalCost(rows)),
      'Kegiatan unit': rows.map((row, index) => lineRow(row, first + index + 1)),
    };
  });
  return { 'Daftar unit': groups };
}

interface UnitGroup {
  readonly name: string;
  readonly rows: readonly Kegiatan[];
}

/** Units in the order of their klaster; lines without a unit last. `kegiatan` is ordered by unit. */
function groupsOf(kegiatan: readonly Kegiatan[], unit: readonly Unit[]): readonly UnitGroup[] {
  const ids = [...new Set(kegiatan.map((row) => row.unit?.id ?? ''))];
  const groups = ids.map((id) => {
    const rows = kegiatan.filter((row) => (row.unit?.id ?? '') === id);
    const own = unit.find(({ number }) => number === id);
    const name = own?.name ?? rows[0]?.unit?.label ?? 'Unit belum diisi';
    const klaster = own?.klaster ?? null;
    const place = id === '' ? KLASTER.length + 1 : klaster === null ? KLASTER.length : KLASTER.indexOf(klaster);
    return { name: klaster === null ? name : `${name} (${klaster})`, rows, place };
  });
  return groups.sort((a, b) => a.place - b.place);
}

function lineRow(row: Kegiatan, at: number): DocumentRow {
  return {
    No: String(at),
    Kegiatan: row.activity,
    Tujuan: row.goal ?? '–',
    Sasaran: row.audience ?? '–',
    'Target sasaran': row.count ?? '–',
    'Penanggung jawab': row.person?.label ?? '–',
    'Kebutuhan sumber daya': row.resources ?? '–',
    'Mitra kerja': row.partner ?? '–',
    Volume: row.volume ?? '–',
    Waktu: [row.months === null ? null : monthsWords(row.months), row.time].filter((words) => words !== null).join('; ') || '–',
    Lokasi: row.place ?? '–',
    Biaya: row.cost === null ? '–' : printRupiah(row.cost),
    'Sumber biaya': row.fund ?? '–',
    'Indikator kinerja': row.indicator ?? '–',
  };
}

/** `Setiap bulan`, or `Jan, Feb, Mar`. */
function monthsWords(months: readonly string[]): string {
  return months.length === MONTHS.length ? 'Setiap bulan' : months.map((month) => month.slice(0, 3)).join(', ');
}

const REALISED_TAGS = ['No', 'Kegiatan', 'Unit', 'Realisasi', 'Realisasi volume', 'Realisasi biaya', 'Catatan realisasi'];

function realisation({ plan: { kegiatan } }: PlanSources): DocumentRow {
  const spent = kegiatan.reduce((total, { realisedCost }) => total + (realisedCost ?? 0), 0);
  return {
    'Ada realisasi': kegiatan.some((row) => row.realisation !== null),
    'Hasil realisasi': `${realisedWords(kegiatan)}, biaya ${printRupiah(spent)} dari ${printRupiah(totalCost(kegiatan))}`,
    'Realisasi kegiatan': kegiatan.map((row, index) => ({
      No: String(index + 1),
      Kegiatan: row.activity,
      Unit: row.unit?.label ?? '–',
      Realisasi: row.realisation ?? 'Belum dicatat',
      'Realisasi volume': row.realisedVolume ?? '–',
      'Realisasi biaya': row.realisedCost === null ? '–' : printRupiah(row.realisedCost),
      'Catatan realisasi': row.realisationNote ?? '–',
    })),
  };
}

const DOTTED = '…………………………………';

/** Drawn up by who answers for all of its lines, otherwise by the PJ UKM. */
function signatures({ plan: { kegiatan }, pegawai, settings }: PlanSources): DocumentRow {
  const people = new Set(kegiatan.map(({ person }) => person?.id ?? ''));
  const only = people.size === 1 ? pegawai.find(({ number }) => people.has(number)) : undefined;
  const drawer = only ?? pegawai.find(({ name }) => name === settings.ukmLead);
  return {
    'Jabatan penyusun': only?.position ?? 'Penanggung jawab UKM',
    'Nama penyusun': drawer?.name ?? settings.ukmLead ?? DOTTED,
    'NIP penyusun': nipLine(drawer?.nip ?? null),
  };
}
