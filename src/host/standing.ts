/**
 * Whether a workbook is the one that its numbers belong to. "Buat salinan" copies every sheet with its counters, but the copy has an id
 * of its own: two workbooks must not go on giving the same numbers without anybody having been asked. Pure.
 */
import { ARCHIVE_SERIES, WORKBOOK_SERIES } from '../registers/penomoran.table.ts';
import { printable } from '../schema/clean-text.ts';

export interface WorkbookFacts {
  readonly id: string;
  readonly title: string;
}

export interface Standing {
  /** `copy`: nobody has decided yet what it is. */
  readonly is: 'own' | 'copy' | 'archive';
  /** Where a copy comes from. */
  readonly origin: WorkbookFacts | null;
}

const LONGEST_TITLE = 100;

/** How the counters name a workbook: its id holds no space. */
export function markOf({ id, title }: WorkbookFacts): string {
  return `${id} ${printable(title.slice(0, LONGEST_TITLE))}`.trim();
}

function factsIn(mark: string): WorkbookFacts {
  const [id = ''] = mark.split(' ');
  return { id, title: mark.slice(id.length).trim() };
}

/** `markOfSeries` gives the mark of a counter, or nothing. A workbook of before these marks has none, and is its own. */
export function standingOf(markOfSeries: (series: string) => string, presentId: string): Standing {
  const origin = factsIn(markOfSeries(WORKBOOK_SERIES));
  if (origin.id === '' || origin.id === presentId) return { is: 'own', origin: null };
  return { is: factsIn(markOfSeries(ARCHIVE_SERIES)).id === presentId ? 'archive' : 'copy', origin };
}
