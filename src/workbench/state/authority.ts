/**
 * What an execution may do: simple triggers run with limited authority, and people may withhold single rights. Called beyond that, a
 * service throws Google's words. Source: the guides on simple triggers, on the authorization of editor add-ons, and on scopes.
 */
import type { Kernel } from '../kernel.ts';
import { ApiError } from '../workbook/api-error.ts';

export interface Authority {
  /** `LIMITED`: onOpen of a file where the script was used before. `NONE`: of one where it was not. */
  readonly mode: 'FULL' | 'LIMITED' | 'NONE';
  /** Scopes that the person did not allow, without `https://www.googleapis.com/auth/`. */
  readonly withheld: readonly string[];
}

export const FULL_AUTHORITY: Authority = { mode: 'FULL', withheld: [] };
/** Functions that Google runs by itself when the file is opened or edited. */
export const SIMPLE_TRIGGERS: ReadonlySet<string> = new Set(['onOpen', 'onEdit']);

export const SCOPE_PREFIX = 'https://www.googleapis.com/auth/';

interface Need {
  readonly scope: string;
  /** As the message names what was called. */
  readonly called: string;
  /** Answered by a Google API, which has words of its own. */
  readonly isApi?: true;
  /** What limited authority may do, too: the file itself, for instance. */
  readonly isLimited?: true;
}

const SHEETS: Need = { scope: 'spreadsheets', called: 'Sheets', isApi: true };
const DRIVE: Need = { scope: 'drive.file', called: 'Drive', isApi: true };
const FORMS: Need = { scope: 'forms', called: 'FormApp.create' };
const TRIGGERS: Need = { scope: 'script.scriptapp', called: 'ScriptApp.getProjectTriggers' };
const MAIL: Need = { scope: 'script.send_mail', called: 'MailApp.sendEmail' };
const FILE: Need = { scope: 'spreadsheets', called: 'SpreadsheetApp.getActiveSpreadsheet', isLimited: true };
const PAGES: Need = { scope: 'script.container.ui', called: 'Ui.showSidebar' };
const ADDRESS: Need = { scope: 'userinfo.email', called: 'Session.getActiveUser', isLimited: true };

/** By group of the kernel; a name of its own goes before `*`. */
const NEEDS: { readonly [Group in keyof Kernel]?: Readonly<Record<string, Need | null>> } = {
  sheets: { '*': SHEETS },
  drive: { '*': DRIVE },
  // A sheet tells the address of its form without the right to forms.
  forms: { '*': FORMS, ofSheet: FILE },
  triggers: { '*': TRIGGERS },
  mail: { '*': MAIL },
  spreadsheet: { '*': FILE },
  ui: { '*': PAGES, addMenu: null },
  session: { '*': ADDRESS, withheld: null },
};

/** Groups that need no scope, but a script that was used in this file before. */
const USED_BEFORE: ReadonlySet<string> = new Set(['properties', 'cache', 'locks']);

export function underAuthority(kernel: Kernel, authority: Authority): Kernel {
  if (authority.mode === 'FULL' && authority.withheld.length === 0) return kernel;
  const guarded = Object.entries(kernel).map(([group, members]) => [
    group,
    guardedGroup(group as keyof Kernel, members, authority),
  ]);
  return Object.fromEntries(guarded) as unknown as Kernel;
}

function guardedGroup(group: keyof Kernel, members: object, authority: Authority): object {
  const needs = NEEDS[group] ?? {};
  return Object.fromEntries(
    Object.entries(members).map(([name, call]) => {
      const need = (name in needs ? needs[name] : needs['*']) ?? null;
      const guarded = (...given: readonly unknown[]) => {
        refuse(group, need, authority);
        return (call as (...given: readonly unknown[]) => unknown)(...given);
      };
      return [name, guarded];
    }),
  );
}

function refuse(group: string, need: Need | null, { mode, withheld }: Authority): void {
  if (mode === 'NONE' && USED_BEFORE.has(group))
    throw new Error(`You do not have permission to call the ${group} service (authorization mode NONE).`);
  if (need === null) return;
  const isAllowed = mode === 'FULL' || (mode === 'LIMITED' && need.isLimited === true);
  if (isAllowed && !withheld.includes(need.scope)) return;
  if (need.isApi) throw new ApiError('Request had insufficient authentication scopes.', 403);
  throw new Error(
    `Specified permissions are not sufficient to call ${need.called}. Required permissions: ${SCOPE_PREFIX}${need.scope}`,
  );
}
