/** The port: everything a use case may ask of the outside, in our words. `host/google` answers it with Google's services. */
import type { FormItem } from '../schema/form-item.ts';
import type { Cell, Result, Table } from '../schema/index.ts';
import type { Change } from './change.ts';
import type { DocumentEngine } from './document-engine.ts';
import type { FixedSheet } from './fixed-sheet.ts';
import type { Answers, Queries } from './query.ts';
import type { RadarPlan } from './sheet-plan.ts';
import type { WorkbookFacts } from './standing.ts';

export interface Host {
  /**
   * Reads all that a use case needs, in at most two service calls. Rows are plain values; rows whose required cells cannot be
   * read are left out and told by `problems()`.
   */
  read<Q extends Queries>(queries: Q): Answers<Q>;
  /** Cells read so far that say nothing a description allows, with their place. */
  problems(): readonly CellProblem[];
  /** The fingerprint of a row that was read: goes into the form and comes back with `update`. */
  seen(row: object): string;
  /**
   * The next number of the table's own series; written with the next commit, never given twice. Needs the lock. `year` is this one
   * unless told: what an old book brings along is numbered in its own.
   */
  nextNumber(table: Table, year?: number): string;
  /**
   * The next count of a named series, such as letters of a year; also that of each series `alongside`, so that none of them ever gives
   * it again. A series without a year goes on from those of its years. Needs the lock.
   */
  nextCount(series: string, ...alongside: readonly string[]): number;
  /**
   * Writes all changes, their journal lines and the counters in one atomic call. Refuses when a row changed or vanished since
   * its fingerprint was taken; nothing is written then.
   */
  commit(action: string, changes: readonly Change[], options?: CommitOptions): Result<Committed>;
  /** A number and a title for a sheet to be laid out, both free in this workbook: `PKP 2026`, or else `PKP 2026 (2)`. */
  newSheet(title: string): { readonly sheetId: number; readonly title: string };
  /** How a sheet is called now; `null` when it is gone. */
  sheetTitle(sheetId: number): string | null;
  /** The last row of a sheet that has content, counted from 1; 0 when it is empty or gone. */
  lastRow(sheetId: number): number;
  /** Every sheet of the workbook, hidden ones left out, in their order. */
  sheetNames(): readonly string[];
  /** All cells of a sheet as they stand, whatever its shape. Throws `HostError('structure')` when there is none of this name. */
  sheetCells(name: string): readonly (readonly (string | number | boolean)[])[];
  /** Draws the radar charts of a laid-out sheet anew. Not part of a commit: SpreadsheetApp draws them. */
  drawRadars(sheetId: number, radars: readonly RadarPlan[]): void;
  /** Runs `work` while no other execution may write. Throws `HostError('busy')` when the lock cannot be had. */
  locked<T>(work: () => T): T;

  /** Today in the office's time zone, `YYYY-MM-DD`. */
  today(): string;
  /** Now in the office's time zone, `YYYY-MM-DD HH:MM:SS`. */
  now(): string;
  /** `WIB`, `WITA` or `WIT`; empty when the workbook stands in no Indonesian zone. */
  zone(): string;
  user(): Actor;
  /** This file, as Google knows it. */
  workbook(): WorkbookFacts;
  /** Which of the wanted rights (scopes) this person has not given yet. */
  rights(wanted: readonly string[]): Rights;

  /** The bytes of a built-in Word template, such as `lokmin/notulen`, as base64. */
  template(name: string): string;
  /** The document engine, evaluated at the first use in an execution. */
  documents(): DocumentEngine;
  saveToDrive(file: NewFile): SavedFile;
  /** The bytes of a file that was saved to Drive for this person, as base64. Throws `HostError('drive')` when it cannot be read. */
  readFromDrive(id: string): string;
  sendMail(mail: Mail): void;
  /** How many more recipients may be mailed today. */
  mailQuota(): number;

  /**
   * Makes a Google Form whose answers arrive in a new sheet of this workbook. They are taken in by themselves by a trigger of this
   * person's, unless somebody else's does so already (`withTrigger` false).
   */
  createForm(plan: FormPlan, withTrigger?: boolean): CreatedForm;
  /** Whether this person's own trigger is there: nobody sees those of others. */
  hasTrigger(): boolean;
  /** Makes this person's trigger, unless it is there. Refuses with `HostError('form')`. */
  installTrigger(): void;
  /** Answers that arrived in a form's sheet, without those whose key is `taken`. */
  formResponses(sheetId: number, taken: ReadonlySet<string>): FormAnswers;

  /** Tells the waiting sidebar how far a long work is. */
  progress(done: number, total: number, what: string): void;
  /** A note for this user alone: unsaved form input, the name when the account has no address. `null` forgets it. */
  remember(key: string, value: string | null): void;
  recall(key: string): string | null;
}

