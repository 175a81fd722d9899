/** One atomic call: whatever requests, the counters given since, and the journal lines that tell of it. Nothing else calls `api.write` with data. */
import { jejakTable } from '../../registers/jejak.table.ts';
import { JOURNAL_SERIES, penomoranTable, TRANSACTION_SERIES, WORKBOOK_SERIES } from '../../registers/penomoran.table.ts';
import type { RecordChange } from '../journal.ts';
import { journalLines } from '../journal.ts';
import { markOf } from '../standing.ts';
import { counterOf, countersFor } from './counters.ts';
import type { Desk } from './desk.ts';
import { appendRequest, cellsOf, layoutFor } from './requests.ts';
import { workbookFacts } from './sheets.ts';
import type { Request, UpdateResponse } from './sheets-api.ts';

export interface Occasion {
  readonly at: string;
  readonly user: string;
  readonly action: string;
  readonly undoable: boolean;
}

export interface Written {
  readonly transaction: number;
  readonly answer: UpdateResponse;
}

/** `returned` are ranges wanted back as they are right after the write. */
export function journalledWrite(
  desk: Desk,
  occasion: Occasion,
  changes: readonly RecordChange[],
  requests: readonly Request[],
  returned: readonly string[],
): Written {
  countersFor(desk, [jejakTable, penomoranTable]);
  const transaction = counterOf(desk, TRANSACTION_SERIES).last + 1;
  const journal = counterOf(desk, JOURNAL_SERIES);
  const lines = journalLines({ ...occasion, transaction }, changes, { count: journal.last, mark: journal.mark });
  const lastMark = lines[lines.length - 1]?.mark ?? journal.mark;
  desk.given.set(JOURNAL_SERIES, journal.last + lines.length);
  desk.given.set(TRANSACTION_SERIES, transaction);
  // The first commit of a workbook says whose numbers these are.
  if (counterOf(desk, WORKBOOK_SERIES).row < 0) desk.given.set(WORKBOOK_SERIES, 0);

  const whole = [...requests, ...counterRequests(desk, lastMark), appendRequest(desk, jejakTable, lines)];
  const answer = desk.api.write(whole, returned, () => journalEndsWith(desk, lastMark));
  countAsWritten(desk, lastMark);
  return { transaction, answer };
}

function counterRequests(desk: Desk, journalMark: string): Request[] {
  const fresh: { series: string; last: number; mark: string | null }[] = [];
  const requests: Request[] = [];
  for (const [series, last] of desk.given) {
    const mark = series === JOURNAL_SERIES ? journalMark : series === WORKBOOK_SERIES ? markOf(workbookFacts()) : null;
    const { row } = counterOf(desk, series);
    if (row < 0) fresh.push({ series, last, mark });
    else requests.push(...counterUpdate(desk, row, last, mark));
  }
  return fresh.length === 0 ? requests : [...requests, appendRequest(desk, penomoranTable, fresh)];
}

function counterUpdate(desk: Desk, row: number, last: number, mark: string | null): Request[] {
  const layout = layoutFor(desk, penomoranTable);
  const sheetId = desk.sheetId(penomoranTable);
  const cell = (column: string, userEnteredValue: { numberValue: number } | { stringValue: string }): Request => ({
    updateCells: {
      range: cellsOf(sheetId, row, layout[column] ?? 0, 1),
      rows: [{ values: [{ userEnteredValue }] }],
      fields: 'userEnteredValue',
    },
  });
  const count = cell('last', { numberValue: last });
  return mark === null ? [count] : [count, cell('mark', { stringValue: mark })];
}

/** Whether a write whose answer was lost did arrive: then the journal ends with our own mark. */
function journalEndsWith(desk: Desk, mark: string): boolean {
  desk.counters = null;
  return counterOf(desk, JOURNAL_SERIES).mark === mark;
}

/** A second commit of the same execution goes on from here. A new counter has a place that only reading tells. */
function countAsWritten(desk: Desk, journalMark: string): void {
  const counters = desk.counters;
  const allKnown = counters !== null && [...desk.given.keys()].every((series) => counters.has(series));
  for (const [series, last] of allKnown ? desk.given : []) {
    const known = counterOf(desk, series);
    counters?.set(series, { row: known.row, last, mark: series === JOURNAL_SERIES ? journalMark : known.mark });
  }
  if (!allKnown) desk.counters = null;
  desk.given.clear();
}
