/** Dropdowns and conditional formats of a sheet, as an .xlsx file has them. */
import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { columnName } from '../workbook/a1.ts';
import type { GridStyle } from '../workbook/formats.ts';
import { cellFormatOf } from '../workbook/formats.ts';
import type { Grid } from '../workbook/grid.ts';
import type { Zone } from '../workbook/grid-plugin-types.ts';
import type { Criterion } from '../workbook/validation.ts';
import { lookOf } from './xlsx-cells.ts';

/** Excel keeps the values of a list in so many characters, parted by commas. */
const LIST_MAX_LENGTH = 255;
/** Open ends are cut here, where nothing stands further down. */
const FEWEST_ROWS = 999;

function rangeName({ left, top, right, bottom }: Zone, lastRow: number): string {
  return `${columnName(left)}${top + 1}:${columnName(right)}${Math.min(bottom, Math.max(lastRow, FEWEST_ROWS)) + 1}`;
}

/** Dropdowns only. Values that Excel would part in the wrong places, or not hold at all, are left out. */
export function validationsOf(grid: Grid, id: string, lastRow: number): DataValidation[] {
  return grid.model.getters.getDataValidationRules(id).flatMap((rule) => {
    const source = sourceOf(grid, id, rule.criterion);
    if (!source) return [];
    return rule.ranges.map(({ zone }) => ({
      type: 'list' as const,
      ...source,
      allowBlank: true,
      errorStyle: 'warning' as const,
      range: rangeName(zone, lastRow),
    }));
  });
}

function sourceOf(grid: Grid, id: string, criterion: Criterion): Pick<DataValidation, 'values' | 'formula1'> | null {
  const { getters } = grid.model;
  const { values } = criterion;
  if (criterion.type === 'isValueInRange') {
    const { sheetId, zone } = getters.getRangeFromSheetXC(id, values[0] ?? '');
    const [from, to] = [`$${columnName(zone.left)}$${zone.top + 1}`, `$${columnName(zone.right)}$${zone.bottom + 1}`];
    return { formula1: `'${getters.getSheetName(sheetId)}'!${from}:${to}` };
  }
  const isHeld = values.join(',').length <= LIST_MAX_LENGTH && !values.some((value) => value.includes(','));
  return criterion.type === 'isValueInList' && isHeld ? { values: [...values] } : null;
}

/** Those with a formula, as scripts make them; the first comes first. */
export function conditionalRulesOf(grid: Grid, id: string, lastRow: number): ConditionalRule[] {
  const { getters } = grid.model;
  const rules = getters.getConditionalFormats(id).flatMap(({ rule, ranges }) => {
    if (rule.type !== 'CellIsRule' || rule.operator !== 'customFormula') return [];
    const formula = (rule.values[0] ?? '').replace(/^=/, '');
    const style = lookOf(cellFormatOf(rule.style as GridStyle, undefined) ?? {});
    return ranges.map((range) => ({
      formula,
      // Excel reads the colour of a conditional fill from the background.
      style: style.fill?.type === 'pattern' ? { ...style, fill: { ...style.fill, bgColor: style.fill.fgColor } } : style,
      range: rangeName(getters.getRangeFromSheetXC(id, range).zone, lastRow),
    }));
  });
  return rules.map((rule, index) => ({ type: 'expression' as const, priority: index + 1, ...rule }) as ConditionalRule);
}
