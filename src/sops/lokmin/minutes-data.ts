/** What the notulen says: everything that was recorded in the meeting, in the order of a notulen. */
import type { DocumentOrder } from '../../registers/make-document.ts';
import { nipLine } from '../../registers/make-document.ts';
import type { Pegawai } from '../../registers/pegawai.table.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import type { TinjauanRtl } from '../../registers/tinjauan-rtl.table.ts';
import { daysBetween, printShortDate } from '../../schema/dates.ts';
import type { DocumentRow, Ref } from '../../schema/index.ts';
import { printNumber } from '../../schema/numbers.ts';
import type { DocumentSources } from './documents.ts';
import { AGENDA_TAGS, agendaRows } from './invitation-data.ts';
import type { PerformanceLine } from './kinerja/performance.ts';
import { isPercent } from './kinerja/performance.ts';
import { reportedMonth } from './lokmin-record.ts';
import { hours, meetingTags, numbered } from './meeting-tags.ts';

export function minutesOrder(sources: DocumentSources): DocumentOrder {
  const { rapat } = sources.lokmin;
  return {
    kind: 'Notulen',
    template: 'lokmin/notulen',
    pattern: 'minutesNumber',
    table: rapatTable,
    record: rapat.number,
    title: rapat.title,
    date: rapat.date,
    data: { ...meetingTags(sources), ...frame(sources), ...lists(sources), ...signatures(sources) },
    loops: LOOPS,
  };
}

const LOOPS = {
  'Susunan acara': AGENDA_TAGS,
  'Tindak lanjut': ['No', 'Rencana tindak lanjut', 'Penanggung jawab', 'Tenggat', 'Keadaan dan hasil'],
  'Capaian program': [
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
  Pembahasan: ['No', 'Acara', 'Isi pembahasan'],
  'Masalah rapat': ['No', 'Masalah', 'Penyebab', 'SOP dan langkah'],
  'RTL rapat': ['No', 'Rencana tindak lanjut', 'Masalah', 'Penanggung jawab', 'Tenggat'],
  'Kehadiran peserta': ['No', 'Nama peserta', 'Jabatan atau instansi', 'Kehadiran'],
} as const;

function frame({ lokmin: { rapat, kehadiran }, zone }: DocumentSources): DocumentRow {
  const present = kehadiran.filter((row) => row.attendance === 'Hadir').length;
  return {
    'Judul notulen': `NOTULEN ${rapat.kind.replace('Lokmin', 'Lokakarya mini').toUpperCase()}`,
    Waktu: hours(rapat.openedAt ?? rapat.start, rapat.closedAt ?? rapat.end, zone),
    'Pimpinan rapat': rapat.chair.label,
    Notulis: rapat.secretary.label,
    'Jumlah hadir': `${present} dari ${kehadiran.length} orang`,
    'Bulan kinerja': reportedMonth(rapat.date),
    'Komitmen bersama': rapat.commitment ?? '–',
    'Kesimpulan rapat': rapat.conclusion ?? '–',
  };
}

function lists(sources: DocumentSources): DocumentRow {
  const { acara, kehadiran, performance, masalah, rtl, tinjauan } = sources.lokmin;
  const reported = performance.filter(({ row }) => row !== null);
  const discussed = acara.filter((item) => item.discussion !== null);
  return {
    'Susunan acara': agendaRows(sources),
    'Ada tindak lanjut': tinjauan.length > 0,
    'Tindak lanjut': numbered(tinjauan, (row) => reviewRow(row, sources.lokmin.rapat.date)),
    'Ada capaian': reported.length > 0,
    'Capaian program': numbered(reported, performanceRow),
    'Ada pembahasan': discussed.length > 0,
    Pembahasan: discussed.map((item) => ({ No: String(item.order), Acara: item.title, 'Isi pembahasan': item.discussion ?? '' })),
    'Ada masalah': masalah.length > 0,
    'Masalah rapat': numbered(masalah, (row) => ({
      Masalah: row.problem,
      Penyebab: row.cause,
      'SOP dan langkah': [row.sop, row.step].filter(Boolean).join(': '),
    })),
    'Ada RTL': rtl.length > 0,
    'RTL rapat': numbered(rtl, (row) => ({
      'Rencana tindak lanjut': row.activity,
      Masalah: row.problem ?? '',
      'Penanggung jawab': row.person.label,
      Tenggat: printShortDate(row.due),
    })),
    'Kehadiran peserta': numbered(kehadiran, (row) => ({
      'Nama peserta': row.name,
      'Jabatan atau instansi': row.role,
      Kehadiran: row.attendance ?? '–',
    })),
  };
}

function reviewRow(row: TinjauanRtl, meetingDate: string): DocumentRow {
  const late = daysBetween(row.due, meetingDate);
  const isLate = late > 0 && (row.state === 'Rencana' || row.state === 'Berjalan');
  return {
    'Rencana tindak lanjut': row.rtl.label,
    'Penanggung jawab': row.person,
    Tenggat: printShortDate(row.due),
    'Keadaan dan hasil': `${row.state}${isLate ? `, terlambat ${late} hari` : ''}: ${row.result}`,
  };
}

function performanceRow({ indicator, row, month, cumulative, target, achievement, gap }: PerformanceLine): DocumentRow {
  const print = (value: number | null) => (value === null ? '–' : `${printNumber(value)}${isPercent(indicator) ? ' %' : ''}`);
  return {
    Program: indicator.unit.label,
    Indikator: indicator.indicator,
    Satuan: indicator.measure,
    'Target kumulatif': print(target),
    'Hasil bulan lalu': print(month),
    'Hasil kumulatif': print(cumulative),
    Capaian: achievement === null ? '–' : `${printNumber(achievement * 100)} %`,
    Kesenjangan: print(gap),
    Analisis: row?.analysis ?? '',
  };
}

/** Signed by the notulis and by who led the meeting; the head signs under the office's own title. */
function signatures({ lokmin: { rapat }, pegawai, settings }: DocumentSources): DocumentRow {
  const chair = find(pegawai, rapat.chair);
  const isHead = rapat.chair.label === settings.headName;
  return {
    'NIP notulis': nipLine(find(pegawai, rapat.secretary)?.nip ?? null),
    'Jabatan penanda tangan': isHead ? settings.headTitle : (chair?.position ?? 'Pimpinan rapat'),
    'Nama penanda tangan': rapat.chair.label,
    'NIP penanda tangan': nipLine(isHead ? settings.headNip : (chair?.nip ?? null)),
  };
}

function find(pegawai: readonly Pegawai[], ref: Ref): Pegawai | undefined {
  return pegawai.find((person) => person.number === ref.id);
}
