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
  readonly dropdowns: readonly PlannedDropdown[];
  /** Where the formula of the first cell is true, the cell looks so. Like all formulas: `;` between arguments, no decimal fractions. */
  readonly highlights: readonly {
    readonly area: Area;
    readonly formula: string;
    readonly look: Pick<Look, 'fill' | 'ink' | 'bold'>;
  }[];
  /** Cells that warn before they are typed over. */
  readonly guarded: readonly { readonly area: Area; readonly description: string }[];
  readonly charts?: readonly ChartPlan[];
  /** Drawn apart from the rest, after it: see `drawRadars` of the host. */
  readonly radars?: readonly RadarPlan[];
  /** No lines between the cells. */
  readonly gridless?: true;
}

/** What may be chosen is listed, or stands in cells of the same sheet. */
export interface PlannedDropdown {
  readonly area: Area;
  readonly values: readonly string[] | Area;
  readonly message: string;
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
  readonly hidden?: true;
  readonly cells: readonly PlannedCell[];
}

export interface PlannedCell {
  readonly value?: string | number | null;
  readonly formula?: string;
  readonly look?: Look;
  /** Staff may type a number between these here: it stays when a fixed sheet is laid out anew. */
  readonly input?: { readonly least: number; readonly most: number };
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
  /** One line: what does not fit is not shown. */
  readonly clipped?: boolean;
}

/** A chart over cells of its own sheet; they are not hidden. The first cell of labels and of each series is its name. */
export interface ChartPlan {
  readonly kind: 'bar' | 'column' | 'line' | 'pie';
  readonly title: string;
  readonly labels: Area;
  readonly series: readonly { readonly cells: Area; readonly color: string }[];
  readonly stacked?: true;
  /** Shown below the chart; a chart of one series needs none. */
  readonly legend?: true;
  /** The cell, counted from 0, at which the chart's corner lies. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
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
