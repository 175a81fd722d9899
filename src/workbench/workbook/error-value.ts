/** Errors of formulas in the words of Sheets, where the grid engine has others. */

interface ErrorValue {
  readonly type: string;
  /** What the cell shows, as `values.batchGet` gives it. */
  readonly message: string;
}

const DIVISION: ErrorValue = { type: 'DIVIDE_BY_ZERO', message: '#DIV/0!' };
const NAME: ErrorValue = { type: 'NAME', message: '#NAME?' };
const NOT_AVAILABLE: ErrorValue = { type: 'N_A', message: '#N/A' };
const NULL: ErrorValue = { type: 'NULL_VALUE', message: '#NULL!' };
const NUMBER: ErrorValue = { type: 'NUM', message: '#NUM!' };
const PARSE: ErrorValue = { type: 'ERROR', message: '#ERROR!' };
const REFERENCE: ErrorValue = { type: 'REF', message: '#REF!' };
const VALUE: ErrorValue = { type: 'VALUE', message: '#VALUE!' };

const BY_ENGINE: Readonly<Record<string, ErrorValue>> = {
  '#BAD_EXPR': PARSE,
  // Sheets counts a circle and a blocked array formula among the broken references.
  '#CYCLE': REFERENCE,
  '#SPILL!': REFERENCE,
  '#REF': REFERENCE,
  '#DIV/0!': DIVISION,
  '#N/A': NOT_AVAILABLE,
  '#NAME?': NAME,
  '#NULL!': NULL,
  '#NUM!': NUMBER,
};

/** `shown` is what the engine shows; all its other errors are of wrong arguments. */
export function errorValue(shown: string): ErrorValue {
  return BY_ENGINE[shown] ?? VALUE;
}
