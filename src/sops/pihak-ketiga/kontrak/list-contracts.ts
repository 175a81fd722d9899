/** All contracts: those in force first, the soonest to end on top; each with its latest value. */
import type { Host } from '../../../host/host.ts';
import { all } from '../../../host/query.ts';
import { MOST_LISTED } from '../../../registers/manifest.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import type { Result } from '../../../schema/index.ts';
import { ok } from '../../../schema/index.ts';
import type { RecordLine } from '../../sop.ts';
import { contractRoute, kontrakTable, lastDay } from '../kontrak.table.ts';
import { monitoringTable } from '../penilaian/monitoring.table.ts';
import { nilaiTable } from '../penilaian/nilai.table.ts';
import { latestOf, printScore, runTag, scoredPeriods, toneOf } from '../penilaian/standing.ts';
import { borders } from './contract-record.ts';

export function listContracts(host: Host): Result<readonly RecordLine[]> {
  const read = host.read({
    kontrak: all(kontrakTable),
    monitoring: all(monitoringTable),
    nilai: all(nilaiTable),
    pengaturan: pengaturanQuery,
  });
  const settings = pengaturanFrom(read.pengaturan);
  const today = host.today();
  const running = read.kontrak.filter((row) => lastDay(row) >= today).sort((a, b) => lastDay(a).localeCompare(lastDay(b)));
  const over = read.kontrak.filter((row) => lastDay(row) < today).sort((a, b) => lastDay(b).localeCompare(lastDay(a)));
  return ok(
    [...running, ...over].slice(0, MOST_LISTED).map((row) => {
      const latest = latestOf(scoredPeriods(row, read, borders(settings)));
      const { tag, tone } = runTag(row, today, settings.expiryDays);
      const value =
        latest === null ? 'belum ada nilai' : `${printScore(latest.total)} ${latest.klass}, ${latest.monitoring.period}`;
      const isWeak = latest !== null && toneOf(latest.klass) === 'late' && tone !== 'plain';
      return {
        record: row.number,
        title: row.work,
        detail: `${row.partner.label} · ${value}`,
        tag: isWeak ? `Kurang · ${tag}` : tag,
        tone: isWeak ? 'late' : tone,
        route: contractRoute(row.number),
      };
    }),
  );
}
