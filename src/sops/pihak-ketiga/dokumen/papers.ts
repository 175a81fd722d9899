/** The Word documents of a monitoring meeting: undangan before it, lembar tugas in it, notulen after it was closed. Source: PK-a, PK-k, PK-m. */
import type { Host } from '../../../host/host.ts';
import { all, column, none, picked, where } from '../../../host/query.ts';
import { berkasQuery, logosFrom } from '../../../registers/berkas.ts';
import { fotoRapatTable, isiFotoTable } from '../../../registers/foto-rapat.table.ts';
import type { DocumentOrder, MadeDocument } from '../../../registers/make-document.ts';
import { makeDocument, wantsCopy, wantsDrive } from '../../../registers/make-document.ts';
import { isFromOutside } from '../../../registers/participants.ts';
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import type { PhotoRows } from '../../../registers/photo-page.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { reviewsUntil } from '../../../registers/reviews-until.ts';
import { reviewsBefore } from '../../../registers/rtl-reviews.ts';
import type { TinjauanRtl } from '../../../registers/tinjauan-rtl.table.ts';
import type { Result } from '../../../schema/index.ts';
import { parseTarget, refuse } from '../../../schema/index.ts';
import type { Kriteria } from '../kriteria.table.ts';
import { kriteriaTable } from '../kriteria.table.ts';
import type { MonitoringMeeting } from '../rapat/meeting-record.ts';
import { contractOf, meetingFrom, meetingQueries } from '../rapat/meeting-record.ts';
import { invitationOrder } from './invitation-data.ts';
import { minutesOrder } from './minutes-data.ts';
import { taskSheetsOrder } from './task-sheets-data.ts';

/** All that a document of a monitoring meeting is made of. */
export interface PaperSources {
  readonly meeting: MonitoringMeeting;
  readonly pegawai: readonly Pegawai[];
  /** Those of the contract as it stands now. */
  readonly kriteria: readonly Kriteria[];
  /** What meetings up to this one found of the RTL that it reviewed. */
  readonly reviews: readonly TinjauanRtl[];
  /** Read for the notulen only. */
  readonly photos: PhotoRows;
  readonly zone: string;
}

export interface MeetingPapers {
  readonly meeting: MonitoringMeeting;
  readonly sources: PaperSources;
  make(order: DocumentOrder): Result<MadeDocument>;
}

export function readForPapers(host: Host, input: unknown, withPhotos = false): Result<MeetingPapers> {
  const { record } = parseTarget(input);
  const read = host.read({
    ...meetingQueries(record),
    ...reviewsBefore(record),
    numbers: column(rapatTable, 'number'),
    dates: column(rapatTable, 'date'),
    pegawai: all(pegawaiTable),
    kriteria: picked(kriteriaTable, 'contract', (_contracts, columns) => contractOf(record, columns)),
    foto: withPhotos ? where(fotoRapatTable, 'meeting', [record]) : none(fotoRapatTable),
    isiFoto: withPhotos ? where(isiFotoTable, 'meeting', [record]) : none(isiFotoTable),
    berkas: berkasQuery,
  });
  const found = meetingFrom(host, record, read);
  if (!found.ok) return found;
  const meeting = found.value;
  const wishes = { toDrive: wantsDrive(input), isCopy: wantsCopy(input) };
  const context = { settings: meeting.settings, pictures: logosFrom(read.berkas), present: meeting.dokumen, ...wishes };
  const reviews = reviewsUntil(meeting.rapat, read.reviews, { numbers: read.numbers, dates: read.dates });
  const { pegawai, kriteria, foto, isiFoto } = read;
  const sources = { meeting, pegawai, kriteria, reviews, photos: { foto, isiFoto }, zone: host.zone() };
  return { ok: true, value: { meeting, sources, make: (order) => makeDocument(host, context, order) } };
}

export const NOBODY_INVITED = 'Belum ada peserta dari pihak ketiga. Tambahkan dalam daftar peserta dahulu, lalu buat undangan.';

/** PK-a: the letter to the third party. Refuses when nobody of it is invited. */
export function makeInvitation(host: Host, input: unknown): Result<MadeDocument> {
  const papers = readForPapers(host, input);
  if (!papers.ok) return papers;
  const { meeting, sources, make } = papers.value;
  if (meeting.kehadiran.some(isFromOutside)) return make(invitationOrder(sources));
  return refuse(NOBODY_INVITED);
}

/** PK-k: refuses while the meeting is not closed: minutes are of what can no longer change. */
export function makeMinutes(host: Host, input: unknown): Result<MadeDocument> {
  const papers = readForPapers(host, input, true);
  if (!papers.ok) return papers;
  const { meeting, sources, make } = papers.value;
  if (meeting.rapat.state !== 'Ditutup') return refuse('Rapat belum ditutup. Tutup rapat dahulu, lalu buat notulen.');
  return make(minutesOrder(sources));
}

/** PK-m: a sheet for each participant who has a task. Refuses while there is none. */
export function makeTaskSheets(host: Host, input: unknown): Result<MadeDocument> {
  const papers = readForPapers(host, input);
  if (!papers.ok) return papers;
  const { meeting, sources, make } = papers.value;
  if (meeting.rtl.length === 0) return refuse('Belum ada rencana tindak lanjut. Susun RTL dan bagi tugasnya dahulu.');
  return make(taskSheetsOrder(sources));
}
