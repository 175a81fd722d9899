/** A plan in the making: what the workbook is now, what was accepted, and the steps decided so far. */
import type { Field, Table } from '../../../schema/index.ts';
import type { Offer } from '../../host.ts';
import type { SheetNow, WorkbookNow } from './now.ts';

export type Step =
  | { readonly do: 'addSheet'; readonly table: Table; readonly sheetId: number }
  | { readonly do: 'renameSheet'; readonly sheet: SheetNow; readonly title: string }
  | { readonly do: 'addColumns'; readonly sheet: SheetNow; readonly count: number }
  | {
      readonly do: 'writeHeader';
      readonly table: Table;
      readonly sheetId: number;
      readonly column: number;
      readonly field: Field;
      readonly isNew: boolean;
    }
  | { readonly do: 'formatColumn'; readonly sheetId: number; readonly column: number; readonly field: Field }
  | {
      readonly do: 'validateColumn';
      readonly sheetId: number;
      readonly column: number;
      readonly field: Field;
      readonly dropdown: string | null;
    }
  | { readonly do: 'freezeHeader' | 'hideSheet' | 'band'; readonly sheetId: number; readonly columns: number }
  | { readonly do: 'protect'; readonly sheetId: number; readonly column: number | null; readonly description: string }
  | { readonly do: 'setLocale' | 'setTimeZone' };

export interface Plan {
  readonly steps: readonly Step[];
  readonly done: readonly string[];
  readonly offers: readonly Offer[];
  /** Where each table's columns will stand after the plan, by sheet and header. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The numbers of the tables' sheets, by name. */
  readonly sheetIds: ReadonlyMap<string, number>;
}

export interface Drafting {
  readonly now: WorkbookNow;
  readonly accepted: ReadonlySet<string>;
  readonly columns: Map<string, Map<string, number>>;
  readonly steps: Step[];
  readonly done: string[];
  readonly offers: Offer[];
}
