/** The undangan goes out by e-mail to everyone invited whose address is known. */
import { update } from '../../host/change.ts';
import type { Host } from '../../host/host.ts';
import { HostError } from '../../host/host.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import { printShortDate } from '../../schema/dates.ts';
import type { Result, Saved } from '../../schema/index.ts';
import { ok, refuse } from '../../schema/index.ts';
import { printTime } from '../../schema/kinds/time.ts';
import type { LokminDocuments } from './documents.ts';
import { readForDocuments } from './documents.ts';
import { invitationOrder } from './invitation-data.ts';

/** Refuses when nobody has an address, or when today's mail quota would not reach everyone: all or nobody. */
export function sendInvitation(host: Host, input: unknown): Result<Saved> {
  const documents = readForDocuments(host, input);
  if (!documents.ok) return documents;
  const { rapat } = documents.value.sources.lokmin;
  if (rapat.state === 'Ditutup') return refuse(`${rapat.title} sudah ditutup; undangan tidak perlu dikirim lagi.`);
  const addresses = addressesOf(documents.value);
  if (addresses.length === 0) return refuse('Tidak ada peserta yang alamat e-mailnya tercatat di lembar Pegawai.');
  if (addresses.length > host.mailQuota())
    return refuse(
      `Kuota e-mail hari ini tinggal ${host.mailQuota()}, sedangkan undangan untuk ${addresses.length} orang. Kirim besok.`,
    );
  const made = documents.value.make(invitationOrder(documents.value.sources));
  if (!made.ok) return made;

  const failed: string[] = [];
  addresses.forEach((to, index) => {
    host.progress(index, addresses.length, 'Mengirim undangan');
    try {
      host.sendMail({ to, subject: `Undangan ${rapat.title}`, body: bodyOf(documents.value), attachments: [made.value.file] });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      failed.push(to);
    }
  });
  const sent = addresses.length - failed.length;
  const note = `${printShortDate(host.today())} ${printTime(host.now().slice(11, 16))} ke ${sent} alamat`;
  const committed = host.commit('Kirim undangan', [update(rapatTable, rapat, { invitedNote: note })], { final: true });
  if (!committed.ok) return committed;
  const trouble = failed.length === 0 ? '' : ` Tidak terkirim ke: ${failed.join(', ')}.`;
  return ok({ message: `Undangan dikirim ke ${sent} alamat.${trouble}`, record: rapat.number });
}

function addressesOf({ sources: { lokmin, pegawai } }: LokminDocuments): string[] {
  const emails = lokmin.kehadiran.map((row) => pegawai.find((person) => person.number === row.person?.id)?.email ?? null);
  return [...new Set(emails.filter((email) => email !== null))];
}

function bodyOf({ sources: { lokmin, settings } }: LokminDocuments): string {
  const { rapat } = lokmin;
  return [
    'Yth. Bapak/Ibu/Saudara,',
    '',
    `Bersama ini kami sampaikan undangan ${rapat.title} pada ${printShortDate(rapat.date)} pukul ${printTime(rapat.start)} di ${rapat.place}.`,
    'Surat undangan terlampir.',
    '',
    settings.headTitle,
    settings.headName,
  ].join('\n');
}
