/** `dasbor.baca`: the figures of the dashboard for a year, the same as in its sheet; one read for all SOPs. */
import type { Host } from '../../host/host.ts';
import type { Result } from '../../schema/index.ts';
import { isRecord, ok } from '../../schema/index.ts';
import type { DashboardFigures, DashboardPart } from '../dashboard-part.ts';
import { joinQueries, ownAnswers } from '../joined-queries.ts';
import type { DashboardTile } from './tile-words.ts';
import { tilesFrom } from './tile-words.ts';

export interface Dashboard {
  readonly year: number;
  /** This year first. */
  readonly years: readonly number[];
  readonly figures: DashboardFigures;
  readonly tiles: readonly DashboardTile[];
}

/** As many years as the sheet offers. */
const YEARS = 6;

/** `parts` by the name of their SOP. */
export function readDashboard(parts: readonly (readonly [sop: string, part: DashboardPart])[]) {
  return (host: Host, input: unknown): Result<Dashboard> => {
    const today = host.today();
    const thisYear = Number(today.slice(0, 4));
    const years = Array.from({ length: YEARS }, (_, index) => thisYear - index);
    const asked = Number(isRecord(input) ? input.year : Number.NaN);
    const year = years.includes(asked) ? asked : thisYear;
    const period = { today, year };
    const read = host.read(joinQueries(parts.map(([sop, part]) => [sop, part.queries(host, period)])));
    const own = parts.map(([sop, part]) => part.figures(ownAnswers(sop, read) as never, period));
    const figures: DashboardFigures = Object.assign({}, ...own);
    return ok({ year, years, figures, tiles: tilesFrom(figures) });
  };
}
