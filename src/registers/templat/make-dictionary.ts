/** The dictionary of tags as a Word file: of one template, or of all. It is no document of the office, so it bears no number. */
import type { Host } from '../../host/host.ts';
import type { DocumentRow, Result, Table } from '../../schema/index.ts';
import { isRecord, ok, refuse, refuseAll } from '../../schema/index.ts';
import { berkasQuery, logosFrom } from '../berkas.ts';
import { letterheadTags } from '../letterhead.ts';
import { pengaturanFrom, pengaturanQuery } from '../pengaturan.ts';
import type { Template } from './catalogue.ts';
import { LETTERHEAD, TEMPLATES } from './catalogue.ts';
import type { CopiedTemplate } from './change-template.ts';
import type { Hints } from './dictionary.ts';
import { dictionaryOf, hintsOf } from './dictionary.ts';
import { fillTemplate } from './fill-template.ts';
import { asked, UNKNOWN } from './show-templates.ts';
import { WORD_TYPE } from './word-type.ts';

const NAME = 'templat/kamus-penanda';
const LOOPS = {
  'Templat kamus': ['Nama templat', 'Kelompok templat', 'Penanda templat'],
  'Penanda templat': ['Penanda', 'Jenis penanda', 'Keterangan penanda'],
} as const;

/** An empty name asks for all. */
export function makeDictionary(tables: () => readonly Table[]) {
  return (host: Host, input: unknown): Result<CopiedTemplate> => {
    const one = asked(input);
    if (!one && isRecord(input) && input.template !== undefined && input.template !== '') return refuse(UNKNOWN);
    const { rows, berkas } = host.read({ rows: pengaturanQuery, berkas: berkasQuery });
    const settings = pengaturanFrom(rows);
    const date = host.today();
    const title = one?.title ?? 'semua templat';
    const filled = fillTemplate(
      host,
      settings,
      NAME,
      { ...dictionaryData(one ? [one] : TEMPLATES, title, hintsOf(tables())), ...letterheadTags(settings, '', date) },
      { date, loops: LOOPS, pictures: logosFrom(berkas) },
    );
    if (!filled.ok) return refuseAll(filled.faults.map((message) => ({ field: '', message })));
    const file = { name: `Kamus penanda ${title}.docx`, mimeType: WORD_TYPE, base64: filled.base64 };
    return ok({ message: `Kamus penanda ${title} dibuat.${filled.note}`, file, link: null });
  };
}

/** What every document has stands once, before the rest. */
function dictionaryData(templates: readonly Template[], title: string, hints: Hints): DocumentRow {
  const common = dictionaryOf(LETTERHEAD, hints);
  const names = new Set(common.map(({ name }) => name));
  const parts = templates.map((template) => ({
    ...template,
    entries: dictionaryOf(template, hints).filter(({ name }) => !names.has(name)),
  }));
  return {
    'Untuk templat': title,
    'Templat kamus': [{ ...LETTERHEAD, entries: common }, ...parts].map((part) => ({
      'Nama templat': part.title,
      'Kelompok templat': part.group,
      'Penanda templat': part.entries.map(({ written, kind, hint }) => ({
        Penanda: written,
        'Jenis penanda': kind,
        'Keterangan penanda': hint,
      })),
    })),
  };
}
