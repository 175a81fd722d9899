/** UB-e2: each slip of a box is written in the buku pengaduan; many in one go, all in one commit. */
import { append, update } from '../../../host/change.ts';
import { CONFLICT_FIELD } from '../../../host/host.ts';
import { all, where } from '../../../host/query.ts';
import { unitOptions } from '../../../registers/referensi.ts';
import type { Unit } from '../../../registers/unit.table.ts';
import { unitTable } from '../../../registers/unit.table.ts';
import type { ListItem, Ref, Refusal, Result } from '../../../schema/index.ts';
import { inside, ok, refuse, refuseAll } from '../../../schema/index.ts';
import { receivingSteps } from '../channels.ts';
import type { Arrival } from '../keluhan/new-entry.ts';
import { limitQueries, newEntry, reviewLimitFrom, UNTOLD } from '../keluhan/new-entry.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { slipsForm } from './forms.ts';
import { loadsOpening, openingRoute, savesOpening } from './opening-record.ts';
import type { Pembukaan } from './pembukaan.table.ts';
import { openingName, openingRef, pembukaanTable } from './pembukaan.table.ts';

type Slip = ListItem<typeof slipsForm.fields.slips.items>;

const queries = (record: string) => ({
  entries: where(umpanBalikTable, 'origin', [record]),
  units: all(unitTable),
  ...limitQueries,
});

/** As many empty cards as slips are left; those written down are told by their numbers. */
export const loadSlips = loadsOpening(queries, ({ row: opening, read }) => {
  const written = read.entries.length;
  const left = Math.max(0, opening.slips - written);
  return {
    title: openingName(opening),
    values: { slips: Array.from({ length: left }, (_, index) => emptyCard(written + index + 1, opening.slips)) },
    seen: writtenMark(read.entries),
    options: { Unit: unitOptions(read.units) },
    notes: [
      ...writtenNotes(read.entries),
      ...(left > 0 ? ['Bila lembarnya lebih banyak, ubah jumlah lembar pada langkah “Buka kotak saran” dahulu.'] : []),
    ],
    locked: left > 0 ? null : opening.slips === 0 ? 'Kotak kosong: tidak ada lembar untuk dicatat.' : allWritten(opening),
  };
});

/** More lines than these would push the cards out of sight. */
const MOST_NOTES = 10;

function writtenNotes(entries: readonly UmpanBalik[]): string[] {
  if (entries.length > MOST_NOTES) return [`Sudah dicatat ${entries.length} lembar: ${numbersOf(entries)}`];
  return entries.map((entry) => `Sudah dicatat: ${entry.number}, ${entry.kind.toLowerCase()}`);
}

function emptyCard(order: number, of: number) {
  const empty = { content: null, kind: null, unit: null, hope: null, reporter: null, phone: null, consent: null };
  return { ...empty, heading: `Lembar ${order} dari ${of}` };
}

function allWritten({ slips }: Pembukaan): string {
  return `Semua lembar sudah dicatat (${slips}).`;
}

/** Which slips the form knew of: a save that is sent twice must not write twice. */
function writtenMark(entries: readonly UmpanBalik[]): string {
  return entries.map((entry) => entry.number).join(' ') || '–';
}

