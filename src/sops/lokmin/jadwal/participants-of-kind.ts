/** Whom the registers name for a kind of meeting: staff, and partners from other sectors. Source: LM-18. */
import type { Kehadiran } from '../../../registers/kehadiran.table.ts';
import type { LintasSektor } from '../../../registers/lintas-sektor.table.ts';
import { lintasSektorRef } from '../../../registers/lintas-sektor.table.ts';
import { kindsCovering } from '../../../registers/meeting-kinds.ts';
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import { pegawaiRef } from '../../../registers/pegawai.table.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';

export type Participant = Pick<Kehadiran, 'name' | 'role' | 'phone'> & Partial<Pick<Kehadiran, 'person' | 'partner'>>;

/** Whoever leads and whoever takes the minutes is there too, whatever the register says. */
export function participantsOf(
  rapat: Pick<Rapat, 'kind' | 'chair' | 'secretary'>,
  pegawai: readonly Pegawai[],
  partners: readonly LintasSektor[],
): Participant[] {
  const kinds = kindsCovering(rapat.kind);
  const isAsked = (meetings: readonly string[]) => kinds.some((kind) => meetings.includes(kind));
  const leads = ({ number }: Pegawai) => number === rapat.chair.id || number === rapat.secretary.id;
  const staff = pegawai.filter(
    (person) => person.active && (person.meetings === null || isAsked(person.meetings) || leads(person)),
  );
  const guests = partners.filter((partner) => partner.active && isAsked(partner.meetings));
  return [...staff.map(ofStaff), ...guests.map(ofPartner)];
}

function ofStaff(person: Pegawai): Participant {
  return { person: pegawaiRef(person), name: person.name, role: person.position, phone: person.phone };
}

/** Where nobody is named, the office itself is invited. */
function ofPartner(partner: LintasSektor): Participant {
  const { name, position, institution, phone } = partner;
  const role = name === null ? institution : [...new Set([position, institution])].join(', ');
  return { partner: lintasSektorRef(partner), name: name ?? position, role, phone };
}
