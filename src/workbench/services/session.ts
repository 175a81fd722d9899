/** Session: who runs the script. The address is empty on accounts that do not tell it. */
import type { SyncKernel } from '../kernel.ts';
import { emulated } from './strict.ts';

export function session(kernel: SyncKernel) {
  const user = () => emulated<GoogleAppsScript.Base.User>('User', { getEmail: () => kernel.session.email() });
  return emulated<GoogleAppsScript.Base.Session>('Session', {
    getActiveUser: user,
    getEffectiveUser: user,
    getScriptTimeZone: () => 'Asia/Jakarta',
    getActiveUserLocale: () => 'in',
  });
}
