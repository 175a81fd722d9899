/** The files of a chart: found from the drawing that shows it, its workbook replaced, and all removed when nothing shows it any more. */
import type PizZip from 'pizzip';
import { textOf } from './archive.ts';
import { addRelated, relationsFile, removeFile } from './relations.ts';
import { tagsNamed } from './xml-tags.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/package';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Relation {
  readonly source: string;
  readonly id: string;
  readonly type: string;
  /** Path of the file in the zip. */
  readonly file: string;
}

/** The path of the chart that a part shows by this id, or `null` where there is none. */
export function chartFile(zip: PizZip, part: string, id: string): string | null {
  const relation = relationsOf(zip, part).find((one) => one.id === id && isChart(one));
  return relation && zip.file(relation.file) ? relation.file : null;
}

function isChart({ type }: Relation): boolean {
  return type.endsWith('/chart');
}

function relationsOf(zip: PizZip, part: string): Relation[] {
  return tagsNamed(textOf(zip, relationsFile(part)), 'Relationship').flatMap(({ source, attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode = '' } = attributes;
    return TargetMode === 'External' ? [] : { source, id: Id, type: Type, file: pathFrom(part, Target) };
  });
}

/** Targets are written from the folder of the part (`../embeddings/a.xlsx`), or from the root of the zip (`/word/…`). */
function pathFrom(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/'))
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  return path.join('/');
}

const EXTERNAL_DATA = /<c:externalData [^>]*?(?:\/>|>.*?<\/c:externalData>)/s;

/** What of a chart stands before the mention of its workbook (ISO 29500-1, CT_ChartSpace). */
const BEFORE_DATA = /<\/c:chart>\s*(?:<c:spPr>.*?<\/c:spPr>|<c:spPr\/>)?\s*(?:<c:txPr>.*?<\/c:txPr>)?/s;

/** Keeps the chart with this workbook behind it, instead of the one with the author's sample data. */
export function saveChart(zip: PizZip, file: string, xml: string, workbook: Uint8Array): void {
  const former = EXTERNAL_DATA.exec(xml)?.[0] ?? '';
  for (const relation of relationsOf(zip, file)) if (former.includes(`"${relation.id}"`)) dropRelation(zip, file, relation);
  const id = addRelated(
    zip,
    file,
    { type: PACKAGE, folder: 'embeddings', extension: 'xlsx', contentType: WORKBOOK_TYPE },
    workbook,
  );
  const data = `<c:externalData r:id="${id}"><c:autoUpdate val="0"/></c:externalData>`;
  zip.file(
    file,
    xml.replace(EXTERNAL_DATA, '').replace(BEFORE_DATA, (before) => before + data),
  );
}

/** A chart whose drawing went, with its section or for want of data, would carry sample data along. */
export function dropUnseenCharts(zip: PizZip, part: string, xml: string): void {
  for (const relation of relationsOf(zip, part))
    if (isChart(relation) && !xml.includes(`"${relation.id}"`)) dropRelation(zip, part, relation);
}

/** The relation goes, and its file unless another part needs it, with all that only that file needed. */
function dropRelation(zip: PizZip, part: string, { source, file }: Relation): void {
  const relations = relationsFile(part);
  const end = source.endsWith('/>') ? '' : '</Relationship>';
  zip.file(relations, textOf(zip, relations).replace(source + end, ''));
  if (isRelated(zip, file)) return;
  for (const relation of relationsOf(zip, file)) dropRelation(zip, file, relation);
  zip.remove(relationsFile(file));
  removeFile(zip, file);
}

function isRelated(zip: PizZip, file: string): boolean {
  const parts = Object.keys(zip.files).filter((name) => name.endsWith('.rels'));
  return parts.some((name) => relationsOf(zip, name.replace(/_rels\/([^/]*)\.rels$/, '$1')).some((one) => one.file === file));
}
