/** References from a form, checked against the rows they name: the row's own name goes beside the number. */
import type { Host } from '../host/host.ts';
import type { Ref, Result } from '../schema/index.ts';
import { ok, refuse } from '../schema/index.ts';
import type { Pegawai } from './pegawai.table.ts';
import { pegawaiRef } from './pegawai.table.ts';
import type { Unit } from './unit.table.ts';
import { unitRef } from './unit.table.ts';

/** Options for a form: those who still work here, by name. */
export function pegawaiOptions(pegawai: readonly Pegawai[]): Ref[] {
  return pegawai
    .filter((person) => person.active)
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(pegawaiRef);
}

/** The person a reference means; refuses one who is not in the register. */
export function findPegawai(pegawai: readonly Pegawai[], ref: Ref, field: string, label: string): Result<Pegawai> {
  const person = pegawai.find((candidate) => candidate.number === ref.id);
  return person ? ok(person) : refuse(`${label}: ${ref.id} tidak ada di lembar Pegawai. Pilih orang lain.`, field);
}

/** Why the person that a row names can no longer act, to follow the name: `tidak bekerja lagi`; `null` for those who still work here. */
export function leftWords(pegawai: readonly Pegawai[], ref: Ref): string | null {
  const person = pegawai.find((candidate) => candidate.number === ref.id);
  if (!person) return 'tidak ada lagi di daftar pegawai';
  return person.active ? null : 'tidak bekerja lagi';
}

/** The row of whoever is at the keyboard, by the address of the account; `null` when it is not in the register, or not told. */
export function findMe(host: Host, pegawai: readonly Pegawai[]): Pegawai | null {
  const email = host.user().email.toLowerCase();
  return pegawai.find((person) => person.active && email !== '' && person.email?.toLowerCase() === email) ?? null;
}

/** Options for a form: units that are active. */
export function unitOptions(units: readonly Unit[]): Ref[] {
  return units.filter((unit) => unit.active).map(unitRef);
}

/** The unit a reference means, as the register names it now; refuses one that was deleted. */
export function findUnit(units: readonly Unit[], ref: Ref, field: string, label: string): Result<Ref> {
  const unit = units.find((candidate) => candidate.number === ref.id);
  return unit ? ok(unitRef(unit)) : refuse(`${label}: ${ref.id} tidak ada lagi di lembar Unit. Pilih unit lain.`, field);
}
