/** The relations of a part to its pictures: one added, and those dropped that nothing shows any more. */
import type PizZip from 'pizzip';
import { textOf } from './archive.ts';
import { tagsNamed } from './xml-tags.ts';

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** Keeps the picture in a file of its own and gives the id by which the part shows it. */
export function addPng(zip: PizZip, part: string, base64: string): string {
  const file = relationsFile(part);
  const relations = textOf(zip, file);
  const name = unused(
    (n) => `media/admen${n}.png`,
    (candidate) => zip.file(`word/${candidate}`) !== null,
  );
  const id = unused(
    (n) => `rIdAdmen${n}`,
    (candidate) => relations.includes(`"${candidate}"`),
  );
  zip.file(`word/${name}`, base64, { base64: true });
  zip.file(
    file,
    relations.replace(/<\/Relationships>/, `<Relationship Id="${id}" Type="${IMAGE}" Target="${name}"/></Relationships>`),
  );
  declarePng(zip);
  return id;
}

/** A template may itself be a document that was made here: then the first names are taken. */
function unused(name: (n: number) => string, isTaken: (candidate: string) => boolean): string {
  let n = 1;
  while (isTaken(name(n))) n++;
  return name(n);
}

function declarePng(zip: PizZip): void {
  const types = textOf(zip, '[Content_Types].xml');
  if (tagsNamed(types, 'Default').some(({ attributes }) => attributes.Extension?.toLowerCase() === 'png')) return;
  const declared = types.replace(/<\/Types>/, '<Default Extension="png" ContentType="image/png"/></Types>');
  zip.file('[Content_Types].xml', declared);
}

/** A placeholder that nothing shows any more need not travel in every document. */
export function dropUnused(zip: PizZip, part: string, xml: string): void {
  const file = relationsFile(part);
  for (const { source, attributes } of tagsNamed(textOf(zip, file), 'Relationship')) {
    const { Id = '', Type = '', Target = '' } = attributes;
    if (!Type.endsWith('/image') || !source.endsWith('/>') || xml.includes(`"${Id}"`)) continue;
    zip.file(file, textOf(zip, file).replace(source, ''));
    if (!isRelated(zip, Target)) zip.remove(Target.startsWith('/') ? Target.slice(1) : `word/${Target}`);
  }
}

/** Parts write the same file in several ways (`media/a.png`, `/word/media/a.png`): its last word decides. */
function isRelated(zip: PizZip, target: string): boolean {
  const files = Object.keys(zip.files).filter((name) => name.endsWith('.rels'));
  const relations = files.flatMap((name) => tagsNamed(textOf(zip, name), 'Relationship'));
  return relations.some(({ attributes }) => lastWord(attributes.Target ?? '') === lastWord(target));
}

function lastWord(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function relationsFile(part: string): string {
  return part.replace(/^word\/(.*)$/, 'word/_rels/$1.rels');
}
