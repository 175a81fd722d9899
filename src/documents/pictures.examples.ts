/** Pictures for tests, and the pictures that a filled file shows: a picture that Word could not show throws. */
import type PizZip from 'pizzip';
import { open } from './docx.examples.ts';
import { elementsNamed, readXml } from './xml.examples.ts';

export interface ShownPicture {
  readonly altText: string;
  /** Base64 of the file that is shown. */
  readonly content: string;
  readonly file: string;
  readonly contentType: string;
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

/** Real ones, from white to black: a baseline JPEG of 16 × 8 pixels, and a progressive one of 8 × 24. */
export const JPEG =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/wAALCAAIABABAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABcQAAMBAAAAAAAAAAAAAAAAAAAWYqH/2gAIAQEAAD8AMN6GG9P/2Q==';
export const PROGRESSIVE_JPEG =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/wgALCAAYAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAABP/aAAgBAQAAAAFohf/EABUQAQEAAAAAAAAAAAAAAAAAAAAS/9oACAEBAAEFAqUp/8QAFBABAAAAAAAAAAAAAAAAAAAAEP/aAAgBAQAGPwJ//8QAFBABAAAAAAAAAAAAAAAAAAAAEP/aAAgBAQABPyF//9oACAEBAAAAEB//xAAVEAEBAAAAAAAAAAAAAAAAAAAAcf/aAAgBAQABPxClKf/Z';

/** The JPEG with a segment of what its camera noted, before all that it had. */
export function withSegment(jpeg: string, content: Buffer): string {
  const bytes = Buffer.from(jpeg, 'base64');
  const head = Buffer.from([0xff, 0xe1, (content.length + 2) >> 8, (content.length + 2) & 0xff]);
  return Buffer.concat([bytes.subarray(0, 2), head, content, bytes.subarray(2)]).toString('base64');
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
      return {
        altText,
        file,
        sizes,
        contentType: typeOf(zip, file),
        content: Buffer.from(zip.file(file)?.asUint8Array() ?? []).toString('base64'),
      };
    });
  });
}

function fileOf(zip: PizZip, part: string, id: string): string {
  const relations = readXml(zip.file(part.replace(/([^/]+)$/, '_rels/$1.rels'))?.asText() ?? '');
  const [relation, ...others] = elementsNamed(relations, 'Relationship').filter(({ attributes }) => attributes.Id === id);
  if (!relation || others.length > 0) throw new Error(`${part} has ${others.length} relations ${id} more than one.`);
  const { Target: target = '' } = relation.attributes;
  const file = target.startsWith('/') ? target.slice(1) : `word/${target}`;
  if (!zip.file(file)) throw new Error(`${part} shows ${file}, which is missing.`);
  return file;
}

function typeOf(zip: PizZip, file: string): string {
  const types = readXml(zip.file('[Content_Types].xml')?.asText() ?? '');
  const ending = file.slice(file.lastIndexOf('.') + 1);
  const [type, ...others] = elementsNamed(types, 'Default').filter(({ attributes }) => attributes.Extension === ending);
  if (!type || others.length > 0) throw new Error(`The type of .${ending} is not declared once.`);
  return type.attributes.ContentType ?? '';
}

/** Names of the files of pictures, in order. */
export function mediaOf(base64: string): string[] {
  return Object.keys(open(base64).files).filter((name) => /^word\/media\/./.test(name));
}
