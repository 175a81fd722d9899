/** The RTL that a meeting decided, each with what became of it, its result and its proof: for assessors. Source: LM-9; domain, Lokmin. */
import type { Host } from '../../../host/host.ts';
import { nipLine } from '../../../registers/letterhead.ts';
import type { DocumentOrder, MadeDocument } from '../../../registers/make-document.ts';
import { meetingTags, numbered } from '../../../registers/meeting-tags.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { isOpen } from '../../../registers/rtl.table.ts';
import { printShortDate } from '../../../schema/dates.ts';
import type { DocumentRow, Result } from '../../../schema/index.ts';
import { refuse } from '../../../schema/index.ts';
import type { DocumentSources } from '../dokumen/documents.ts';
import { readForDocuments } from '../dokumen/documents.ts';

const RTL_RECAP = 'Rekap RTL';

/** Refuses a meeting that decided none. */
export function makeRtlRecap(host: Host, input: unknown): Result<MadeDocument> {
  const documents = readForDocuments(host, input);
  if (!documents.ok) return documents;
  const { sources, make } = documents.value;
  if (sources.lokmin.rtl.length === 0) return refuse('Rapat ini tidak memutuskan RTL, jadi tidak ada yang direkap.');
  return make(recapOrder(sources, host.today()));
}

function recapOrder(sources: DocumentSources, today: string): DocumentOrder {
  const { rapat, rtl } = sources.lokmin;
  return {
    kind: RTL_RECAP,
    template: 'lokmin/rekap-rtl',
    table: rapatTable,
    record: rapat.number,
    title: rapat.title,
    date: null,
    data: {
      ...meetingTags(sources.lokmin.rapat, sources.zone),
      'Ringkasan RTL': summary(rtl),
      'RTL rapat': numbered(rtl, (line) => rtlRow(line, today)),
      Notulis: rapat.secretary.label,
      'NIP notulis': nipLine(sources.pegawai.find(({ number }) => number === rapat.secretary.id)?.nip ?? null),
    },
    loops: { 'RTL rapat': RTL_TAGS },
  };
}

const RTL_TAGS = [
  'No',
  'Rencana tindak lanjut',
  'Masalah',
  'Penanggung jawab',
  'Tenggat',
  'Keadaan RTL',
  'Hasil',
  'Efektivitas',
  'Tautan bukti',
];

function rtlRow(line: Rtl, today: string): DocumentRow {
  return {
    'Rencana tindak lanjut': line.activity,
    Masalah: line.problem ?? '–',
    'Penanggung jawab': line.person.label,
    Tenggat: printShortDate(line.due),
    'Keadaan RTL': stateWords(line, today),
    Hasil: line.result ?? '–',
    Efektivitas: line.effect ?? '–',
    'Tautan bukti': line.evidence ?? '–',
  };
}

/** `Selesai 12/10/2026`, `Berjalan, lewat tenggat`: no count of days, which would be another document every day. */
function stateWords(line: Rtl, today: string): string {
  if (isOpen(line)) return line.due < today ? `${line.state}, lewat tenggat` : line.state;
  return line.doneOn === null ? line.state : `${line.state} ${printShortDate(line.doneOn)}`;
}

function summary(rtl: readonly Rtl[]): string {
  const done = rtl.filter(({ state }) => state === 'Selesai');
  const open = rtl.filter(isOpen).length;
  const cancelled = rtl.length - done.length - open;
  const proved = done.filter(({ evidence }) => evidence !== null).length;
  const words = [
    `${rtl.length} RTL`,
    `${done.length} selesai (${proved} dengan tautan bukti)`,
    `${open} masih terbuka`,
    ...(cancelled > 0 ? [`${cancelled} batal`] : []),
  ];
  return words.join(', ');
}
