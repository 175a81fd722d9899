/** Answers of earlier years in the sheet of a public form, and their keys in Tanggapan formulir: all of them taken in. */
import { tanggapanTable } from '../../../src/sops/umpan-balik/formulir/tanggapan.table.ts';
import type { MeasuredWorkbook } from '../measured-workbook.ts';
import type { Cell, Rows } from '../tall-workbook.ts';

/** 2001-01-08 as a serial number; an answer an hour. */
const FIRST = 36_899;
const AN_HOUR = 24;

export interface AnswersSheet {
  readonly sheet: string;
  readonly sheetId: number;
}

export function answersSheet({ forms, kernel }: MeasuredWorkbook, title: string): AnswersSheet {
  const sheetId = forms.find((form) => form.title === title)?.sheetId ?? -1;
  const sheet = kernel.spreadsheet.sheets().find((candidate) => candidate.sheetId === sheetId)?.name;
  if (sheet === undefined) throw new Error(`The form ${title} has no sheet.`);
  return { sheet, sheetId };
}

/** The moment, the kind, what was said. */
export function pastAnswers(size: number): Rows {
  return Array.from({ length: size }, (_, index): Cell[] => [momentOf(index), 'Keluhan', `Antrean terlalu lama (${index + 1}).`]);
}

/** The same rows, each with the key of its answer. */
export function takenAnswers(rows: Rows, sheetId: number): Rows {
  const column = Object.keys(tanggapanTable.fields).indexOf('key');
  return rows.map((row, index) => row.map((cell, at) => (at === column ? `${sheetId}:${momentOf(index)}` : cell)));
}

function momentOf(index: number): number {
  return FIRST + index / AN_HOUR;
}
