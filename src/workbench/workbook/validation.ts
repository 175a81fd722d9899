/** Data validation: Google's conditions and o-spreadsheet's criteria. */
import { ApiError } from './api-error.ts';

type Rule = GoogleAppsScript.Sheets.Schema.DataValidationRule;

export interface Criterion {
  readonly type: string;
  readonly values: readonly string[];
  readonly displayStyle?: string;
}

/** Condition types that the product sends, and how many values each wants (`null`: at least one). */
const CONDITIONS: Readonly<Record<string, { criterion: string; values: number | null }>> = {
  ONE_OF_LIST: { criterion: 'isValueInList', values: null },
  ONE_OF_RANGE: { criterion: 'isValueInRange', values: 1 },
  DATE_IS_VALID: { criterion: 'dateIsValid', values: 0 },
  NUMBER_BETWEEN: { criterion: 'isBetween', values: 2 },
  TEXT_IS_EMAIL: { criterion: 'isEmail', values: 0 },
  TEXT_IS_URL: { criterion: 'isLink', values: 0 },
};

export function criterionOf(rule: Rule): Criterion {
  const type = rule.condition?.type ?? '';
  if (type === '') throw new ApiError('rule.condition.type is required.');
  const known = CONDITIONS[type];
  if (!known) throw new ApiError(`The workbench does not emulate the condition ${type}.`, 501);
  const values = (rule.condition?.values ?? []).map((value) => value.userEnteredValue ?? '');
  const fits = known.values === null ? values.length > 0 : values.length === known.values;
  if (!fits) throw new ApiError(`Invalid number of values for condition ${type}: ${values.length}`);
  if (type === 'ONE_OF_LIST' && values.length > 500) throw new ApiError('A ONE_OF_LIST condition takes at most 500 values.');
  const isRange = known.criterion === 'isValueInRange';
  const isList = isRange || known.criterion === 'isValueInList';
  return {
    type: known.criterion,
    values: isRange ? values.map((value) => value.replace(/^=/, '')) : values,
    ...(isList && { displayStyle: rule.showCustomUi === false ? 'plainText' : 'arrow' }),
  };
}

export function ruleOf(criterion: Criterion, isBlocking: boolean): Rule {
  const type = Object.keys(CONDITIONS).find((name) => CONDITIONS[name]?.criterion === criterion.type) ?? 'CUSTOM_FORMULA';
  const prefix = type === 'ONE_OF_RANGE' ? '=' : '';
  return {
    condition: { type, values: criterion.values.map((value) => ({ userEnteredValue: prefix + value })) },
    strict: isBlocking,
    showCustomUi: criterion.displayStyle !== 'plainText',
  };
}
