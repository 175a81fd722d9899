/**
 * Entries and meetings. UB-b: an entry is recorded from an agenda item's note, both linked. And the other way: the head chooses an
 * entry for the next lokmin, where it goes without identity; what the meeting says of it comes back by the same link.
 */
import { append, update } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { all, none, one, where } from '../../../host/query.ts';
import type { Acara } from '../../../registers/acara.table.ts';
import { acaraTable, withRelated } from '../../../registers/acara.table.ts';
import { bringMatter, matterTitle, nextPlanned } from '../../../registers/meeting-matters.ts';
import { notFound } from '../../../registers/not-found.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import { refuseAllButHead } from '../../../registers/pimpinan.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { carryOut } from '../../../registers/record-forms.ts';
import { unitOptions } from '../../../registers/referensi.ts';
import { unitTable } from '../../../registers/unit.table.ts';
import { printDate } from '../../../schema/dates.ts';
import type { Filled, Ref, Result, Saved } from '../../../schema/index.ts';
import { ok, parseForm, parseTarget, refuse } from '../../../schema/index.ts';
import { maskEntry } from '../masking.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { nameOf, umpanBalikRef, umpanBalikTable } from '../umpan-balik.table.ts';
import { checkArrival } from './check-arrival.ts';
import { fromMeetingForm } from './forms.ts';
import { closedReason } from './handling.ts';
import { keluhanFrom, keluhanQueries, keluhanRoute } from './keluhan-record.ts';
import { limitQueries, newEntry, reviewLimitFrom, UNTOLD } from './new-entry.ts';

/** `record` is the number of the meeting. */
export function loadFromMeeting(host: Host, input: unknown): Result<Filled> {
  const { record } = parseTarget(input);
  const read = host.read({
    rapat: one(rapatTable, record),
    acara: where(acaraTable, 'meeting', [record]),
    units: all(unitTable),
  });
  if (!read.rapat) return notFound(host, rapatTable, record);
  const items = [...read.acara].sort((a, b) => a.order - b.order);
  const noted = items.filter((item) => item.discussion !== null);
  const blank = Object.fromEntries(Object.keys(fromMeetingForm.fields).map((name) => [name, null]));
  return ok({
    title: `Umpan balik dari ${read.rapat.title}`,
    values: { ...blank, kind: 'Keluhan', secrecy: 'Terbuka' },
    seen: '',
    options: { Acara: (noted.length > 0 ? noted : items).map(acaraRef), Unit: unitOptions(read.units) },
    notes: noted.map((item) => `${item.order}. ${item.title}: ${item.discussion ?? ''}`),
  });
}

function acaraRef({ number, order, title }: Acara): Ref {
  return { id: number, label: `${order}. ${title}` };
}

/** Refuses an agenda item of another meeting. The entry names the item as its origin; the item names the entry. */
export function recordFromMeeting(host: Host, input: unknown): Result<Saved> {
  const submitted = parseForm(fromMeetingForm, input);
  if (!submitted.ok) return submitted;
  const { record, values } = submitted.value;
  const read = host.read({
    rapat: one(rapatTable, record),
    acara: where(acaraTable, 'meeting', [record]),
    units: all(unitTable),
    pegawai: all(pegawaiTable),
    ...limitQueries,
    register: none(umpanBalikTable),
  });
  if (!read.rapat) return notFound(host, rapatTable, record);
  const item = read.acara.find((candidate) => candidate.number === values.item.id);
  if (!item) return refuse(`Acara ${values.item.id} tidak ada lagi dalam rapat ini. Pilih acara lain.`, 'item');
  const arrived = arrivalFrom(read.rapat, item);
  const { item: _item, ...told } = values;
  const checked = checkArrival({ ...told, ...arrived }, read, host.today());
  if (!checked.ok) return checked;
  const entry = newEntry(host, { ...UNTOLD, ...checked.value }, reviewLimitFrom(read));
  return carryOut(
    host,
    entry.number,
    ok({
      action: 'Catat umpan balik dari rapat',
      changes: [append(umpanBalikTable, entry), update(acaraTable, item, { related: withRelated(item, entry.number) })],
      options: { final: true },
      message: `Tercatat dengan nomor ${entry.number}, dari acara “${item.title}”.`,
      next: [{ caption: 'Buka langkah-langkahnya', route: keluhanRoute(entry.number) }],
    }),
  );
}

function arrivalFrom(rapat: Rapat, item: Acara) {
  return {
    channel: 'Rapat' as const,
    receivedOn: rapat.date,
    receivedAt: rapat.openedAt ?? rapat.start,
    receiver: rapat.secretary,
    origin: { id: item.number, label: `${rapat.title}: ${item.title}` },
  };
}

/** The head's choice alone. A meeting that is planned already takes it at once; otherwise the next one to be planned does. */
export function proposeToMeeting(host: Host, input: unknown): Result<Saved> {
  const { record } = parseTarget(input);
  const read = host.read({
    ...keluhanQueries(record),
    pengaturan: pengaturanQuery,
    planned: where(rapatTable, 'state', ['Direncanakan']),
    agenda: none(acaraTable),
  });
  const found = keluhanFrom(host, record, read);
  if (!found.ok) return found;
  const { entry, bahan } = found.value;
  const refused = refuseAllButHead(host, pengaturanFrom(read.pengaturan));
  if (refused) return refused;
  const closed = closedReason(entry);
  if (closed !== null) return refuse(closed);
  const waiting = bahan.find((matter) => matter.meeting === null);
  if (waiting) return refuse(`${record} sudah menunggu lokmin berikutnya (${waiting.number}).`);
  const listed = read.planned.find((rapat) => found.value.acara.some((item) => item.meeting.id === rapat.number));
  if (listed) return refuse(`${record} sudah ada dalam susunan acara ${listed.title}.`);
  const kind = 'Lokmin bulanan';
  const next = nextPlanned(read.planned, kind, host.today());
  const changes = bringMatter(host, { kind, source: umpanBalikRef(entry), title: titleOf(entry), origin: null }, next);
  const fate = next ? `masuk susunan acara ${next.title} (${printDate(next.date)})` : 'menunggu lokmin berikutnya direncanakan';
  return carryOut(
    host,
    record,
    ok({ action: 'Bawa umpan balik ke lokmin', changes, message: `${record} ${fate}, tanpa identitas pelapor.` }),
  );
}

/** What the agenda says: the problem, never who brought it. */
function titleOf(entry: UmpanBalik): string {
  return matterTitle(`Pembahasan umpan balik ${entry.number}: ${maskEntry(entry, false).words(nameOf(entry))}`);
}
