/** The survey rounds of all years, the newest first, each with its value or its state. */

import type { Host } from '../../../host/host.ts';
import { all } from '../../../host/query.ts';
import { MOST_LISTED } from '../../../registers/manifest.ts';
import type { Result } from '../../../schema/index.ts';
import { ok } from '../../../schema/index.ts';
import { printFixed } from '../../../schema/numbers.ts';
import type { RecordLine, Tone } from '../../sop.ts';
import type { Ronde } from './ronde.table.ts';
import { rondeRoute, rondeTable } from './ronde.table.ts';
import { printPeriod } from './survey.ts';

export function listRounds(host: Host): Result<readonly RecordLine[]> {
  const { rounds } = host.read({ rounds: all(rondeTable) });
  const today = host.today();
  const newestFirst = [...rounds].sort((a, b) => b.periodFrom.localeCompare(a.periodFrom) || b.number.localeCompare(a.number));
  return ok(
    newestFirst.slice(0, MOST_LISTED).map((row) => ({
      record: row.number,
      title: row.title,
      detail: `${printPeriod(row)} · ${row.number}`,
      ...stateTag(row, today),
      route: rondeRoute(row.number),
    })),
  );
}

/** How a round stands today, in a word and a colour. */
export function stateTag(ronde: Ronde, today: string): { tag: string; tone: Tone } {
  if (ronde.state === 'Ditutup')
    return { tag: ronde.ikm === null ? 'Ditutup' : `IKM ${printFixed(ronde.ikm, 2)} ${ronde.grade ?? ''}`, tone: 'ok' };
  if (today > ronde.periodTo) return { tag: 'Belum ditutup', tone: 'late' };
  return today < ronde.periodFrom ? { tag: 'Belum mulai', tone: 'plain' } : { tag: 'Berjalan', tone: 'soon' };
}
