/** What this person has allowed Admen. Since 2025 Google lets one untick single rights, and what lacks one fails only when it is used. */
import type { Rights } from '../host.ts';

/** Newer than the published types. */
interface Authorization {
  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus;
  getAuthorizationUrl(): string | null;
  getAuthorizedScopes?(): string[] | null;
}
type Asking = (mode: GoogleAppsScript.Script.AuthMode, scopes: readonly string[]) => Authorization;

export function rights(wanted: readonly string[]): Rights {
  const ask = ScriptApp.getAuthorizationInfo as unknown as Asking;
  const info = ask.call(ScriptApp, ScriptApp.AuthMode.FULL, [...wanted]);
  if (info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED) return { missing: [], url: null };
  const given = info.getAuthorizedScopes?.() ?? null;
  return { missing: given && wanted.filter((scope) => !given.includes(scope)), url: info.getAuthorizationUrl() };
}
