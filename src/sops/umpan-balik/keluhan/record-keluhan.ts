/** An entry arrives and is written in the register. Source: seed-003, steps a–e; seed-002, D.a. */
import { append } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { all, none, one } from '../../../host/query.ts';
import { pegawaiRef, pegawaiTable } from '../../../registers/pegawai.table.ts';
import { carryOut } from '../../../registers/record-forms.ts';
import { findMe, pegawaiOptions, unitOptions } from '../../../registers/referensi.ts';
import { unitTable } from '../../../registers/unit.table.ts';
import type { Filled, Refusal, Result, Saved, ValuesOf } from '../../../schema/index.ts';
import { ok, parseForm, refuse, refuseAll } from '../../../schema/index.ts';
import { CHANNELS, KINDS } from '../channels.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { checkArrival } from './check-arrival.ts';
import { recordForm } from './forms.ts';
import { keluhanRoute } from './keluhan-record.ts';
import { limitQueries, newEntry, reviewLimitFrom } from './new-entry.ts';

type Report = ValuesOf<typeof recordForm.fields>;

export function loadNew(host: Host): Result<Filled> {
  const read = host.read({ pegawai: all(pegawaiTable), units: all(unitTable) });
  const me = findMe(host, read.pegawai);
  const blank = Object.fromEntries(Object.keys(recordForm.fields).map((name) => [name, null]));
  return ok({
    values: {
      ...blank,
      kind: KINDS[0],
      channel: CHANNELS[0],
      receivedOn: host.today(),
      receivedAt: host.now().slice(11, 16),
      receiver: me && pegawaiRef(me),
      secrecy: 'Terbuka',
    },
    seen: '',
    options: { Pegawai: pegawaiOptions(read.pegawai), Unit: unitOptions(read.units) },
  });
}

/** Refuses a day to come, a unit or officer that is not there, identity without consent, and a "same problem" that is gone. */
export function recordKeluhan(host: Host, input: unknown): Result<Saved> {
  const submitted = parseForm(recordForm, input);
  if (!submitted.ok) return submitted;
  const { values } = submitted.value;
  const read = host.read({
    pegawai: all(pegawaiTable),
    units: all(unitTable),
    ...limitQueries,
    same: one(umpanBalikTable, values.same?.id ?? ''),
    register: none(umpanBalikTable),
  });
  const checked = checkArrival(values, read, host.today());
  const gone = values.same !== null && read.same === null ? sameGone(values.same.id) : [];
  if (!checked.ok) return refuseAll([...checked.refusals, ...gone]);
  if (gone.length > 0) return refuseAll(gone);
  const { cause, explanation, onSpot, ...arrival } = checked.value;
  const settled = onSpot === true && explanation !== null ? { cause, explanation } : null;
  const entry = newEntry(host, { ...arrival, origin: null, settled }, reviewLimitFrom(read));
  return carryOut(
    host,
    entry.number,
    ok({
      action: 'Catat umpan balik',
      changes: [append(umpanBalikTable, entry)],
      // The number is the reporter's receipt from now on.
      options: { final: true },
      message: messageFor(entry.number, checked.value),
      next: [{ caption: 'Buka langkah-langkahnya', route: keluhanRoute(entry.number) }],
    }),
  );
}

function sameGone(number: string): readonly Refusal[] {
  return refuse(`${number} tidak ada lagi. Kosongkan “Masalah yang sama”, atau pilih yang lain.`, 'same').refusals;
}

function messageFor(number: string, { onSpot, same }: Pick<Report, 'onSpot' | 'same'>): string {
  const linked = same === null ? '' : ` Ditandai sebagai masalah yang sama dengan ${same.id}.`;
  return onSpot === true
    ? `Tercatat dengan nomor ${number}, selesai di tempat.${linked}`
    : `Tercatat dengan nomor ${number}. Berikan nomor ini kepada pelapor sebagai tanda terima.${linked}`;
}
