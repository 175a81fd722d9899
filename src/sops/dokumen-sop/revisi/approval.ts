/** How far a draft is on its way to being in force. An approval is of a text: it lapses when the text or its history changes. Pure. */
import { sha256Text } from '../../../host/sha256.ts';
import type { NaskahRecord } from '../naskah/naskah-record.ts';
import { contentOf, historyOf, revisionBefore } from '../naskah/naskah-record.ts';
import { printedSections } from '../naskah/printed.ts';
import type { PrintedText, TextChange } from './differences.ts';
import { changesBetween, inWords } from './differences.ts';
import type { Revisi } from './revisi.table.ts';
import type { Riwayat } from './riwayat.table.ts';

export type ApprovalState = 'open' | 'submitted' | 'approved' | 'returned' | 'lapsed';

export function approvalOf(record: NaskahRecord, revision: Revisi): ApprovalState {
  const { approval, mark, submittedAt } = revision;
  if (approval === 'Dikembalikan') return 'returned';
  if (approval === 'Disetujui') return mark === markOf(record, revision) ? 'approved' : 'lapsed';
  return submittedAt === null ? 'open' : 'submitted';
}

/** The SHA-256 of all that is printed of a revision but its number and dates. */
export function markOf(record: NaskahRecord, revision: Revisi): string {
  const { title, sections, steps } = contentOf(record, revision);
  const history = historyOf(record, revision).map(({ section, before, after }) => [section, before, after]);
  const parts = sections.map(({ code, title: heading, kind, numbering, text }) => [code, heading, kind, numbering, text]);
  const procedure = steps.map(({ code, level, text, by, symbol, chartText, next, no, alternative }) => [
    ...[code, level, text, by, symbol, chartText, next, no, alternative === true],
  ]);
  return sha256Text(JSON.stringify([title, parts, procedure, history]));
}

/** Whether a revision that was issued reads otherwise now: somebody typed over its rows in the sheet. */
export function isTampered(record: NaskahRecord, revision: Revisi): boolean {
  return revision.state !== 'Draf' && revision.mark !== null && revision.mark !== markOf(record, revision);
}

function printedText(record: NaskahRecord, revision: Revisi): PrintedText {
  const content = contentOf(record, revision);
  return { title: content.title, sections: printedSections(content) };
}

/** What a revision changes of the one that it follows; nothing for the first. */
export function realChanges(record: NaskahRecord, revision: Revisi): TextChange[] {
  const before = revisionBefore(record, revision);
  return before ? changesBetween(printedText(record, before), printedText(record, revision)) : [];
}

/** Whose mark a row of the history bears: the same change has the same words, whoever reworded them. */
export function changeMark(change: TextChange): string {
  return sha256Text(JSON.stringify(inWords(change))).slice(0, 16);
}

/** The history of a revision as it will be printed: rows that stand, then changes that nobody wrote down yet. */
export interface HistoryLines {
  /** Everything that the revision changes. */
  readonly changes: readonly TextChange[];
  readonly kept: readonly Riwayat[];
  readonly missing: readonly TextChange[];
  /** Rows of changes that were undone since. */
  readonly stale: readonly Riwayat[];
}

export function historyLines(record: NaskahRecord, revision: Revisi): HistoryLines {
  const changes = realChanges(record, revision);
  const marks = changes.map(changeMark);
  const rows = historyOf(record, revision);
  const isStale = ({ mark }: Riwayat) => mark !== null && !marks.includes(mark);
  const known = new Set(rows.map(({ mark }) => mark));
  return {
    changes,
    kept: rows.filter((row) => !isStale(row)),
    missing: changes.filter((_, index) => !known.has(marks[index] ?? '')),
    stale: rows.filter(isStale),
  };
}
