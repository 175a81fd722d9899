/** What a notulen lists of reviews, information, problems, decisions and the commitment. Source: LM-6, LM-8, LM-9, LM-13, LM-14. */
import type { Kehadiran } from '../../../registers/kehadiran.table.ts';
import { formalKind, numbered } from '../../../registers/meeting-tags.ts';
import { REVIEW_TAGS, reviewRows } from '../../../registers/minutes-parts.ts';
import { printShortDate } from '../../../schema/dates.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import { INFORMATION_ORIGINS } from '../informasi.table.ts';
import type { Masalah } from '../masalah.table.ts';
import type { MinutesList, MinutesSources } from './minutes-sections.ts';

/** RTL of earlier meetings as each stood on the day of this one, whatever became of it since. */
export function reviewList({ lokmin: { rapat, tinjauan }, reviews }: MinutesSources): MinutesList {
  return { section: 'tindak lanjut', tags: REVIEW_TAGS, rows: reviewRows(rapat, tinjauan, reviews) };
}

/** By origin, in the order of the SOP. */
export function informationList({ lokmin }: MinutesSources): MinutesList {
  const rows = INFORMATION_ORIGINS.flatMap((origin) => lokmin.informasi.filter((row) => row.origin === origin));
  return {
    section: 'informasi',
    tags: ['No', 'Asal informasi', 'Isi informasi', 'Surat atau acara asal'],
    rows: numbered(rows, (row) => ({
      'Asal informasi': row.origin,
      'Isi informasi': row.content,
      'Surat atau acara asal': row.letter ?? '–',
    })),
  };
}

/** The most urgent first; those that were not scored last, as they were written down. */
export function problemList({ lokmin }: MinutesSources): MinutesList {
  return {
    section: 'masalah',
    tags: ['No', 'Masalah', 'Penyebab', 'SOP dan langkah', 'Skor USG'],
    rows: numbered(byPriority(lokmin.masalah), (row) => ({
      Masalah: row.problem,
      Penyebab: row.groups === null ? row.cause : `${row.groups.join(', ')}: ${row.cause}`,
      'SOP dan langkah': [row.sop, row.step].filter(Boolean).join(': ') || '–',
      'Skor USG': row.score === null ? '–' : String(row.score),
    })),
  };
}

function byPriority(masalah: readonly Masalah[]): Masalah[] {
  return [...masalah].sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
}

export function decisionList({ lokmin }: MinutesSources): MinutesList {
  return {
    section: 'RTL',
    tags: ['No', 'Rencana tindak lanjut', 'Masalah', 'Penanggung jawab', 'Tenggat'],
    rows: numbered(lokmin.rtl, (row) => ({
      'Rencana tindak lanjut': row.activity,
      Masalah: row.problem ?? '–',
      'Penanggung jawab': row.person.label,
      Tenggat: printShortDate(row.due),
    })),
  };
}

/** What this meeting hands to a coming one. */
export function matterList({ lokmin, pegawai }: MinutesSources): MinutesList {
  // Whoever has an account is known by its address.
  const nameOf = (account: string) => pegawai.find(({ email }) => email === account)?.name ?? account;
  return {
    section: 'bahan',
    tags: ['No', 'Bahan', 'Untuk rapat', 'Diajukan oleh'],
    rows: numbered(lokmin.bahan, (row) => ({
      Bahan: row.title,
      'Untuk rapat': row.meeting?.label ?? formalKind(row),
      'Diajukan oleh': nameOf(row.proposedBy),
    })),
  };
}

export function commitmentList({ lokmin: { rapat, kehadiran } }: MinutesSources): MinutesList {
  return {
    section: 'komitmen',
    tags: ['Komitmen bersama', 'Yang menyepakati'],
    rows: rapat.commitment === null ? [] : [{ 'Komitmen bersama': rapat.commitment, 'Yang menyepakati': agreedWords(kehadiran) }],
  };
}

/** Empty when nobody was asked. */
function agreedWords(kehadiran: readonly Kehadiran[]): string {
  if (!kehadiran.some(({ agreed }) => agreed !== null)) return '';
  const present = kehadiran.filter(({ attendance }) => attendance === 'Hadir');
  return `Disepakati oleh ${present.filter(({ agreed }) => agreed).length} dari ${present.length} peserta yang hadir.`;
}

export function conclusionList({ lokmin: { rapat } }: MinutesSources): MinutesList {
  const rows: DocumentRow[] = rapat.conclusion === null ? [] : [{ 'Kesimpulan rapat': rapat.conclusion }];
  return { section: 'kesimpulan', tags: ['Kesimpulan rapat'], rows };
}
