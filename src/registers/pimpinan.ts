/** The head's own account, as set in Pengaturan: what it alone may do. */
import type { Host } from '../host/host.ts';
import type { Refused } from '../schema/index.ts';
import { refuse } from '../schema/index.ts';
import type { Pengaturan } from './pengaturan.ts';

/** Whether the account at the keyboard is the one named; capitals do not matter in addresses. */
export function isAccount(host: Host, email: string): boolean {
  return host.user().email.toLowerCase() === email.toLowerCase();
}

/** `null` for the head; otherwise why this account may not. */
export function refuseAllButHead(
  host: Host,
  { headEmail, headName }: Pick<Pengaturan, 'headEmail' | 'headName'>,
): Refused | null {
  if (headEmail === null)
    return refuse('E-mail pimpinan belum diisi di Pengaturan, jadi belum ada akun yang dapat melakukan ini.');
  if (isAccount(host, headEmail)) return null;
  return refuse(
    `Hanya ${headName} (${headEmail}) yang dapat melakukan ini. Anda masuk sebagai ${host.user().email || 'akun tanpa alamat'}.`,
  );
}
