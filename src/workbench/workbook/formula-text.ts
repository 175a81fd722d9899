/** Formulas as Google takes them: `;` parts arguments in every locale. The grid engine keeps them with `,`. */

/** What a separator may stand in, or be parted from: texts, quoted names of sheets, brackets. */
const PARTS = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[(){};]/g;

/** `=IF(A1;"a;b";{1;2})` as `=IF(A1,"a;b",{1;2})`: in braces `;` parts the rows of an array, everywhere. */
export function canonicalFormula(formula: string): string {
  const open: string[] = [];
  return formula.replace(PARTS, (part) => {
    if (part === '(' || part === '{') open.push(part);
    if (part === ')' || part === '}') open.pop();
    return part === ';' && open[open.length - 1] !== '{' ? ',' : part;
  });
}
