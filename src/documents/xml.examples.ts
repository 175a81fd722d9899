/** A strict reader of XML for tests: what it reads, Word can open; anything not well-formed throws with its place. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** XML 1.0, production 2: what may stand in a document at all. A lone surrogate is none of these. */
const LEGAL = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const MARKUP = /<(?:(\/)([\w:.-]+)\s*|([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)|\?[^?]*\?|!--[^-]*--)>/y;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;

export function readXml(xml: string): XmlElement {
  if (!LEGAL.test(xml)) throw new Error('The XML holds a character that XML forbids.');
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (let at = 0; at < xml.length; ) {
    const next = xml.indexOf('<', at);
    const words = xml.slice(at, next < 0 ? xml.length : next);
    if (words !== '') innermost(open).children.push(decoded(words));
    if (next < 0) break;
    MARKUP.lastIndex = next;
    const markup = MARKUP.exec(xml);
    if (!markup) throw new Error(`No markup: ${xml.slice(next, next + 60)}`);
    step(open, markup);
    at = MARKUP.lastIndex;
  }
  const [document, ...others] = root.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  if (open.length > 1 || typeof document !== 'object' || others.length > 0) throw new Error('The XML is not one closed element.');
  return document;
}

function step(open: XmlElement[], [, closes, closed, name, written = '', isEmpty]: RegExpExecArray): void {
  if (closes) {
    const ended = open.pop();
    if (ended?.name !== closed) throw new Error(`<${ended?.name}> is closed by </${closed}>.`);
  } else if (name) {
    const element = { name, attributes: attributesOf(name, written), children: [] };
    innermost(open).children.push(element);
    if (!isEmpty) open.push(element);
  }
}

function innermost(open: readonly XmlElement[]): XmlElement {
  const element = open[open.length - 1];
  if (!element) throw new Error('More elements are closed than were opened.');
  return element;
}

function attributesOf(name: string, written: string): Record<string, string> {
  const pairs = [...written.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, decoded(value)] as const);
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`<${name}> has one attribute twice.`);
  return Object.fromEntries(pairs);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([a-z]*);?/g, (entity, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined || !entity.endsWith(';')) throw new Error(`No entity: ${entity}`);
    return character;
  });
}

/** All elements of a name, in the order in which they begin. */
export function elementsNamed(element: XmlElement, name: string): XmlElement[] {
  const inside = element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsNamed(child, name)));
  return element.name === name ? [element, ...inside] : inside;
}
