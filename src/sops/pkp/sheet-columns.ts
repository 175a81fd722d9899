/** The columns of the scoring sheet: those of Lampiran 2, then what an assessment adds. Source: PKP-0. */
import { columnLetter } from '../../schema/columns.ts';
import { lembarTable } from './lembar.table.ts';

const { fields } = lembarTable;

/** In the order of the sheet; widths in pixels. */
export const COLUMNS = [
  { name: 'item', label: 'No', width: 44 },
  { name: 'variable', label: 'Jenis Variabel', width: 190 },
  { name: 'definition', label: 'Definisi Operasional', width: 270 },
  { name: 'level0', label: 'Nilai 0', width: 170 },
  { name: 'level4', label: 'Nilai 4', width: 170 },
  { name: 'level7', label: 'Nilai 7', width: 170 },
  { name: 'level10', label: 'Nilai 10', width: 170 },
  { name: 'score', label: fields.score.label, width: 96 },
  { name: 'suggestion', label: fields.suggestion.label, width: 64 },
  { name: 'because', label: fields.because.label, width: 240 },
  { name: 'evidence', label: fields.evidence.label, width: 240 },
  { name: 'problem', label: fields.problem.label, width: 200 },
  { name: 'cause', label: fields.cause.label, width: 200 },
  { name: 'rtl', label: fields.rtl.label, width: 220 },
  { name: 'followUp', label: fields.followUp.label, width: 200 },
  { name: 'evaluation', label: fields.evaluation.label, width: 200 },
  { name: 'last', label: fields.last.label, width: 80 },
  { name: 'reason', label: fields.reason.label, width: 180 },
  { name: 'code', label: fields.code.label, width: 150 },
  { name: 'id', label: fields.id.label, width: 130, hidden: true },
] as const;
export type ColumnName = (typeof COLUMNS)[number]['name'];

export const COLUMN_COUNT = COLUMNS.length;
/** Columns of the official layout, from No to Nilai 10. */
export const RUBRIC_COLUMNS = 7;

export function columnOf(name: ColumnName): number {
  return COLUMNS.findIndex((column) => column.name === name);
}

/** `H7` for row 6, counted from 0. */
export function cellAt(name: ColumnName, row: number): string {
  return `${columnLetter(columnOf(name))}${row + 1}`;
}

/** `H7:H22`, both ends included. */
export function rangeAt(name: ColumnName, from: number, to: number): string {
  return `${cellAt(name, from)}:${cellAt(name, to)}`;
}
