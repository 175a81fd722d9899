/** The small workbook behind a chart: Word opens it for "Edit Data", so that the figures of a finished document can still be corrected. */
import PizZip from 'pizzip';
import type { ChartData } from '../host/document-engine.ts';
import { settleDates } from './settle-dates.ts';

/** Its only sheet: names of the series in row 1, categories in column A. */
export const SHEET = 'Data';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** `data` is escaped and checked (chart-data.ts). The same data and date give the same bytes. */
export function chartWorkbook(data: ChartData, date: string): Uint8Array {
  const zip = new PizZip();
  for (const [name, content] of Object.entries(parts(data))) zip.file(name, DECLARED + content, { createFolders: false });
  settleDates(zip, date);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function parts(data: ChartData): Record<string, string> {
  const relation = (type: string, target: string) =>
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`;
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONS}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SPREADSHEET}"><sheetData>${rows(data)}</sheetData></worksheet>`,
  };
}

function rows({ categories, series }: ChartData): string {
  const names = series.map(({ name }) => name);
  const header = row(1, ['', ...names]);
  const lines = categories.map((category, at) => row(at + 2, [category, ...series.map(({ values }) => values[at] ?? null)]));
  return header + lines.join('');
}

function row(number: number, cells: readonly (string | number | null)[]): string {
  return `<row r="${number}">${cells.map((cell, at) => written(`${columnName(at)}${number}`, cell)).join('')}</row>`;
}

function written(address: string, cell: string | number | null): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
