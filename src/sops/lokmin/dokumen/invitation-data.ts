/** What the two letters of invitation say: to staff, and to lintas sektor. Each has its own number. Source: LM-3, LM-18. */
import type { DocumentOrder } from '../../../registers/make-document.ts';
import { isMonthly } from '../../../registers/meeting-kinds.ts';
import { formalTitle, meetingTags, numbered, purposeOf } from '../../../registers/meeting-tags.ts';
import { AGENDA_TAGS, agendaRows } from '../../../registers/minutes-parts.ts';
import {
  ADDRESSEE_TAGS,
  addresseeTags,
  isFromOutside,
  isStaff,
  PARTICIPANT_TAGS,
  participantTags,
} from '../../../registers/participants.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { reportedMonth } from '../lokmin-record.ts';
import type { DocumentSources } from './documents.ts';

const INVITATION = 'Undangan';
const PARTNER_INVITATION = 'Undangan lintas sektor';

export function invitationOrder(sources: DocumentSources): DocumentOrder {
  const { lokmin, partners } = sources;
  return letter(sources, {
    kind: INVITATION,
    template: 'lokmin/undangan',
    data: {
      'Pesan persiapan': preparationWords(sources),
      'Undangan rapat': numbered(lokmin.kehadiran.filter(isStaff), (row) => participantTags(row, partners)),
    },
    loops: { 'Undangan rapat': ['No', ...PARTICIPANT_TAGS] },
  });
}

export function partnerInvitationOrder(sources: DocumentSources): DocumentOrder {
  const { lokmin, partners } = sources;
  return letter(sources, {
    kind: PARTNER_INVITATION,
    template: 'lokmin/undangan-lintas-sektor',
    data: { 'Undangan rapat': numbered(lokmin.kehadiran.filter(isFromOutside), (row) => addresseeTags(row, partners)) },
    loops: { 'Undangan rapat': ['No', ...ADDRESSEE_TAGS] },
  });
}

function letter(sources: DocumentSources, own: Pick<DocumentOrder, 'kind' | 'template' | 'data' | 'loops'>): DocumentOrder {
  const { lokmin, settings } = sources;
  const { rapat } = lokmin;
  const copies = settings.copies ?? [];
  return {
    ...own,
    table: rapatTable,
    record: rapat.number,
    title: rapat.title,
    date: null,
    data: {
      ...meetingTags(sources.lokmin.rapat, sources.zone),
      Hal: `Undangan ${formalTitle(rapat)}`,
      'Maksud rapat': purposeOf(rapat),
      'Susunan acara': agendaRows(lokmin.acara),
      'Ada tembusan': copies.length > 0,
      Tembusan: numbered(copies, (copy) => ({ Kepada: copy.to })),
      ...own.data,
    },
    loops: { 'Susunan acara': AGENDA_TAGS, Tembusan: ['No', 'Kepada'], ...own.loops },
  };
}

function preparationWords({ lokmin: { rapat } }: DocumentSources): string {
  const agenda = 'Susunan acara terlampir.';
  if (!isMonthly(rapat)) return agenda;
  return `Penanggung jawab program diharapkan menyiapkan laporan hasil kegiatan ${reportedMonth(rapat.date)}, analisis masalah, rancangan tindak lanjut, dan RPK bulan berikutnya. ${agenda}`;
}
