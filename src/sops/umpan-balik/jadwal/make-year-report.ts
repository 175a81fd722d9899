/** KA-G, KA-H: the report of a whole year's schedule: plan against realisation, what each activity brought, what followed. */
import type { Host } from '../../../host/host.ts';
import { all, picked, where } from '../../../host/query.ts';
import { berkasQuery, logosFrom } from '../../../registers/berkas.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import type { DocumentOrder } from '../../../registers/make-document.ts';
import { makeDocument, wantsDrive } from '../../../registers/make-document.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import { printDate, printShortDate } from '../../../schema/dates.ts';
import type { DocumentRow, Filled, Result, Saved } from '../../../schema/index.ts';
import { ok, parseSubmission, parseTarget, refuse } from '../../../schema/index.ts';
import { printNumber } from '../../../schema/numbers.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { yearReportForm } from './forms.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import { kegiatanTable } from './kegiatan.table.ts';
import { ukmSignature } from './make-report.ts';
import { isYear, NO_YEAR } from './plan-year.ts';
import type { Timeliness } from './timeliness.ts';
import { plannedMonthNumber, printTimeliness, timelinessOf } from './timeliness.ts';

const RECORD = 'JADWAL-';

/** Begins with this year, or with that of the report named as record (as in Dokumen). */
export function loadYearReport(host: Host, input: unknown): Result<Filled> {
  const { record } = parseTarget(input);
  const year = record === '' ? host.today().slice(0, 4) : record.replace(RECORD, '');
  if (!isYear(year)) return refuse(`${record} bukan tahun laporan jadwal. Buka formulir ini dari daftar dokumen.`);
  return ok({ values: { year }, seen: '' });
}

/** Refuses what is no year, and a year without schedule. */
export function makeYearReport(host: Host, input: unknown): Result<Saved> {
  const submitted = parseSubmission(yearReportForm.fields, input);
  if (!submitted.ok) return submitted;
  const { year } = submitted.value.values;
  if (!isYear(year)) return refuse(NO_YEAR, 'year');
  const record = `${RECORD}${year}`;
  const read = host.read({
    kegiatan: where(kegiatanTable, 'plannedYear', [year]),
    rtl: picked(rtlTable, 'source', ofActivities),
    entries: picked(umpanBalikTable, 'origin', ofActivities),
    dokumen: where(dokumenTable, 'record', [record]),
    pegawai: all(pegawaiTable),
    pengaturan: pengaturanQuery,
    berkas: berkasQuery,
  });
  if (read.kegiatan.length === 0) return refuse(`Belum ada jadwal tahun ${year}. Susun jadwalnya dahulu.`, 'year');
  const settings = pengaturanFrom(read.pengaturan);
  const context = { settings, pictures: logosFrom(read.berkas), present: read.dokumen, toDrive: wantsDrive(input) };
  const data = { ...yearData(read, year, host.today()), ...ukmSignature(settings, read.pegawai) };
  const made = makeDocument(host, context, yearOrder(record, year, data));
  if (!made.ok) return made;
  const { message, file, link } = made.value;
  return ok({ message, record, document: { file, link } });
}

function ofActivities(sources: readonly string[]): ReadonlySet<string> {
  return new Set(sources.filter((source) => source.startsWith('KGU-')));
}

function yearOrder(record: string, year: string, data: DocumentRow): DocumentOrder {
  return {
    kind: 'Laporan jadwal',
    template: 'umpan-balik/laporan-jadwal',
    table: kegiatanTable,
    record,
    title: `umpan balik masyarakat ${year}`,
    date: null,
    data,
    loops: {
      'Jadwal dan pelaksanaan': [
        'No',
        'Kegiatan',
        'Rencana',
        'Pelaksanaan',
        'Hadir',
        'Ketepatan jadwal',
        'Respons',
        'Umpan balik',
        'RTL',
      ],
      'Hasil kegiatan': ['No', 'Kegiatan', 'Rekap hasil', 'Kegiatan yang dibutuhkan'],
    },
  };
}

interface YearRows {
  readonly kegiatan: readonly Kegiatan[];
  readonly rtl: readonly Rtl[];
  readonly entries: readonly UmpanBalik[];
}

function yearData({ kegiatan, rtl, entries }: YearRows, year: string, today: string): DocumentRow {
  const inOrder = [...kegiatan].sort((a, b) => plannedMonthNumber(a) - plannedMonthNumber(b) || a.number.localeCompare(b.number));
  const withResult = inOrder.filter((row) => row.recap !== null);
  return {
    Tahun: year,
    'Keadaan per tanggal': printDate(today),
    ...counts(kegiatan, today),
    'Jadwal dan pelaksanaan': inOrder.map((row, index) => ({
      No: String(index + 1),
      Kegiatan: row.activity.label,
      Rencana: row.plannedMonth,
      Pelaksanaan: row.date === null ? '–' : printShortDate(row.date),
      Hadir: row.present === null ? '–' : printNumber(row.present),
      'Ketepatan jadwal': row.cancelled === null ? printTimeliness(timelinessOf(row, today)) : `Dibatalkan: ${row.cancelled}`,
      Respons: row.response ?? '–',
      'Umpan balik': String(entries.filter((entry) => entry.origin?.id === row.number).length),
      RTL: rtlWords(rtl.filter((line) => line.source.id === row.number)),
    })),
    'Ada hasil': withResult.length > 0,
    'Hasil kegiatan': withResult.map((row, index) => ({
      No: String(index + 1),
      Kegiatan: `${row.activity.label}, ${row.plannedMonth}`,
      'Rekap hasil': row.recap ?? '–',
      'Kegiatan yang dibutuhkan': (row.needs ?? []).map(({ need }) => need).join('; ') || 'belum ditentukan',
    })),
  };
}

function counts(kegiatan: readonly Kegiatan[], today: string): DocumentRow {
  const standing = kegiatan.map((row) => timelinessOf(row, today).is);
  const number = (...wanted: readonly Timeliness['is'][]) => String(standing.filter((is) => wanted.includes(is)).length);
  return {
    'Jumlah direncanakan': String(kegiatan.length),
    'Jumlah terlaksana': number('onTime', 'early', 'late'),
    'Jumlah tepat waktu': number('onTime', 'early'),
    'Jumlah terlambat': number('late'),
    'Jumlah belum': number('overdue'),
    'Jumlah belum waktunya': number('now', 'waiting'),
    'Jumlah dibatalkan': number('cancelled'),
  };
}

/** `1 dari 3 selesai` */
function rtlWords(lines: readonly Rtl[]): string {
  return lines.length === 0 ? '–' : `${lines.filter((line) => line.state === 'Selesai').length} dari ${lines.length} selesai`;
}
