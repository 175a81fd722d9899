/** The file's properties (title, author, keywords …): docxtemplater fills tags in them as well. */
import type PizZip from 'pizzip';
import { textOf } from './archive.ts';
import type { Paragraph } from './places.ts';
import { unescapeXml } from './xml-tags.ts';

/** What the place of each of these texts begins with. */
export const PROPERTIES = 'properti berkas';

const TEXT = /<([\w:.-]+)(?: [^>]*)?>([^<]+)<\//g;

/** What Word calls the properties that it lets people write. */
const NAMES: Readonly<Record<string, string>> = {
  'dc:title': 'judul',
  'dc:subject': 'subjek',
  'dc:creator': 'penulis',
  'dc:description': 'komentar',
  'cp:keywords': 'kata kunci',
  'cp:category': 'kategori',
  Manager: 'manajer',
  Company: 'perusahaan',
};

export function propertyTexts(zip: PizZip): Paragraph[] {
  const parts = Object.keys(zip.files).filter((name) => /^docProps\/.*\.xml$/.test(name));
  return parts.flatMap((part) =>
    [...textOf(zip, part).matchAll(TEXT)].map(([, element = '', words = '']) => ({
      text: unescapeXml(words),
      start: 0,
      end: 0,
      place: [PROPERTIES, NAMES[element]].filter(Boolean).join(', '),
    })),
  );
}
