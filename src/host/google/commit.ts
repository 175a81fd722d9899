/**
 * The one write path: records, counters and journal lines in a single atomic call, under the document lock.
 * Sheets has no precondition, and a person may insert a row between our read and our write. So the same call first copies every
 * row it touches aside and gives the copies back: were they other rows than meant, all is put back at once.
 */
import type { Result } from '../../schema/index.ts';
import { ok, refuseAll } from '../../schema/index.ts';
import type { Change, RowChange, SheetChange } from '../change.ts';
import { isSheetChange } from '../change.ts';
import type { CommitOptions, Committed } from '../host.ts';
import { HostError } from '../host.ts';
import { describeConflicts } from './conflict.ts';
import { countersFor } from './counters.ts';
import type { Desk } from './desk.ts';
import type { Effect } from './effects.ts';
import { effectsOf, refuseInvalid } from './effects.ts';
import type { Occasion } from './journalled-write.ts';
import { journalledWrite } from './journalled-write.ts';
import { refuseForeign } from './own-workbook.ts';
import { appendRequest, backupRange, backupRequests, removeRequests, updateRequests } from './requests.ts';
import { restore, touchedStrangers } from './restore.ts';
import { removeAddedSheets, sheetRequests } from './sheet-requests.ts';
import type { Request } from './sheets-api.ts';

export interface Signature {
  readonly at: string;
  readonly user: string;
}

export function commit(
  desk: Desk,
  sign: Signature,
  action: string,
  changes: readonly Change[],
  options: CommitOptions = {},
): Result<Committed> {
  const rows = changes.filter((change): change is RowChange => !isSheetChange(change));
  const sheets = changes.filter(isSheetChange);
  countersFor(
    desk,
    rows.map((change) => change.table),
  );
  if (options.settles !== true) refuseForeign(desk);
  const { effects, conflicts } = effectsOf(desk, rows);
  if (conflicts.length > 0) return refuseAll(describeConflicts(desk, conflicts));
  const valid = refuseInvalid(effects);
  if (!valid.ok) return valid;
  if (effects.length === 0 && sheets.length === 0) return ok({ transaction: 0 });
  // A sheet that was made is taken back by hand, if at all: "Batalkan" knows rows only.
  const undoable = options.final !== true && sheets.length === 0;
  return ok({ transaction: writeEffects(desk, { ...sign, action, undoable }, effects, sheets) });
}

/** Writes effects that were decided; throws `HostError('moved')` after putting everything back when a row was not the one meant. */
export function writeEffects(
  desk: Desk,
  occasion: Occasion,
  effects: readonly Effect[],
  sheets: readonly SheetChange[] = [],
): number {
  const touched = effects.filter((effect) => effect.row >= 0);
  const requests: Request[] = [
    ...backupRequests(desk, touched),
    ...touched.flatMap((effect) => updateRequests(desk, effect)),
    ...appendRequests(desk, effects),
    ...removeRequests(
      desk,
      touched.filter((effect) => effect.after === null),
    ),
    ...sheetRequests(desk, sheets),
  ];
  const journalled = effects.map((effect) => (effect.isAdopted ? { ...effect, before: null } : effect));
  const { transaction, answer } = journalledWrite(desk, occasion, journalled, requests, backupRange(desk, touched));
  if (sheets.length > 0) desk.forgetSheets();
  if (!touchedStrangers(desk, touched, answer)) return transaction;
  restore(desk, occasion, effects, removeAddedSheets(sheets));
  throw new HostError(
    'moved',
    'Baris di lembar bergeser tepat saat disimpan, jadi perubahan ini dikembalikan. Coba simpan lagi.',
  );
}

function appendRequests(desk: Desk, effects: readonly Effect[]): Request[] {
  const added = effects.filter((effect) => effect.row < 0);
  const tables = [...new Set(added.map((effect) => effect.table))];
  return tables.map((table) =>
    appendRequest(
      desk,
      table,
      added.flatMap((effect) => (effect.table === table && effect.after ? [effect.after] : [])),
    ),
  );
}
