/** A new revision is opened as a copy of what is in force; a draft may be dropped; a naskah may expire without successor. Source: LM-0. */
import { append, remove, update } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import type { Decision } from '../../../registers/record-forms.ts';
import { printDate } from '../../../schema/dates.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, refuse } from '../../../schema/index.ts';
import { reviseForm, withdrawForm } from '../forms.ts';
import { contentChanges, newDraft } from '../naskah/add-naskah.ts';
import { bagianTable } from '../naskah/bagian.table.ts';
import { loadsNaskah, runsNaskah, savesNaskah } from '../naskah/edit-forms.ts';
import { langkahTable } from '../naskah/langkah.table.ts';
import { naskahTable } from '../naskah/naskah.table.ts';
import type { NaskahRecord } from '../naskah/naskah-record.ts';
import { historyOf, sectionsOf, stepsOf } from '../naskah/naskah-record.ts';
import { revisionWords, revisiTable } from './revisi.table.ts';
import { riwayatTable } from './riwayat.table.ts';

const HAS_DRAFT = 'Draf revisi sudah terbuka. Selesaikan dan terbitkan, atau hapus draf itu dahulu.';

export const loadRevise = loadsNaskah(({ record }) => ({
  values: { reason: null },
  seen: '',
  locked: record.draft ? HAS_DRAFT : null,
}));

export const revise = savesNaskah(reviseForm, ({ host, record, values }) => openDraft(host, record, values.reason));

/** The draft of the next revision, with the text in force, or else of the last one. Refuses while another draft is open. */
export function openDraft(host: Host, record: NaskahRecord, reason: string): Result<Decision> {
  const { naskah, draft, current, revisi } = record;
  const source = current ?? revisi[0];
  if (draft || !source) return refuse(HAS_DRAFT);
  const highest = Math.max(...revisi.map(({ revision }) => revision));
  if (highest >= 99) return refuse('No. Revisi sudah 99. Buat naskah baru sebagai salinan.');
  const opened = newDraft(host, naskah, highest + 1, reason);
  return ok({
    action: 'Buka revisi naskah',
    changes: [append(revisiTable, opened), ...contentChanges(host, opened, sectionsOf(record, source), stepsOf(record, source))],
    message: `Draf revisi ${revisionWords(opened.revision)} dibuka.`,
    next: [
      { caption: 'Ubah bagian', route: `form/dokumenSop.bagian/${naskah.number}` },
      { caption: 'Ubah langkah', route: `form/dokumenSop.langkah/${naskah.number}` },
    ],
  });
}

/** Takes a draft back with all its text. Refuses the first one of a naskah, which has nothing behind it. */
export const dropDraft = runsNaskah(({ record }) => {
  const { draft, revisi } = record;
  if (!draft) return refuse('Tidak ada draf yang dapat dihapus.');
  if (revisi.length === 1) return refuse('Ini draf pertama naskah; tanpa draf ini naskahnya kosong. Ubah saja isinya.');
  return ok({
    action: 'Hapus draf revisi',
    changes: [
      remove(revisiTable, draft),
      ...sectionsOf(record, draft).map((row) => remove(bagianTable, row)),
      ...stepsOf(record, draft).map((row) => remove(langkahTable, row)),
      ...historyOf(record, draft).map((row) => remove(riwayatTable, row)),
    ],
    message: `Draf revisi ${revisionWords(draft.revision)} dihapus. Naskah yang berlaku tidak berubah.`,
  });
});

const NOT_IN_FORCE = 'Naskah ini tidak sedang berlaku.';

export const loadWithdraw = loadsNaskah(({ host, record }) => ({
  values: { endedOn: host.today(), endedReason: null },
  seen: record.current ? host.seen(record.current) : '',
  locked: record.current ? null : NOT_IN_FORCE,
}));

/** Refuses a day before it was issued or after today. */
export const withdraw = savesNaskah(withdrawForm, ({ host, record, values, seen }) => {
  const { naskah, current } = record;
  if (!current) return refuse(NOT_IN_FORCE);
  if (values.endedOn > host.today()) return refuse('Tanggalnya tidak boleh sesudah hari ini.', 'endedOn');
  if (current.issuedOn !== null && values.endedOn < current.issuedOn)
    return refuse(`Tanggalnya tidak boleh sebelum terbit (${printDate(current.issuedOn)}).`, 'endedOn');
  return ok({
    action: 'Nyatakan naskah kedaluwarsa',
    changes: [
      update(revisiTable, current, { state: 'Kedaluwarsa', ...values }, seen),
      update(naskahTable, naskah, { reviewDue: null }),
    ],
    message: `${naskah.title} tidak berlaku lagi.`,
  });
});
