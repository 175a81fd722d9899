/** Where in a part a character of its text stands, in words that staff can follow: "tabel 1, baris 2, kolom 1" or "paragraf 4". */
import { unescapeXml } from './xml-tags.ts';

export interface Paragraph {
  readonly text: string;
  /** First and last place in the part's text as docxtemplater counts it: all texts joined, with their entities. */
  readonly start: number;
  readonly end: number;
  readonly place: string;
}

/** A text box stands inside the paragraph that anchors it, so paragraphs nest. */
const TOKENS =
  /<w:tbl[ >]|<\/w:tbl>|<w:tr[ >]|<w:tc[ >]|<w:p(?: [^>]*)?\/?>|<\/w:p>|<(?:w|a|m):t(?: [^>]*)?>([^<]*)<\/(?:w|a|m):t>/g;

interface Table {
  readonly number: number;
  row: number;
  column: number;
}

interface OpenParagraph {
  text: string;
  readonly start: number;
  end: number;
  readonly place: string;
}

/** The paragraphs of a part with their text and place, in the order in which they begin. */
export function paragraphsOf(xml: string, partName: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  const open: OpenParagraph[] = [];
  let tableCount = 0;
  let bodyCount = 0;
  let offset = 0;
  for (const [token, words] of xml.matchAll(TOKENS)) {
    const table = tables[tables.length - 1];
    if (words !== undefined) {
      offset += lengthInPart(words);
      const innermost = open[open.length - 1];
      if (innermost) Object.assign(innermost, { text: innermost.text + unescapeXml(words), end: offset });
    } else if (token.startsWith('<w:tbl')) tables.push({ number: ++tableCount, row: 0, column: 0 });
    else if (token === '</w:tbl>') tables.pop();
    else if (token.startsWith('<w:tr') && table) Object.assign(table, { row: table.row + 1, column: 0 });
    else if (token.startsWith('<w:tc') && table) table.column++;
    else if (token === '</w:p>') open.pop();
    else if (token.startsWith('<w:p')) {
      if (!table) bodyCount++;
      if (token.endsWith('/>')) continue;
      const begun = { text: '', start: offset, end: offset, place: placeOf(partName, table, bodyCount) };
      paragraphs.push(begun);
      open.push(begun);
    }
  }
  return paragraphs;
}

/** The innermost paragraph around a place in the part's text. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): Paragraph | undefined {
  return [...paragraphs].reverse().find(({ start, end }) => start <= offset && offset < end);
}

/** docxtemplater escapes every `>` before it counts. */
function lengthInPart(words: string): number {
  return words.replace(/>/g, '&gt;').length;
}

function placeOf(partName: string, table: Table | undefined, paragraph: number): string {
  const part = partInWords(partName);
  const inside = table ? `tabel ${table.number}, baris ${table.row}, kolom ${table.column}` : `paragraf ${paragraph}`;
  return part === '' ? inside : `${part}, ${inside}`;
}

const PARTS = [
  ['header', 'kepala halaman'],
  ['footer', 'kaki halaman'],
  ['footnotes', 'catatan kaki'],
  ['comments', 'komentar'],
] as const;

/** What staff call a part; nothing for the document itself. */
export function partInWords(partName: string): string {
  return PARTS.find(([name]) => partName.includes(name))?.[1] ?? '';
}
