/** All that the guide is told from: what is described already. Nothing of it is written a second time. */
import { registerForms, registers } from '../../registers/manifest.ts';
import { pengaturanFields, pengaturanTable } from '../../registers/pengaturan.ts';
import type { Register } from '../../registers/register.ts';
import type { Template } from '../../registers/templat/catalogue.ts';
import { LETTERHEAD, TEMPLATES } from '../../registers/templat/catalogue.ts';
import type { Fields, Form, Table } from '../../schema/index.ts';
import { sops } from '../index.ts';
import type { Sop } from '../sop.ts';
import { workbookTables } from '../workbook-tables.ts';

export interface GuideSources {
  readonly sops: readonly Sop[];
  readonly registers: readonly Register[];
  /** Those that belong to no SOP. */
  readonly registerForms: readonly Form[];
  /** In the order of their sheets. */
  readonly tables: readonly Table[];
  /** Kept as one row each, in the sheet of this name. */
  readonly settings: { readonly fields: Fields; readonly sheet: string };
  readonly templates: readonly Template[];
  /** What every document has. */
  readonly letterhead: Pick<Template, 'title' | 'offered'>;
}

export const guideSources: GuideSources = {
  sops,
  registers,
  registerForms,
  tables: workbookTables,
  settings: { fields: pengaturanFields, sheet: pengaturanTable.name },
  templates: TEMPLATES,
  letterhead: LETTERHEAD,
};

/** Every form, whichever register or SOP it belongs to. */
export function formsOf({ sops: all, registerForms: own }: GuideSources): readonly Form[] {
  return [...all.flatMap(({ forms, registers: kept }) => [...forms, ...kept.map(({ form }) => form)]), ...own];
}
