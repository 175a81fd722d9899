/** KA-H: the report of an activity: what was done, recap, analysis, needed activities, umpan balik, RTL, evaluation. */
import type { Host } from '../../../host/host.ts';
import { all } from '../../../host/query.ts';
import { berkasQuery, logosFrom } from '../../../registers/berkas.ts';
import { nipLine } from '../../../registers/letterhead.ts';
import type { DocumentOrder, MadeDocument } from '../../../registers/make-document.ts';
import { makeDocument, wantsDrive } from '../../../registers/make-document.ts';
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import type { Pengaturan } from '../../../registers/pengaturan.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import { printDay, printShortDate } from '../../../schema/dates.ts';
import type { DocumentRow, Result } from '../../../schema/index.ts';
import { parseTarget, refuse } from '../../../schema/index.ts';
import { printNumber } from '../../../schema/numbers.ts';
import { maskEntry } from '../masking.ts';
import type { Activity } from './activity-record.ts';
import { activityFrom, activityQueries, NOT_YET } from './activity-record.ts';
import { activityName, kegiatanTable } from './kegiatan.table.ts';
import { LAPORAN } from './proofs.ts';
import { printTimeliness, timelinessOf } from './timeliness.ts';

/** Refuses what did not take place, and what has no recap yet. */
export function makeReport(host: Host, input: unknown): Result<MadeDocument> {
  const { record } = parseTarget(input);
  const read = host.read({
    ...activityQueries(record),
    pegawai: all(pegawaiTable),
    pengaturan: pengaturanQuery,
    berkas: berkasQuery,
  });
  const found = activityFrom(host, record, read);
  if (!found.ok) return found;
  const { kegiatan, dokumen } = found.value;
  if (kegiatan.state !== 'Terlaksana') return refuse(NOT_YET);
  if (kegiatan.recap === null) return refuse('Rekap hasil belum ditulis. Isi hasil kegiatan dahulu, lalu buat laporan.');
  const settings = pengaturanFrom(read.pengaturan);
  const context = { settings, pictures: logosFrom(read.berkas), present: dokumen, toDrive: wantsDrive(input) };
  return makeDocument(host, context, reportOrder(found.value, settings, read.pegawai));
}

function reportOrder(found: Activity, settings: Pengaturan, pegawai: readonly Pegawai[]): DocumentOrder {
  const { kegiatan } = found;
  return {
    kind: LAPORAN,
    template: 'umpan-balik/laporan-kegiatan',
    table: kegiatanTable,
    record: kegiatan.number,
    title: activityName(kegiatan),
    date: null,
    data: { ...frame(found), ...results(found), ...ukmSignature(settings, pegawai) },
    loops: {
      'Daftar kebutuhan': ['No', 'Kegiatan yang dibutuhkan'],
      'Daftar umpan balik': ['No', 'No. umpan balik', 'Jenis umpan balik', 'Isi umpan balik'],
      'RTL kegiatan': ['No', 'Rencana tindak lanjut', 'Masalah', 'Penanggung jawab', 'Tenggat'],
    },
  };
}

function frame({ kegiatan, today }: Activity): DocumentRow {
  return {
    Kegiatan: kegiatan.activity.label,
    'Judul kegiatan': kegiatan.activity.label.toUpperCase(),
    'Bulan rencana': `${kegiatan.plannedMonth} ${kegiatan.plannedYear}`,
    'Hari dan tanggal': kegiatan.date === null ? '–' : printDay(kegiatan.date),
    'Tempat pelaksanaan': kegiatan.place ?? '–',
    'Jumlah hadir': `${printNumber(kegiatan.present ?? 0)} orang`,
    'Ketepatan jadwal': printTimeliness(timelinessOf(kegiatan, today)),
    'Respons masyarakat': kegiatan.response ?? 'Belum dinilai',
    'Catatan respons': kegiatan.responseNote ?? '–',
    'Tautan bukti': kegiatan.evidence ?? '–',
  };
}

function results({ kegiatan, entries, rtl }: Activity): DocumentRow {
  const needs = kegiatan.needs ?? [];
  return {
    'Rekap hasil': kegiatan.recap ?? '–',
    'Analisis hasil': kegiatan.analysis ?? 'Hasil belum dianalisis.',
    'Ada kebutuhan': needs.length > 0,
    'Daftar kebutuhan': needs.map(({ need }, index) => ({ No: String(index + 1), 'Kegiatan yang dibutuhkan': need })),
    'Ada umpan balik': entries.length > 0,
    'Daftar umpan balik': entries.map((entry, index) => ({
      No: String(index + 1),
      'No. umpan balik': entry.number,
      'Jenis umpan balik': entry.kind,
      'Isi umpan balik': maskEntry(entry, false).words(entry.core ?? entry.content),
    })),
    'Ada RTL': rtl.length > 0,
    'RTL kegiatan': rtl.map((row, index) => ({
      No: String(index + 1),
      'Rencana tindak lanjut': row.activity,
      Masalah: row.problem ?? '',
      'Penanggung jawab': row.person.label,
      Tenggat: printShortDate(row.due),
    })),
  };
}

export function ukmSignature({ ukmLead }: Pengaturan, pegawai: readonly Pegawai[]): DocumentRow {
  const lead = pegawai.find((person) => person.name === ukmLead);
  return { 'Penanggung jawab UKM': ukmLead ?? '', 'NIP penanggung jawab UKM': nipLine(lead?.nip ?? null) };
}
