/** What one cell of a sheet holds, in our words. Dates are `YYYY-MM-DD` and times `HH:MM`; only the host knows serial numbers. */

export type Cell = string | number | boolean | null;

/** How the host stores the cells of a column. */
export type CellType = 'text' | 'number' | 'date' | 'time' | 'dateTime';

export type SheetValidation =
  | { readonly rule: 'oneOf'; readonly values: readonly string[] }
  | { readonly rule: 'oneOfColumn'; readonly sheet: string; readonly header: string }
  | { readonly rule: 'date' }
  | { readonly rule: 'number'; readonly min: number; readonly max: number }
  | { readonly rule: 'email' }
  | { readonly rule: 'link' };

/** The sheet face of a field. `width` is in pixels. Validation only warns: staff may always type, and reading says what is wrong. */
export interface Column {
  readonly width: number;
  readonly type: CellType;
  readonly numberFormat: {
    readonly type: 'TEXT' | 'NUMBER' | 'PERCENT' | 'CURRENCY' | 'DATE' | 'TIME' | 'DATE_TIME';
    readonly pattern: string;
  };
  readonly align: 'LEFT' | 'CENTER' | 'RIGHT';
  readonly wrap: boolean;
  readonly validation?: SheetValidation;
}

export const TEXT_FORMAT = { type: 'TEXT', pattern: '@' } as const;

export function isEmptyCell(cell: Cell | undefined): cell is null | '' | undefined {
  return cell === null || cell === undefined || cell === '';
}
