/**
 * The formulas by which the sheet of a plan follows the rows of Kegiatan: never a copy. Columns are found by their headers, rows by the
 * plan's number. `;` parts arguments, as every locale of Sheets takes it.
 */
import { columnLetter } from '../../../schema/columns.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import { kegiatanTable } from './kegiatan.table.ts';

type ColumnOfKegiatan = keyof Kegiatan & string;

const SHEET = `'${kegiatanTable.name}'`;
const LAST = columnLetter(Object.keys(kegiatanTable.fields).length - 1);

/** A whole column, wherever it stands. */
function columnAt(name: ColumnOfKegiatan): string {
  return `INDEX(${SHEET}!$A:$${LAST};0;MATCH("${kegiatanTable.fields[name].label}";${SHEET}!$1:$1;0))`;
}

/** A column with the rows of every plan in the order of their units, those without one last. Sorted whole: SORT does not take the error of an empty FILTER. */
function sortedBy(name: ColumnOfKegiatan): string {
  return `SORT(${columnAt(name)};${columnAt('unit')};TRUE)`;
}

/** What a cell says to people: of `UNT-02 Gizi` the name, and nothing (not 0) of a blank one. */
function saidBy(name: ColumnOfKegiatan): string {
  const cells = sortedBy(name);
  if (kegiatanTable.fields[name].kind === 'reference') return `IFERROR(MID(${cells};FIND(" ";${cells})+1;300);"")`;
  return `IF(${cells}="";"";${cells})`;
}

/** All values of a column for the lines of a plan, by unit, running down from its cell. Blank for a plan without lines. */
export function linesFormula(plan: string, name: ColumnOfKegiatan): string {
  // FILTER takes what stands in it cell by cell: no ARRAYFORMULA, which the grid engine does not know. A cell begins with the plan's number.
  return `IFERROR(FILTER(${saidBy(name)};LEFT(${sortedBy('plan')};${plan.length + 1})="${plan} ");"")`;
}

/** How many lines the plan has. */
export function countFormula(plan: string): string {
  return `COUNTIF(${columnAt('plan')};"${plan} *")`;
}

export function sumFormula(plan: string, name: 'cost' | 'realisedCost'): string {
  return `SUMIF(${columnAt('plan')};"${plan} *";${columnAt(name)})`;
}

export function doneFormula(plan: string): string {
  return `COUNTIFS(${columnAt('plan')};"${plan} *";${columnAt('realisation')};"Terlaksana")`;
}
