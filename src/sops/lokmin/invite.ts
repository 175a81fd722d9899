/** Who is invited to a lokmin: staff from the register, guests by name. */
import { all, where } from '../../host/query.ts';
import { childChanges } from '../../registers/child-rows.ts';
import type { Kehadiran } from '../../registers/kehadiran.table.ts';
import { kehadiranTable, newKehadiran } from '../../registers/kehadiran.table.ts';
import { loadsMeeting, savesMeeting } from '../../registers/meeting-forms.ts';
import { optionsWith } from '../../registers/meeting-schedule.ts';
import type { Pegawai } from '../../registers/pegawai.table.ts';
import { pegawaiRef, pegawaiTable } from '../../registers/pegawai.table.ts';
import { rapatRef } from '../../registers/rapat.table.ts';
import { listKnown, listSeen } from '../../registers/record-forms.ts';
import { findPegawai, leftWords } from '../../registers/referensi.ts';
import type { ListItem, Refusal, Result } from '../../schema/index.ts';
import { ok, refuse, refuseAll } from '../../schema/index.ts';
import { inviteForm } from './forms.ts';

type Invited = ListItem<typeof inviteForm.fields.invited.items>;

const queries = (record: string) => ({ kehadiran: where(kehadiranTable, 'meeting', [record]), pegawai: all(pegawaiTable) });

export const loadInvited = loadsMeeting(queries, ({ host, read: { kehadiran, pegawai } }) => ({
  values: {
    invited: kehadiran.map((row) => ({
      id: row.number,
      seen: host.seen(row),
      person: row.person,
      name: row.name,
      role: row.role,
      phone: row.phone,
    })),
  },
  seen: listSeen(host, kehadiran),
  options: {
    Pegawai: optionsWith(
      pegawai,
      kehadiran.flatMap(({ person }) => (person === null ? [] : [person])),
    ),
  },
}));

/** Refuses a participant without name, someone who stands in the list twice, and new ones who do not work here. Those invited already stay. */
export const invite = savesMeeting(inviteForm, queries, ({ host, row: rapat, read, values, seen }) => {
  const people = identified(values.invited, read);
  if (!people.ok) return people;
  const changes = childChanges(host, {
    table: kehadiranTable,
    present: read.kehadiran,
    known: listKnown(seen),
    items: people.value,
    values: ({ person, name, role, phone }) => ({ person, name, role, phone }),
    fresh: ({ person, name, role, phone }, _index, number) =>
      newKehadiran({ number, meeting: rapatRef(rapat), person, name, role, phone }),
  });
  if (!changes.ok) return changes;
  return ok({
    action: 'Susun peserta lokmin',
    changes: changes.value,
    message: `Daftar peserta disimpan: ${people.value.length} orang.`,
  });
});

type Identified = Invited & { readonly name: string; readonly role: string };

interface Known {
  readonly pegawai: readonly Pegawai[];
  readonly kehadiran: readonly Kehadiran[];
}

function identified(invited: readonly Invited[], known: Known): Result<Identified[]> {
  const people: Identified[] = [];
  const refusals: Refusal[] = [];
  invited.forEach((item, index) => {
    const found = identify(item, known, `invited.${index}`);
    if (!found.ok) refusals.push(...found.refusals);
    else if (people.some((other) => other.person !== null && other.person.id === found.value.person?.id))
      refusals.push({
        field: `invited.${index}.person`,
        message: `${found.value.name} sudah ada dalam daftar peserta. Hapus salah satunya.`,
      });
    else people.push(found.value);
  });
  return refusals.length > 0 ? refuseAll(refusals) : ok(people);
}

function identify(item: Invited, { pegawai, kehadiran }: Known, path: string): Result<Identified> {
  const { name, role } = item;
  if (item.person === null) {
    if (name === null) return refuse('Nama peserta wajib diisi, atau pilih seorang pegawai.', `${path}.name`);
    return role === null ? refuse('Jabatan atau instansi tamu wajib diisi.', `${path}.role`) : ok({ ...item, name, role });
  }
  const left = leftWords(pegawai, item.person);
  const row = kehadiran.find(({ number, person }) => number === item.id && person?.id === item.person?.id);
  if (left !== null && row) return ok({ ...item, person: row.person, name: name ?? row.name, role: role ?? row.role });
  const person = findPegawai(pegawai, item.person, `${path}.person`, 'Pegawai');
  if (!person.ok) return person;
  if (left !== null) return refuse(`${person.value.name} ${left}. Pilih orang lain, atau hapus dari daftar.`, `${path}.person`);
  return ok({
    ...item,
    person: pegawaiRef(person.value),
    name: person.value.name,
    role: role ?? person.value.position,
    phone: item.phone ?? person.value.phone,
  });
}
