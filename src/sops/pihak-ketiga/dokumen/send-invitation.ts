/** PK-a: the undangan goes out by e-mail to the third party's contact, and the same letter to staff whose address is known, so that both sides have one. */
import type { Host } from '../../../host/host.ts';
import { isFromOutside, isStaff } from '../../../registers/participants.ts';
import { invitationBody, knownAddresses, sendInvitations } from '../../../registers/send-letters.ts';
import { printDay } from '../../../schema/dates.ts';
import type { Result, Saved } from '../../../schema/index.ts';
import { refuse } from '../../../schema/index.ts';
import { printTime } from '../../../schema/kinds/time.ts';
import { invitationOrder } from './invitation-data.ts';
import { NOBODY_INVITED, readForPapers } from './papers.ts';

/** Refuses while nobody of the third party is invited, and what no undangan can be sent with. */
export function sendInvitation(host: Host, input: unknown): Result<Saved> {
  const papers = readForPapers(host, input);
  if (!papers.ok) return papers;
  const { meeting, sources, make } = papers.value;
  const { rapat, kontrak, partner, kehadiran, settings } = meeting;
  if (!kehadiran.some(isFromOutside)) return refuse(NOBODY_INVITED);
  const theirs = knownAddresses([partner?.email]);
  const staff = knownAddresses(
    kehadiran.filter(isStaff).map((row) => sources.pegawai.find(({ number }) => number === row.person?.id)?.email),
  );
  const ours = staff.filter((address) => !theirs.includes(address));
  const about = `Bersama ini kami sampaikan undangan rapat monitoring kinerja pekerjaan ${kontrak.work} (kontrak nomor ${kontrak.contractNumber}) pada ${printDay(rapat.date)} pukul ${printTime(rapat.start)} di ${rapat.place}.`;
  return sendInvitations(host, {
    rapat,
    letters: [{ order: invitationOrder(sources), addresses: [...theirs, ...ours] }],
    subject: `Undangan rapat monitoring kinerja ${kontrak.work}`,
    body: invitationBody(about, settings),
    noAddress: 'Belum ada alamat e-mail: isi pada daftar Pihak ketiga atau Pegawai, atau sampaikan undangannya langsung.',
    note: reachedWords(kontrak.partner.label, theirs.length > 0, ours.length),
    make,
  });
}

function reachedWords(partner: string, isTold: boolean, staff: number): string {
  const same = staff === 0 ? '' : ` Surat yang sama ditujukan kepada ${staff} pegawai.`;
  return isTold
    ? `Surat untuk ${partner} ditujukan ke e-mail narahubungnya.${same}`
    : `E-mail narahubung ${partner} belum tercatat: sampaikan suratnya langsung.${same}`;
}
