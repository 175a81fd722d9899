/**
 * Compares the workbook with the descriptions. Adds and repairs what is certain; what could be the will of staff (a renamed sheet or
 * header) is offered, and done only when accepted. Nothing is ever removed or moved. Pure.
 */
import type { Table } from '../../../schema/index.ts';
import { sameHeader } from '../layout.ts';
import { freeSheetId } from '../sheets.ts';
import { placeColumns } from './columns.ts';
import type { Drafting, Plan } from './draft.ts';
import { dressSheet } from './dress.ts';
import type { SheetNow, WorkbookNow } from './now.ts';

/** Dates and numbers as people here type them. */
export const LOCALE = 'in_ID';
/** A new spreadsheet may stand in another part of the world; "today" would then be wrong. */
export const TIME_ZONE = 'Asia/Jakarta';
const INDONESIAN_ZONES: readonly string[] = [TIME_ZONE, 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'];

export function planWorkbook(now: WorkbookNow, tables: readonly Table[], accepted: readonly string[]): Plan {
  const draft: Drafting = { now, accepted: new Set(accepted), columns: new Map(), steps: [], done: [], offers: [] };
  if (now.locale !== LOCALE) draft.steps.push({ do: 'setLocale' });
  if (!INDONESIAN_ZONES.includes(now.timeZone)) {
    draft.steps.push({ do: 'setTimeZone' });
    draft.done.push(`Zona waktu buku kerja diatur ke WIB (semula ${now.timeZone}).`);
  }
  const placed = tables.flatMap((table) => {
    const sheet = placeSheet(draft, table, tables);
    return sheet ? [{ table, sheet }] : [];
  });
  for (const { table, sheet } of placed) placeColumns(draft, table, sheet);
  for (const { table, sheet } of placed) dressSheet(draft, table, sheet);
  const sheetIds = new Map(placed.map(({ table, sheet }) => [table.name, sheet.id]));
  return { steps: draft.steps, done: draft.done, offers: draft.offers, columns: draft.columns, sheetIds };
}

/** The sheet of a table: found by name, made new, or `null` while a person must decide about a renamed one. */
function placeSheet(draft: Drafting, table: Table, tables: readonly Table[]): SheetNow | null {
  const found = draft.now.sheets.find((sheet) => sheet.title === table.name);
  if (found) return found;
  const renamed = draft.now.sheets.find(
    (sheet) => tables.every((other) => other.name !== sheet.title) && looksLike(sheet, table),
  );
  if (renamed) return placeRenamed(draft, table, renamed);
  const sheetId = freeSheetId(table.name, new Set(draft.now.sheets.map((sheet) => sheet.id)));
  draft.steps.push({ do: 'addSheet', table, sheetId });
  draft.done.push(`Lembar “${table.name}” dibuat.`);
  return {
    id: sheetId,
    title: table.name,
    hidden: false,
    frozenRows: 0,
    rowCount: 0,
    columnCount: 0,
    isBanded: false,
    protections: [],
    headers: [],
    faces: [],
    charts: [],
    cells: [],
  };
}

function placeRenamed(draft: Drafting, table: Table, sheet: SheetNow): SheetNow | null {
  const id = `lembar:${table.name}`;
  if (!draft.accepted.has(id)) {
    const text = `Lembar “${table.name}” tidak ada, tetapi lembar “${sheet.title}” berisi kolom-kolomnya.`;
    draft.offers.push({ id, sheet: sheet.title, text, action: `Ganti nama lembar menjadi “${table.name}”` });
    return null;
  }
  draft.steps.push({ do: 'renameSheet', sheet, title: table.name });
  draft.done.push(`Lembar “${sheet.title}” dinamai kembali “${table.name}”.`);
  return sheet;
}

/** Most of the described headers, and more than a chance one. */
function looksLike(sheet: SheetNow, table: Table): boolean {
  const labels = Object.values(table.fields).map((field) => field.label);
  const shared = labels.filter((label) => sheet.headers.some((header) => sameHeader(header, label)));
  return shared.length >= 2 && shared.length >= labels.length * 0.6;
}
