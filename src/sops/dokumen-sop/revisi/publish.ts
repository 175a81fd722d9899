/** An approved draft comes into force: number, date, history; what it replaces expires. Source: LM-0, header and history. */
import type { Change } from '../../../host/change.ts';
import { update } from '../../../host/change.ts';
import { all } from '../../../host/query.ts';
import { nextLetterNumber } from '../../../registers/next-letter-number.ts';
import { addMonths, printDate } from '../../../schema/dates.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, refuse } from '../../../schema/index.ts';
import { publishForm } from '../forms.ts';
import { loadsNaskah, savesDraft, whyNoDraft } from '../naskah/edit-forms.ts';
import { naskahTable } from '../naskah/naskah.table.ts';
import type { NaskahRecord } from '../naskah/naskah-record.ts';
import { historyOf } from '../naskah/naskah-record.ts';
import type { ApprovalState } from './approval.ts';
import { approvalOf } from './approval.ts';
import { revisionWords, revisiTable } from './revisi.table.ts';
import { riwayatTable } from './riwayat.table.ts';

const WAITS: Readonly<Record<Exclude<ApprovalState, 'approved'>, string>> = {
  open: 'Draf belum diajukan dan belum disetujui Kepala Puskesmas.',
  submitted: 'Draf menunggu persetujuan Kepala Puskesmas.',
  returned: 'Draf dikembalikan Kepala Puskesmas. Perbaiki, lalu ajukan lagi.',
  lapsed: 'Naskah berubah sesudah disetujui, jadi persetujuannya gugur. Ajukan lagi.',
};

/** Why the draft cannot be issued yet, or `null`. */
export function whyNotIssued(record: NaskahRecord): string | null {
  if (!record.draft) return whyNoDraft(record);
  const state = approvalOf(record, record.draft);
  return state === 'approved' ? null : WAITS[state];
}

export const loadPublish = loadsNaskah(({ host, record }) => {
  const { draft, current, naskah } = record;
  return {
    title: draft ? `Terbitkan revisi ${revisionWords(draft.revision)}` : 'Terbitkan',
    values: { issuedOn: host.today() },
    seen: draft ? host.seen(draft) : '',
    locked: whyNotIssued(record),
    notes: [
      naskah.documentNumber === null
        ? 'Nomornya diberikan sekarang menurut pola dalam Pengaturan.'
        : `No. Dokumen ${naskah.documentNumber}.`,
      ...(current ? [`Revisi ${revisionWords(current.revision)} menjadi kedaluwarsa.`] : []),
    ],
  };
});

const others = () => ({ others: all(naskahTable) });

/** Refuses what is not approved as it stands, a day after today, and one before what it replaces was issued. */
export const publish = savesDraft(
  publishForm,
  ({ host, record, read, draft, values: { issuedOn }, seen }) => {
    const { naskah, current } = record;
    const reason = whyNotIssued(record);
    if (reason !== null) return refuse(reason);
    if (issuedOn > host.today()) return refuse('Tanggal terbit tidak boleh sesudah hari ini.', 'issuedOn');
    if (current?.issuedOn && issuedOn < current.issuedOn)
      return refuse(`Tanggal terbit tidak boleh sebelum revisi yang digantikan (${printDate(current.issuedOn)}).`, 'issuedOn');
    const taken = read.others.map(({ documentNumber }) => documentNumber);
    const number = numberOf(host, record, issuedOn, taken);
    if (!number.ok) return number;
    const changes: Change[] = [
      update(revisiTable, draft, { state: 'Berlaku', issuedOn }, seen),
      ...(current
        ? [
            update(revisiTable, current, {
              ...{ state: 'Kedaluwarsa', endedOn: issuedOn, endedReason: `Diganti revisi ${revisionWords(draft.revision)}` },
            }),
          ]
        : []),
      ...historyOf(record, draft).flatMap((row) => (row.since === null ? [update(riwayatTable, row, { since: issuedOn })] : [])),
      update(naskahTable, naskah, {
        ...{ title: draft.title, documentNumber: number.value, reviewDue: addMonths(issuedOn, naskah.reviewMonths) },
      }),
    ];
    return ok({
      action: 'Terbitkan naskah',
      changes,
      options: { final: true },
      message: `${draft.title} revisi ${revisionWords(draft.revision)} berlaku sejak ${printDate(issuedOn)} dengan nomor ${number.value}.`,
      next: [{ caption: 'Catat distribusinya', route: `form/dokumenSop.distribusi/${naskah.number}` }],
    });
  },
  others,
);

/** A naskah keeps its number through all revisions. A new one is none that was typed for another naskah. */
function numberOf(
  host: Parameters<typeof nextLetterNumber>[0],
  { naskah, settings }: NaskahRecord,
  date: string,
  taken: readonly (string | null)[],
): Result<string> {
  if (naskah.documentNumber !== null) return ok(naskah.documentNumber);
  for (;;) {
    const given = nextLetterNumber(host, settings, { kind: naskah.kind, date });
    if (!given.ok) return given;
    if (!taken.includes(given.value.number)) return ok(given.value.number);
  }
}
