/** Formulas with `;` between their arguments. */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { canonicalFormula } from './formula-text.ts';

test.each([
  ['between arguments becomes a comma', '=IF(A1=1;SUM(B1;B2);0)', '=IF(A1=1,SUM(B1,B2),0)'],
  ['in a text stays', '=IF(A1="a;b";"c"";d";"e")', '=IF(A1="a;b","c"";d","e")'],
  ['in the name of a sheet stays', "=SUM('a;b''s;c'!A1;A2)", "=SUM('a;b''s;c'!A1,A2)"],
  ['between the rows of an array stays', '=MATCH(A1;{0;4;7};0)', '=MATCH(A1,{0;4;7},0)'],
  ['of a function in an array becomes a comma', '={SUM(A1;A2);{1;2}}', '={SUM(A1,A2);{1;2}}'],
])('a semicolon %s', (_where, given, canonical) => {
  expect(canonicalFormula(given)).toBe(canonical);
});

test('a formula in the canonical form is left as it is, and so is one that nobody can read', () => {
  for (const formula of ['=SUM(A1,"a;b",{1;2})', '=")', "='", '=)}(', '=']) expect(canonicalFormula(formula)).toBe(formula);
});

test('nothing but semicolons changes', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'=IF(A1;"\'{})]2,') }), (formula) => {
      expect(canonicalFormula(formula).replace(/,/g, ';')).toBe(formula.replace(/,/g, ';'));
    }),
  );
});
