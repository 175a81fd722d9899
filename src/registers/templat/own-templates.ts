/** The templates of an office's own as they lie in the workbook: which there are, their bytes, and the changes that set or take one. */
import type { Change } from '../../host/change.ts';
import { append, remove } from '../../host/change.ts';
import { sha256Text } from '../../host/sha256.ts';
import { PART_LENGTH } from '../berkas.table.ts';
import { keepSetting } from '../keep-setting.ts';
import type { Pengaturan } from '../pengaturan.ts';
import { pengaturanFrom } from '../pengaturan.ts';
import type { IsiTemplat } from './isi-templat.table.ts';
import { isiTemplatTable } from './isi-templat.table.ts';

export type OwnTemplate = NonNullable<Pengaturan['ownTemplates']>[number];
type Settings = Parameters<typeof pengaturanFrom>[0];
type SettingRow = Settings[number] & { readonly hint: string | null };

export function ownTemplate(settings: Pick<Pengaturan, 'ownTemplates'>, name: string): OwnTemplate | null {
  return settings.ownTemplates?.find(({ template }) => template === name) ?? null;
}

/** What its record says of the bytes; base64 says them all. */
export function markOf(base64: string): string {
  return sha256Text(base64);
}

/** The bytes as base64; `null` when a part is gone, doubled or changed. */
export function contentOf({ template, sha256 }: OwnTemplate, parts: readonly IsiTemplat[]): string | null {
  const own = parts.filter((part) => part.template === template).sort((a, b) => placeOf(a) - placeOf(b));
  const base64 = own.map(({ content }) => content).join('');
  return markOf(base64) === sha256 ? base64 : null;
}

/** `lokmin/notulen 2/3` is 2. */
function placeOf({ part }: IsiTemplat): number {
  return Number.parseInt(part.slice(part.lastIndexOf(' ') + 1), 10);
}

interface Stored {
  readonly rows: readonly SettingRow[];
  readonly parts: readonly IsiTemplat[];
}

/** `base64` is `null` for the built-in one. `parts` are all that there are of this template. */
export function templateChanges(
  { rows, parts }: Stored,
  template: string,
  base64: string | null,
  { at, by }: { readonly at: string; readonly by: string },
): Change[] {
  const others = (pengaturanFrom(rows).ownTemplates ?? []).filter((own) => own.template !== template);
  const own = base64 === null ? [] : [{ template, sha256: markOf(base64), changedAt: at, changedBy: by }];
  const contents = base64?.match(new RegExp(`.{1,${PART_LENGTH}}`, 'g')) ?? [];
  return [
    keepSetting(rows, 'ownTemplates', [...others, ...own]),
    ...parts.map((part) => remove(isiTemplatTable, part)),
    ...contents.map((content, index) =>
      append(isiTemplatTable, { part: `${template} ${index + 1}/${contents.length}`, template, content }),
    ),
  ];
}
