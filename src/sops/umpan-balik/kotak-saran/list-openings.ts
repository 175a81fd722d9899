/** All openings of all boxes, the newest first, each with its count and what it still waits for. */
import type { Host } from '../../../host/host.ts';
import { all } from '../../../host/query.ts';
import { MOST_LISTED } from '../../../registers/manifest.ts';
import { printDay } from '../../../schema/dates.ts';
import type { Result } from '../../../schema/index.ts';
import { ok } from '../../../schema/index.ts';
import type { RecordLine, Tone } from '../../sop.ts';
import { countOf } from './open-box.ts';
import { openingRoute } from './opening-record.ts';
import type { Pembukaan } from './pembukaan.table.ts';
import { pembukaanTable, slipsLeft } from './pembukaan.table.ts';

export function listOpenings(host: Host): Result<readonly RecordLine[]> {
  const { openings } = host.read({ openings: all(pembukaanTable) });
  const newestFirst = [...openings].sort((a, b) => b.date.localeCompare(a.date) || b.number.localeCompare(a.number));
  return ok(
    newestFirst.slice(0, MOST_LISTED).map((opening) => ({
      record: opening.number,
      title: opening.box.label,
      detail: `${printDay(opening.date)} · ${countOf(opening.slips)} · ${opening.number}`,
      ...openingTag(opening),
      route: openingRoute(opening.number),
    })),
  );
}

/** How an opening stands, in a word and a colour. */
export function openingTag(opening: Pembukaan): { tag: string; tone: Tone } {
  const left = slipsLeft(opening);
  if (left > 0) return { tag: `${left} belum dicatat`, tone: 'soon' };
  if (opening.reportedOn === null) return { tag: 'Belum dilaporkan', tone: 'soon' };
  return { tag: 'Dilaporkan', tone: 'ok' };
}
