/** The faces of a column in the API's words: validation rules and number formats. */
import type { Field, SheetValidation } from '../../../schema/index.ts';

export type ValidationRule = GoogleAppsScript.Sheets.Schema.DataValidationRule;

/** Warns and never blocks: staff may type what they must, and reading tells what is wrong. `dropdown` is the range of a reference. */
export function validationRule(field: Field, dropdown: string | null): ValidationRule | null {
  const { validation } = field.column;
  if (!validation) return null;
  const condition = conditionOf(validation, dropdown);
  if (!condition) return null;
  return {
    condition,
    strict: false,
    showCustomUi: true,
    inputMessage: field.hint === '' ? field.label : `${field.label}: ${field.hint}`,
  };
}

function conditionOf(
  validation: SheetValidation,
  dropdown: string | null,
): GoogleAppsScript.Sheets.Schema.BooleanCondition | null {
  switch (validation.rule) {
    case 'oneOf':
      return condition('ONE_OF_LIST', validation.values);
    case 'oneOfColumn':
      return dropdown === null ? null : condition('ONE_OF_RANGE', [dropdown]);
    case 'date':
      return condition('DATE_IS_VALID', []);
    case 'number':
      return condition('NUMBER_BETWEEN', [String(validation.min), String(validation.max)]);
    case 'email':
      return condition('TEXT_IS_EMAIL', []);
    case 'link':
      return condition('TEXT_IS_URL', []);
  }
}

function condition(type: string, values: readonly string[]) {
  return { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) };
}

/** Whether a column already has the rule; the message shown beside it may differ. */
export function sameValidation(wanted: ValidationRule, present: ValidationRule | null): boolean {
  return present !== null && keyOf(wanted) === keyOf(present);
}

function keyOf(rule: ValidationRule): string {
  const values = (rule.condition?.values ?? []).map((value) => value.userEnteredValue ?? '');
  return [rule.condition?.type, ...values].join('\n');
}
