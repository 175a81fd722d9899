/** Step g: the entry is distributed to the units concerned, and each answers with alternatives. */

import type { RowChange } from '../../../host/change.ts';
import { update } from '../../../host/change.ts';
import { all } from '../../../host/query.ts';
import { deadlineOf } from '../../../registers/batas-waktu.ts';
import { childChanges } from '../../../registers/child-rows.ts';
import { calendarFrom, hariLiburQuery } from '../../../registers/kalender.ts';
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import { pegawaiRef, pegawaiTable } from '../../../registers/pegawai.table.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import { listKnown, listSeen } from '../../../registers/record-forms.ts';
import { findPegawai, findUnit, pegawaiOptions, unitOptions } from '../../../registers/referensi.ts';
import type { Unit } from '../../../registers/unit.table.ts';
import { unitTable } from '../../../registers/unit.table.ts';
import type { ListItem, Refusal, Result } from '../../../schema/index.ts';
import { ok, refuse, refuseAll } from '../../../schema/index.ts';
import type { Distribusi } from '../distribusi.table.ts';
import { distribusiTable } from '../distribusi.table.ts';
import { umpanBalikRef } from '../umpan-balik.table.ts';
import { alternativesForm, distributeForm } from './forms.ts';
import { shownWords } from './hidden-identity.ts';
import type { Keluhan } from './keluhan-record.ts';
import { loadsKeluhan, savesKeluhan } from './save-keluhan.ts';

type Asked = ListItem<typeof distributeForm.fields.units.items>;

const queries = () => ({
  pegawai: all(pegawaiTable),
  units: all(unitTable),
  pengaturan: pengaturanQuery,
  holidays: hariLiburQuery,
});

/** A unit has so many working days for its alternatives, unless the team says otherwise. */
const DAYS_FOR_ALTERNATIVES = 2;

export const loadDistribute = loadsKeluhan('distribute', queries, ({ host, keluhan: { entry, distribusi }, read }) => {
  const calendar = calendarFrom(pengaturanFrom(read.pengaturan), read.holidays);
  const limit = { count: DAYS_FOR_ALTERNATIVES, unit: 'hari kerja' as const };
  const due = deadlineOf({ date: host.today(), time: null }, limit, calendar).date;
  const rows = distribusi.map(({ number, unit, person, due: until, answeredOn }) => ({
    id: number,
    unit,
    person,
    due: until,
    note: answeredOn === null ? 'Belum memberi alternatif' : 'Sudah memberi alternatif',
  }));
  const seenOf = new Map(distribusi.map((row) => [row.number, host.seen(row)]));
  return {
    values: {
      units:
        rows.length > 0 ? rows.map((row) => ({ ...row, seen: seenOf.get(row.id) })) : [{ unit: entry.unit, person: null, due }],
    },
    seen: listSeen(host, distribusi),
    options: { Pegawai: pegawaiOptions(read.pegawai), Unit: unitOptions(read.units) },
  };
});

/** Refuses a unit named twice, one that is not in the register, a day gone by for a new unit, and taking out a unit that has answered. */
export const distribute = savesKeluhan(distributeForm, 'distribute', queries, ({ host, keluhan, read, values, seen }) => {
  const { entry, distribusi } = keluhan;
  const asked = checkUnits(values.units, keluhan, read, host.today());
  if (!asked.ok) return asked;
  const kept = new Set(asked.value.map((item) => item.id));
  const answered = distribusi.find((row) => row.answeredOn !== null && !kept.has(row.number));
  if (answered) return refuse(`${answered.unit.label} sudah memberi alternatif solusi, jadi tidak dapat dihapus.`, 'units');
  const changes = childChanges(host, {
    table: distribusiTable,
    present: distribusi,
    known: listKnown(seen),
    items: asked.value,
    values: ({ unit, person, due }) => ({ unit, person, due }),
    fresh: ({ unit, person, due }, _index, number) => ({
      number,
      entry: umpanBalikRef(entry),
      unit,
      person,
      sentOn: host.today(),
      due,
      alternatives: null,
      answeredOn: null,
    }),
  });
  if (!changes.ok) return changes;
  return ok({
    action: 'Distribusikan umpan balik',
    distribusi: { after: afterChanges(distribusi, changes.value), changes: changes.value },
    message: `Didistribusikan ke ${asked.value.map((item) => item.unit.label).join(', ')}.`,
  });
});

