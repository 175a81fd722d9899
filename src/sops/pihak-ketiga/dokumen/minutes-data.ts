/** PK-k: what the notulen of a monitoring meeting says: all that was recorded in it, in the order of the SOP, with who was there and who signs. */
import type { Acara } from '../../../registers/acara.table.ts';
import type { DocumentOrder } from '../../../registers/make-document.ts';
import { formalKind, meetingTags } from '../../../registers/meeting-tags.ts';
import { DISCUSSION_TAGS, discussionRows } from '../../../registers/minutes-discussion.ts';
import { ATTENDANCE_TAGS, attendanceRows, signatureTags } from '../../../registers/minutes-parts.ts';
import { listTags, sectionTags } from '../../../registers/minutes-sections.ts';
import { isFromOutside } from '../../../registers/participants.ts';
import { photoPictures, photoTags } from '../../../registers/photo-page.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import { printTime } from '../../../schema/kinds/time.ts';
import { borders } from '../kontrak/contract-record.ts';
import type { MonitoringMeeting } from '../rapat/meeting-record.ts';
import { contractTags, meetingPaperTitle } from './contract-tags.ts';
import type { Section } from './minutes-lists.ts';
import { lettersFor, listsOf, SECTIONS, SOLUTION_TAGS } from './minutes-lists.ts';
import type { PaperSources } from './papers.ts';
import { basisWords, borderWords, totalWords, trendWords } from './performance-parts.ts';

export const MINUTES = 'Notulen monitoring';

export function minutesOrder(sources: PaperSources): DocumentOrder {
  const { meeting, pegawai, photos, zone } = sources;
  const { rapat, kontrak, acara, kehadiran, settings } = meeting;
  const lists = listsOf(sources);
  const letters = lettersFor(meeting, lists);
  const { data, loops } = listTags(lists);
  return {
    kind: MINUTES,
    template: 'pihak-ketiga/notulen',
    table: rapatTable,
    record: rapat.number,
    title: meetingPaperTitle(kontrak, rapat),
    date: rapat.date,
    data: {
      ...meetingTags(rapat, zone),
      ...contractTags(kontrak),
      ...frame(sources),
      ...performanceTags(meeting),
      ...sectionTags(SECTIONS, letters),
      ...data,
      Pembahasan: discussionRows({ rapat, acara, letters, sectionOf }),
      ...photoTags(photos),
      'Kehadiran peserta': attendanceRows(kehadiran, []),
      ...signatureTags(rapat, pegawai, settings),
      'Wakil pihak ketiga': partnerSignatory(meeting),
    },
    loops: {
      ...loops,
      'Alternatif solusi': SOLUTION_TAGS,
      Pembahasan: DISCUSSION_TAGS,
      'Kehadiran peserta': ATTENDANCE_TAGS,
    },
    pictures: photoPictures(photos),
  };
}

function frame({ meeting: { rapat, kontrak, kehadiran, discussed }, zone }: PaperSources): DocumentRow {
  const present = kehadiran.filter(({ attendance }) => attendance === 'Hadir');
  const theirs = present.filter(isFromOutside).length;
  const of = theirs === 0 ? `tanpa wakil ${kontrak.partner.label}` : `${theirs} di antaranya dari ${kontrak.partner.label}`;
  const times = [
    ...(rapat.openedAt === null ? [] : [`dibuka pukul ${printTime(rapat.openedAt)}`]),
    ...(rapat.closedAt === null ? [] : [`ditutup pukul ${printTime(rapat.closedAt)}`]),
  ].join(', ');
  return {
    'Judul notulen': `NOTULEN ${formalKind(rapat).toUpperCase()}`,
    'Periode yang dibahas': discussed?.monitoring.period ?? 'Belum ada periode yang dinilai',
    'Judul kinerja': `Kinerja ${discussed === null ? '' : `${discussed.monitoring.period} `}menurut kriteria kontrak`,
    'Buka dan tutup': `${times.charAt(0).toUpperCase()}${times.slice(1)} ${zone}`.trim(),
    'Ketua tim': rapat.chair.label,
    Notulis: rapat.secretary.label,
    'Jumlah hadir': `${present.length} dari ${kehadiran.length} orang, ${of}`,
  };
}

/** A meeting about a period that nobody assessed says so; no value is made up for it. */
function performanceTags({ discussed, periods, kontrak, settings }: MonitoringMeeting): DocumentRow {
  if (discussed === null)
    return {
      'Ada nilai': false,
      'Nilai kinerja': '',
      'Klasifikasi kinerja': '',
      'Keterangan kinerja': 'Periode yang dibahas belum dinilai, sehingga belum ada nilai kinerja.',
    };
  return {
    'Ada nilai': true,
    'Nilai kinerja': totalWords(discussed),
    'Klasifikasi kinerja': discussed.klass ?? '–',
    'Keterangan kinerja': [
      `${discussed.total === null ? '' : `Nilai kinerja ${totalWords(discussed)} (${discussed.klass}). `}${trendWords(discussed, periods)}`,
      basisWords(discussed),
      `Klasifikasi: ${borderWords(kontrak, borders(settings))}.`,
    ]
      .filter((words) => words !== '')
      .join(' '),
  };
}

/** Sections that hold what an item of the agenda was about. */
const SECTION_OF: Readonly<Record<string, Section>> = {
  'PK-c': 'kinerja',
  'PK-d': 'masalah',
  'PK-e': 'masalah',
  'PK-f': 'potensial',
  'PK-g': 'alternatif',
  'PK-h': 'alternatif',
  'PK-i': 'RTL',
  'PK-j': 'RTL',
};

function sectionOf({ step, title }: Acara): Section | undefined {
  if (step !== null) return SECTION_OF[step];
  return /^tindak lanjut/i.test(title) ? 'tindak lanjut' : undefined;
}

const ROOM_FOR_NAME = '…'.repeat(16);

/** Who came for the third party signs for it; when nobody did, there is room for a name to be written. */
function partnerSignatory({ kehadiran, partner }: MonitoringMeeting): string {
  const present = kehadiran.filter((row) => isFromOutside(row) && row.attendance === 'Hadir');
  const contact = present.find(({ name }) => name === partner?.contact);
  return (contact ?? present[0])?.name ?? ROOM_FOR_NAME;
}
