/** Where each described column stands, and what to do about those that are missing. Pure. */
import { tidyLine } from '../../../schema/clean-text.ts';
import type { Field, Table } from '../../../schema/index.ts';
import { sameHeader } from '../layout.ts';
import type { Drafting } from './draft.ts';
import type { SheetNow } from './now.ts';

export function placeColumns(draft: Drafting, table: Table, sheet: SheetNow): void {
  const headers = [...sheet.headers];
  const columns = new Map<string, number>();
  draft.columns.set(table.name, columns);
  const labels = Object.values(table.fields).map((field) => field.label);
  const known = [...labels, ...(table.options.formerLabels ?? [])];
  const isKnown = (header: string) => known.some((label) => sameHeader(label, header));
  let previous = -1;
  for (const field of Object.values(table.fields)) {
    const standing = headers.findIndex((header) => sameHeader(header, field.label));
    const column = standing >= 0 ? standing : placeMissing(draft, { table, sheet, field, headers, previous, isKnown });
    if (column === null) continue;
    headers[column] = field.label;
    columns.set(field.label, column);
    previous = column;
  }
  const width = Math.max(headers.length, table.options.minColumns ?? 1);
  if (sheet.columnCount > 0 && width > sheet.columnCount)
    draft.steps.unshift({ do: 'addColumns', sheet, count: width - sheet.columnCount });
}

interface Missing {
  readonly table: Table;
  readonly sheet: SheetNow;
  readonly field: Field;
  readonly headers: readonly string[];
  readonly previous: number;
  /** Of this version, or of an earlier one. */
  isKnown(header: string): boolean;
}

/** A header that is not there: written anew at the end, or into its emptied cell; a stranger in its place is asked about first. */
function placeMissing(draft: Drafting, missing: Missing): number | null {
  const { table, sheet, field, headers, previous } = missing;
  const inPlace = previous + 1;
  const stranger = headers[inPlace];
  const isRenamed = stranger !== undefined && tidyLine(stranger) !== '' && !missing.isKnown(stranger);
  const renameId = `kolom:${table.name}:${field.label}`;
  const addId = `kolom-baru:${table.name}:${field.label}`;
  if (isRenamed && !draft.accepted.has(renameId) && !draft.accepted.has(addId)) {
    const text = `Kolom “${field.label}” di lembar “${sheet.title}” tidak ada; di tempatnya ada kolom “${stranger}”.`;
    draft.offers.push({ id: renameId, sheet: sheet.title, text, action: `Ganti judul “${stranger}” menjadi “${field.label}”` });
    draft.offers.push({ id: addId, sheet: sheet.title, text, action: `Tambahkan kolom “${field.label}” yang kosong` });
    return null;
  }
  const rename = isRenamed && draft.accepted.has(renameId);
  const emptied = stranger !== undefined && tidyLine(stranger) === '';
  const column = rename || emptied ? inPlace : headers.length;
  draft.steps.push({ do: 'writeHeader', table, sheetId: sheet.id, column, field, isNew: !rename });
  if (sheet.columnCount > 0)
    draft.done.push(
      rename
        ? `Judul “${stranger}” dikembalikan menjadi “${field.label}”.`
        : `Kolom “${field.label}” ditambahkan di lembar “${table.name}”.`,
    );
  return column;
}
