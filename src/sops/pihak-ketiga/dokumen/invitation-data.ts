/** PK-a: the letter that asks a third party to the meeting: about which contract and period, when and where it was agreed to meet, who is to come. */
import type { DocumentOrder } from '../../../registers/make-document.ts';
import { meetingTags, numbered } from '../../../registers/meeting-tags.ts';
import { AGENDA_TAGS, agendaRows } from '../../../registers/minutes-parts.ts';
import { GUEST_TAGS, guestTags, isFromOutside } from '../../../registers/participants.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { printDate } from '../../../schema/dates.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import type { MonitoringMeeting } from '../rapat/meeting-record.ts';
import { contractTags, meetingPaperTitle } from './contract-tags.ts';
import type { PaperSources } from './papers.ts';

const INVITATION = 'Undangan pihak ketiga';

export function invitationOrder({ meeting, zone }: PaperSources): DocumentOrder {
  const { rapat, kontrak, kehadiran, acara, settings } = meeting;
  const copies = settings.copies ?? [];
  return {
    kind: INVITATION,
    template: 'pihak-ketiga/undangan',
    table: rapatTable,
    record: rapat.number,
    title: meetingPaperTitle(kontrak, rapat),
    date: null,
    data: {
      ...meetingTags(rapat, zone),
      ...contractTags(kontrak),
      ...addresseeTags(meeting),
      Hal: 'Undangan rapat monitoring kinerja pihak ketiga',
      'Yang dibahas': discussedWords(meeting),
      'Kesepakatan waktu': agreedWords(meeting),
      'Pesan persiapan': preparationWords(meeting),
      'Susunan acara': agendaRows(acara),
      'Undangan rapat': numbered(kehadiran.filter(isFromOutside), (row) => guestTags(row, [], rapat.subject)),
      'Ada tembusan': copies.length > 0,
      Tembusan: numbered(copies, (copy) => ({ Kepada: copy.to })),
    },
    loops: { 'Susunan acara': AGENDA_TAGS, 'Undangan rapat': ['No', ...GUEST_TAGS], Tembusan: ['No', 'Kepada'] },
  };
}

/** The firm, and whom to hand the letter to there. A third party whose row is gone is written to by the name in its contract. */
function addresseeTags({ partner }: MonitoringMeeting): DocumentRow {
  const contact = partner === null ? '' : [partner.contact, partner.position].filter(Boolean).join(', ');
  return { 'Untuk perhatian': contact, 'Alamat pihak ketiga': partner?.address ?? 'di tempat' };
}

function discussedWords({ discussed }: MonitoringMeeting): string {
  return discussed === null
    ? 'Pelaksanaan pekerjaan sampai hari rapat'
    : `Kinerja periode ${discussed.monitoring.period} menurut kriteria kontrak`;
}

/** Empty while it is not written down with whom the time was agreed. */
function agreedWords({ pembahasan: { agreedWith, agreedOn } }: MonitoringMeeting): string {
  if (agreedWith === null) return '';
  const when = agreedOn === null ? '' : ` pada ${printDate(agreedOn)}`;
  return `Waktu tersebut telah disepakati dengan ${agreedWith}${when}.`;
}

function preparationWords({ carried }: MonitoringMeeting): string {
  const former = carried.length > 0 ? ' dan hasil tindak lanjut rapat yang lalu' : '';
  return `Kami mohon Saudara menyiapkan laporan pelaksanaan pekerjaan${former}. Susunan acara dan daftar undangan terlampir.`;
}
