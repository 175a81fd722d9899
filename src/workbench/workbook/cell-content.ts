/** Between a cell's typed value (as the Sheets API has it) and the one string that o-spreadsheet keeps. */
import { DEFAULT_LOCALE, helpers } from '@odoo/o-spreadsheet';
import { ApiError } from './api-error.ts';
import { canonicalFormula } from './formula-text.ts';

export type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;

/** A cell of o-spreadsheet, as far as its value goes. */
export type StoredCell =
  | { readonly isFormula: true; readonly compiledFormula: { toFormulaString(getters: unknown): string } }
  | {
      readonly isFormula: false;
      readonly content: string;
      readonly parsedValue: string | number | boolean | null;
      readonly format?: string;
    };

/** Text is marked by a leading apostrophe where it would otherwise be read as something else. */
export function literalText(text: string, locale: object): string {
  const isOther =
    /^['=]/.test(text) ||
    // As the engine does it: "falſe" counts, too.
    ['TRUE', 'FALSE'].includes(text.toUpperCase()) ||
    helpers.isNumber(text, DEFAULT_LOCALE) ||
    helpers.isDateTime(text, locale as typeof DEFAULT_LOCALE);
  return isOther ? `'${text}` : text;
}

/** The content of a cell that is given this value; `''` without one. Refuses more than one value, and a formula without its sign. */
export function contentOf(value: ExtendedValue | undefined, locale: object): string {
  const [kind, ...others] = Object.entries(value ?? {}).flatMap(([name, part]) =>
    part === null || part === undefined ? [] : [name],
  );
  if (others.length > 0) throw new ApiError(`A userEnteredValue has one kind of value, not ${[kind, ...others].join(' and ')}.`);
  const { stringValue, numberValue, boolValue, formulaValue } = value ?? {};
  if (kind === 'stringValue') return literalText(stringValue ?? '', locale);
  if (kind === 'numberValue') return numberContent(numberValue ?? 0);
  if (kind === 'boolValue') return boolValue ? 'TRUE' : 'FALSE';
  if (kind === 'formulaValue' && !formulaValue?.startsWith('=')) throw new ApiError(`Invalid formulaValue: ${formulaValue}`);
  return canonicalFormula(formulaValue ?? '');
}

/** Refuses the few numbers that the engine would take for text: beyond 1e307, and what is none at all. */
function numberContent(value: number): string {
  const content = String(value);
  if (!helpers.isNumber(content, DEFAULT_LOCALE)) throw new ApiError(`Invalid numberValue: ${content}`);
  return content;
}

/** What was entered: text, number, truth value or formula; `undefined` for an empty cell. */
export function enteredValue(cell: StoredCell | undefined, getters: unknown): ExtendedValue | undefined {
  if (!cell) return undefined;
  if (cell.isFormula) return { formulaValue: cell.compiledFormula.toFormulaString(getters) };
  // A person set this cell to plain text: it shows its content as it stands.
  return literalValue(cell.content, cell.format === '@' ? cell.content : cell.parsedValue);
}

function literalValue(content: string, parsed: string | number | boolean | null): ExtendedValue | undefined {
  if (content === '') return undefined;
  if (content.startsWith("'")) return { stringValue: content.slice(1) };
  if (typeof parsed === 'number') return { numberValue: parsed };
  return typeof parsed === 'boolean' ? { boolValue: parsed } : { stringValue: content };
}
