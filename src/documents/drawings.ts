/** Drawings that a template asks for with `{@Bagan alir}`, alone in a paragraph: each becomes a paragraph of its own there. */
import type PizZip from 'pizzip';
import type { FillOptions } from '../host/document-engine.ts';
import { textOf, textParts } from './archive.ts';
import { flowXml, ID } from './flowchart/flow-xml.ts';

export type Drawings = NonNullable<FillOptions['drawings']>;

/** By the words of their tags, as docxtemplater puts them in unescaped. */
export function drawingsXml(drawings: Drawings): Record<string, string> {
  return Object.fromEntries(Object.entries(drawings).map(([name, pages]) => [name, flowXml(name, pages)]));
}

const OPEN_ID = new RegExp(`(<wp[ps]?:(?:docPr|cNvPr) id=)"${ID}"`, 'g');

/** Word asks for numbers that nothing else in the document has. */
export function numberDrawings(zip: PizZip): void {
  const parts = textParts(zip).map((part) => [part, textOf(zip, part)] as const);
  const taken = parts.flatMap(([, xml]) =>
    [...xml.matchAll(/<[\w.-]+:(?:docPr|cNvPr)\s[^>]*\bid="(\d+)"/g)].map(([, id]) => Number(id)),
  );
  let id = taken.reduce((most, one) => Math.max(most, one), 0);
  for (const [part, xml] of parts) {
    const numbered = xml.replace(OPEN_ID, (_open, begin: string) => `${begin}"${++id}"`);
    if (numbered !== xml) zip.file(part, numbered);
  }
}
