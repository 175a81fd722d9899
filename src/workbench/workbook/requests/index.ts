/** Every request kind that the product sends. Others are refused by name. */
import type { RequestHandler } from '../batch-update.ts';
import { appendCells, updateCells } from './cells.ts';
import { copyPaste, repeatCell } from './copies.ts';
import { appendDimension, deleteDimension, insertDimension, updateDimensionProperties } from './dimensions.ts';
import { addBanding, addProtectedRange, setDataValidation } from './faces.ts';
import { addSheet, updateSheetProperties, updateSpreadsheetProperties } from './sheets.ts';

export const REQUESTS: Readonly<Record<string, RequestHandler>> = {
  addBanding,
  addProtectedRange,
  addSheet,
  appendCells,
  appendDimension,
  copyPaste,
  deleteDimension,
  insertDimension,
  repeatCell,
  setDataValidation,
  updateCells,
  updateDimensionProperties,
  updateSheetProperties,
  updateSpreadsheetProperties,
};
