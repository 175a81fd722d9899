/**
 * The live formulas of the scoring sheet. They say what `score-pkp.ts` says, and never show an error, whatever is emptied, typed or
 * deleted: only numbers that are exactly 0, 4, 7 or 10 count, and a reference that is gone gives an empty cell. `;` parts the
 * arguments, as every locale of Sheets takes it; there are no decimal fractions, because those differ. Source: PKP-2.
 */
import { columnLetter } from '../../schema/columns.ts';
import { LEAST_FAIR, LEAST_GOOD, LEVELS, METHODS, NOT_APPLICABLE } from './score-pkp.ts';

/** How many cells of the range hold a score, numerically. */
export function scoredIn(range: string): string {
  // Equality alone would count texts (COUNTIF), pass errors on (`=`), and take truth values for numbers (comparisons in LibreOffice).
  return `SUMPRODUCT(ISNUMBER(${range})*ISNUMBER(MATCH(${range};{${LEVELS.join(';')}};0)))`;
}

export function sumOf(range: string): string {
  return `SUMIF(${range};4)+SUMIF(${range};7)+SUMIF(${range};10)`;
}

export function notApplicableIn(range: string): string {
  return `COUNTIF(${range};"${NOT_APPLICABLE}")`;
}

/** Variables that apply and have no score: rows with a key, less those scored and those that do not apply. */
export function unscoredIn(keys: string, scored: string, range: string): string {
  return orElse(`COUNTA(${keys})-${scored}-${notApplicableIn(range)}`, '0');
}

export function meanOf(sum: string, scored: string): string {
  return orElse(`IF(${scored}=0;"";${sum}/${scored})`, '""');
}

/** The mean of the cells that hold a number. */
export function meanOfMeans(range: string): string {
  return orElse(`IF(COUNT(${range})=0;"";SUM(${range})/COUNT(${range}))`, '""');
}

/** The setting decides; where it cannot be read, the usual method. */
export function byMethod(method: string, byGroups: string, byVariables: string): string {
  return orElse(`IF(${orElse(method, '""')}="${METHODS[1]}";${byVariables};${byGroups})`, '""');
}

/** As `categoryOf`; "(sementara)" while anything is unscored. */
export function categoryFormula(total: string, unscored: string): string {
  const even = `ROUND(${total};9)`;
  const category = `IF(${even}>=${LEAST_GOOD * 2}/2;"Baik";IF(${even}>=${LEAST_FAIR * 2}/2;"Cukup";"Kurang"))`;
  return orElse(`IF(${total}="";"Belum ada nilai";${category}&IF(${unscored}>0;" (sementara)";""))`, '""');
}

export function progressFormula(scored: string, unscored: string): string {
  return orElse(`${scored}&" dari "&(${scored}+${unscored})&" variabel dinilai"`, '""');
}

/** A cell of a register whose first column holds the numbers: found by number and header. `width` is how many columns there are. */
export function lookUp(sheet: string, width: number, number: string, header: string): string {
  const cells = `'${sheet}'!$A:$${columnLetter(width - 1)}`;
  const row = `MATCH("${number}";'${sheet}'!$A:$A;0)`;
  return orElse(`INDEX(${cells};${row};MATCH("${header}";'${sheet}'!$1:$1;0))`, '""');
}

export function orElse(formula: string, otherwise: string): string {
  return `IFERROR(${formula};${otherwise})`;
}
