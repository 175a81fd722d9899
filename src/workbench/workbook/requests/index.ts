/** Every request kind that the product sends. Others are refused by name. */
import type { RequestHandler } from '../batch-update.ts';
import { appendCells, updateCells } from './cells.ts';
import { addConditionalFormatRule, deleteConditionalFormatRule } from './conditional-formats.ts';
import { copyPaste, repeatCell } from './copies.ts';
import { autoResizeDimensions, updateDimensionProperties } from './dimension-properties.ts';
import { appendDimension, deleteDimension, insertDimension } from './dimensions.ts';
import { addChart, deleteEmbeddedObject } from './embedded-charts.ts';
import { addBanding, addProtectedRange, deleteProtectedRange, setDataValidation } from './faces.ts';
import { mergeCells, unmergeCells } from './merges.ts';
import { addSheet, deleteSheet, updateSheetProperties, updateSpreadsheetProperties } from './sheets.ts';

export const REQUESTS: Readonly<Record<string, RequestHandler>> = {
  addBanding,
  addChart,
  addConditionalFormatRule,
  addProtectedRange,
  addSheet,
  appendCells,
  appendDimension,
  autoResizeDimensions,
  copyPaste,
  deleteConditionalFormatRule,
  deleteDimension,
  deleteEmbeddedObject,
  deleteProtectedRange,
  deleteSheet,
  insertDimension,
  mergeCells,
  repeatCell,
  setDataValidation,
  unmergeCells,
  updateCells,
  updateDimensionProperties,
  updateSheetProperties,
  updateSpreadsheetProperties,
};
