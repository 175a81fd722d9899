/** Every built-in template of a document: what it is called, where it belongs, what it is offered. */
import { LOGOS } from '../berkas.ts';
import { LETTERHEAD_TAGS } from '../letterhead.ts';
import type { OfferedTags, WrittenTags } from './offered-tags.ts';
import { readTags } from './offered-tags.ts';
import { DOKUMEN_SOP_TAGS } from './tags-dokumen-sop.ts';
import { LOKMIN_TAGS } from './tags-lokmin.ts';
import { PIHAK_KETIGA_TAGS } from './tags-pihak-ketiga.ts';
import { PKP_TAGS } from './tags-pkp.ts';
import { REGISTER_TAGS } from './tags-register.ts';
import { UMPAN_BALIK_TAGS } from './tags-umpan-balik.ts';

const GROUPS: readonly (readonly [title: string, templates: Readonly<Record<string, WrittenTags>>])[] = [
  ['Lokakarya mini', LOKMIN_TAGS],
  ['Umpan balik masyarakat', UMPAN_BALIK_TAGS],
  ['Pihak ketiga', PIHAK_KETIGA_TAGS],
  ['Penilaian kinerja puskesmas', PKP_TAGS],
  ['SOP dan kerangka acuan', DOKUMEN_SOP_TAGS],
  ['Register dan templat', REGISTER_TAGS],
];

const COMMON = { texts: LETTERHEAD_TAGS, pictures: LOGOS };

export interface Template {
  /** As its file is named: `lokmin/notulen`. */
  readonly name: string;
  readonly title: string;
  readonly group: string;
  offered(): OfferedTags;
}

/** What every document has, as if it were a template of its own. */
export const LETTERHEAD: Pick<Template, 'title' | 'group' | 'offered'> = {
  title: 'Kop, nomor, dan tanda tangan pimpinan',
  group: 'Semua dokumen',
  offered: () => readTags({ title: '', texts: '' }, COMMON),
};

export const TEMPLATES: readonly Template[] = GROUPS.flatMap(([group, templates]) =>
  Object.entries(templates).map(([name, written]) => ({
    name,
    title: written.title,
    group,
    offered: () => readTags(written, COMMON),
  })),
);

export function findTemplate(name: unknown): Template | undefined {
  return TEMPLATES.find((template) => template.name === name);
}
