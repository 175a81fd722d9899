/** Who is invited to a meeting, as its papers name them: staff of the puskesmas, and those from outside with their institution. Source: LM-3, LM-18. */

import type { DocumentRow } from '../schema/index.ts';
import type { Kehadiran } from './kehadiran.table.ts';
import type { LintasSektor } from './lintas-sektor.table.ts';

/** Partners of the register, and guests who were written in by name. */
export function isFromOutside({ person }: Pick<Kehadiran, 'person'>): boolean {
  return person === null;
}

export function isStaff(row: Pick<Kehadiran, 'person'>): boolean {
  return !isFromOutside(row);
}

export const PARTICIPANT_TAGS = ['Nama peserta', 'Jabatan atau instansi'] as const;

/** Names in lists where staff and guests stand together. */
export function participantTags(row: Kehadiran, partners: readonly LintasSektor[]): DocumentRow {
  const { position, institution } = officeOf(row, partners, null);
  const isNamedByOffice = position === '' || position === row.name;
  return {
    'Nama peserta': row.name,
    'Jabatan atau instansi': isNamedByOffice ? institution : `${position}, ${institution}`,
  };
}

export const GUEST_TAGS = ['Nama tamu', 'Jabatan tamu', 'Instansi'] as const;

/**
 * Somebody from outside. A letter names the office that is invited; who comes for it writes the name on the list. `subject` is what
 * the meeting is about: when that is an office (a third party), those who come for it were written in with it behind their position.
 */
export function guestTags(row: Kehadiran, partners: readonly LintasSektor[], subject: string | null = null): DocumentRow {
  const { position, institution } = officeOf(row, partners, subject);
  return { 'Nama tamu': row.name === position ? '' : row.name, 'Jabatan tamu': position, Instansi: institution };
}

export const ADDRESSEE_TAGS = ['Yang diundang', 'Instansi'] as const;

/** `Camat Contoh`, or somebody known by name: `Siti Aminah (Ketua TP PKK)`. */
export function addresseeTags(row: Kehadiran, partners: readonly LintasSektor[]): DocumentRow {
  const { position, institution } = officeOf(row, partners, null);
  const isOffice = position === '' || position === row.name;
  return { 'Yang diundang': isOffice ? row.name : `${row.name} (${position})`, Instansi: institution };
}

/** By the register; of a partner whose row is gone, and of a guest written in by name, what stands with the invitation. */
function officeOf(
  row: Kehadiran,
  partners: readonly LintasSektor[],
  subject: string | null,
): { readonly position: string; readonly institution: string } {
  const partner = partners.find(({ number }) => number === row.partner?.id);
  if (partner) return { position: partner.position, institution: partner.institution };
  if (subject !== null && row.role.endsWith(`, ${subject}`))
    return { position: row.role.slice(0, -`, ${subject}`.length), institution: subject };
  const position = row.partner?.label ?? '';
  const isTold = position !== '' && row.role.startsWith(`${position}, `);
  return { position, institution: isTold ? row.role.slice(position.length + 2) : row.role };
}
