/** Between a cell's typed value (as the Sheets API has it) and the one string that o-spreadsheet keeps. */
import { DEFAULT_LOCALE, helpers } from '@odoo/o-spreadsheet';

export type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;

/** A cell of o-spreadsheet, as far as its value goes. */
export type StoredCell =
  | { readonly isFormula: true; readonly compiledFormula: { toFormulaString(getters: unknown): string } }
  | { readonly isFormula: false; readonly content: string; readonly parsedValue: string | number | boolean | null };

/** Text is marked by a leading apostrophe where it would otherwise be read as something else. */
export function literalText(text: string, locale: object): string {
  const isOther =
    /^['=]/.test(text) ||
    /^(true|false)$/i.test(text) ||
    helpers.isNumber(text, DEFAULT_LOCALE) ||
    helpers.isDateTime(text, locale as typeof DEFAULT_LOCALE);
  return isOther ? `'${text}` : text;
}

export function contentOf(value: ExtendedValue | undefined, locale: object): string {
  if (!value) return '';
  if (value.stringValue !== undefined && value.stringValue !== null) return literalText(value.stringValue, locale);
  if (value.numberValue !== undefined && value.numberValue !== null) return String(value.numberValue);
  if (value.boolValue !== undefined && value.boolValue !== null) return value.boolValue ? 'TRUE' : 'FALSE';
  return value.formulaValue ?? '';
}

/** What was entered: text, number, truth value or formula; `undefined` for an empty cell. */
export function enteredValue(cell: StoredCell | undefined, getters: unknown): ExtendedValue | undefined {
  if (!cell) return undefined;
  if (cell.isFormula) return { formulaValue: cell.compiledFormula.toFormulaString(getters) };
  return literalValue(cell.content, cell.parsedValue);
}

function literalValue(content: string, parsed: string | number | boolean | null): ExtendedValue | undefined {
  if (content === '') return undefined;
  if (content.startsWith("'")) return { stringValue: content.slice(1) };
  if (typeof parsed === 'number') return { numberValue: parsed };
  return typeof parsed === 'boolean' ? { boolValue: parsed } : { stringValue: content };
}
