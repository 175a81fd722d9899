/** What the server tells the page at its start, and later by events. */
import type { ListedForm, MenuEntry, SentMail, StoredFile } from '../kernel.ts';
import type { Revision } from '../workbook/grid.ts';

export interface PageState {
  readonly grid: { readonly data: { readonly revisionId?: string }; readonly revisions: readonly Revision[] };
  readonly facts: { readonly title: string };
  readonly user: string;
  readonly now: number;
  readonly version: string;
  readonly dataDir: string;
  readonly drive: readonly StoredFile[];
  readonly mail: readonly SentMail[];
  readonly forms: readonly ListedForm[];
}

export interface Menu {
  readonly title: string;
  readonly entries: readonly MenuEntry[];
}

/** A page of HtmlService that an execution showed. */
export interface Frame {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly modal?: boolean;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly seconds: number;
}

/** What the page shows beside the grid, and may have missed while the server was away. */
export type Lists = Pick<PageState, 'drive' | 'mail' | 'forms' | 'user' | 'now'>;
