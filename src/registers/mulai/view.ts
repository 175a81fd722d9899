/** "Mulai di sini" as its screen draws it: how far the office is, and what each person has still to do for herself. */
import type { Host } from '../../host/host.ts';
import type { Standing } from '../../host/standing.ts';
import type { Result, Table } from '../../schema/index.ts';
import { ok } from '../../schema/index.ts';
import { officeFacts } from './facts.ts';
import { officeSteps } from './office-steps.ts';
import { ownSteps } from './own-steps.ts';
import type { PublicForms } from './public-forms.ts';
import { RIGHTS, SCOPES, SPREADSHEETS } from './rights.ts';
import type { StartStep } from './steps.ts';
import { isSettled, progressOf } from './steps.ts';

export interface StartView {
  readonly standing: Standing['is'];
  /** The workbook that this one was copied from. */
  readonly origin: { readonly title: string; readonly link: string } | null;
  readonly own: readonly StartStep[];
  /** Empty for who has not allowed Admen to read the workbook. */
  readonly office: readonly StartStep[];
  readonly done: number;
  readonly total: number;
  /** The step that is opened first; empty when nothing is left. */
  readonly next: string;
  readonly rights: readonly { readonly asked: string; readonly reason: string }[];
}

export function showStart(host: Host, tables: readonly Table[], publicForms: PublicForms): Result<StartView> {
  const rights = host.rights(SCOPES);
  const own = ownSteps({ rights, person: host.user() });
  const mayRead = !rights.missing?.includes(SPREADSHEETS);
  const facts = mayRead ? officeFacts(host, tables, publicForms) : null;
  const office = mayRead ? officeSteps(facts) : [];
  const { done, total, next } = progressOf(office);
  const { is, origin } = facts?.standing ?? { is: 'own' as const, origin: null };
  return ok({
    standing: is,
    origin: origin && { title: origin.title, link: `https://docs.google.com/spreadsheets/d/${origin.id}/edit` },
    own,
    office,
    done,
    total,
    next: own.find(({ state }) => !isSettled(state))?.id ?? next?.id ?? '',
    rights: RIGHTS.map(({ asked, reason }) => ({ asked, reason })),
  });
}
