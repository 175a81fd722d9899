/** Start tags of an XML text, found without a parser: enough for the small parts of a Word file, whatever prefix they use. */

export interface XmlTag {
  /** As written. */
  readonly source: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Start tags with one of these local names, in order. Names are joined with `|`. */
export function tagsNamed(xml: string, localNames: string): XmlTag[] {
  const pattern = new RegExp(`<(?:[\\w.-]+:)?(?:${localNames})(?=[\\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>`, 'g');
  return (xml.match(pattern) ?? []).map((source) => ({ source, attributes: attributesOf(source) }));
}

function attributesOf(tag: string): Record<string, string> {
  const pairs = [...tag.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name, decodeXml(double ?? single ?? '')]);
  return Object.fromEntries(pairs);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The five named entities. Characters by number stay as written: docxtemplater does not read them as part of a tag either. */
export function unescapeXml(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_entity, name: string) => ENTITIES[name] ?? '');
}

/** Named entities and characters by number, for words that could be hidden that way. */
export function decodeXml(text: string): string {
  const named = text.replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_entity, hex?: string, decimal?: string) =>
    character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  );
  return unescapeXml(named);
}

function character(codePoint: number): string {
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '';
}
