/** The undangan goes out by e-mail to everyone invited whose address is known: to staff the letter to staff, to lintas sektor theirs. */
import type { Host } from '../../../host/host.ts';
import { formalTitle } from '../../../registers/meeting-tags.ts';
import { isFromOutside, isStaff } from '../../../registers/participants.ts';
import type { Letter } from '../../../registers/send-letters.ts';
import { invitationBody, knownAddresses, sendInvitations } from '../../../registers/send-letters.ts';
import { printShortDate } from '../../../schema/dates.ts';
import type { Result, Saved } from '../../../schema/index.ts';
import { printTime } from '../../../schema/kinds/time.ts';
import type { DocumentSources } from './documents.ts';
import { readForDocuments } from './documents.ts';
import { invitationOrder, partnerInvitationOrder } from './invitation-data.ts';

/** Refuses when nobody has an address, or when today's mail quota would not reach everyone: all or nobody. */
export function sendInvitation(host: Host, input: unknown): Result<Saved> {
  const documents = readForDocuments(host, input);
  if (!documents.ok) return documents;
  const { sources, make } = documents.value;
  const { rapat } = sources.lokmin;
  const about = `Bersama ini kami sampaikan undangan ${formalTitle(rapat)} pada ${printShortDate(rapat.date)} pukul ${printTime(rapat.start)} di ${rapat.place}.`;
  return sendInvitations(host, {
    rapat,
    letters: lettersOf(sources),
    subject: `Undangan ${formalTitle(rapat)}`,
    body: invitationBody(about, sources.settings),
    noAddress: 'Tidak ada peserta yang alamat e-mailnya tercatat di lembar Pegawai atau Lintas sektor.',
    make,
  });
}

function lettersOf(sources: DocumentSources): Letter[] {
  const { lokmin, pegawai, partners } = sources;
  const staff = lokmin.kehadiran.filter(isStaff).map((row) => pegawai.find(({ number }) => number === row.person?.id)?.email);
  const guests = lokmin.kehadiran
    .filter(isFromOutside)
    .map((row) => partners.find(({ number }) => number === row.partner?.id)?.email);
  return [
    { order: invitationOrder(sources), addresses: knownAddresses(staff) },
    { order: partnerInvitationOrder(sources), addresses: knownAddresses(guests) },
  ];
}
