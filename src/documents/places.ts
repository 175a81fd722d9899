/** Where in a part a character of its text stands, in words that staff can follow: "tabel 1, baris 2, kolom 1" or "paragraf 4". */

export interface Paragraph {
  readonly text: string;
  /** Where the paragraph's text begins in the concatenated text of the part. */
  readonly start: number;
  readonly place: string;
}

const TOKENS = /<w:tbl[ >]|<\/w:tbl>|<w:tr[ >]|<w:tc[ >]|<w:p[ >]|<w:p\/>|<\/w:p>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;

interface Table {
  readonly number: number;
  row: number;
  column: number;
}

/** The paragraphs of a part with their text and place. */
export function paragraphsOf(xml: string, partName: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  let tableCount = 0;
  let bodyCount = 0;
  let offset = 0;
  let open: { text: string; start: number; place: string } | null = null;
  const close = () => {
    if (open) paragraphs.push(open);
    open = null;
  };
  for (const match of xml.matchAll(TOKENS)) {
    const [token, words] = match;
    const table = tables[tables.length - 1];
    if (words !== undefined) {
      const text = unescapeXml(words);
      if (open) open.text += text;
      offset += text.length;
    } else if (token.startsWith('<w:tbl')) tables.push({ number: ++tableCount, row: 0, column: 0 });
    else if (token === '</w:tbl>') tables.pop();
    else if (token.startsWith('<w:tr') && table) Object.assign(table, { row: table.row + 1, column: 0 });
    else if (token.startsWith('<w:tc') && table) table.column++;
    else if (token === '</w:p>') close();
    else if (token.startsWith('<w:p') && token !== '<w:p/>') {
      if (!table) bodyCount++;
      open = { text: '', start: offset, place: placeOf(partName, table, bodyCount) };
    }
  }
  close();
  return paragraphs;
}

function placeOf(partName: string, table: Table | undefined, paragraph: number): string {
  const part = partName.includes('header') ? 'kepala halaman, ' : partName.includes('footer') ? 'kaki halaman, ' : '';
  return table ? `${part}tabel ${table.number}, baris ${table.row}, kolom ${table.column}` : `${part}paragraf ${paragraph}`;
}

function unescapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_entity, name: string) => entities[name] ?? '');
}
