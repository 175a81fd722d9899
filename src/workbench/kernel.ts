/**
 * What the emulated services ask of the workbench. Every call is synchronous for them, and carries only JSON, so that it can cross
 * from an execution's worker thread to the main thread, where all state lives.
 */

import type { GetOptions, SpreadsheetFacts } from './workbook/structure.ts';
import type { BatchGetOptions } from './workbook/values.ts';

type Schema = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type Body = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
type Answer = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;

/** A call may be answered later (waiting for a lock, sleeping); the service waits for it all the same. */
export type Later<T> = T | Promise<T>;

export interface SheetOutline {
  readonly sheetId: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
}

export interface CellSelection {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface HtmlPage {
  readonly title: string;
  readonly content: string;
  readonly width: number;
  readonly height: number;
}

export interface MenuEntry {
  readonly caption: string;
  /** Empty for a separator. */
  readonly functionName: string;
}

export interface ChartPlan {
  readonly id: string;
  readonly sheet: string;
  readonly type: string;
  readonly ranges: readonly string[];
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  /** Where the legend stands, when the builder said so. */
  readonly legend?: string;
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly size: number;
  readonly createdTime: string;
  readonly owner: string;
}

export interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly from: string;
  readonly sentAt: string;
  readonly attachments: readonly { readonly name: string; readonly mimeType: string; readonly fileId: string }[];
}

export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly { readonly name: string; readonly mimeType: string; readonly base64: string }[];
}

export interface TriggerPlan {
  readonly functionName: string;
  readonly event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  /** For clock triggers: how often, in minutes. */
  readonly everyMinutes: number;
  /** For daily and weekly clock triggers: the hour of the day; -1 when any. */
  readonly atHour: number;
}

export interface StoredTrigger extends TriggerPlan {
  readonly id: string;
  /** As whom it runs; missing in folders of earlier versions. */
  readonly creator?: string;
}

/** One condition on a text answer, as FormApp's builders make it. */
export type TextCheck =
  | { readonly kind: 'email' | 'url' | 'number' | 'wholeNumber' }
  | { readonly kind: 'between'; readonly min: number; readonly max: number }
  | { readonly kind: 'atMost'; readonly length: number }
  | { readonly kind: 'pattern'; readonly pattern: string };

export interface FormQuestion {
  readonly type: 'TEXT' | 'PARAGRAPH_TEXT' | 'DATE' | 'TIME' | 'MULTIPLE_CHOICE' | 'LIST' | 'CHECKBOX';
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly choices: readonly string[];
  readonly check: TextCheck | null;
  /** What one reads when the check fails. */
  readonly checkHelp: string;
}

/** A form as the page of the workbench lists it. */
export type ListedForm = Pick<StoredForm, 'id' | 'title'>;

export interface FormFacts {
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly published: boolean;
  /** The sheet of the workbook in which answers arrive; `null` before the form is linked. */
  readonly sheetId: number | null;
}

export interface StoredForm extends FormFacts {
  readonly id: string;
  readonly owner: string;
  readonly questions: readonly FormQuestion[];
}

export type PropertyStore = 'document' | 'script' | 'user';
export type CacheStore = PropertyStore;
export type LockName = PropertyStore;

export interface Kernel {
  readonly sheets: {
    get(spreadsheetId: string, options: GetOptions): Schema;
    batchUpdate(spreadsheetId: string, body: Body): Answer;
    batchGet(spreadsheetId: string, options: BatchGetOptions): object;
  };
  readonly spreadsheet: {
    facts(): SpreadsheetFacts;
    sheets(): readonly SheetOutline[];
    /** The last row of a sheet that has content, counted from 1; 0 for an empty one. */
    lastRow(sheet: string): number;
    select(selection: CellSelection): void;
    selection(): CellSelection | null;
    toast(message: string, title: string, seconds: number): void;
    charts(sheet: string): readonly ChartPlan[];
    putChart(chart: ChartPlan): void;
    removeChart(sheet: string, id: string): void;
  };
  readonly ui: {
    addMenu(title: string, entries: readonly MenuEntry[]): void;
    showSidebar(page: HtmlPage): void;
    showDialog(page: HtmlPage, modal: boolean): void;
  };
  readonly html: { file(name: string): string | null };
  readonly drive: {
    create(file: { name: string; mimeType: string }, base64: string): StoredFile;
    list(): readonly StoredFile[];
    get(id: string): StoredFile | null;
    content(id: string): string | null;
    remove(id: string): boolean;
  };
  readonly locks: {
    /** `false` when the lock was not had within `waitMs`. */
    acquire(name: LockName, waitMs: number): Later<boolean>;
    release(name: LockName): void;
  };
  readonly properties: {
    all(store: PropertyStore): Readonly<Record<string, string>>;
    /** `null` removes a property. */
    set(store: PropertyStore, values: Readonly<Record<string, string | null>>): void;
  };
  readonly cache: {
    get(store: CacheStore, key: string): string | null;
    put(store: CacheStore, key: string, value: string, seconds: number): void;
    remove(store: CacheStore, key: string): void;
  };
  readonly clock: {
    /** Milliseconds since 1970, by the workbench's own clock. */
    now(): number;
    sleep(ms: number): Later<void>;
  };
  readonly session: {
    email(): string;
    /** Scopes that the acting person did not allow, in full. */
    withheld(): readonly string[];
  };
  readonly mail: {
    send(mail: OutgoingMail): void;
    remaining(): number;
  };
  readonly triggers: {
    list(): readonly StoredTrigger[];
    create(plan: TriggerPlan): StoredTrigger;
    remove(id: string): void;
  };
  readonly forms: {
    create(title: string): StoredForm;
    get(id: string): StoredForm | null;
    /** The form whose answers arrive in a sheet. */
    ofSheet(sheetId: number): StoredForm | null;
    change(id: string, facts: Partial<FormFacts>): void;
    /** Adds a question, or changes the one that stands there. */
    putQuestion(id: string, index: number, question: FormQuestion): void;
    /** Adds a sheet for the answers to the workbook. */
    link(id: string, spreadsheetId: string): void;
  };
  readonly log: { write(level: string, text: string): void };
}

/** The same, as a service sees it: every answer is there when the call returns. */
export type SyncKernel = {
  readonly [Group in keyof Kernel]: {
    readonly [Name in keyof Kernel[Group]]: Kernel[Group][Name] extends (...args: infer A) => infer R
      ? (...args: A) => Awaited<R>
      : never;
  };
};
