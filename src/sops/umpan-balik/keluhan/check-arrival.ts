/** What every form that takes in or corrects an entry checks against the registers. */
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import { pegawaiRef } from '../../../registers/pegawai.table.ts';
import { findPegawai, findUnit } from '../../../registers/referensi.ts';
import type { Unit } from '../../../registers/unit.table.ts';
import { printDate } from '../../../schema/dates.ts';
import type { Refusal, Result } from '../../../schema/index.ts';
import { ok, refuse, refuseAll } from '../../../schema/index.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';

interface Registers {
  readonly pegawai: readonly Pegawai[];
  readonly units: readonly Unit[];
}

type Checked = Pick<
  UmpanBalik,
  'receivedOn' | 'receiver' | 'unit' | 'secrecy' | 'reporter' | 'phone' | 'email' | 'address' | 'consent'
>;

type Identity = Pick<UmpanBalik, 'secrecy' | 'reporter' | 'phone' | 'email' | 'address' | 'consent'>;

/** The same values, with the names of unit and officer as the registers have them. */
export function checkArrival<T extends Checked>(values: T, { pegawai, units }: Registers, today: string): Result<T> {
  const unit = values.unit === null ? ok(null) : findUnit(units, values.unit, 'unit', 'Unit yang dituju');
  const receiver = values.receiver === null ? ok(null) : findPegawai(pegawai, values.receiver, 'receiver', 'Petugas penerima');
  const refusals: Refusal[] = [
    ...(values.receivedOn > today
      ? refuse(`Tanggal diterima tidak boleh sesudah hari ini (${printDate(today)}).`, 'receivedOn').refusals
      : []),
    ...refuseUnconsented(values),
    ...(unit.ok ? [] : unit.refusals),
    ...(receiver.ok ? [] : receiver.refusals),
  ];
  if (refusals.length > 0 || !unit.ok || !receiver.ok) return refuseAll(refusals);
  return ok({ ...values, unit: unit.value, receiver: receiver.value && pegawaiRef(receiver.value) });
}

/** UU 27/2022: names and contacts are kept only with consent. */
export function refuseUnconsented(values: Identity): readonly Refusal[] {
  const { secrecy, reporter, phone, email, address, consent } = values;
  const hasIdentity = secrecy !== 'Anonim' && [reporter, phone, email, address].some((value) => value !== null);
  if (!hasIdentity || consent === true) return [];
  return refuse('Tanpa persetujuan, nama dan kontak tidak boleh disimpan. Kosongkan isiannya, atau pilih Anonim.', 'consent')
    .refusals;
}
