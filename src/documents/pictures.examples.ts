/** Pictures for tests, and the pictures that a filled file shows: a picture that Word could not show throws. */
import type PizZip from 'pizzip';
import { open } from './docx.examples.ts';
import { elementsNamed, readXml } from './xml.examples.ts';

export interface ShownPicture {
  readonly altText: string;
  /** Base64 of the file that is shown. */
  readonly content: string;
  readonly file: string;
  /** Of the frame and of the picture in it, in EMU. */
  readonly sizes: readonly (readonly [number, number])[];
}

/** What a program reads first of a PNG: its signature, width and height. The name makes it unlike any other. */
export function png(name: string, width: number, height: number): string {
  const bytes = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(8), Buffer.from(name)]);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes.toString('base64');
}

/** The pictures of a part in order. */
export function picturesIn(base64: string, part = 'word/document.xml'): ShownPicture[] {
  const zip = open(base64);
  const drawings = elementsNamed(readXml(zip.file(part)?.asText() ?? ''), 'wp:inline');
  return drawings.flatMap((drawing) => {
    const altText = elementsNamed(drawing, 'wp:docPr')[0]?.attributes.descr ?? '';
    const frames = [...elementsNamed(drawing, 'wp:extent'), ...elementsNamed(drawing, 'a:ext')].filter(
      ({ attributes }) => attributes.cx !== undefined,
    );
    const sizes = frames.map(({ attributes }) => [Number(attributes.cx), Number(attributes.cy)] as const);
    return elementsNamed(drawing, 'a:blip').map((blip) => {
      const file = fileOf(zip, part, blip.attributes['r:embed'] ?? '');
      return { altText, file, sizes, content: Buffer.from(zip.file(file)?.asUint8Array() ?? []).toString('base64') };
    });
  });
}

function fileOf(zip: PizZip, part: string, id: string): string {
  const relations = readXml(zip.file(part.replace(/([^/]+)$/, '_rels/$1.rels'))?.asText() ?? '');
  const [relation, ...others] = elementsNamed(relations, 'Relationship').filter(({ attributes }) => attributes.Id === id);
  if (!relation || others.length > 0) throw new Error(`${part} has ${others.length} relations ${id} more than one.`);
  const { Target: target = '' } = relation.attributes;
  const file = target.startsWith('/') ? target.slice(1) : `word/${target}`;
  const types = readXml(zip.file('[Content_Types].xml')?.asText() ?? '');
  const endings = elementsNamed(types, 'Default').map(({ attributes }) => attributes.Extension);
  const ending = file.slice(file.lastIndexOf('.') + 1);
  if (endings.filter((known) => known === ending).length !== 1) throw new Error(`The type of .${ending} is not declared once.`);
  if (!zip.file(file)) throw new Error(`${part} shows ${file}, which is missing.`);
  return file;
}

/** Names of the files of pictures, in order. */
export function mediaOf(base64: string): string[] {
  return Object.keys(open(base64).files).filter((name) => /^word\/media\/./.test(name));
}
