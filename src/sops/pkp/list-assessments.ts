/** The assessments of all years, the newest first, each with its value or its state. */
import type { Host } from '../../host/host.ts';
import { all } from '../../host/query.ts';
import { MOST_LISTED } from '../../registers/manifest.ts';
import { printDate } from '../../schema/dates.ts';
import type { Result } from '../../schema/index.ts';
import { ok } from '../../schema/index.ts';
import { printFixed } from '../../schema/numbers.ts';
import type { RecordLine, Tone } from '../sop.ts';
import type { Penilaian } from './penilaian.table.ts';
import { penilaianRoute, penilaianTable } from './penilaian.table.ts';

export function listAssessments(host: Host): Result<readonly RecordLine[]> {
  const { penilaian } = host.read({ penilaian: all(penilaianTable) });
  const newestFirst = [...penilaian].sort((a, b) => b.until.localeCompare(a.until) || b.number.localeCompare(a.number));
  return ok(
    newestFirst.slice(0, MOST_LISTED).map((row) => ({
      record: row.number,
      title: row.title,
      detail: `${row.rubric} · ${row.number}`,
      ...stateTag(row, host.today()),
      route: penilaianRoute(row.number),
    })),
  );
}

/** How an assessment stands today, in a word and a colour. */
export function stateTag({ closedAt, total, category, until }: Penilaian, today: string): { tag: string; tone: Tone } {
  if (closedAt !== null) return { tag: total === null ? 'Ditutup' : `${printFixed(total, 2)} ${category ?? ''}`, tone: 'ok' };
  return today > until ? { tag: `Lewat ${printDate(until)}`, tone: 'late' } : { tag: 'Berjalan', tone: 'soon' };
}
