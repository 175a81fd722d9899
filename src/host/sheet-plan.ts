/** A sheet that is laid out once for people to read and print: titles, merged cells, formulas, colours. In our words; plain data. */

export interface SheetPlan {
  /** Free in the workbook; see `freeSheetId`. */
  readonly sheetId: number;
  readonly title: string;
  readonly tabColor: string;
  readonly columns: readonly PlannedColumn[];
  /** Rows and columns that stay when one scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rows: readonly PlannedRow[];
  readonly merges: readonly Area[];
  readonly dropdowns: readonly { readonly area: Area; readonly values: readonly string[]; readonly message: string }[];
  /** Where the formula of the first cell is true, the cell looks so. Like all formulas: `;` between arguments, no decimal fractions. */
  readonly highlights: readonly {
    readonly area: Area;
    readonly formula: string;
    readonly look: Pick<Look, 'fill' | 'ink' | 'bold'>;
  }[];
  /** Cells that warn before they are typed over. */
  readonly guarded: readonly { readonly area: Area; readonly description: string }[];
}

/** `width` is in pixels. */
export interface PlannedColumn {
  readonly width: number;
  readonly hidden?: true;
}

/** Rows and columns counted from 0; the ends are not part of it. */
export interface Area {
  readonly row: number;
  readonly endRow: number;
  readonly column: number;
  readonly endColumn: number;
}

export interface PlannedRow {
  /** In pixels; without it the row is as high as its words. */
  readonly height?: number;
  readonly cells: readonly PlannedCell[];
}

export interface PlannedCell {
  readonly value?: string | number | null;
  readonly formula?: string;
  readonly look?: Look;
}

export interface Look {
  readonly bold?: boolean;
  /** In points. */
  readonly size?: number;
  readonly ink?: string;
  readonly fill?: string;
  readonly align?: 'LEFT' | 'CENTER' | 'RIGHT';
  readonly middle?: boolean;
  readonly number?: string;
  readonly framed?: boolean;
}

/** A radar over one sheet. The first column of `ranges` names the spokes, each other one is a series named by its first cell. */
export interface RadarPlan {
  readonly title: string;
  readonly ranges: readonly Area[];
  /** The cell, counted from 0, at which the chart's corner lies. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}
