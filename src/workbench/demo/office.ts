/** The made-up office: settings, logos, units, staff. */
import { EXAMPLE_SETTINGS, EXAMPLE_STAFF, EXAMPLE_UNITS } from '../../registers/pegawai.examples.ts';
import type { Saved } from '../../schema/index.ts';
import type { Actor } from './actor.ts';
import { HEAD_EMAIL, OFFICE_EMAIL, SECRETARY_EMAIL } from './actor.ts';
import { DEMO_LOGOS } from './logos.ts';

const EMAILS: readonly string[] = [HEAD_EMAIL, SECRETARY_EMAIL, OFFICE_EMAIL];

export function fillOffice(actor: Actor): void {
  actor.as(OFFICE_EMAIL);
  actor.call('pengaturan.save', { values: EXAMPLE_SETTINGS });
  for (const [name, base64] of Object.entries(DEMO_LOGOS)) actor.call('logo.save', { name, base64 });
  const units = new Map<string, { id: string; label: string }>();
  for (const [name, klaster] of EXAMPLE_UNITS) {
    const { record } = actor.call<Saved>('unit.save', { values: { name, klaster, active: true } });
    units.set(name, { id: record, label: name });
  }
  EXAMPLE_STAFF.forEach(({ name, position, unit, nip, rank }, index) => {
    const phone = `0812 0000 ${String(1000 + index)}`;
    const email = EMAILS[index] ?? (index < 14 ? `pegawai${index + 1}@contoh.example` : null);
    actor.call('pegawai.save', {
      values: { name, position, unit: units.get(unit) ?? null, nip: nip ?? null, rank: rank ?? null, phone, email, active: true },
    });
  });
}
