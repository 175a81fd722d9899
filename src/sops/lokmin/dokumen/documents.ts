/** The Word documents of a meeting: undangan and daftar hadir before it, lembar komitmen in it, notulen after it was closed. Source: seed-001, steps 3 and 13; domain rules. */
import type { Host } from '../../../host/host.ts';
import { all, none, where } from '../../../host/query.ts';
import type { BahanRapat } from '../../../registers/bahan-rapat.table.ts';
import { bahanRapatTable } from '../../../registers/bahan-rapat.table.ts';
import { berkasQuery, logosFrom } from '../../../registers/berkas.ts';
import type { IsiFoto } from '../../../registers/foto-rapat.table.ts';
import { isiFotoTable } from '../../../registers/foto-rapat.table.ts';
import type { LintasSektor } from '../../../registers/lintas-sektor.table.ts';
import { lintasSektorTable } from '../../../registers/lintas-sektor.table.ts';
import type { DocumentContext, DocumentOrder, MadeDocument } from '../../../registers/make-document.ts';
import { makeDocument, wantsCopy, wantsDrive } from '../../../registers/make-document.ts';
import { isFromOutside, isStaff } from '../../../registers/participants.ts';
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import { reviewsUntil } from '../../../registers/reviews-until.ts';
import { reviewsBefore } from '../../../registers/rtl-reviews.ts';
import type { TinjauanRtl } from '../../../registers/tinjauan-rtl.table.ts';
import type { Result } from '../../../schema/index.ts';
import { parseTarget, refuse } from '../../../schema/index.ts';
import type { Lokmin } from '../lokmin-record.ts';
import { lokminFrom, lokminQueries } from '../lokmin-record.ts';
import { attendanceListOrder, commitmentOrder } from './attendance-list-data.ts';
import { invitationOrder, partnerInvitationOrder } from './invitation-data.ts';
import { minutesOrder } from './minutes-data.ts';

/** All that a document of a meeting is made of. */
export interface DocumentSources {
  readonly lokmin: Lokmin;
  readonly pegawai: readonly Pegawai[];
  readonly partners: readonly LintasSektor[];
  /** The parts of its photos; read for the notulen only. */
  readonly isiFoto: readonly IsiFoto[];
  /** What meetings up to this one found of the RTL that it reviewed. */
  readonly reviews: readonly TinjauanRtl[];
  /** Matters that others brought before it. */
  readonly brought: readonly BahanRapat[];
  readonly settings: DocumentContext['settings'];
  readonly zone: string;
}

export interface LokminDocuments {
  readonly sources: DocumentSources;
  make(order: DocumentOrder): Result<MadeDocument>;
}

export function readForDocuments(host: Host, input: unknown, withPhotos = false): Result<LokminDocuments> {
  const { record } = parseTarget(input);
  const read = host.read({
    ...lokminQueries(record),
    ...reviewsBefore(record),
    pegawai: all(pegawaiTable),
    partners: all(lintasSektorTable),
    isiFoto: withPhotos ? where(isiFotoTable, 'meeting', [record]) : none(isiFotoTable),
    brought: where(bahanRapatTable, 'meeting', [record]),
    berkas: berkasQuery,
  });
  const lokmin = lokminFrom(host, record, read);
  if (!lokmin.ok) return lokmin;
  const { settings } = lokmin.value;
  const wishes = { toDrive: wantsDrive(input), isCopy: wantsCopy(input) };
  const context = { settings, pictures: logosFrom(read.berkas), present: lokmin.value.dokumen, ...wishes };
  const { pegawai, partners, isiFoto, brought, numbers, dates } = read;
  const reviews = reviewsUntil(lokmin.value.rapat, read.reviews, { numbers, dates });
  const sources = { lokmin: lokmin.value, pegawai, partners, isiFoto, brought, reviews, settings, zone: host.zone() };
  return { ok: true, value: { sources, make: (order) => makeDocument(host, context, order) } };
}

/** The letter to staff. Refuses when none of them is invited. */
export function makeInvitation(host: Host, input: unknown): Result<MadeDocument> {
  const documents = readForDocuments(host, input);
  if (!documents.ok) return documents;
  const { sources, make } = documents.value;
  if (sources.lokmin.kehadiran.some(isStaff)) return make(invitationOrder(sources));
  return refuse(
    sources.lokmin.kehadiran.length === 0
      ? 'Belum ada peserta. Susun daftar peserta dahulu, lalu buat undangan.'
      : 'Belum ada pegawai yang diundang. Tambahkan dalam daftar peserta, atau buat undangan lintas sektor.',
  );
}

/** The letter to those from outside, with a number of its own. Refuses when none of them is invited. */
export function makePartnerInvitation(host: Host, input: unknown): Result<MadeDocument> {
  const documents = readForDocuments(host, input);
  if (!documents.ok) return documents;
  const { sources, make } = documents.value;
  if (sources.lokmin.kehadiran.some(isFromOutside)) return make(partnerInvitationOrder(sources));
  return refuse('Belum ada undangan lintas sektor atau tamu. Tambahkan dalam daftar peserta dahulu.');
}

export function makeAttendanceList(host: Host, input: unknown): Result<MadeDocument> {
  const documents = readForDocuments(host, input);
  if (!documents.ok) return documents;
  return documents.value.make(attendanceListOrder(documents.value.sources));
}

/** LM-13: refuses while no commitment is written down. */
export function makeCommitment(host: Host, input: unknown): Result<MadeDocument> {
  const documents = readForDocuments(host, input);
  if (!documents.ok) return documents;
  const { sources, make } = documents.value;
  const { commitment } = sources.lokmin.rapat;
  if (commitment === null) return refuse('Komitmen belum dicatat. Catat komitmen dahulu, lalu buat lembarnya.');
  return make(commitmentOrder(sources, commitment));
}

/** Refuses while the meeting is not closed: minutes are of what can no longer change. */
export function makeMinutes(host: Host, input: unknown): Result<MadeDocument> {
  const documents = readForDocuments(host, input, true);
  if (!documents.ok) return documents;
  const { sources, make } = documents.value;
  if (sources.lokmin.rapat.state !== 'Ditutup') return refuse('Rapat belum ditutup. Tutup rapat dahulu, lalu buat notulen.');
  return make(minutesOrder(sources));
}
