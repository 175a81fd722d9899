/** All that the workbench knows: the workbook, Drive, mail, forms, properties, triggers, clock. Changed only by entries that were kept first. */
import type { FormQuestion, SentMail, StoredFile, StoredForm, StoredTrigger } from '../kernel.ts';
import type { Grid, GridData, Revision } from '../workbook/grid.ts';
import { EMPTY_GRID, openGrid } from '../workbook/grid.ts';
import type { SpreadsheetFacts } from '../workbook/structure.ts';
import type { Entry, Keeper, WorkbenchSettings } from './entry.ts';
import { newLocks } from './locks.ts';

/** The state at one moment, as JSON. */
export interface Snapshot {
  readonly grid: GridData;
  readonly facts: SpreadsheetFacts;
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly files: readonly StoredFile[];
  readonly mail: readonly SentMail[];
  readonly triggers: readonly StoredTrigger[];
  readonly forms: readonly StoredForm[];
  readonly settings: WorkbenchSettings;
}

export interface WorkbenchState {
  readonly grid: Grid;
  readonly keeper: Keeper;
  readonly locks: ReturnType<typeof newLocks>;
  facts(): SpreadsheetFacts;
  properties(store: string): Readonly<Record<string, string>>;
  files(): readonly StoredFile[];
  mail(): readonly SentMail[];
  triggers(): readonly StoredTrigger[];
  forms(): readonly StoredForm[];
  settings(): WorkbenchSettings;
  /** Milliseconds since 1970, by the workbench's clock. */
  now(): number;
  /** Keeps the entry, then applies it. */
  record(entry: Entry): void;
  snapshot(): Snapshot;
  /** Called after every revision of the workbook. */
  onRevision(listener: (revision: Revision) => void): void;
}

export const NEW_WORKBENCH: Snapshot = {
  grid: EMPTY_GRID,
  facts: { spreadsheetId: 'buku-kerja-lokal', title: 'Admen', locale: 'en_US', timeZone: 'Asia/Jakarta' },
  properties: {},
  files: [],
  mail: [],
  triggers: [],
  forms: [],
  settings: { user: 'petugas@contoh.example', clockAhead: 0 },
};

export interface StateOptions {
  readonly keeper: Keeper;
  /** One of an earlier version has no forms. */
  readonly snapshot?: Omit<Snapshot, 'forms'> & Partial<Pick<Snapshot, 'forms'>>;
  /** Entries since the snapshot, in order. */
  readonly entries?: readonly Entry[];
  /** The computer's clock. */
  systemTime?(): number;
}

export function openState({
  keeper,
  snapshot = NEW_WORKBENCH,
  entries = [],
  systemTime = Date.now,
}: StateOptions): WorkbenchState {
  const parts: Snapshot = { ...snapshot, forms: snapshot.forms ?? [] };
  const listeners: ((revision: Revision) => void)[] = [];
  const grid = openGrid({
    data: snapshot.grid,
    revisions: entries.flatMap((entry) => (entry.kind === 'grid' ? [entry.revision] : [])),
    keep: (revision) => {
      keeper.keep({ kind: 'grid', revision });
      for (const listener of listeners) listener(revision);
    },
  });
  const apply = (entry: Entry) => Object.assign(parts, applied(parts, entry));
  entries.forEach(apply);

  return {
    grid,
    keeper,
    locks: newLocks(),
    facts: () => parts.facts,
    properties: (store) => parts.properties[store] ?? {},
    files: () => parts.files,
    mail: () => parts.mail,
    triggers: () => parts.triggers,
    forms: () => parts.forms,
    settings: () => parts.settings,
    now: () => systemTime() + parts.settings.clockAhead,
    record: (entry) => {
      keeper.keep(entry);
      apply(entry);
    },
    snapshot: () => ({ ...parts, grid: grid.export() }),
    onRevision: (listener) => void listeners.push(listener),
  };
}

/** A file whose content was replaced keeps its place. */
function withFile(files: Snapshot['files'], file: Snapshot['files'][number]): Snapshot['files'] {
  return files.some(({ id }) => id === file.id) ? files.map((old) => (old.id === file.id ? file : old)) : [...files, file];
}

/** The parts that an entry changes. Revisions of the workbook are applied by the grid itself. */
function applied(parts: Snapshot, entry: Entry): Partial<Snapshot> {
  switch (entry.kind) {
    case 'grid':
      return {};
    case 'facts':
      return { facts: { ...parts.facts, ...entry.facts } };
    case 'properties':
      return {
        properties: { ...parts.properties, [entry.store]: withProperties(parts.properties[entry.store] ?? {}, entry.values) },
      };
    case 'file':
      return { files: withFile(parts.files, entry.file) };
    case 'fileRemoved':
      return { files: parts.files.filter((file) => file.id !== entry.id) };
    case 'mail':
      return { mail: [...parts.mail, entry.mail] };
    case 'trigger':
      return { triggers: [...parts.triggers, entry.trigger] };
    case 'triggerRemoved':
      return { triggers: parts.triggers.filter((trigger) => trigger.id !== entry.id) };
    case 'form':
      return { forms: [...parts.forms, entry.form] };
    case 'formChanged':
      return { forms: parts.forms.map((form) => (form.id === entry.id ? { ...form, ...entry.facts } : form)) };
    case 'formQuestion':
      return { forms: parts.forms.map((form) => (form.id === entry.id ? withQuestion(form, entry) : form)) };
    case 'settings':
      return { settings: { ...parts.settings, ...entry.settings } };
  }
}

function withProperties(
  present: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const next: Record<string, string> = { ...present };
  for (const [key, value] of Object.entries(values)) {
    if (value === null) delete next[key];
    else next[key] = value;
  }
  return next;
}

function withQuestion(
  form: StoredForm,
  { index, question }: { readonly index: number; readonly question: FormQuestion },
): StoredForm {
  const questions = [...form.questions];
  questions[index] = question;
  return { ...form, questions };
}
