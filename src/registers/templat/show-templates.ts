/** The list of all templates with what they are made of, and one of them with its tags and the health of its copy. */
import type { Host } from '../../host/host.ts';
import { where } from '../../host/query.ts';
import { printMoment } from '../../schema/dates.ts';
import type { Result, Table } from '../../schema/index.ts';
import { isRecord, ok, refuse } from '../../schema/index.ts';
import { pengaturanFrom, pengaturanQuery } from '../pengaturan.ts';
import type { Template } from './catalogue.ts';
import { findTemplate, TEMPLATES } from './catalogue.ts';
import { checkCopy } from './check-copy.ts';
import type { DictionaryEntry } from './dictionary.ts';
import { dictionaryOf, hintsOf } from './dictionary.ts';
import type { DriveCopy } from './drive-copy.ts';
import { recallCopy } from './drive-copy.ts';
import { isiTemplatTable } from './isi-templat.table.ts';
import type { OwnTemplate } from './own-templates.ts';
import { contentOf, ownTemplate } from './own-templates.ts';

export interface ListedTemplate {
  readonly name: string;
  readonly title: string;
  readonly group: string;
  /** `Diubah 8 Oktober 2026 09.00 oleh …`; `null` for one that is built in. */
  readonly changed: string | null;
}

export interface ShownTemplate extends ListedTemplate {
  /** Why documents are made of the built-in one although there is one of the office's own. */
  readonly faults: readonly string[];
  /** What this person keeps in Drive to change. */
  readonly copy: DriveCopy | null;
  readonly tags: readonly DictionaryEntry[];
}

export function listTemplates(host: Host): Result<readonly ListedTemplate[]> {
  const settings = pengaturanFrom(host.read({ rows: pengaturanQuery }).rows);
  return ok(TEMPLATES.map((template) => listed(template, ownTemplate(settings, template.name))));
}

function listed({ name, title, group }: Template, own: OwnTemplate | null): ListedTemplate {
  return { name, title, group, changed: own && `Diubah ${printMoment(own.changedAt)} oleh ${own.changedBy}` };
}

/** `tables` tell what their fields say of themselves. */
export function showTemplate(tables: () => readonly Table[]) {
  return (host: Host, input: unknown): Result<ShownTemplate> => {
    const template = asked(input);
    if (!template) return refuse(UNKNOWN);
    const { rows, parts } = host.read({ rows: pengaturanQuery, parts: where(isiTemplatTable, 'template', [template.name]) });
    const own = ownTemplate(pengaturanFrom(rows), template.name);
    return ok({
      ...listed(template, own),
      faults: own ? faultsOf(host, template, contentOf(own, parts)) : [],
      copy: recallCopy(host, template.name),
      tags: dictionaryOf(template, hintsOf(tables())),
    });
  };
}

const DAMAGED =
  'Isi templat ubahan di buku kerja rusak: bagiannya hilang atau berubah. Pakai ulang salinannya, atau kembalikan bawaan.';

function faultsOf(host: Host, template: Template, content: string | null): readonly string[] {
  if (content === null) return [DAMAGED];
  return checkCopy(host.documents(), template, content, host.template(template.name), host.today()).faults;
}

export const UNKNOWN = 'Templat ini tidak dikenal. Buka lagi dari daftar Templat dokumen.';

export function asked(input: unknown): Template | undefined {
  return isRecord(input) ? findTemplate(input.template) : undefined;
}
