/** What is wrong with a changed copy of a template, and what it uses: found by filling it with a sample of all that is offered. */
import type { DocumentEngine } from '../../host/document-engine.ts';
import type { NewFile } from '../../host/host.ts';
import type { Template } from './catalogue.ts';
import { namesOf, sampleOf } from './offered-tags.ts';
import { WORD_TYPE } from './word-type.ts';

/** What the workbook keeps for each document that is made; a letter with logos has a tenth. */
const MOST_KILOBYTES = 700;

export interface CopyCheck {
  /** Every fault with its place; empty when the copy can be used. */
  readonly faults: readonly string[];
  /** Tags that it uses and that are known. */
  readonly used: readonly string[];
  /** Tags of the built-in template that it does not use. */
  readonly missing: readonly string[];
  /** The copy filled with the names of its tags; `null` while it has faults. */
  readonly sample: NewFile | null;
}

export function checkCopy(engine: DocumentEngine, template: Template, copy: string, builtIn: string, date: string): CopyCheck {
  const kilobytes = Math.ceil((copy.length * 3) / 4 / 1000);
  if (kilobytes > MOST_KILOBYTES)
    return broken([`Berkas ini ${kilobytes} KB, paling besar ${MOST_KILOBYTES} KB. Kecilkan gambarnya, lalu simpan ulang.`]);
  const offered = template.offered();
  const { data, options } = sampleOf(offered);
  const filled = filledOrFaults(() => engine.fill(copy, data, { ...options, date }));
  const known = new Set(namesOf(offered));
  const used = engine.tags(copy).filter((name) => known.has(name));
  const missing = engine.tags(builtIn).filter((name) => known.has(name) && !used.includes(name));
  if (!filled.ok) return { ...broken(filled.faults), used, missing };
  const sample = { name: `Contoh ${template.title}.docx`, mimeType: WORD_TYPE, base64: filled.base64 };
  return { faults: [], used, missing, sample };
}

function broken(faults: readonly string[]): CopyCheck {
  return { faults, used: [], missing: [], sample: null };
}

const UNFILLABLE = 'Templat ini tidak dapat diisi: susunannya rusak. Buka di Word atau LibreOffice, lalu simpan ulang.';

/** What the engine stumbles over while it fills is a fault of a file from outside, not of Admen. */
function filledOrFaults(fill: () => ReturnType<DocumentEngine['fill']>): ReturnType<DocumentEngine['fill']> {
  try {
    return fill();
  } catch {
    return { ok: false, faults: [UNFILLABLE] };
  }
}