/** Also what the menu and "Siapkan buku kerja" need; SOPs and registers never ask for these. */
export interface WorkbookHost extends Host {
  /** Compares the workbook with the descriptions, creates what is missing and reports what a person must decide. */
  prepare(tables: readonly Table[], accepted: readonly string[], fixed?: readonly FixedSheet[]): PrepareReport;
  /** Selects the row of a record in the grid. */
  show(table: Table, key: string): boolean;
  /** Selects the row of any sheet in which some cell holds just this text. */
  showText(sheet: string, text: string): boolean;
  /** Selects a cell, as named by a `CellProblem`. */
  showCell(sheet: string, row: number, header: string): boolean;
  /** Shows a sheet, whatever staff call it; `false` when it is not there. */
  showSheet(sheetId: number): boolean;
  openSidebar(route: string): void;
  openWide(route: string): void;
  /** The source of a part of the sidebar that is fetched only when it is needed. */
  asset(name: AssetName): string;
}

/** Built files that the sidebar may fetch. */
export const ASSETS = [
  'charts',
  'dasbor',
  'ekspor',
  'impor',
  'kegiatan',
  'kelengkapan',
  'lain',
  'mulai',
  'naskah',
  'panduan',
  'penilaian',
  'rapat',
  'templat',
] as const;
export type AssetName = (typeof ASSETS)[number];

/** The path of a refusal that is a conflict: the sidebar offers to load the newest values and keeps what was typed. */
export const CONFLICT_FIELD = '$conflict';

export interface Actor {
  /** Empty on accounts that do not tell it. */
  readonly email: string;
  /** What Jejak names: the address, or the name the user once gave. Empty when neither is known. */
  readonly name: string;
}

export interface Rights {
  /** Of those that were asked about; `null` when Google tells only that some are missing. */
  readonly missing: readonly string[] | null;
  /** Where they are given; `null` when nothing is missing. */
  readonly url: string | null;
}

export interface CellProblem {
  readonly sheet: string;
  readonly row: number;
  readonly header: string;
  readonly message: string;
}

export interface CommitOptions {
  /** `true`: "Batalkan" may not revert it (numbers given out, a closed meeting). */
  readonly final?: boolean;
  /** Decides what a copied workbook is: the only commit that is taken there before. */
  readonly settles?: true;
}

export interface Committed {
  /** The number of the commit in Jejak; 0 when nothing had changed. */
  readonly transaction: number;
}

export interface NewFile {
  readonly name: string;
  readonly mimeType: string;
  readonly base64: string;
}

/** A form for the public, in words. Item titles are the labels of the fields that they fill. */
export interface FormPlan {
  readonly title: string;
  /** Purpose, consent and what is not asked; above the first question. */
  readonly description: string;
  /** What one reads after sending. */
  readonly confirmation: string;
  readonly items: readonly FormItem[];
}

export interface CreatedForm {
  readonly id: string;
  /** Where the public fills it in. */
  readonly link: string;
  readonly editLink: string;
  /** The sheet of this workbook in which its answers arrive; staff may rename it. */
  readonly sheetId: number;
}

export interface FormAnswers {
  /** Those not yet taken, oldest first. */
  readonly responses: readonly FormResponse[];
  /** Keys that were taken from this sheet and stand there no more: their rows were deleted, or their time stamps edited. */
  readonly gone: ReadonlySet<string>;
  /** The first row of the sheet, from its first column. */
  readonly headers: readonly string[];
  /** Whether the first column holds moments; also `true` when there are no rows yet. */
  readonly hasMoments: boolean;
}

/** One row of a form's sheet, as it stands there: staff may have edited it. */
export interface FormResponse {
  /** The same for the same answer at every reading: sheet and time stamp, and a count where stamps are equal. */
  readonly key: string;
  /** When it was sent, `YYYY-MM-DD HH:MM:SS` in the office's zone; `null` when the stamp is no time any more. */
  readonly at: string | null;
  /** Row in the sheet, counted from 1. */
  readonly row: number;
  /** By question title; unanswered ones are `null`. */
  readonly answers: Readonly<Record<string, Cell>>;
}

export interface SavedFile {
  readonly id: string;
  readonly link: string;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly NewFile[];
}

export interface PrepareReport {
  /** What was created or repaired, one sentence each. */
  readonly done: readonly string[];
  /** What a person must decide; `id` goes back in `accepted`. */
  readonly offers: readonly Offer[];
  /** Rows that need a person: what is missing in a row that was typed straight into a register. */
  readonly problems: readonly CellProblem[];
}

export interface Offer {
  readonly id: string;
  readonly sheet: string;
  readonly text: string;
  readonly action: string;
}

export type HostErrorCode =
  | 'busy'
  | 'quota'
  | 'unavailable'
  | 'structure'
  | 'permission'
  | 'drive'
  | 'form'
  | 'mail'
  | 'moved'
  | 'template'
  | 'copy'
  | 'anonymous'
  | 'unknown';

/** The outside failed. `message` is for staff: what happened and where; `code` is stable; `original` is what was thrown. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly original: unknown;

  constructor(code: HostErrorCode, message: string, original?: unknown) {
    super(message);
    this.name = 'HostError';
    this.code = code;
    this.original = original;
  }
}
