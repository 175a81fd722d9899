/** Buku register dokumen: every document of a year, of one kind or of all, with what its numbers lack. Domain: one register of all documents. */
import type { Host } from '../../host/host.ts';
import { all } from '../../host/query.ts';
import { printShortDate } from '../../schema/dates.ts';
import type { DocumentRow, Filled, Result, Saved } from '../../schema/index.ts';
import { ok, parseSubmission, parseTarget, refuse } from '../../schema/index.ts';
import { printNumber } from '../../schema/numbers.ts';
import { berkasQuery, logosFrom } from '../berkas.ts';
import type { DocumentKind } from '../document-kinds.ts';
import type { Dokumen } from '../dokumen.table.ts';
import { dokumenTable } from '../dokumen.table.ts';
import type { DocumentOrder } from '../make-document.ts';
import { makeDocument, wantsDrive } from '../make-document.ts';
import { registerBookForm } from '../manifest.ts';
import { pengaturanFrom, pengaturanQuery } from '../pengaturan.ts';
import { documentOf, firstRevisions, numberFaults, yearOfDocument } from './series-check.ts';

const BOOK = 'Buku register dokumen';

/** Begins with this year and all kinds. */
export function loadRegisterBook(host: Host, input: unknown): Result<Filled> {
  const [, year = host.today().slice(0, 4)] = /^(\d{4})\b/.exec(parseTarget(input).record) ?? [];
  return ok({ values: { year: Number(year), kind: null }, seen: '' });
}

/** Refuses a year in which there is nothing to list. */
export function makeRegisterBook(host: Host, input: unknown): Result<Saved> {
  const submitted = parseSubmission(registerBookForm.fields, input);
  if (!submitted.ok) return submitted;
  const { kind } = submitted.value.values;
  const year = String(submitted.value.values.year);
  const read = host.read({ dokumen: all(dokumenTable), pengaturan: pengaturanQuery, berkas: berkasQuery });
  const record = kind === null ? year : `${year} ${kind}`;
  const isThis = (row: Dokumen) => row.kind === BOOK && row.record === record;
  const listed = documentsOf(read.dokumen, year, kind).filter(({ first }) => !isThis(first));
  if (listed.length === 0)
    return refuse(`Belum ada ${kind === null ? 'dokumen' : `dokumen ${kind}`} bernomor tahun ${year}. Pilih tahun lain.`, 'year');
  const context = {
    settings: pengaturanFrom(read.pengaturan),
    pictures: logosFrom(read.berkas),
    present: read.dokumen.filter(isThis),
    toDrive: wantsDrive(input),
  };
  const made = makeDocument(host, context, bookOrder({ record, year, kind, listed, all: read.dokumen }));
  if (!made.ok) return made;
  const { message, file, link } = made.value;
  return ok({ message, record, document: { file, link } });
}

/** A document with its latest revision. */
interface ListedDocument {
  readonly first: Dokumen;
  readonly latest: Dokumen;
}

/** In the order in which they were made. */
function documentsOf(rows: readonly Dokumen[], year: string, kind: DocumentKind | null): ListedDocument[] {
  const latest = new Map<string, Dokumen>();
  for (const row of rows) {
    const known = latest.get(documentOf(row));
    if (!known || known.revision < row.revision) latest.set(documentOf(row), row);
  }
  return firstRevisions(rows)
    .filter((row) => yearOfDocument(row) === year && (kind === null || row.kind === kind))
    .sort((a, b) => a.madeAt.localeCompare(b.madeAt) || a.number.localeCompare(b.number))
    .map((first) => ({ first, latest: latest.get(documentOf(first)) ?? first }));
}

interface Book {
  readonly record: string;
  readonly year: string;
  readonly kind: DocumentKind | null;
  readonly listed: readonly ListedDocument[];
  readonly all: readonly Dokumen[];
}

const ROW_TAGS = ['No', 'Nomor', 'Tanggal', 'Jenis', 'Judul', 'Rekaman', 'Revisi', 'Dibuat oleh'] as const;

function bookOrder({ record, year, kind, listed, all: rows }: Book): DocumentOrder {
  return {
    kind: BOOK,
    template: 'register/buku-register',
    table: dokumenTable,
    record,
    title: record,
    date: null,
    data: {
      'Tahun register': year,
      'Jenis yang dimuat': kind ?? 'semua jenis dokumen',
      'Jumlah dokumen': `${printNumber(listed.length)} dokumen`,
      'Dokumen register': listed.map(({ first, latest }, index) => ({
        No: String(index + 1),
        Nomor: first.letterNumber ?? '–',
        Tanggal: printShortDate(first.madeAt.slice(0, 10)),
        Jenis: first.kind,
        Judul: latest.title,
        Rekaman: first.record,
        Revisi: String(latest.revision).padStart(2, '0'),
        'Dibuat oleh': latest.madeBy,
      })),
      ...checkTags(listed, rows),
    },
    loops: { 'Dokumen register': ROW_TAGS, 'Temuan nomor': ['No', 'Temuan'] },
  };
}

/** What lacks in the series that are listed. */
function checkTags(listed: readonly ListedDocument[], rows: readonly Dokumen[]): DocumentRow {
  const series = new Set(listed.map(({ first }) => first.series));
  const faults = numberFaults(rows).filter((fault) => series.has(fault.series));
  return {
    'Keterangan pemeriksaan':
      faults.length === 0
        ? 'Nomor setiap seri berurutan, tanpa celah dan tanpa nomor kembar.'
        : `${printNumber(faults.length)} hal dalam penomoran perlu diperiksa:`,
    'Ada temuan': faults.length > 0,
    'Temuan nomor': faults.map(({ text }, index) => ({ No: String(index + 1), Temuan: text })),
  };
}
