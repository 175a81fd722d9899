/** Fixed sheets as requests: made, or laid out anew in their place. What staff put beside Admen's area stays: cells, charts, colours. */
import type { Area } from '../../sheet-plan.ts';
import { rangeOf } from '../area-range.ts';
import { quoted } from '../cells.ts';
import { OUR_CHART } from '../chart-requests.ts';
import { drawRadars, missesRadars } from '../radars.ts';
import { contents, newSheet } from '../sheet-requests.ts';
import type { Request, SheetsApi } from '../sheets-api.ts';
import type { FixedWork } from './fixed-sheets.ts';
import { OUR_GUARD } from './fixed-sheets.ts';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

/** What must be known to take Admen's part of a sheet away; read only when one is laid out anew. */
const DETAILS =
  'sheets(properties.sheetId,merges,conditionalFormats.ranges,charts(chartId,spec.altText),protectedRanges(protectedRangeId,description,range))';

export function fixedSheetRequests(api: SheetsApi, works: readonly FixedWork[]): Request[] {
  const present = works.filter(({ state }) => state === 'to lay out');
  const titles = present.map(({ plan }) => `${quoted(plan.title)}!A1`);
  const { sheets = [] } = titles.length > 0 ? api.structure(titles, DETAILS) : {};
  return works.flatMap((work) => {
    if (work.state === 'right') return [];
    if (work.state === 'missing') return [newSheet(work.plan, work.index), ...contents(work.plan)];
    const sheet = sheets.find(({ properties }) => properties?.sheetId === work.plan.sheetId) ?? {};
    return [...grown(work), ...frozen(work), ...cleared(work, sheet), ...contents(work.plan)];
  });
}

function grown({ plan, rowCount, columnCount }: FixedWork): Request[] {
  const { sheetId } = plan;
  const missing = [
    ['ROWS', plan.rows.length - rowCount],
    ['COLUMNS', plan.columns.length - columnCount],
  ] as const;
  return missing.flatMap(([dimension, length]) => (length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : []));
}

/** Frozen parts and lines as planned; what an earlier layout hid is shown. */
function frozen({ plan: { sheetId, frozen, gridless, rows, columns } }: FixedWork): Request[] {
  const gridProperties = {
    frozenRowCount: frozen.rows,
    frozenColumnCount: frozen.columns,
    hideGridlines: gridless === true,
  };
  const fields = 'gridProperties(frozenRowCount,frozenColumnCount,hideGridlines)';
  const shown = (dimension: 'ROWS' | 'COLUMNS', endIndex: number): Request => ({
    updateDimensionProperties: {
      range: { sheetId, dimension, startIndex: 0, endIndex },
      properties: { hiddenByUser: false },
      fields: 'hiddenByUser',
    },
  });
  return [
    { updateSheetProperties: { properties: { sheetId, gridProperties }, fields } },
    shown('ROWS', rows.length),
    shown('COLUMNS', columns.length),
  ];
}

/** Takes away what Admen laid out, wherever rows that staff put in moved it: its area is what its protections cover. */
function cleared({ plan }: FixedWork, sheet: Sheet): Request[] {
  const { sheetId } = plan;
  const guards = (sheet.protectedRanges ?? []).filter(({ description }) => description?.startsWith(OUR_GUARD));
  const planned = { row: 0, column: 0, endRow: plan.rows.length, endColumn: plan.columns.length };
  const areas = [planned, ...guards.flatMap(({ range }) => (range ? [areaOf(range)] : []))];
  const isOurs = (range: GridRange) => areas.some((area) => overlaps(area, areaOf(range)));
  const formats = (sheet.conditionalFormats ?? []).map(({ ranges = [] }, index) => ({ index, isOurs: ranges.every(isOurs) }));
  return [
    ...guards.flatMap(({ protectedRangeId }) =>
      protectedRangeId === undefined ? [] : [{ deleteProtectedRange: { protectedRangeId } }],
    ),
    ...(sheet.charts ?? []).flatMap(({ chartId, spec }) =>
      chartId !== undefined && spec?.altText?.startsWith(OUR_CHART) ? [{ deleteEmbeddedObject: { objectId: chartId } }] : [],
    ),
    // From the last one on, so that the places of those before it hold.
    ...[...formats]
      .reverse()
      .flatMap(({ index, isOurs: ours }) => (ours ? [{ deleteConditionalFormatRule: { sheetId, index } }] : [])),
    ...(sheet.merges ?? []).filter(isOurs).map((range) => ({ unmergeCells: { range } })),
    ...areas.flatMap((area) => [
      { updateCells: { range: rangeOf(sheetId, area), fields: 'userEnteredValue,userEnteredFormat,note' } },
      { setDataValidation: { range: rangeOf(sheetId, area) } },
    ]),
  ];
}

function areaOf({ startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 }: GridRange): Area {
  return { row: startRowIndex, endRow: endRowIndex, column: startColumnIndex, endColumn: endColumnIndex };
}

function overlaps(one: Area, other: Area): boolean {
  return one.row < other.endRow && other.row < one.endRow && one.column < other.endColumn && other.column < one.endColumn;
}

/** What was done, one sentence for each sheet. Radars, which come after all else, are drawn where anything was, or where one is missing. */
export function finishFixedSheets(works: readonly FixedWork[]): string[] {
  return works.flatMap(({ plan: { sheetId, title, radars = [] }, state }) => {
    const lacksRadars = radars.length > 0 && (state !== 'right' || missesRadars(sheetId, radars));
    if (lacksRadars) drawRadars(sheetId, radars);
    if (state === 'right') return lacksRadars ? [`Grafik di lembar “${title}” digambar lagi.`] : [];
    return [`Lembar “${title}” ${state === 'missing' ? 'dibuat' : 'ditata ulang'}.`];
  });
}
