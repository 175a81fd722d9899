/** "Siapkan buku kerja": one structural call, then the rows that must exist. Run again, it finds nothing to do. */
import { penomoranTable } from '../../../registers/penomoran.table.ts';
import type { Table } from '../../../schema/index.ts';
import { complete, keyOf } from '../../../schema/index.ts';
import { counterName, isRegisterNumber } from '../../../schema/kinds/register-number.ts';
import { append } from '../../change.ts';
import type { FixedSheet } from '../../fixed-sheet.ts';
import type { PrepareReport } from '../../host.ts';
import { all, none } from '../../query.ts';
import type { Signature } from '../commit.ts';
import { commit } from '../commit.ts';
import { counterOf, nextNumber } from '../counters.ts';
import type { Desk } from '../desk.ts';
import { isOwn } from '../own-workbook.ts';
import { read } from '../read.ts';
import { adoptRows } from './adopt.ts';
import { finishFixedSheets, fixedSheetRequests } from './fixed-sheet-requests.ts';
import { planFixedSheets } from './fixed-sheets.ts';
import { workbookNow } from './now.ts';
import { planWorkbook } from './plan.ts';
import { rebuildCounters } from './rebuild-counters.ts';
import { requestsOf } from './requests.ts';

export interface PrepareOptions {
  /** Sheets without records; they wait while a person must decide about a table. */
  readonly fixed: readonly FixedSheet[];
  readonly accepted: readonly string[];
  readonly year: number;
  progress(done: number, total: number, what: string): void;
}

export function prepare(desk: Desk, sign: Signature, tables: readonly Table[], options: PrepareOptions): PrepareReport {
  options.progress(0, 3, 'Memeriksa lembar');
  const fixedIds = new Set(options.fixed.map(({ sheetId }) => sheetId));
  const newPlan = () => {
    const now = workbookNow(desk.api, fixedIds);
    const plan = planWorkbook(now, tables, options.accepted);
    return { ...plan, fixed: plan.offers.length > 0 ? [] : planFixedSheets(now, plan, options.fixed) };
  };
  const plan = newPlan();
  const requests = [...requestsOf(plan.steps), ...fixedSheetRequests(desk.api, plan.fixed)];
  if (requests.length > 0)
    desk.api.write(requests, [], () => {
      const rest = newPlan();
      return rest.steps.length === 0 && rest.fixed.every(({ state }) => state === 'right');
    });
  desk.forget();

  const waiting = new Set(plan.offers.map((offer) => offer.id.split(':')[1]));
  const ready = tables.filter((table) => !waiting.has(table.name));
  if (waiting.size > 0) return { done: plan.done, offers: plan.offers, problems: [] };

  const laidOut = finishFixedSheets(plan.fixed);
  options.progress(1, 3, 'Mengisi baris awal');
  const madeCounters = plan.steps.some((step) => step.do === 'addSheet' && step.table === penomoranTable);
  const rebuilt = madeCounters ? rebuildCounters(desk, ready) : [];
  const started = addStartRows(desk, sign, ready);
  options.progress(2, 3, 'Memeriksa baris');
  const adopted = isOwn(desk) ? adoptRows(desk, sign, ready, options.year) : { done: [], problems: [] };
  return { done: [...plan.done, ...laidOut, ...rebuilt, ...started, ...adopted.done], offers: [], problems: adopted.problems };
}

/** Rows that a table must have, such as every setting; those that stand there are left as they are. */
function addStartRows(desk: Desk, sign: Signature, tables: readonly Table[]): string[] {
  const withRows = tables.filter((table) => table.options.startRows !== undefined);
  // The headers of all come along: what follows needs them.
  const present = read(
    desk,
    Object.fromEntries(tables.map((table) => [table.name, withRows.includes(table) ? all(table) : none(table)])),
  );
  // Sheets are mended in a copy as well, but nothing is numbered there.
  if (!isOwn(desk)) return [];
  const missing = withRows.flatMap((table) =>
    missingRows(desk, table, present[table.name] ?? []).map((row) => append(table, row)),
  );
  if (missing.length === 0) return [];
  const committed = commit(desk, sign, 'Siapkan buku kerja', missing, { final: true });
  return committed.ok ? [`${missing.length} baris awal diisi.`] : committed.refusals.map((refusal) => refusal.message);
}

/** Settings are completed whenever one is missing; a numbered list is filled only once, so that staff may take rows out. */
function missingRows(desk: Desk, table: Table, present: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  const blank = Object.fromEntries(Object.keys(table.fields).map((name) => [name, null]));
  const rows = (table.options.startRows?.() ?? []).map((row) => ({ ...blank, ...row }));
  const key = table.fields[table.key];
  if (key && isRegisterNumber(key)) {
    if (present.length > 0 || counterOf(desk, counterName(key.series, 0)).last > 0) return [];
    return rows.map((row) => complete(table, { ...row, [table.key]: nextNumber(desk, table, 0) }));
  }
  const keys = new Set(present.map((row) => keyOf(table, row)));
  return rows.filter((row) => !keys.has(keyOf(table, row))).map((row) => complete(table, row));
}
