/** Every table of the workbook, in the order of its sheets. */
import { registerTables } from '../registers/tables.ts';
import type { Table } from '../schema/index.ts';
import { sops } from './index.ts';

export const workbookTables: readonly Table[] = [...registerTables, ...sops.flatMap(({ tables }) => tables)];
