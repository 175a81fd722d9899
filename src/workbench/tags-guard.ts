/**
 * In tests, whatever is filled from a built-in template is held against the catalogue of tags: its data offers just what is written
 * down there, so that the dictionary and the check of a changed template tell the truth.
 */
import type { DocumentEngine } from '../host/document-engine.ts';
import { findTemplate, TEMPLATES } from '../registers/templat/catalogue.ts';
import { differences } from '../registers/templat/offered-tags.ts';

type ReadFile = (name: string) => string | null;

const GUARD = 'admenTagsGuard';

/** The source of the document engine, its `fill` guarded. */
export function guardedEngine(source: string, readFile: ReadFile): string {
  Object.assign(globalThis, { [GUARD]: (engine: DocumentEngine) => guarded(engine, readFile) });
  return `${source}; AdmenDocuments = ${GUARD}(AdmenDocuments);`;
}

function guarded(engine: DocumentEngine, readFile: ReadFile): DocumentEngine {
  return {
    ...engine,
    fill: (template, data, options) => {
      const name = nameOf(template, readFile);
      const parted = name === undefined ? [] : differences(findTemplate(name)?.offered() ?? NOTHING, data, options);
      // The sample by which a copy is checked is made from the catalogue itself.
      if (parted.length > 0) throw new Error(`registers/templat/tags-*.ts and the data of ${name} part.\n${parted.join('\n')}`);
      return engine.fill(template, data, options);
    },
  };
}

const NOTHING = { texts: [], conditions: [], lists: {}, pictures: [], charts: [], drawings: [] };

let names: ReadonlyMap<string, string> | null = null;

function nameOf(template: string, readFile: ReadFile): string | undefined {
  names ??= new Map(TEMPLATES.map(({ name }) => [readFile(`templates/${name}`)?.trim() ?? '', name]));
  return names.get(template.trim());
}
