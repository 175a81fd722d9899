/** Pictures that the author placed with an alt text `{%logo kiri}` get the bytes of the real one; without one they become invisible. */
import type PizZip from 'pizzip';
import { textOf, textParts } from './archive.ts';

/** One transparent pixel. */
const NOTHING = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** `pictures` by the words of the alt text, base64 of a PNG. */
export function replacePictures(zip: PizZip, pictures: Readonly<Record<string, string>>): void {
  for (const part of textParts(zip)) {
    const xml = textOf(zip, part);
    const drawings = xml.matchAll(/<w:drawing>.*?<\/w:drawing>/gs);
    for (const [drawing] of drawings) replaceIn(zip, part, drawing, pictures);
    const named = xml.replace(/ (descr|title)="\{%([^"}]*)\}"/g, ' $1="$2"');
    if (named !== xml) zip.file(part, named);
  }
}

function replaceIn(zip: PizZip, part: string, drawing: string, pictures: Readonly<Record<string, string>>): void {
  const name = /descr="\{%([^"}]*)\}"/.exec(drawing)?.[1];
  const relation = /r:embed="([^"]+)"/.exec(drawing)?.[1];
  if (name === undefined || relation === undefined) return;
  const target = targetOf(zip, part, relation);
  if (target) zip.file(target, pictures[name] ?? NOTHING, { base64: true });
}

/** The media part that a relation of a part names. */
function targetOf(zip: PizZip, part: string, relation: string): string | null {
  const relations = textOf(zip, part.replace(/^word\/(.*)$/, 'word/_rels/$1.rels'));
  const entry = relations.match(/<Relationship [^>]*>/g)?.find((candidate) => candidate.includes(`Id="${relation}"`));
  const target = entry && /Target="([^"]+)"/.exec(entry)?.[1];
  return target ? `word/${target}` : null;
}
