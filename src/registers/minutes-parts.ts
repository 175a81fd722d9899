/** What the notulen of any meeting tells alike: its agenda, what became of earlier RTL, who was there, who signs. Source: LM-3, LM-9, PK-k, PK-l. */
import { daysBetween, printShortDate } from '../schema/dates.ts';
import type { DocumentRow, Ref } from '../schema/index.ts';
import type { Acara } from './acara.table.ts';
import { carriedWords, timesCarried } from './carried-rtl.ts';
import type { Kehadiran } from './kehadiran.table.ts';
import { nipLine } from './letterhead.ts';
import type { LintasSektor } from './lintas-sektor.table.ts';
import { numbered } from './meeting-tags.ts';
import { isFromOutside, isStaff, PARTICIPANT_TAGS, participantTags } from './participants.ts';
import type { Pegawai } from './pegawai.table.ts';
import type { Pengaturan } from './pengaturan.ts';
import type { Rapat } from './rapat.table.ts';
import type { TinjauanRtl } from './tinjauan-rtl.table.ts';

export const AGENDA_TAGS = ['No', 'Acara', 'Pembawa acara'] as const;

export function agendaRows(acara: readonly Acara[]): DocumentRow[] {
  return numbered(acara, (item) => ({ Acara: item.title, 'Pembawa acara': item.presenter ?? '' }));
}

export const REVIEW_TAGS = ['No', 'Rencana tindak lanjut', 'Penanggung jawab', 'Tenggat', 'Keadaan dan hasil'] as const;

/** RTL of earlier meetings as each stood on the day of this one, whatever became of it since. `reviews` are of meetings up to it. */
export function reviewRows(
  rapat: Pick<Rapat, 'date'>,
  tinjauan: readonly TinjauanRtl[],
  reviews: readonly TinjauanRtl[],
): DocumentRow[] {
  return numbered(tinjauan, (row) => ({
    'Rencana tindak lanjut': row.rtl.label,
    'Penanggung jawab': row.person,
    Tenggat: printShortDate(row.due),
    'Keadaan dan hasil': `${standing(row, rapat, reviews)}: ${row.result}`,
  }));
}

/** `Berjalan, terlambat 8 hari, dibawa 3 kali` */
function standing(row: TinjauanRtl, { date }: Pick<Rapat, 'date'>, reviews: readonly TinjauanRtl[]): string {
  if (row.state !== 'Rencana' && row.state !== 'Berjalan') return row.state;
  const late = daysBetween(row.due, date);
  const carried = carriedWords(timesCarried({ number: row.rtl.id }, reviews));
  return [row.state, ...(late > 0 ? [`terlambat ${late} hari`] : []), ...(carried === null ? [] : [carried.toLowerCase()])].join(
    ', ',
  );
}

export const ATTENDANCE_TAGS = ['No', ...PARTICIPANT_TAGS, 'Kehadiran'] as const;

/** Staff first, then those from outside. */
export function attendanceRows(kehadiran: readonly Kehadiran[], partners: readonly LintasSektor[]): DocumentRow[] {
  return numbered([...kehadiran.filter(isStaff), ...kehadiran.filter(isFromOutside)], (row) => ({
    ...participantTags(row, partners),
    Kehadiran: row.attendance ?? '–',
  }));
}

/** Signed by the notulis and by who led the meeting; the head signs under the office's own title. */
export function signatureTags(
  { chair: leader, secretary }: Pick<Rapat, 'chair' | 'secretary'>,
  pegawai: readonly Pegawai[],
  settings: Pengaturan,
): DocumentRow {
  const chair = find(pegawai, leader);
  const isHead = leader.label === settings.headName;
  return {
    'NIP notulis': nipLine(find(pegawai, secretary)?.nip ?? null),
    'Jabatan penanda tangan': isHead ? settings.headTitle : (chair?.position ?? 'Pimpinan rapat'),
    'Nama penanda tangan': leader.label,
    'NIP penanda tangan': nipLine(isHead ? settings.headNip : (chair?.nip ?? null)),
  };
}

function find(pegawai: readonly Pegawai[], ref: Ref): Pegawai | undefined {
  return pegawai.find((person) => person.number === ref.id);
}
