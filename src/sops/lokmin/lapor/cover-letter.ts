/** The surat pengantar with which a notulen goes to the Dinas Kesehatan: what is sent, and where its receipt is signed. Source: LM-15. */
import type { Host } from '../../../host/host.ts';
import type { DocumentOrder, MadeDocument } from '../../../registers/make-document.ts';
import { formalTitle, meetingTags, numbered } from '../../../registers/meeting-tags.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { partsOf } from '../../../schema/dates.ts';
import type { Result } from '../../../schema/index.ts';
import { refuse } from '../../../schema/index.ts';
import type { DocumentSources } from '../dokumen/documents.ts';
import { readForDocuments } from '../dokumen/documents.ts';
import type { Lokmin } from '../lokmin-record.ts';
import { planTitles } from '../rencana/plans-of-months.ts';
import { latestMinutes, minutesName } from './reporting.ts';

/** Refuses while there is no notulen to send. */
export function makeCoverLetter(host: Host, input: unknown): Result<MadeDocument> {
  const documents = readForDocuments(host, input);
  if (!documents.ok) return documents;
  const { sources, make } = documents.value;
  const { rapat, dokumen } = sources.lokmin;
  if (latestMinutes(dokumen, rapat.number) === null)
    return refuse('Notulen belum dibuat. Buat notulen dahulu, lalu surat pengantarnya.');
  return make(coverLetterOrder(sources));
}

function coverLetterOrder(sources: DocumentSources): DocumentOrder {
  const { lokmin, settings } = sources;
  const { rapat } = lokmin;
  return {
    kind: 'Surat pengantar',
    template: 'lokmin/surat-pengantar',
    table: rapatTable,
    record: rapat.number,
    title: rapat.title,
    date: null,
    data: {
      ...meetingTags(sources.lokmin.rapat, sources.zone),
      'Tujuan laporan': settings.reportTo,
      Lampiran: numbered(enclosures(lokmin), ({ what, note }) => ({
        'Yang dikirim': what,
        Banyaknya: '1 berkas',
        Keterangan: note,
      })),
    },
    loops: { Lampiran: LAMPIRAN },
  };
}

const LAMPIRAN = ['No', 'Yang dikirim', 'Banyaknya', 'Keterangan'] as const;

interface Enclosure {
  readonly what: string;
  readonly note: string;
}

/** The papers of the meeting that were made, and the RPK that it agreed on. */
function enclosures({ rapat, dokumen, rencana, kegiatan }: Lokmin): Enclosure[] {
  const title = formalTitle(rapat);
  const minutes = latestMinutes(dokumen, rapat.number);
  const others = ['Daftar hadir', 'Undangan', 'Undangan lintas sektor', 'Lembar komitmen'].flatMap((kind): Enclosure[] => {
    const made = dokumen.filter((row) => row.kind === kind).sort((a, b) => b.revision - a.revision)[0];
    return made ? [{ what: `${kind} ${title}`, note: `Nomor ${minutesName(made)}` }] : [];
  });
  const next = rencana.find((plan) => plan.title === planTitles(partsOf(rapat.date)).next);
  const isPlanned = kegiatan.some((line) => line.plan.id === next?.number);
  return [
    ...(minutes ? [{ what: `Notulen ${title}`, note: `Nomor ${minutesName(minutes)}` }] : []),
    ...others,
    ...(next && isPlanned
      ? [{ what: next.title, note: `${kegiatan.filter((line) => line.plan.id === next.number).length} kegiatan` }]
      : []),
  ];
}
