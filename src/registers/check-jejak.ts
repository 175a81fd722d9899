/** "Periksa jejak": follows the chain from the first line to the last, and names the first that does not fit. */
import type { Host } from '../host/host.ts';
import { findBrokenLink } from '../host/journal.ts';
import { all } from '../host/query.ts';
import type { Result } from '../schema/index.ts';
import { ok } from '../schema/index.ts';
import { printNumber } from '../schema/numbers.ts';
import { jejakTable } from './jejak.table.ts';
import { JOURNAL_SERIES, penomoranTable } from './penomoran.table.ts';

export interface JournalReport {
  readonly intact: boolean;
  readonly message: string;
}

export function checkJejak(host: Host): Result<JournalReport> {
  const { lines, counters } = host.read({ lines: all(jejakTable), counters: all(penomoranTable) });
  const counter = counters.find((row) => row.series === JOURNAL_SERIES);
  const broken = findBrokenLink(lines, { count: counter?.last ?? 0, mark: counter?.mark ?? '' });
  if (broken) return ok({ intact: false, message: `Jejak tidak utuh. ${broken.reason} Baris sebelumnya tetap dapat dipercaya.` });
  return ok({ intact: true, message: `Jejak utuh: ${printNumber(lines.length)} baris, dari perubahan pertama sampai terakhir.` });
}
