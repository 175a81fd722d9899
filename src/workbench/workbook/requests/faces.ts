/** What stands on ranges: data validation, protections, bands. */
import { ApiError } from '../api-error.ts';
import type { RequestContext } from '../batch-update.ts';
import { freeId } from '../extras.ts';
import { hexOf } from '../formats.ts';
import type { ExtraKind, Zone } from '../grid-plugin-types.ts';
import { EXTRA_COMMAND } from '../grid-plugins.ts';
import { sheetNumber } from '../sheet-ids.ts';
import { criterionOf } from '../validation.ts';
import { blockOf, closed, rangeData } from './grid-range.ts';

/** The band of a request that names no colour. */
const DEFAULT_BAND = { red: 0.953, green: 0.953, blue: 0.953 };

export function setDataValidation(
  context: RequestContext,
  request: GoogleAppsScript.Sheets.Schema.SetDataValidationRequest,
): undefined {
  const block = blockOf(context, request.range);
  const { sheetId } = block;
  const taken = context.grid.model.getters.getDataValidationRules(sheetId).map((rule) => rule.id);
  const id = freeId(sheetId, 'dv', taken);
  const criterion = request.rule ? criterionOf(request.rule) : NO_RULE;
  if (criterion.type === 'isValueInRange') checkSource(context, sheetId, criterion.values[0] ?? '');
  // A new rule takes its range away from all others. That is how a range is cleared, too: the rule goes at once.
  const rule = { id, criterion, isBlocking: request.rule?.strict === true };
  context.run('ADD_DATA_VALIDATION_RULE', { sheetId, ranges: [rangeData(block)], rule });
  if (!request.rule) context.run('REMOVE_DATA_VALIDATION_RULE', { sheetId, id });
}

function checkSource({ grid }: RequestContext, sheetId: string, source: string): void {
  const range = grid.model.getters.getRangeFromSheetXC(sheetId, source);
  if (range.invalidXc || range.invalidSheetName) throw new ApiError(`Invalid range of a ONE_OF_RANGE condition: =${source}`);
}

const NO_RULE = { type: 'isEmail', values: [] };

export function addProtectedRange(
  context: RequestContext,
  request: GoogleAppsScript.Sheets.Schema.AddProtectedRangeRequest,
): object {
  const protectedRange = request.protectedRange;
  const block = blockOf(context, protectedRange?.range);
  const id = idFor(context, block.sheetId, 'protection');
  const extra = {
    id,
    kind: 'protection',
    description: protectedRange?.description ?? '',
    warningOnly: protectedRange?.warningOnly === true,
  };
  context.run(EXTRA_COMMAND, { sheetId: block.sheetId, ranges: [rangeData(block)], extra });
  return { addProtectedRange: { protectedRange: { ...protectedRange, protectedRangeId: sheetNumber(id) } } };
}

export function deleteProtectedRange(
  context: RequestContext,
  request: GoogleAppsScript.Sheets.Schema.DeleteProtectedRangeRequest,
): undefined {
  const { grid } = context;
  const found = grid.model.getters
    .getSheetIds()
    .flatMap((sheetId) => grid.extras(sheetId).map((extra) => ({ sheetId, extra })))
    .find(({ extra }) => extra.kind === 'protection' && sheetNumber(extra.id) === request.protectedRangeId);
  if (!found) throw new ApiError(`No protected range with id: ${request.protectedRangeId}`);
  const { sheetId, extra } = found;
  const ranges = [rangeData({ sheetId, ...extra.range.zone })];
  context.run(EXTRA_COMMAND, { sheetId, ranges, extra: { id: extra.id, kind: extra.kind, isGone: true } });
}

function idFor({ grid }: RequestContext, sheetId: string, kind: ExtraKind): string {
  return freeId(
    sheetId,
    kind,
    grid.extras(sheetId).map((extra) => extra.id),
  );
}

/** Bands are shown by a table of the grid engine; what makes them a banded range is kept beside it. */
export function addBanding(context: RequestContext, request: GoogleAppsScript.Sheets.Schema.AddBandingRequest): object {
  const range = request.bandedRange?.range;
  const block = blockOf(context, range);
  const { sheetId } = block;
  const whole = closed(context, range);
  const overlaps = (zone: Zone) =>
    zone.left <= whole.right && whole.left <= zone.right && zone.top <= whole.bottom && whole.top <= zone.bottom;
  if (context.grid.extras(sheetId).some((extra) => extra.kind === 'band' && overlaps(extra.range.zone)))
    throw new ApiError('You cannot add alternating background colors to a range that already has alternating background colors.');
  const id = idFor(context, sheetId, 'band');
  context.run(EXTRA_COMMAND, { sheetId, ranges: [rangeData(block)], extra: { id, kind: 'band' } });
  const table = {
    hasFilters: false,
    totalRow: false,
    firstColumn: false,
    lastColumn: false,
    numberOfHeaders: 1,
    bandedRows: true,
    bandedColumns: false,
  };
  const styleId = bandStyle(context, request.bandedRange?.rowProperties?.secondBandColorStyle?.rgbColor ?? DEFAULT_BAND);
  context.run('CREATE_TABLE', {
    sheetId,
    ranges: [rangeData(whole)],
    tableType: 'static',
    config: { ...table, styleId, automaticAutofill: false },
  });
  return { addBanding: { bandedRange: { ...request.bandedRange, bandedRangeId: sheetNumber(id) } } };
}

/**
 * The engine colours a table from one primary colour and paints its bands with that colour, four fifths on the way to white:
 * the primary colour is found back from the second band's colour.
 */
function bandStyle(context: RequestContext, band: GoogleAppsScript.Sheets.Schema.Color): string {
  const share = (part = 0) => Math.max(0, 1 - (1 - part) * 5);
  const primaryColor = hexOf({ red: share(band.red), green: share(band.green), blue: share(band.blue) });
  const tableStyleId = `pita ${primaryColor}`;
  if (!(tableStyleId in context.grid.model.getters.getTableStyles()))
    context.run('CREATE_TABLE_STYLE', {
      tableStyleId,
      tableStyleName: 'Pita',
      templateName: 'lightAllBorders',
      primaryColor,
    });
  return tableStyleId;
}
