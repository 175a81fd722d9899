/** The notulen reaches the pokja admen and the third party: by e-mail with the Word file, or handed over; who got it is recorded. Source: seed-000, distribusi. */
import type { Change } from '../../../host/change.ts';
import { append } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { one, where } from '../../../host/query.ts';
import { childChanges } from '../../../registers/child-rows.ts';
import type { DistribusiDokumen } from '../../../registers/distribusi-dokumen.table.ts';
import { distribusiDokumenTable } from '../../../registers/distribusi-dokumen.table.ts';
import type { Dokumen } from '../../../registers/dokumen.table.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { formalTitle } from '../../../registers/meeting-tags.ts';
import { notFound } from '../../../registers/not-found.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { carryOut, listKnown, listSeen } from '../../../registers/record-forms.ts';
import { failedWords, overQuota, sendAll } from '../../../registers/send-letters.ts';
import type { Filled, Result, Saved } from '../../../schema/index.ts';
import { ok, parseForm, parseTarget, refuse } from '../../../schema/index.ts';
import { MINUTES, minutesOrder } from '../dokumen/minutes-data.ts';
import { readForPapers } from '../dokumen/papers.ts';
import { distributionForm } from './forms.ts';
import type { MonitoringMeeting } from './meeting-record.ts';

const queries = (record: string) => ({
  rapat: one(rapatTable, record),
  distribusi: where(distribusiDokumenTable, 'record', [record]),
  dokumen: where(dokumenTable, 'record', [record]),
});

const NOT_MADE = 'Notulen belum dibuat. Buat notulennya dahulu, lalu catat distribusinya.';

function latestMinutes(dokumen: readonly Dokumen[]): Dokumen | null {
  const made = dokumen.filter(({ kind }) => kind === MINUTES).sort((a, b) => a.revision - b.revision);
  return made[made.length - 1] ?? null;
}

/** Distribution comes after the closing, so that the lock of the meeting does not hold for it. */
export function loadDistribution(host: Host, input: unknown): Result<Filled> {
  const { record } = parseTarget(input);
  const { rapat, distribusi, dokumen } = host.read(queries(record));
  if (!rapat) return notFound(host, rapatTable, record);
  return ok({
    values: {
      recipients: distribusi.map((row) => {
        const { number: id, recipient, via, on, note } = row;
        return { id, seen: host.seen(row), recipient, via, on, note };
      }),
    },
    seen: listSeen(host, distribusi),
    locked: latestMinutes(dokumen) ? null : NOT_MADE,
  });
}

/** Refuses while there is no notulen, and days before the meeting or after today. */
export function recordDistribution(host: Host, input: unknown): Result<Saved> {
  const submitted = parseForm(distributionForm, input);
  if (!submitted.ok) return submitted;
  const { record, values, seen } = submitted.value;
  const { rapat, distribusi, dokumen } = host.read(queries(record));
  if (!rapat) return notFound(host, rapatTable, record);
  const minutes = latestMinutes(dokumen);
  if (!minutes) return refuse(NOT_MADE);
  const wrong = values.recipients.findIndex(({ on }) => on < rapat.date || on > host.today());
  if (wrong >= 0) return refuse('Isi hari antara tanggal rapat dan hari ini.', `recipients.${wrong}.on`);
  const changes = childChanges(host, {
    table: distribusiDokumenTable,
    present: distribusi,
    known: listKnown(seen),
    items: values.recipients,
    values: ({ recipient, via, on, note }) => ({ recipient, via, on, note }),
    fresh: ({ recipient, via, on, note }, _index, number) => ({ ...sentPart(minutes), number, recipient, via, on, note }),
  });
  if (!changes.ok) return changes;
  const message = `Distribusi kepada ${values.recipients.length} penerima dicatat.`;
  return carryOut(host, record, ok({ action: 'Catat distribusi notulen', changes: changes.value, message }));
}

function sentPart({ record, kind, letterNumber }: Dokumen): Pick<DistribusiDokumen, 'record' | 'kind' | 'letterNumber'> {
  return { record, kind, letterNumber };
}

interface Recipient {
  readonly name: string;
  readonly email: string;
}

/** Sends the notulen to the third party's contact and the pokja admen. Refuses before the closing, and when not all could be reached today. */
export function sendMinutes(host: Host, input: unknown): Result<Saved> {
  const papers = readForPapers(host, input, true);
  if (!papers.ok) return papers;
  const { meeting, sources, make } = papers.value;
  const { rapat } = meeting;
  if (rapat.state !== 'Ditutup') return refuse('Rapat belum ditutup. Tutup rapat dahulu, lalu kirim notulen.');
  const recipients = recipientsOf(meeting);
  if (recipients.length === 0)
    return refuse('Belum ada alamat e-mail: isi pada Pihak ketiga, dan Pokja admen pada Pengaturan. Atau catat distribusinya.');
  const over = overQuota(host, recipients.length, 'notulen');
  if (over) return over;
  const made = make(minutesOrder(sources));
  if (!made.ok) return made;
  const mails = recipients.map(({ email }) => ({ to: email, file: made.value.file }));
  const failed = sendAll(host, mails, 'notulen', { subject: `Notulen ${formalTitle(rapat)}`, body: bodyOf(meeting) });
  if (!failed.ok) return failed;
  const sent = recipients.filter(({ email }) => !failed.value.includes(email));
  const changes = sent.map(
    ({ name, email }): Change =>
      append(distribusiDokumenTable, {
        ...{
          number: host.nextNumber(distribusiDokumenTable),
          record: rapat.number,
          kind: MINUTES,
          letterNumber: made.value.letterNumber,
        },
        ...{ recipient: name, via: 'E-mail', on: host.today(), note: email },
      }),
  );
  const message = `Notulen dikirim ke ${sent.length} alamat.${failedWords(failed.value)}`;
  return carryOut(host, rapat.number, ok({ action: 'Kirim notulen monitoring', changes, options: { final: true }, message }));
}

function recipientsOf({ partner, settings }: MonitoringMeeting): Recipient[] {
  const pokja = (settings.pokja ?? []).flatMap(({ name, email }) =>
    email === null ? [] : [{ name: `Pokja admen: ${name}`, email }],
  );
  const theirs = partner?.email ? [{ name: `${partner.name}: ${partner.contact}`, email: partner.email }] : [];
  return [...theirs, ...pokja];
}

function bodyOf({ rapat, kontrak, settings }: MonitoringMeeting): string {
  return [
    'Yth. Bapak/Ibu/Saudara,',
    '',
    `Bersama ini kami sampaikan notulen ${formalTitle(rapat)} tentang pekerjaan ${kontrak.work} (kontrak nomor ${kontrak.contractNumber}).`,
    'Mohon tindak lanjut yang menjadi bagian Saudara dilaksanakan sebelum tenggatnya.',
    '',
    settings.headTitle,
    settings.headName,
  ].join('\n');
}
