/** What the undangan and the daftar hadir say. */
import { kehadiranTable } from '../../registers/kehadiran.table.ts';
import type { DocumentOrder } from '../../registers/make-document.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import type { DocumentRow } from '../../schema/index.ts';
import type { DocumentSources } from './documents.ts';
import { reportedMonth } from './lokmin-record.ts';
import { meetingTags, numbered } from './meeting-tags.ts';

/** Lines left free on the list, for those who come without invitation. */
const FREE_LINES = 5;

export function invitationOrder(sources: DocumentSources): DocumentOrder {
  const { lokmin, settings } = sources;
  const tags = meetingTags(sources);
  return {
    kind: 'Undangan',
    template: 'lokmin/undangan',
    pattern: 'invitationNumber',
    table: rapatTable,
    record: lokmin.rapat.number,
    title: lokmin.rapat.title,
    date: null,
    data: {
      ...tags,
      Hal: `Undangan ${String(tags['Nama rapat'])}`,
      'Bulan kinerja': reportedMonth(lokmin.rapat.date),
      'Susunan acara': agendaRows(sources),
      'Undangan rapat': numbered(lokmin.kehadiran, (row) => ({ 'Nama peserta': row.name, 'Jabatan atau instansi': row.role })),
      'Ada tembusan': (settings.copies ?? []).length > 0,
      Tembusan: numbered(settings.copies ?? [], (copy) => ({ Kepada: copy.to })),
    },
    loops: {
      'Susunan acara': AGENDA_TAGS,
      'Undangan rapat': ['No', 'Nama peserta', 'Jabatan atau instansi'],
      Tembusan: ['No', 'Kepada'],
    },
  };
}

export const AGENDA_TAGS = ['No', 'Acara', 'Pembawa acara'] as const;

export function agendaRows({ lokmin }: DocumentSources): DocumentRow[] {
  return numbered(lokmin.acara, (item) => ({ Acara: item.title, 'Pembawa acara': item.presenter ?? '' }));
}

export function attendanceListOrder(sources: DocumentSources): DocumentOrder {
  const { rapat, kehadiran } = sources.lokmin;
  const named = kehadiran.length;
  return {
    kind: 'Daftar hadir',
    template: 'lokmin/daftar-hadir',
    pattern: 'attendanceNumber',
    table: rapatTable,
    record: rapat.number,
    title: rapat.title,
    date: null,
    data: {
      ...meetingTags(sources),
      Peserta: kehadiran.map((row, index) => ({
        ...signatureLine(index + 1),
        'Nama peserta': row.name,
        'Jabatan atau instansi': row.role,
        'No. HP peserta': kehadiranTable.fields.phone.print(row.phone),
      })),
      'Baris kosong': Array.from({ length: FREE_LINES }, (_, index) => signatureLine(named + index + 1)),
    },
    loops: {
      Peserta: [...SIGNATURE_TAGS, 'Nama peserta', 'Jabatan atau instansi', 'No. HP peserta'],
      'Baris kosong': SIGNATURE_TAGS,
    },
  };
}

const SIGNATURE_TAGS = ['No', 'Tanda ganjil', 'Tanda genap'] as const;

/** Odd lines are signed at the left, even ones at the right, so that signatures have room. */
function signatureLine(number: number): DocumentRow {
  const isOdd = number % 2 === 1;
  return {
    No: String(number),
    'Tanda ganjil': isOdd ? `${number}.` : '',
    'Tanda genap': isOdd ? '' : `${number}.`,
  };
}
