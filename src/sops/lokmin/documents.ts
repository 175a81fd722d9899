/** The Word documents of a lokmin: undangan and daftar hadir before it, notulen after it was closed. Source: seed-001, step 3; domain rules. */
import type { Host } from '../../host/host.ts';
import { all } from '../../host/query.ts';
import { berkasQuery, logosFrom } from '../../registers/berkas.ts';
import type { DocumentContext, DocumentOrder, MadeDocument } from '../../registers/make-document.ts';
import { makeDocument, wantsDrive } from '../../registers/make-document.ts';
import type { Pegawai } from '../../registers/pegawai.table.ts';
import { pegawaiTable } from '../../registers/pegawai.table.ts';
import type { Result } from '../../schema/index.ts';
import { parseTarget, refuse } from '../../schema/index.ts';
import { attendanceListOrder, invitationOrder } from './invitation-data.ts';
import type { Lokmin } from './lokmin-record.ts';
import { lokminFrom, lokminQueries } from './lokmin-record.ts';
import { minutesOrder } from './minutes-data.ts';

/** All that a document of a lokmin is made of. */
export interface DocumentSources {
  readonly lokmin: Lokmin;
  readonly pegawai: readonly Pegawai[];
  readonly settings: DocumentContext['settings'];
  readonly zone: string;
}

export interface LokminDocuments {
  readonly sources: DocumentSources;
  make(order: DocumentOrder): Result<MadeDocument>;
}

export function readForDocuments(host: Host, input: unknown): Result<LokminDocuments> {
  const { record } = parseTarget(input);
  const read = host.read({
    ...lokminQueries(record),
    pegawai: all(pegawaiTable),
    berkas: berkasQuery,
  });
  const lokmin = lokminFrom(host, record, read);
  if (!lokmin.ok) return lokmin;
  const { settings } = lokmin.value;
  const context = { settings, pictures: logosFrom(read.berkas), present: lokmin.value.dokumen, toDrive: wantsDrive(input) };
  const sources = { lokmin: lokmin.value, pegawai: read.pegawai, settings, zone: host.zone() };
  return { ok: true, value: { sources, make: (order) => makeDocument(host, context, order) } };
}

export function makeInvitation(host: Host, input: unknown): Result<MadeDocument> {
  const documents = readForDocuments(host, input);
  if (!documents.ok) return documents;
  const { sources, make } = documents.value;
  if (sources.lokmin.kehadiran.length === 0) return refuse('Belum ada peserta. Susun daftar peserta dahulu, lalu buat undangan.');
  return make(invitationOrder(sources));
}

export function makeAttendanceList(host: Host, input: unknown): Result<MadeDocument> {
  const documents = readForDocuments(host, input);
  if (!documents.ok) return documents;
  return documents.value.make(attendanceListOrder(documents.value.sources));
}

/** Refuses while the meeting is not closed: minutes are of what can no longer change. */
export function makeMinutes(host: Host, input: unknown): Result<MadeDocument> {
  const documents = readForDocuments(host, input);
  if (!documents.ok) return documents;
  const { sources, make } = documents.value;
  if (sources.lokmin.rapat.state !== 'Ditutup') return refuse('Rapat belum ditutup. Tutup rapat dahulu, lalu buat notulen.');
  return make(minutesOrder(sources));
}