/** Leaves empty cards out. Refuses more slips than were counted, half-filled cards, and identity without consent. */
export const enterSlips = savesOpening(slipsForm, queries, ({ host, row: opening, read, values, seen }) => {
  if (seen !== null && seen !== writtenMark(read.entries))
    return refuse('Lembar dari kotak ini sudah dicatat sejak formulir dibuka. Muat nilai terbaru, lalu periksa.', CONFLICT_FIELD);
  const cards = (values.slips ?? []).map((slip, index) => ({ slip, index })).filter(({ slip }) => !isEmpty(slip));
  if (cards.length === 0) return refuse('Belum ada lembar yang diisi. Isi sedikitnya satu kartu.', 'slips');
  const left = opening.slips - read.entries.length;
  if (cards.length > left) return tooMany(opening, cards.length, left);
  const refusals = cards.flatMap(({ slip, index }) => inside(`slips.${index}`, missingIn(slip, read.units)));
  if (refusals.length > 0) return refuseAll(refusals);

  const limit = reviewLimitFrom(read);
  const entries = cards.map(({ slip }) => newEntry(host, arrivalOf(slip, opening, read.units), limit));
  const rest = left - entries.length;
  return ok({
    action: 'Catat lembar kotak saran',
    changes: [
      ...entries.map((entry) => append(umpanBalikTable, entry)),
      update(pembukaanTable, opening, { entered: read.entries.length + entries.length }),
    ],
    // Their numbers are receipts, and may have been handed out.
    options: { final: true },
    message: `${entries.length} lembar dicatat: ${numbersOf(entries)}. ${rest === 0 ? 'Semua lembar sudah dicatat.' : `Masih ${rest} lembar.`}`,
    next: [{ caption: 'Buka langkah-langkahnya', route: openingRoute(opening.number) }],
  });
});

/** `KLH-2026-0007 sampai KLH-2026-0012` */
function numbersOf(entries: readonly UmpanBalik[]): string {
  const [first] = entries;
  const last = entries[entries.length - 1];
  return first === last ? (first?.number ?? '') : `${first?.number} sampai ${last?.number}`;
}

function tooMany({ slips }: Pembukaan, filled: number, left: number): Result<never> {
  return refuse(
    `Ada ${filled} lembar terisi, padahal tinggal ${left} dari ${slips} lembar yang dihitung. Ubah jumlah lembar pada langkah “Buka kotak saran” dahulu, lalu simpan lagi.`,
    'slips',
  );
}

function isEmpty({ content, kind, unit, hope, reporter, phone }: Slip): boolean {
  return [content, kind, unit, hope, reporter, phone].every((value) => value === null);
}

function missingIn(slip: Slip, units: readonly Unit[]): readonly Refusal[] {
  const named = slip.reporter !== null || slip.phone !== null;
  return [
    ...(slip.content === null ? refuse('Isi umpan balik wajib diisi, dengan kata-kata penulisnya.', 'content').refusals : []),
    ...(slip.kind === null ? refuse('Jenis umpan balik wajib dipilih.', 'kind').refusals : []),
    ...(slip.unit !== null && !unitOf(slip, units)
      ? refuse(`Unit ${slip.unit.id} tidak ada di lembar Unit. Pilih unit lain.`, 'unit').refusals
      : []),
    ...(named && slip.consent !== true
      ? refuse('Nama dan No. HP hanya disimpan bila penulisnya setuju. Tandai setuju, atau kosongkan keduanya.', 'consent')
          .refusals
      : []),
  ];
}

function unitOf({ unit }: Slip, units: readonly Unit[]): Ref | null {
  const found = units.find((candidate) => candidate.number === unit?.id);
  return found ? { id: found.number, label: found.name } : null;
}

/** A slip arrived when its box was opened; without name and telephone it is anonymous. */
function arrivalOf(slip: Slip, opening: Pembukaan, units: readonly Unit[]): Arrival {
  const isNamed = slip.reporter !== null || slip.phone !== null;
  return {
    ...UNTOLD,
    receivedOn: opening.date,
    receivedAt: opening.time,
    kind: slip.kind ?? 'Keluhan',
    channel: 'Kotak saran',
    receiver: opening.officers[0]?.person ?? null,
    receivingSteps: receivingSteps('Kotak saran').slice(0, 2),
    unit: unitOf(slip, units),
    content: slip.content ?? '',
    hope: slip.hope,
    secrecy: isNamed ? 'Terbuka' : 'Anonim',
    reporter: slip.reporter,
    phone: slip.phone,
    consent: isNamed ? true : null,
    origin: openingRef(opening),
  };
}