/** The rows as they will stand. */
function afterChanges(rows: readonly Distribusi[], changes: readonly RowChange[]): Distribusi[] {
  const changed = new Map(changes.flatMap((change) => (change.type === 'append' ? [] : [[change.row, change] as const])));
  const kept = rows.flatMap((row) => {
    const change = changed.get(row);
    if (!change) return [row];
    return change.type === 'update' ? [{ ...row, ...change.values } as Distribusi] : [];
  });
  return [...kept, ...changes.flatMap((change) => (change.type === 'append' ? [change.row as unknown as Distribusi] : []))];
}

function checkUnits(
  units: readonly Asked[],
  { distribusi }: Keluhan,
  registers: { readonly units: readonly Unit[]; readonly pegawai: readonly Pegawai[] },
  today: string,
): Result<Asked[]> {
  const refusals: Refusal[] = [];
  const checked = units.map((item, index): Asked => {
    const path = `units.${index}`;
    const unit = findUnit(registers.units, item.unit, `${path}.unit`, 'Unit terkait');
    const person =
      item.person === null ? ok(null) : findPegawai(registers.pegawai, item.person, `${path}.person`, 'Penanggung jawab unit');
    const isNew = !distribusi.some((row) => row.number === item.id);
    if (!unit.ok) refusals.push(...unit.refusals);
    if (!person.ok) refusals.push(...person.refusals);
    if (units.findIndex((other) => other.unit.id === item.unit.id) < index)
      refusals.push({ field: `${path}.unit`, message: `${item.unit.label} sudah ada dalam daftar. Hapus salah satunya.` });
    if (isNew && item.due < today)
      refusals.push({ field: `${path}.due`, message: 'Batas tanggapan tidak boleh sebelum hari ini.' });
    return {
      ...item,
      unit: unit.ok ? unit.value : item.unit,
      person: person.ok && person.value ? pegawaiRef(person.value) : null,
    };
  });
  return refusals.length > 0 ? refuseAll(refusals) : ok(checked);
}

/** `part` is the number of the distribution: each unit has its own form. */
export const loadAlternatives = loadsKeluhan(
  'distribute',
  () => ({}),
  ({ host, keluhan: { entry, distribusi }, part }) => {
    const row = distribusi.find((candidate) => candidate.number === part);
    if (!row) return refuse(gone(part));
    return {
      title: `Alternatif solusi: ${row.unit.label}`,
      values: { alternatives: row.alternatives },
      seen: host.seen(row),
      notes: [`${entry.core ?? ''}: “${shownWords(entry, entry.content)}”`],
    };
  },
);

export const giveAlternatives = savesKeluhan(
  alternativesForm,
  'distribute',
  () => ({}),
  ({ host, keluhan: { distribusi }, part, values, seen }) => {
    const row = distribusi.find((candidate) => candidate.number === part);
    if (!row) return refuse(gone(part));
    const answer = { alternatives: values.alternatives, answeredOn: row.answeredOn ?? host.today() };
    return ok({
      action: 'Beri alternatif solusi',
      distribusi: {
        after: distribusi.map((other) => (other === row ? { ...row, ...answer } : other)),
        changes: [update(distribusiTable, row, answer, seen)],
      },
      message: `${values.alternatives.length} alternatif dari ${row.unit.label} disimpan.`,
    });
  },
);

function gone(part: string): string {
  return `Distribusi ${part} tidak ada lagi. Buka lagi langkah Distribusi.`;
}
