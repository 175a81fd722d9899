/** The logos of the letterhead: shown, set and taken away in the sidebar. */
import type { Host } from '../host/host.ts';
import type { Result, Saved } from '../schema/index.ts';
import { isRecord, ok, refuse } from '../schema/index.ts';
import type { Logo } from './berkas.ts';
import { berkasQuery, LOGOS, logoChanges, logosFrom } from './berkas.ts';

export function loadLogos(host: Host): Result<Readonly<Record<string, string | null>>> {
  return ok(logosFrom(host.read({ parts: berkasQuery }).parts));
}

export function saveLogo(host: Host, input: unknown): Result<Saved> {
  const name = isRecord(input) ? LOGOS.find((logo) => logo === input.name) : undefined;
  const base64: unknown = isRecord(input) ? input.base64 : undefined;
  if (name === undefined || (base64 !== null && typeof base64 !== 'string'))
    return refuse('Logo tidak terbaca. Pilih gambarnya lagi.');
  return storeLogo(host, name, base64);
}

function storeLogo(host: Host, name: Logo, base64: string | null): Result<Saved> {
  const { parts } = host.read({ parts: berkasQuery });
  const changes = logoChanges(parts, name, base64);
  if (!changes.ok) return changes;
  const committed = host.commit('Ubah logo kop', changes.value, { final: true });
  return committed.ok
    ? ok({ message: base64 === null ? `Kop tidak lagi memakai ${name}.` : `${name.replace('l', 'L')} disimpan.`, record: name })
    : committed;
}
