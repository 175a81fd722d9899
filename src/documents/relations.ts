/** The relations of a part to its files: one added, and those to pictures dropped that the part shows no more. */
import type PizZip from 'pizzip';
import { textOf } from './archive.ts';
import { pictureFormat } from './picture-format.ts';
import { tagsNamed } from './xml-tags.ts';

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

interface Kind {
  /** Of the relation. */
  readonly type: string;
  /** The folder of the files, inside `word`. */
  readonly folder: string;
  readonly extension: string;
  readonly contentType: string;
}

/** Keeps the picture, PNG or JPEG, in a file of its own and gives the id by which the part shows it. */
export function addPicture(zip: PizZip, part: string, base64: string): string {
  const format = pictureFormat(base64);
  if (format === null) throw new Error(`A picture of ${part} is neither a PNG nor a JPEG, and was not refused.`);
  const { extension } = format;
  return addRelated(zip, part, { type: IMAGE, folder: 'media', extension, contentType: `image/${extension}` }, base64);
}

/** Keeps what belongs to a part (bytes, or base64) in a file of its own and gives the id of the relation. */
export function addRelated(zip: PizZip, part: string, kind: Kind, content: Uint8Array | string): string {
  const { type, folder, extension, contentType } = kind;
  const file = relationsFile(part);
  const relations = textOf(zip, file);
  const name = unused(
    (n) => `${folder}/admen${n}.${extension}`,
    (candidate) => zip.file(`word/${candidate}`) !== null,
  );
  const id = unused(
    (n) => `rIdAdmen${n}`,
    (candidate) => relations.includes(`"${candidate}"`),
  );
  const target = part.split('/').length > 2 ? `../${name}` : name;
  zip.file(`word/${name}`, content, { base64: typeof content === 'string' });
  zip.file(file, withRelation(relations, `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`));
  declare(zip, extension, contentType);
  return id;
}

/** A part without relations has no file of them. */
function withRelation(relations: string, added: string): string {
  const all = /<\/Relationships>|<Relationships[^>]*\/>/;
  if (all.test(relations)) return relations.replace(all, (end) => (end.startsWith('</') ? added + end : opened(end, added)));
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${added}</Relationships>`;
}

function opened(empty: string, added: string): string {
  return `${empty.slice(0, -2)}>${added}</Relationships>`;
}

/** A template may itself be a document that was made here: then the first names are taken. */
function unused(name: (n: number) => string, isTaken: (candidate: string) => boolean): string {
  let n = 1;
  while (isTaken(name(n))) n++;
  return name(n);
}

function declare(zip: PizZip, extension: string, contentType: string): void {
  const types = textOf(zip, '[Content_Types].xml');
  if (tagsNamed(types, 'Default').some(({ attributes }) => attributes.Extension?.toLowerCase() === extension)) return;
  const declared = types.replace(/<\/Types>/, `<Default Extension="${extension}" ContentType="${contentType}"/></Types>`);
  zip.file('[Content_Types].xml', declared);
}

/** A placeholder that the part showed in the template (`former`) and shows no more need not travel in every document. */
export function dropUnseenPictures(zip: PizZip, part: string, former: string): void {
  const xml = textOf(zip, part);
  const file = relationsFile(part);
  for (const { source, attributes } of tagsNamed(textOf(zip, file), 'Relationship')) {
    const { Id = '', Type = '', Target = '' } = attributes;
    if (!Type.endsWith('/image') || !source.endsWith('/>') || !former.includes(`"${Id}"`) || xml.includes(`"${Id}"`)) continue;
    zip.file(file, textOf(zip, file).replace(source, ''));
    if (!isRelated(zip, Target)) removeFile(zip, Target.startsWith('/') ? Target.slice(1) : `word/${Target}`);
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

/** Takes the file away, and its type where it has one of its own. */
export function removeFile(zip: PizZip, file: string): void {
  zip.remove(file);
  const types = textOf(zip, '[Content_Types].xml');
  const declared = tagsNamed(types, 'Override').find(({ attributes }) => attributes.PartName === `/${file}`);
  if (declared) zip.file('[Content_Types].xml', types.replace(declared.source, ''));
}

/** The file that lists the relations of a part. */
export function relationsFile(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}
