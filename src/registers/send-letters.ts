/** Letters and papers that go out by e-mail: all that are due today, or none; and an undangan, of which the meeting keeps how many it reached. */
import { update } from '../host/change.ts';
import type { Host, NewFile } from '../host/host.ts';
import { HostError } from '../host/host.ts';
import { printShortDate } from '../schema/dates.ts';
import type { Refused, Result, Saved } from '../schema/index.ts';
import { ok, refuse } from '../schema/index.ts';
import { printTime } from '../schema/kinds/time.ts';
import type { DocumentOrder, MadeDocument } from './make-document.ts';
import type { Rapat } from './rapat.table.ts';
import { rapatTable } from './rapat.table.ts';

export interface Mail {
  readonly to: string;
  readonly file: NewFile;
}

/** Why so many cannot be mailed today: one who is left out would not know of it. `what` is `undangan`. `null` when they can. */
export function overQuota(host: Host, count: number, what: string): Refused | null {
  const left = host.mailQuota();
  return count > left
    ? refuse(`Kuota e-mail hari ini tinggal ${left}, sedangkan ${what} untuk ${count} orang. Kirim besok.`)
    : null;
}

/** Gives the addresses that could not be reached; refuses when that is all of them. `what` is `undangan`. */
export function sendAll(
  host: Host,
  mails: readonly Mail[],
  what: string,
  { subject, body }: { readonly subject: string; readonly body: string },
): Result<string[]> {
  const failed: string[] = [];
  mails.forEach(({ to, file }, index) => {
    host.progress(index, mails.length, `Mengirim ${what}`);
    try {
      host.sendMail({ to, subject, body, attachments: [file] });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      failed.push(to);
    }
  });
  if (failed.length < mails.length) return ok(failed);
  return refuse(`Tidak ada ${what} yang terkirim: ${failed.join(', ')}. Periksa alamatnya, lalu coba lagi.`);
}

/** ` Tidak terkirim ke: …`, or nothing. */
export function failedWords(failed: readonly string[]): string {
  return failed.length === 0 ? '' : ` Tidak terkirim ke: ${failed.join(', ')}.`;
}

/** One letter with those who get it; a letter that nobody gets by mail is not made. */
export interface Letter {
  readonly order: DocumentOrder;
  readonly addresses: readonly string[];
}

export interface Invitation {
  readonly rapat: Rapat;
  readonly letters: readonly Letter[];
  readonly subject: string;
  readonly body: string;
  /** What to do when no address is known. */
  readonly noAddress: string;
  /** Who got which letter, and who has none by mail; told after sending. */
  readonly note?: string;
  make(order: DocumentOrder): Result<MadeDocument>;
}

/** Refuses a closed meeting, when nobody has an address, and when today's mail quota would not reach everyone. */
export function sendInvitations(host: Host, invitation: Invitation): Result<Saved> {
  const { rapat, letters, noAddress, note: told } = invitation;
  if (rapat.state === 'Ditutup') return refuse(`${rapat.title} sudah ditutup; undangan tidak perlu dikirim lagi.`);
  const count = letters.reduce((sum, { addresses }) => sum + addresses.length, 0);
  if (count === 0) return refuse(noAddress);
  const over = overQuota(host, count, 'undangan');
  if (over) return over;
  const mails = mailsOf(invitation);
  if (!mails.ok) return mails;
  const failed = sendAll(host, mails.value, 'undangan', invitation);
  if (!failed.ok) return failed;
  const sent = count - failed.value.length;
  const note = `${printShortDate(host.today())} ${printTime(host.now().slice(11, 16))} ke ${sent} alamat`;
  const committed = host.commit('Kirim undangan', [update(rapatTable, rapat, { invitedNote: note })], { final: true });
  if (!committed.ok) return committed;
  const message = [`Undangan dikirim ke ${sent} alamat.${failedWords(failed.value)}`, told].filter(Boolean).join(' ');
  return ok({ message, record: rapat.number });
}

/** All letters are made before the first mail leaves. */
function mailsOf({ letters, make }: Invitation): Result<Mail[]> {
  const mails: Mail[] = [];
  for (const { order, addresses } of letters.filter((letter) => letter.addresses.length > 0)) {
    const made = make(order);
    if (!made.ok) return made;
    mails.push(...addresses.map((to) => ({ to, file: made.value.file })));
  }
  return ok(mails);
}

/** Each address once. */
export function knownAddresses(emails: readonly (string | null | undefined)[]): string[] {
  return [...new Set(emails.flatMap((email) => email ?? []))];
}

/** What is written above the letter of an undangan; `about` says what it invites to. */
export function invitationBody(
  about: string,
  { headTitle, headName }: { readonly headTitle: string; readonly headName: string },
) {
  return ['Yth. Bapak/Ibu/Saudara,', '', about, 'Surat undangan dan susunan acara terlampir.', '', headTitle, headName].join(
    '\n',
  );
}
