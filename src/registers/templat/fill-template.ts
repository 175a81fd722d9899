/** Fills the template of a document: the office's own where there is one that can be filled, else the built-in one, and says so. */
import type { FillOptions, FillResult } from '../../host/document-engine.ts';
import type { Host } from '../../host/host.ts';
import { where } from '../../host/query.ts';
import type { DocumentRow } from '../../schema/index.ts';
import type { Pengaturan } from '../pengaturan.ts';
import { findTemplate } from './catalogue.ts';
import { isiTemplatTable } from './isi-templat.table.ts';
import { contentOf, ownTemplate } from './own-templates.ts';

/** `note` belongs behind the message of the document; empty when there is nothing to say. */
export type Filled = (FillResult & { readonly ok: true; readonly note: string }) | (FillResult & { readonly ok: false });

/** Asks the workbook once more only when the template is one of the office's own. */
export function fillTemplate(
  host: Host,
  settings: Pick<Pengaturan, 'ownTemplates'>,
  name: string,
  data: DocumentRow,
  options: FillOptions,
): Filled {
  const own = ownTemplate(settings, name);
  const engine = host.documents();
  if (own === null) return noted(engine.fill(host.template(name), data, options), '');
  const { parts } = host.read({ parts: where(isiTemplatTable, 'template', [name]) });
  const content = contentOf(own, parts);
  const filled = content === null ? null : engine.fill(content, data, options);
  if (filled?.ok) return noted(filled, '');
  const why = content === null ? 'isinya di buku kerja rusak' : 'tidak cocok lagi dengan isi dokumen';
  const title = findTemplate(name)?.title ?? name;
  return noted(
    engine.fill(host.template(name), data, options),
    ` Dipakai templat bawaan, karena templat ubahan “${title}” ${why}. Sebabnya tertulis di panel Admen, Templat dokumen.`,
  );
}

function noted(result: FillResult, note: string): Filled {
  return result.ok ? { ...result, note } : result;
}
