/** All RPK and RUK, the newest first, each with how many lines it has and what became of them. */
import type { Host } from '../../../host/host.ts';
import { all, column } from '../../../host/query.ts';
import { MOST_LISTED } from '../../../registers/manifest.ts';
import type { Result } from '../../../schema/index.ts';
import { ok } from '../../../schema/index.ts';
import type { RecordLine, Tone } from '../../sop.ts';
import { kegiatanTable } from './kegiatan.table.ts';
import { monthOf } from './plan-record.ts';
import { agreedWords } from './proofs.ts';
import type { Rencana } from './rencana.table.ts';
import { planRoute, rencanaTable } from './rencana.table.ts';

/** Two columns tell of all lines: nothing of them needs reading whole. */
export const countQueries = { plans: column(kegiatanTable, 'plan'), realisations: column(kegiatanTable, 'realisation') };

export interface Counts {
  readonly all: number;
  readonly done: number;
  /** Realisation not told yet. */
  readonly open: number;
}

export function countsOf(
  number: string,
  { plans, realisations }: { readonly plans: readonly string[]; readonly realisations: readonly string[] },
): Counts {
  const own = plans.flatMap((plan, index) => (plan === number ? [realisations[index] ?? ''] : []));
  return {
    all: own.length,
    done: own.filter((realisation) => realisation === 'Terlaksana').length,
    open: own.filter((realisation) => realisation === '').length,
  };
}

export function listPlans(host: Host): Result<readonly RecordLine[]> {
  const read = host.read({ rencana: all(rencanaTable), ...countQueries });
  const newestFirst = [...read.rencana].sort((a, b) => placeOf(b) - placeOf(a) || a.title.localeCompare(b.title));
  return ok(
    newestFirst.slice(0, MOST_LISTED).map((row) => {
      const { all: lines, done } = countsOf(row.number, read);
      return {
        record: row.number,
        title: row.title,
        detail: `${lines} kegiatan${done > 0 ? ` · ${done} terlaksana` : ''}`,
        ...planTag(row, lines),
        route: planRoute(row),
      };
    }),
  );
}

/** A year stands above its months. */
function placeOf(row: Rencana): number {
  return row.year * 100 + (monthOf(row)?.month ?? 99);
}

/** How far a plan is, in a word and a colour. */
export function planTag({ agreedOn }: Rencana, lines: number): { tag: string; tone: Tone } {
  if (agreedOn !== null) return { tag: `Disepakati ${agreedWords(agreedOn)}`, tone: 'ok' };
  return lines === 0 ? { tag: 'Belum diisi', tone: 'soon' } : { tag: 'Belum disepakati', tone: 'plain' };
}
