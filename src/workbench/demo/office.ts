/** The made-up office: settings, logos, units, staff; and what of it the forms refer to. */
import { EXAMPLE_SETTINGS, EXAMPLE_STAFF, EXAMPLE_UNITS } from '../../registers/pegawai.examples.ts';
import type { ListedRow } from '../../registers/register.ts';
import type { Filled, Ref, Saved } from '../../schema/index.ts';
import { EXAMPLE_INDICATORS } from '../../sops/lokmin/lokmin.examples.ts';
import type { Actor } from './actor.ts';
import { HEAD_EMAIL, OFFICE_EMAIL, SECRETARY_EMAIL } from './actor.ts';
import { DEMO_LOGOS } from './logos.ts';

const EMAILS: readonly string[] = [HEAD_EMAIL, SECRETARY_EMAIL, OFFICE_EMAIL];

/** Not everybody has an account. */
function emailOf(index: number): string | null {
  return index < 0 || index >= 14 ? null : (EMAILS[index] ?? `pegawai${index + 1}@contoh.example`);
}

/** Units with a programme of their own bring material to the lokmin. */
const REPORTING: readonly string[] = EXAMPLE_INDICATORS.map(({ unit }) => unit);

/** Settings, units and staff as somebody of the office types them in. */
export function fillOffice(actor: Pick<Actor, 'as' | 'call'>): void {
  actor.as(OFFICE_EMAIL);
  actor.call('pengaturan.save', { values: EXAMPLE_SETTINGS });
  for (const [name, base64] of Object.entries(DEMO_LOGOS)) actor.call('logo.save', { name, base64 });
  const units = new Map<string, { id: string; label: string }>();
  for (const [name, klaster] of EXAMPLE_UNITS) {
    const { record } = actor.call<Saved>('unit.save', {
      values: { name, klaster, active: true, reports: REPORTING.includes(name) },
    });
    units.set(name, { id: record, label: name });
  }
  EXAMPLE_STAFF.forEach(({ name, position, unit, nip, rank }, index) => {
    const phone = `0812 0000 ${String(1000 + index)}`;
    const email = emailOf(index);
    actor.call('pegawai.save', {
      values: { name, position, unit: units.get(unit) ?? null, nip: nip ?? null, rank: rank ?? null, phone, email, active: true },
    });
  });
}

/** Those that stand on the same day every year; the others are announced later. */
const HOLIDAYS: readonly (readonly [day: string, name: string])[] = [
  ['01-01', 'Tahun Baru Masehi'],
  ['05-01', 'Hari Buruh Internasional'],
  ['06-01', 'Hari Lahir Pancasila'],
  ['08-17', 'Proklamasi Kemerdekaan'],
  ['12-25', 'Kelahiran Yesus Kristus'],
];

export function fillHolidays(actor: Actor): void {
  actor.as(OFFICE_EMAIL);
  const year = actor.today.slice(0, 4);
  for (const [day, name] of HOLIDAYS) actor.call('hariLibur.save', { values: { date: `${year}-${day}`, name } });
}

/** What forms offer to choose from, read once: it does not change during the year. */
export interface Office {
  unit(name: string): Ref | null;
  person(name: string): Ref | null;
  /** Who answers for a unit: the first of it in the list of staff. */
  holder(unit: string): Ref | null;
  /** The account of who answers for a unit; the office's own where nobody of it has one. */
  accountOf(unit: string): string;
  category(name: string): Ref | null;
  grade(name: string): Ref | null;
  readonly units: readonly Ref[];
}

export function readOffice(actor: Actor): Office {
  const { options = {} } = actor.call<Filled>('umpanBalik.loadNew');
  const units = options.Unit ?? [];
  const categories = listed(actor, 'kategori.list');
  const grades = listed(actor, 'kelas.list');
  const named = (refs: readonly Ref[], name: string) => refs.find((ref) => ref.label === name) ?? null;
  return {
    units,
    unit: (name) => named(units, name),
    person: (name) => named(options.Pegawai ?? [], name),
    holder: (unit) => named(options.Pegawai ?? [], EXAMPLE_STAFF.find((person) => person.unit === unit)?.name ?? ''),
    accountOf: (unit) => emailOf(EXAMPLE_STAFF.findIndex((person) => person.unit === unit)) ?? OFFICE_EMAIL,
    category: (name) => named(categories, name),
    grade: (name) => named(grades, name),
  };
}

function listed(actor: Actor, name: string): Ref[] {
  return actor.call<ListedRow[]>(name).map(({ record, title }) => ({ id: record, label: title }));
}
