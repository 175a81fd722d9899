/** Where things stand in the sheet Dasbor. */

/** Narrow columns, so that tiles, charts and tables may be of any width; together 1,176 pixels. */
export const COLUMNS = 24;
export const COLUMN_WIDTH = 49;
/** Rows that are seen; `end` is the first that is not. */
export const ROWS = { title: 0, tiles: 2, charts: 6, tables: 14, end: 27 } as const;
/** Of the tables, beside the radar. */
export const TABLE_COLUMNS = 16;
