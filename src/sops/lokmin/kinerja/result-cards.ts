/** The cards in which results of a month are told: what is known already, the target, what is missing. Pure. Source: LM-4. */
import { MONTHS } from '../../../schema/dates.ts';
import { printNumber } from '../../../schema/numbers.ts';
import { hiddenFields } from './check-result.ts';
import type { Indikator } from './indikator.table.ts';
import type { Kinerja } from './kinerja.table.ts';
import type { PerformanceLine, YearMonth } from './performance.ts';
import { enteredOf, performanceUpTo, targetUpTo } from './performance.ts';
import type { CardBase } from './result-field.ts';
import { measured } from './standing.ts';

/** One card for each indicator, by unit and then in their order. `rows` are those of the whole year. */
export function resultCards(
  {
    indicators,
    rows,
    at,
  }: { readonly indicators: readonly Indikator[]; readonly rows: readonly Kinerja[]; readonly at: YearMonth },
  seen: (row: Kinerja) => string,
) {
  return performanceUpTo(indicators, rows, at).map((line) => {
    const { indicator, row } = line;
    const earlier = earlierLine(indicator, rows, at);
    const { method, population: yearly, measure } = indicator;
    return {
      id: indicator.number,
      seen: row === null ? '' : seen(row),
      note: noteOf(line, earlier, rows, at),
      hides: hiddenFields(indicator, { at, rows, row }),
      base: {
        method,
        population: yearly,
        measure,
        target: targetUpTo(indicator, at.month),
        earlier: earlier?.counted ?? { results: 0, population: 0 },
      } satisfies CardBase,
      result: row?.result ?? null,
      population: row?.population ?? null,
      before: row?.before ?? null,
      beforePopulation: row?.beforePopulation ?? null,
    };
  });
}

function earlierLine(indicator: Indikator, rows: readonly Kinerja[], at: YearMonth): PerformanceLine | null {
  return at.month === 1 ? null : (performanceUpTo([indicator], rows, { ...at, month: at.month - 1 })[0] ?? null);
}

/** `Target s.d. September 360 bayi · s.d. Agustus 234 bayi · belum dilaporkan: Juli` */
function noteOf(line: PerformanceLine, earlier: PerformanceLine | null, rows: readonly Kinerja[], at: YearMonth): string {
  const { indicator, target } = line;
  const known = earlier !== null && earlier.cumulative !== null;
  const opening = enteredOf(indicator, rows, { ...at, month: 12 }).find(
    ({ month, row }) => month > at.month && row.before !== null,
  );
  return [
    `Target s.d. ${MONTHS[at.month - 1]} ${measured(indicator, target)}`,
    ...(known ? [`s.d. ${MONTHS[at.month - 2]} ${measured(indicator, earlier.cumulative)}`] : []),
    ...(known && earlier.missing.length > 0 ? [`belum dilaporkan: ${earlier.missing.join(', ')}`] : []),
    ...(lacksPopulation(indicator) ? ['sasaran setahun belum diisi di daftar indikator'] : []),
    ...(opening
      ? [`kumulatif ${opening.row.period} dihitung dari hasil sebelumnya di sana (${printNumber(opening.row.before ?? 0)})`]
      : []),
  ].join(' · ');
}

function lacksPopulation({ method, population }: Indikator): boolean {
  return method === 'Persen dari sasaran setahun' && (population ?? 0) === 0;
}
