/** What the notulen says: everything that was recorded in the meeting, in the order of a notulen, with its photos and its attendance. */
import type { DocumentOrder } from '../../../registers/make-document.ts';
import { formalKind, hours, meetingTags } from '../../../registers/meeting-tags.ts';
import { DISCUSSION_TAGS, discussionRows } from '../../../registers/minutes-discussion.ts';
import { AGENDA_TAGS, ATTENDANCE_TAGS, agendaRows, attendanceRows, signatureTags } from '../../../registers/minutes-parts.ts';
import { lettersOf, listTags, sectionTags } from '../../../registers/minutes-sections.ts';
import { isFromOutside } from '../../../registers/participants.ts';
import { photoPictures, photoTags } from '../../../registers/photo-page.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import { reportedMonth } from '../lokmin-record.ts';
import type { DocumentSources } from './documents.ts';
import * as decisions from './minutes-decisions.ts';
import { discussed } from './minutes-discussion.ts';
import * as figures from './minutes-figures.ts';
import type { Letters, MinutesList, MinutesSources } from './minutes-sections.ts';
import { SECTIONS } from './minutes-sections.ts';

export const MINUTES = 'Notulen';

export function minutesOrder(sources: DocumentSources): DocumentOrder {
  const { rapat } = sources.lokmin;
  const { data, loops } = sections(sources);
  const photos = { foto: sources.lokmin.foto, isiFoto: sources.isiFoto };
  return {
    kind: MINUTES,
    template: 'lokmin/notulen',
    table: rapatTable,
    record: rapat.number,
    title: rapat.title,
    date: rapat.date,
    data: {
      ...meetingTags(sources.lokmin.rapat, sources.zone),
      ...frame(sources),
      ...figures.planNames(sources),
      ...data,
      ...photoTags(photos),
      'Kehadiran peserta': attendanceRows(sources.lokmin.kehadiran, sources.partners),
      ...signatureTags(sources.lokmin.rapat, sources.pegawai, sources.settings),
    },
    loops: { ...loops, 'Kehadiran peserta': ATTENDANCE_TAGS },
    pictures: photoPictures(photos),
  };
}

/** The lists of the template by their names. */
function listsOf(sources: MinutesSources): Readonly<Record<string, MinutesList>> {
  return {
    'Susunan acara': { section: 'acara', tags: AGENDA_TAGS, rows: agendaRows(sources.lokmin.acara) },
    'Tindak lanjut': decisions.reviewList(sources),
    'Capaian program': figures.performanceList(sources),
    'Evaluasi tengah tahun': figures.midtermList(sources),
    'Realisasi RPK': figures.realisationList(sources),
    'Informasi rapat': decisions.informationList(sources),
    'Masalah rapat': decisions.problemList(sources),
    'RTL rapat': decisions.decisionList(sources),
    'Rencana kegiatan': figures.planList(sources),
    'Bahan rapat': decisions.matterList(sources),
    'Komitmen rapat': decisions.commitmentList(sources),
    Kesimpulan: decisions.conclusionList(sources),
  };
}

function sections(sources: DocumentSources): Pick<DocumentOrder, 'data' | 'loops'> {
  const { data, loops } = listTags(listsOf(sources));
  const letters = lettersFor(sources);
  return {
    data: { ...sectionTags(SECTIONS, letters), ...data, Pembahasan: discussionRows(discussed(sources.lokmin, letters)) },
    loops: { ...loops, Pembahasan: DISCUSSION_TAGS },
  };
}

/** The sections that the notulen of the meeting would have as it stands. */
export function lettersFor(sources: MinutesSources): Letters {
  const lists = Object.values(listsOf(sources));
  return lettersOf(SECTIONS, (name) =>
    name === 'pembahasan'
      ? sources.lokmin.acara.length > 0
      : lists.some(({ section, rows }) => section === name && rows.length > 0),
  );
}

function frame({ lokmin: { rapat, kehadiran }, zone }: DocumentSources): DocumentRow {
  const present = kehadiran.filter((row) => row.attendance === 'Hadir');
  const guests = present.filter(isFromOutside).length;
  return {
    'Judul notulen': `NOTULEN ${formalKind(rapat).toUpperCase()}`,
    Waktu: hours(rapat.openedAt ?? rapat.start, rapat.closedAt ?? rapat.end, zone),
    'Pimpinan rapat': rapat.chair.label,
    Notulis: rapat.secretary.label,
    'Jumlah hadir': `${present.length} dari ${kehadiran.length} orang${guests === 0 ? '' : `, ${guests} di antaranya lintas sektor atau tamu`}`,
    'Bulan kinerja': reportedMonth(rapat.date),
  };
}
