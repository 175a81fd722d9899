/** The change that sets one setting beside those that the form asks: its row of Pengaturan, or a new one in a workbook that lacks it. */
import type { Change } from '../host/change.ts';
import { append, update } from '../host/change.ts';
import type { Field } from '../schema/index.ts';
import type { Pengaturan } from './pengaturan.ts';
import { KEPT, pengaturanTable } from './pengaturan.ts';

type Kept = keyof typeof KEPT;

interface SettingRow {
  readonly label: string;
  readonly value: string | null;
  readonly hint: string | null;
}

/** `rows` as they were read. An empty list is kept as nothing. */
export function keepSetting<K extends Kept>(rows: readonly SettingRow[], name: K, value: Pengaturan[K]): Change {
  const { label, hint, print } = KEPT[name] as unknown as Field;
  const printed = value === null ? '' : print(value);
  const kept = printed === '' ? null : printed;
  const row = rows.find((candidate) => candidate.label.toLowerCase() === label.toLowerCase());
  return row ? update(pengaturanTable, row, { value: kept }) : append(pengaturanTable, { label, value: kept, hint });
}
