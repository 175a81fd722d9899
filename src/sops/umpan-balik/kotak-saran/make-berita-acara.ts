/** The berita acara of an opening: who opened the box before whom, and what lay in it. Names nobody who wrote a slip. */
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
import { printDate, weekday } from '../../../schema/dates.ts';
import type { DocumentRow, Result } from '../../../schema/index.ts';
import { parseTarget, refuse } from '../../../schema/index.ts';
import { printTime } from '../../../schema/kinds/time.ts';
import { maskEntry } from '../masking.ts';
import type { Kotak } from './kotak.table.ts';
import { kotakTable } from './kotak.table.ts';
import type { Opening } from './opening-record.ts';
import { openingFrom, openingQueries } from './opening-record.ts';
import { openingName, pembukaanTable, slipsLeft } from './pembukaan.table.ts';
import { BERITA_ACARA } from './proofs.ts';
import { notAllWritten } from './report-opening.ts';

/** Refuses while slips of the box are not written down: the paper lists them all. */
export function makeBeritaAcara(host: Host, input: unknown): Result<MadeDocument> {
  const { record } = parseTarget(input);
  const read = host.read({
    ...openingQueries(record),
    boxes: all(kotakTable),
    pegawai: all(pegawaiTable),
    pengaturan: pengaturanQuery,
    berkas: berkasQuery,
  });
  const found = openingFrom(host, record, read);
  if (!found.ok) return found;
  const left = slipsLeft(found.value.opening);
  if (left > 0) return refuse(notAllWritten(left));
  const settings = pengaturanFrom(read.pengaturan);
  const context = { settings, pictures: logosFrom(read.berkas), present: found.value.dokumen, toDrive: wantsDrive(input) };
  return makeDocument(host, context, beritaAcaraOrder(found.value, { ...read, settings, zone: host.zone() }));
}

interface Around {
  readonly boxes: readonly Kotak[];
  readonly pegawai: readonly Pegawai[];
  readonly settings: Pengaturan;
  readonly zone: string;
}

function beritaAcaraOrder(found: Opening, around: Around): DocumentOrder {
  const { opening } = found;
  return {
    kind: BERITA_ACARA,
    template: 'umpan-balik/berita-acara-kotak-saran',
    table: pembukaanTable,
    record: opening.number,
    title: openingName(opening),
    date: opening.date,
    data: { ...frame(found, around), ...people(found, around), ...slips(found) },
    loops: {
      'Petugas dan saksi': ['No', 'Nama', 'Jabatan', 'Sebagai'],
      'Lembar kotak saran': ['No', 'No. umpan balik', 'Jenis umpan balik', 'Unit yang dituju', 'Isi umpan balik'],
    },
  };
}

function frame({ opening }: Opening, { boxes, pegawai, settings, zone }: Around): DocumentRow {
  const leader = pegawai.find((person) => person.name === settings.complaintTeam);
  const box = boxes.find((candidate) => candidate.number === opening.box.id);
  return {
    Hari: weekday(opening.date),
    Tanggal: printDate(opening.date),
    Pukul: `${printTime(opening.time)} ${zone}`.trim(),
    'Nama kotak': opening.box.label,
    'Tempat kotak': box?.place ?? '–',
    'No. pembukaan': opening.number,
    'Jumlah lembar': opening.slips === 0 ? 'Tidak ada (kotak kosong)' : `${opening.slips} lembar`,
    'Catatan pembukaan': opening.note ?? '–',
    'Ketua tim': settings.complaintTeam ?? '',
    'NIP ketua tim': nipLine(leader?.nip ?? null),
  };
}

function people({ opening }: Opening, { pegawai }: Around): DocumentRow {
  const officers = opening.officers.map(({ person }) => ({
    Nama: person.label,
    Jabatan: pegawai.find((candidate) => candidate.number === person.id)?.position ?? '–',
    Sebagai: 'Petugas',
  }));
  const rows = [...officers, { Nama: opening.witness, Jabatan: '–', Sebagai: 'Saksi' }];
  return { 'Petugas dan saksi': rows.map((row, index) => ({ No: String(index + 1), ...row })) };
}

function slips({ entries }: Opening): DocumentRow {
  return {
    'Ada lembar': entries.length > 0,
    'Lembar kotak saran': entries.map((entry, index) => ({
      No: String(index + 1),
      'No. umpan balik': entry.number,
      'Jenis umpan balik': entry.kind,
      'Unit yang dituju': entry.unit?.label ?? '–',
      'Isi umpan balik': maskEntry(entry, false).words(entry.content),
    })),
  };
}
