/** What each sheet holds, and which of its columns Admen fills by itself. Pure. */
import type { Table } from '../../schema/index.ts';
import type { GuideSources } from './sources.ts';

export interface SheetGuide {
  readonly table: Table;
  readonly sheet: string;
  /** The SOP whose sheet it is; empty for those that all share. */
  readonly of: string;
  readonly note: string;
  /** Columns that are not typed over. */
  readonly untouched: readonly string[];
}

/** Hidden sheets, which only Admen writes, are left out. */
export function sheetGuides({ tables, sops }: GuideSources): readonly SheetGuide[] {
  return tables.flatMap((table): SheetGuide[] => {
    const { name, options } = table;
    if (options.technical) return [];
    const of = sops.find((sop) => sop.tables.includes(table))?.title ?? '';
    return [{ table, sheet: name, of, note: options.note ?? '', untouched: untouchedIn(table) }];
  });
}

/** The number, what follows from other columns, what Admen keeps for itself. */
function untouchedIn({ fields, options }: Table): string[] {
  const computed = options.computed?.names ?? [];
  const own = Object.entries(fields).filter(
    ([name, field]) => field.kind === 'registerNumber' || field.internal || computed.includes(name),
  );
  return own.map(([, { label }]) => label);
}
