/** Formats, dropdowns, protections and looks of a sheet: set where missing, left alone where staff changed the look. Pure. */

import { columnLetter } from '../../../schema/columns.ts';
import type { Field, Table } from '../../../schema/index.ts';
import { quoted } from '../cells.ts';
import type { Drafting } from './draft.ts';
import { sameValidation, validationRule } from './faces.ts';
import type { SheetNow } from './now.ts';

const PROTECTED_HEADER = 'Admen: judul kolom';
const PROTECTED_COLUMN = 'Admen: diisi otomatis, kolom';

export function dressSheet(draft: Drafting, table: Table, sheet: SheetNow): void {
  const columns = draft.columns.get(table.name) ?? new Map<string, number>();
  const computed = table.options.computed?.names ?? [];
  for (const [name, field] of Object.entries(table.fields)) {
    const column = columns.get(field.label);
    if (column === undefined) continue;
    dressColumn(draft, sheet, column, field);
    const description = `${PROTECTED_COLUMN} ${field.label}`;
    const isOurs = field.kind === 'registerNumber' || computed.includes(name);
    if (isOurs && !sheet.protections.includes(description))
      draft.steps.push({ do: 'protect', sheetId: sheet.id, column, description });
  }
  const width = Math.max(...columns.values(), 0) + 1;
  if (sheet.frozenRows < 1) draft.steps.push({ do: 'freezeHeader', sheetId: sheet.id, columns: width });
  if (!sheet.isBanded) draft.steps.push({ do: 'band', sheetId: sheet.id, columns: width });
  if (!sheet.protections.includes(PROTECTED_HEADER))
    draft.steps.push({ do: 'protect', sheetId: sheet.id, column: null, description: PROTECTED_HEADER });
  if (table.options.technical && !sheet.hidden) draft.steps.push({ do: 'hideSheet', sheetId: sheet.id, columns: width });
}

function dressColumn(draft: Drafting, sheet: SheetNow, column: number, field: Field): void {
  const face = sheet.faces[column];
  const expected = field.column.numberFormat.type;
  if ((face?.formatType ?? '') !== expected) {
    draft.steps.push({ do: 'formatColumn', sheetId: sheet.id, column, field });
    if (sheet.headers[column] !== undefined && sheet.columnCount > 0)
      draft.done.push(`Format kolom “${field.label}” di lembar “${sheet.title}” diperbaiki.`);
  }
  const dropdown = dropdownRange(draft, field);
  const rule = validationRule(field, dropdown);
  if (rule && !sameValidation(rule, face?.validation ?? null))
    draft.steps.push({ do: 'validateColumn', sheetId: sheet.id, column, field, dropdown });
}

/** `='Pegawai'!$L$2:$L`: the column that a reference is chosen from, where it stands; `null` when it has no such column. */
function dropdownRange(draft: Drafting, field: Field): string | null {
  const { validation } = field.column;
  if (validation?.rule !== 'oneOfColumn') return null;
  const column = draft.columns.get(validation.sheet)?.get(validation.header);
  if (column === undefined) return null;
  const letter = columnLetter(column);
  return `=${quoted(validation.sheet)}!$${letter}$2:$${letter}`;
}
