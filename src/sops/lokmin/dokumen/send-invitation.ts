/** The undangan goes out by e-mail to everyone invited whose address is known: to staff the letter to staff, to lintas sektor theirs. */
import { update } from '../../../host/change.ts';
import type { Host, NewFile } from '../../../host/host.ts';
import { HostError } from '../../../host/host.ts';
import type { DocumentOrder } from '../../../registers/make-document.ts';
import { formalTitle } from '../../../registers/meeting-tags.ts';
import { isFromOutside, isStaff } from '../../../registers/participants.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { printShortDate } from '../../../schema/dates.ts';
import type { Result, Saved } from '../../../schema/index.ts';
import { ok, refuse } from '../../../schema/index.ts';
import { printTime } from '../../../schema/kinds/time.ts';
import type { DocumentSources, LokminDocuments } from './documents.ts';
import { readForDocuments } from './documents.ts';
import { invitationOrder, partnerInvitationOrder } from './invitation-data.ts';

/** Refuses when nobody has an address, or when today's mail quota would not reach everyone: all or nobody. */
export function sendInvitation(host: Host, input: unknown): Result<Saved> {
  const documents = readForDocuments(host, input);
  if (!documents.ok) return documents;
  const { sources } = documents.value;
  const { rapat } = sources.lokmin;
  if (rapat.state === 'Ditutup') return refuse(`${rapat.title} sudah ditutup; undangan tidak perlu dikirim lagi.`);
  const letters = lettersOf(sources);
  const count = letters.reduce((sum, { addresses }) => sum + addresses.length, 0);
  if (count === 0) return refuse('Tidak ada peserta yang alamat e-mailnya tercatat di lembar Pegawai atau Lintas sektor.');
  if (count > host.mailQuota())
    return refuse(`Kuota e-mail hari ini tinggal ${host.mailQuota()}, sedangkan undangan untuk ${count} orang. Kirim besok.`);
  const mails = mailsOf(documents.value, letters);
  if (!mails.ok) return mails;

  const failed = sendAll(host, mails.value, sources);
  const sent = count - failed.length;
  const note = `${printShortDate(host.today())} ${printTime(host.now().slice(11, 16))} ke ${sent} alamat`;
  const committed = host.commit('Kirim undangan', [update(rapatTable, rapat, { invitedNote: note })], { final: true });
  if (!committed.ok) return committed;
  const trouble = failed.length === 0 ? '' : ` Tidak terkirim ke: ${failed.join(', ')}.`;
  return ok({ message: `Undangan dikirim ke ${sent} alamat.${trouble}`, record: rapat.number });
}

interface Letter {
  readonly order: DocumentOrder;
  readonly addresses: readonly string[];
}

/** Each letter with those who get it; a letter that nobody gets by mail is not made. */
function lettersOf(sources: DocumentSources): Letter[] {
  const { lokmin, pegawai, partners } = sources;
  const staff = lokmin.kehadiran.filter(isStaff).map((row) => pegawai.find(({ number }) => number === row.person?.id)?.email);
  const guests = lokmin.kehadiran
    .filter(isFromOutside)
    .map((row) => partners.find(({ number }) => number === row.partner?.id)?.email);
  return [
    { order: invitationOrder(sources), addresses: known(staff) },
    { order: partnerInvitationOrder(sources), addresses: known(guests) },
  ].filter(({ addresses }) => addresses.length > 0);
}

function known(emails: readonly (string | null | undefined)[]): string[] {
  return [...new Set(emails.flatMap((email) => email ?? []))];
}

interface Addressed {
  readonly to: string;
  readonly file: NewFile;
}

/** All letters are made before the first mail leaves. */
function mailsOf({ make }: LokminDocuments, letters: readonly Letter[]): Result<Addressed[]> {
  const mails: Addressed[] = [];
  for (const { order, addresses } of letters) {
    const made = make(order);
    if (!made.ok) return made;
    mails.push(...addresses.map((to) => ({ to, file: made.value.file })));
  }
  return ok(mails);
}

/** Gives the addresses that could not be reached. */
function sendAll(host: Host, mails: readonly Addressed[], sources: DocumentSources): string[] {
  const subject = `Undangan ${formalTitle(sources.lokmin.rapat)}`;
  const body = bodyOf(sources);
  const failed: string[] = [];
  mails.forEach(({ to, file }, index) => {
    host.progress(index, mails.length, 'Mengirim undangan');
    try {
      host.sendMail({ to, subject, body, attachments: [file] });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      failed.push(to);
    }
  });
  return failed;
}

function bodyOf({ lokmin: { rapat }, settings }: DocumentSources): string {
  return [
    'Yth. Bapak/Ibu/Saudara,',
    '',
    `Bersama ini kami sampaikan undangan ${formalTitle(rapat)} pada ${printShortDate(rapat.date)} pukul ${printTime(rapat.start)} di ${rapat.place}.`,
    'Surat undangan dan susunan acara terlampir.',
    '',
    settings.headTitle,
    settings.headName,
  ].join('\n');
}
