/** What the daftar hadir and the lembar komitmen say: names with room to sign. Source: LM-3, LM-13, LM-18; domain rules of documents. */
import type { Kehadiran } from '../../../registers/kehadiran.table.ts';
import { kehadiranTable } from '../../../registers/kehadiran.table.ts';
import type { DocumentOrder } from '../../../registers/make-document.ts';
import { meetingTags } from '../../../registers/meeting-tags.ts';
import {
  GUEST_TAGS,
  guestTags,
  isFromOutside,
  isStaff,
  PARTICIPANT_TAGS,
  participantTags,
} from '../../../registers/participants.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import type { DocumentSources } from './documents.ts';

/** Lines left free on the list, for those who come without invitation. */
const FREE_LINES = 5;

const SIGNATURE_TAGS = ['No', 'Tanda ganjil', 'Tanda genap'] as const;

/** A meeting with guests has a list with their institutions, below the staff. */
export function attendanceListOrder(sources: DocumentSources): DocumentOrder {
  const { rapat, kehadiran } = sources.lokmin;
  const guests = kehadiran.filter(isFromOutside);
  const staff = kehadiran.filter(isStaff);
  const own = guests.length === 0 ? staffList(sources) : listWithGuests(sources, staff, guests);
  return {
    kind: 'Daftar hadir',
    table: rapatTable,
    record: rapat.number,
    title: rapat.title,
    date: null,
    ...own,
    data: {
      ...meetingTags(sources.lokmin.rapat, sources.zone),
      ...own.data,
      'Baris kosong': Array.from({ length: FREE_LINES }, (_, index) => signatureLine(kehadiran.length + index + 1)),
    },
    loops: { ...own.loops, 'Baris kosong': SIGNATURE_TAGS },
  };
}

type Listed = Pick<DocumentOrder, 'template' | 'data' | 'loops'>;

function staffList({ lokmin, partners }: DocumentSources): Listed {
  return {
    template: 'lokmin/daftar-hadir',
    data: {
      Peserta: lokmin.kehadiran.map((row, index) => ({
        ...signatureLine(index + 1),
        ...participantTags(row, partners),
        ...phone(row),
      })),
    },
    loops: { Peserta: [...SIGNATURE_TAGS, ...PARTICIPANT_TAGS, 'No. HP peserta'] },
  };
}

function listWithGuests(
  { lokmin: { rapat }, partners }: DocumentSources,
  staff: readonly Kehadiran[],
  guests: readonly Kehadiran[],
): Listed {
  return {
    template: 'lokmin/daftar-hadir-lintas-sektor',
    data: {
      'Ada pegawai': staff.length > 0,
      'Sebutan tamu': rapat.kind === 'Monitoring pihak ketiga' ? 'Pihak ketiga' : 'Lintas sektor dan tamu',
      Peserta: staff.map((row, index) => ({ ...signatureLine(index + 1), ...participantTags(row, partners), ...phone(row) })),
      'Tamu rapat': guests.map((row, index) => ({
        ...signatureLine(staff.length + index + 1),
        ...guestTags(row, partners, rapat.subject),
        ...phone(row),
      })),
    },
    loops: {
      Peserta: [...SIGNATURE_TAGS, ...PARTICIPANT_TAGS, 'No. HP peserta'],
      'Tamu rapat': [...SIGNATURE_TAGS, ...GUEST_TAGS, 'No. HP peserta'],
    },
  };
}

function phone(row: Kehadiran): DocumentRow {
  return { 'No. HP peserta': kehadiranTable.fields.phone.print(row.phone) };
}

/** Odd lines are signed at the left, even ones at the right, so that signatures have room. */
function signatureLine(number: number): DocumentRow {
  const isOdd = number % 2 === 1;
  return {
    No: String(number),
    'Tanda ganjil': isOdd ? `${number}.` : '',
    'Tanda genap': isOdd ? '' : `${number}.`,
  };
}

/** The sheet on which the participants sign what they agreed; of the day of the meeting. `commitment` is what was written down. */
export function commitmentOrder(sources: DocumentSources, commitment: string): DocumentOrder {
  const { rapat, kehadiran } = sources.lokmin;
  return {
    kind: 'Lembar komitmen',
    template: 'lokmin/lembar-komitmen',
    table: rapatTable,
    record: rapat.number,
    title: rapat.title,
    date: rapat.date,
    data: {
      ...meetingTags(sources.lokmin.rapat, sources.zone),
      'Komitmen bersama': commitment,
      Peserta: signatories(kehadiran).map((row, index) => ({
        ...signatureLine(index + 1),
        ...participantTags(row, sources.partners),
      })),
    },
    loops: { Peserta: [...SIGNATURE_TAGS, ...PARTICIPANT_TAGS] },
  };
}

/** Those who came, without those who did not agree; everyone invited while attendance is not marked yet. */
export function signatories(kehadiran: readonly Kehadiran[]): Kehadiran[] {
  const isMarked = kehadiran.some(({ attendance }) => attendance !== null);
  return kehadiran.filter(({ attendance, agreed }) => agreed !== false && (!isMarked || attendance === 'Hadir'));
}
