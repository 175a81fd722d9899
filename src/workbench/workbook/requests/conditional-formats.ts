/** `addConditionalFormatRule`: a look for the cells of some ranges for which a formula is true; and its deletion. */
import { CompiledFormula } from '@odoo/o-spreadsheet';
import { ApiError } from '../api-error.ts';
import type { RequestContext } from '../batch-update.ts';
import { freeId } from '../extras.ts';
import { restyled } from '../formats.ts';
import { canonicalFormula } from '../formula-text.ts';
import { sheetIdOf } from '../sheet-ids.ts';
import type { Block } from './grid-range.ts';
import { blockOf, rangeData } from './grid-range.ts';

type Request = GoogleAppsScript.Sheets.Schema.AddConditionalFormatRuleRequest;
type BooleanRule = GoogleAppsScript.Sheets.Schema.BooleanRule;

/** What a conditional format may change. */
const LOOK = 'userEnteredFormat(backgroundColorStyle,textFormat(bold,italic,underline,strikethrough,foregroundColorStyle))';
/** In the engine every range is a rule of its own; the id says which belong together. */
const PART = '/';

/** The rule comes before that which stands at `index`: where several are true, the first prevails. */
export function addConditionalFormatRule(context: RequestContext, { rule, index = 0 }: Request): undefined {
  const blocks = (rule?.ranges ?? []).map((range) => blockOf(context, range));
  const [first] = blocks;
  if (!first) throw new ApiError('rule.ranges must not be empty.');
  const { sheetId } = first;
  if (blocks.some((block) => block.sheetId !== sheetId)) throw new ApiError('All ranges of a rule must be on the same sheet.');
  const rules = ruleIds(context, sheetId);
  if (index < 0 || index > rules.length) throw new ApiError(`Invalid index: ${index}. There are ${rules.length} rules.`);
  const { formula, style } = checkedRule(rule?.booleanRule);
  const id = freeId(sheetId, 'cf', rules);
  blocks.forEach((block, part) => {
    addPart(context, block, `${id}${PART}${part}`, { formula: movedFormula(context, formula, first, block), style });
  });
  moveUp(context, sheetId, blocks.length, partsFrom(context, sheetId, rules[index]));
}

export function deleteConditionalFormatRule(
  context: RequestContext,
  { sheetId: number, index = 0 }: GoogleAppsScript.Sheets.Schema.DeleteConditionalFormatRuleRequest,
): object {
  const sheetId = sheetIdOf(context.grid.model, number, 'sheetId');
  const rules = ruleIds(context, sheetId);
  const rule = rules[index];
  if (rule === undefined) throw new ApiError(`No conditional format on sheet: ${number} at index: ${index}`);
  const parts = context.grid.model.getters.getConditionalFormats(sheetId).filter(({ id }) => ruleOf(id) === rule);
  for (const { id } of parts) context.run('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
  return {};
}

/** The rules of a sheet, each once, in their order. */
function ruleIds({ grid }: RequestContext, sheetId: string): string[] {
  return [...new Set(grid.model.getters.getConditionalFormats(sheetId).map(({ id }) => ruleOf(id)))];
}

/** The ranges of each rule of a sheet, in their order, as A1. */
export function ruleRanges(grid: RequestContext['grid'], sheetId: string): string[][] {
  const formats = grid.model.getters.getConditionalFormats(sheetId);
  const rules = [...new Set(formats.map(({ id }) => ruleOf(id)))];
  return rules.map((rule) => formats.filter(({ id }) => ruleOf(id) === rule).flatMap(({ ranges }) => ranges));
}

function ruleOf(id: string): string {
  return id.split(PART)[0] ?? id;
}

interface Rule {
  readonly formula: string;
  readonly style: object;
}

function checkedRule(rule: BooleanRule | undefined): Rule {
  const { type = '', values = [] } = rule?.condition ?? {};
  if (type === '') throw new ApiError('rule.booleanRule.condition.type is required.');
  if (type !== 'CUSTOM_FORMULA') throw new ApiError(`The workbench does not emulate the condition ${type} in formats.`, 501);
  if (values.length !== 1) throw new ApiError(`Invalid number of values for condition ${type}: ${values.length}`);
  const formula = values[0]?.userEnteredValue ?? '';
  if (!formula.startsWith('=')) throw new ApiError(`Invalid formula of a condition: ${formula}`);
  return { formula: canonicalFormula(formula), style: restyled(undefined, rule?.format, LOOK) };
}

/** Google reads a formula from the first cell of the first range, the engine from the first cell of each. */
function movedFormula({ grid }: RequestContext, formula: string, from: Block, to: Block): string {
  if (from.left === to.left && from.top === to.top) return formula;
  const { getters } = grid.model;
  const compiled = CompiledFormula.Compile(formula, from.sheetId, getters);
  return getters.getTranslatedCellFormula(from.sheetId, to.left - from.left, to.top - from.top, compiled);
}

function addPart(context: RequestContext, block: Block, id: string, { formula, style }: Rule): void {
  const rule = { type: 'CellIsRule', operator: 'customFormula', values: [formula], style };
  context.run('ADD_CONDITIONAL_FORMAT', { sheetId: block.sheetId, ranges: [rangeData(block)], cf: { id, rule } });
}

/** How many of the engine's rules belong to the given rule and those after it. */
function partsFrom({ grid }: RequestContext, sheetId: string, rule: string | undefined): number {
  if (rule === undefined) return 0;
  const ids = grid.model.getters.getConditionalFormats(sheetId).map(({ id }) => id);
  return ids.length - ids.findIndex((id) => id === rule || id.startsWith(rule + PART));
}

/** What is new stands last: its parts go up before the others, one after the other. */
function moveUp(context: RequestContext, sheetId: string, added: number, fromPlace: number): void {
  const passed = fromPlace - added;
  if (passed <= 0) return;
  const ids = context.grid.model.getters.getConditionalFormats(sheetId).map(({ id }) => id);
  for (const cfId of ids.slice(-added)) context.run('CHANGE_CONDITIONAL_FORMAT_PRIORITY', { sheetId, cfId, delta: passed });
}
