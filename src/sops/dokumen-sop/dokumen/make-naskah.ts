/** A revision of a SOP or kerangka acuan as a Word document: the one in force, a draft, or one that expired. Source: PK-0, LM-0, UB-0, KA-0. */
import type { Drawing, Room } from '../../../host/flowchart.ts';
import type { Host } from '../../../host/host.ts';
import { all, where } from '../../../host/query.ts';
import { berkasQuery, logosFrom } from '../../../registers/berkas.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import type { DocumentOrder, MadeDocument } from '../../../registers/make-document.ts';
import { makeDocument, wantsCopy, wantsDrive } from '../../../registers/make-document.ts';
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import type { Result } from '../../../schema/index.ts';
import { parseTarget, refuse } from '../../../schema/index.ts';
import type { NaskahKind } from '../naskah/content.ts';
import { flowOf } from '../naskah/flow.ts';
import type { Naskah } from '../naskah/naskah.table.ts';
import type { NaskahRecord } from '../naskah/naskah-record.ts';
import { contentOf, naskahFrom, naskahQueries, shownRevision } from '../naskah/naskah-record.ts';
import type { Revisi } from '../revisi/revisi.table.ts';
import { revisionWords, revisiTable } from '../revisi/revisi.table.ts';
import { NASKAH_LOOPS, naskahData } from './naskah-data.ts';

/** Room for the flowchart on a page of its own, in points: F4, in a SOP the cell beside the section's title, below the header box. */
const ROOM: Readonly<Record<NaskahKind, Room>> = {
  SOP: { width: 366, maxHeight: 668 },
  'Kerangka acuan': { width: 440, maxHeight: 700 },
};

/** A title of two lines is reckoned with; each more makes the header box so much higher. */
const TITLE_LINE = { letters: 36, height: 15 };

function roomFor({ kind }: Naskah, { title }: Revisi): Room {
  const { width, maxHeight } = ROOM[kind];
  const more = Math.max(0, Math.ceil(title.length / TITLE_LINE.letters) - 2);
  return { width, maxHeight: maxHeight - more * TITLE_LINE.height };
}

/** `record` is the naskah, `part` the revision; without one the draft, else what is in force. */
export function makeNaskahDocument(host: Host, input: unknown): Result<MadeDocument> {
  const { record: number, part } = parseTarget(input);
  const read = host.read({
    ...naskahQueries(number),
    dokumen: where(dokumenTable, 'table', [revisiTable.name]),
    berkas: berkasQuery,
    pegawai: all(pegawaiTable),
  });
  const found = naskahFrom(host, number, read);
  if (!found.ok) return found;
  const record = found.value;
  const revision = part === '' ? shownRevision(record) : record.revisi.find((row) => row.number === part);
  if (!revision) return refuse(`Revisi ${part} tidak ada pada naskah ini. Buka naskahnya lagi, lalu pilih revisinya.`);
  const context = {
    settings: record.settings,
    pictures: logosFrom(read.berkas),
    present: read.dokumen.filter((row) => row.record === revision.number),
    ...{ toDrive: wantsDrive(input), isCopy: wantsCopy(input) },
  };
  return makeDocument(host, context, orderOf(host, record, revision, read.pegawai));
}

const UNNUMBERED = '(belum bernomor)';

function orderOf(host: Host, record: NaskahRecord, revision: Revisi, pegawai: readonly Pegawai[]): DocumentOrder {
  const { naskah } = record;
  const drawings = chartOf(host, record, revision);
  const coSigner = pegawai.find(({ name }) => name === naskah.coName);
  return {
    kind: naskah.kind,
    template: naskah.kind === 'SOP' ? 'dokumen-sop/sop' : 'dokumen-sop/kerangka-acuan',
    table: revisiTable,
    record: revision.number,
    title: `${revision.title} revisi ${revisionWords(revision.revision)}`,
    letterNumber: naskah.documentNumber ?? UNNUMBERED,
    date: revision.issuedOn,
    data: naskahData(record, revision, { chartPages: drawings.length, coNip: coSigner?.nip ?? null }),
    loops: NASKAH_LOOPS,
    // The first page keeps together with its title; what follows has rows of its own.
    drawings: { 'Bagan alir': drawings.slice(0, 1), 'Lanjutan bagan alir': drawings.slice(1) },
  };
}

function chartOf(host: Host, record: NaskahRecord, revision: Revisi): readonly Drawing[] {
  const { sections, steps } = contentOf(record, revision);
  const flow = flowOf(steps);
  if (!sections.some(({ kind }) => kind === 'Bagan alir') || flow.length === 0) return [];
  return host.documents().flowchart(flow, roomFor(record.naskah, revision));
}
