/**
 * A sheet that is laid out for people and keeps no records, such as the dashboard: made and kept right by "Siapkan buku kerja". It is
 * found by its number, whatever staff call it and wherever they move it. Plain data but for `layOut`.
 */
import type { Fields, Table } from '../schema/index.ts';
import type { SheetPlan } from './sheet-plan.ts';

export interface FixedSheet {
  /** The same in every workbook. */
  readonly sheetId: number;
  /** What it is called when it is made. */
  readonly title: string;
  /** Where it is put when it is made, counted from 0. */
  readonly index: number;
  /** The same places give the same layout: neither the day nor any record may change it. Formulas do that. */
  layOut(places: SheetPlaces): SheetLayout;
}

/** Number and title come from the sheet; what is guarded is all that holds something, but for cells with `input`. */
export type SheetLayout = Omit<SheetPlan, 'sheetId' | 'title' | 'guarded'>;

/** Where the fields of tables stand in this workbook, whatever staff moved. */
export interface TablePlaces {
  /** `'Rapat'!$C:$C`: the whole column with its header, so that rows inserted anywhere are part of it. */
  column<F extends Fields>(table: Table<F>, field: keyof F & string): string;
}

/** Also where the sheets themselves are, for links: `#gid=…`. */
export interface SheetPlaces extends TablePlaces {
  sheetId(table: Pick<Table, 'name'>): number;
}
