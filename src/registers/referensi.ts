/** References from a form, checked against the rows they name: the row's own name goes beside the number. */
import type { Ref, Result } from '../schema/index.ts';
import { ok, refuse } from '../schema/index.ts';
import type { Pegawai } from './pegawai.table.ts';
import { pegawaiRef } from './pegawai.table.ts';

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
