/** One line of the workbench's own journal: everything that must survive, as data. Applying all lines in order gives the state. */
import type { FormFacts, FormQuestion, SentMail, StoredFile, StoredForm, StoredTrigger } from '../kernel.ts';
import type { Revision } from '../workbook/grid.ts';
import type { SpreadsheetFacts } from '../workbook/structure.ts';

export type Entry =
  | { readonly kind: 'grid'; readonly revision: Revision }
  | { readonly kind: 'facts'; readonly facts: Partial<SpreadsheetFacts> }
  | { readonly kind: 'properties'; readonly store: string; readonly values: Readonly<Record<string, string | null>> }
  | { readonly kind: 'file'; readonly file: StoredFile }
  | { readonly kind: 'fileRemoved'; readonly id: string }
  | { readonly kind: 'mail'; readonly mail: SentMail }
  | { readonly kind: 'trigger'; readonly trigger: StoredTrigger }
  | { readonly kind: 'triggerRemoved'; readonly id: string }
  | { readonly kind: 'form'; readonly form: StoredForm }
  | { readonly kind: 'formChanged'; readonly id: string; readonly facts: Partial<FormFacts> }
  | { readonly kind: 'formQuestion'; readonly id: string; readonly index: number; readonly question: FormQuestion }
  | { readonly kind: 'settings'; readonly settings: Partial<WorkbenchSettings> };

export interface WorkbenchSettings {
  /** Who acts, when a page does not say. */
  readonly user: string;
  /** How far the workbench's clock is ahead of the computer's, in milliseconds. */
  readonly clockAhead: number;
}

/** Where entries and bytes are kept: on disk, or nowhere in tests. */
export interface Keeper {
  /** Returns when the entry is safe; throws when it cannot be kept. */
  keep(entry: Entry): void;
  putFile(id: string, bytes: Uint8Array): void;
  getFile(id: string): Uint8Array | null;
  removeFile(id: string): void;
}

export function memoryKeeper(): Keeper {
  const files = new Map<string, Uint8Array>();
  return {
    keep: () => {},
    putFile: (id, bytes) => void files.set(id, bytes),
    getFile: (id) => files.get(id) ?? null,
    removeFile: (id) => void files.delete(id),
  };
}
