/** Whether a result of a month can be: populations where they belong, no more results than people, nothing told without a result. Pure. Source: LM-4. */
import type { Refusal, Result, ValuesOf } from '../../../schema/index.ts';
import { ok, refuse, refuseAll } from '../../../schema/index.ts';
import { printNumber } from '../../../schema/numbers.ts';
import type { Indikator } from './indikator.table.ts';
import type { Kinerja } from './kinerja.table.ts';
import type { YearMonth } from './performance.ts';
import { enteredOf } from './performance.ts';
import type { resultFields } from './result-field.ts';

type Typed = ValuesOf<typeof resultFields> & { readonly analysis?: string | null };
export type Opening = Pick<Kinerja, 'result' | 'population' | 'before' | 'beforePopulation'>;

interface Year {
  readonly at: YearMonth;
  /** What is recorded of the whole year, and of the month itself. */
  readonly rows: readonly Kinerja[];
  readonly row: Kinerja | null;
}

/**
 * Fields that a card does not ask: populations belong to one method; what was before the month is asked with the first month of a
 * year that is recorded here, and where it was told already.
 */
export function hiddenFields(indicator: Pick<Indikator, 'number' | 'method'>, { at, rows, row }: Year): string[] {
  const isMonthly = indicator.method === 'Persen setiap bulan';
  const isFirst = at.month > 1 && enteredOf(indicator, rows, { ...at, month: at.month - 1 }).length === 0;
  const isOpening = isFirst || (row !== null && row.before !== null);
  return [
    ...(isMonthly ? [] : ['population']),
    ...(isOpening ? [] : ['before']),
    ...(isOpening && isMonthly ? [] : ['beforePopulation']),
  ];
}

/** What is to be written, without what was not asked; `null` when the month is not reported. Refusals name the card's field. */
export function checkResult(indicator: Indikator, typed: Typed, year: Year): Result<Opening | null> {
  const hidden = hiddenFields(indicator, year);
  const asked = <N extends 'population' | 'before' | 'beforePopulation'>(name: N) => (hidden.includes(name) ? null : typed[name]);
  const population = asked('population');
  const before = asked('before');
  const beforePopulation = asked('beforePopulation');
  if (typed.result === null) {
    const analysis = typed.analysis === undefined ? (year.row?.analysis ?? null) : typed.analysis;
    const rest = [population, before, beforePopulation, typed.analysis ?? null];
    if (typed.analysis === undefined && analysis !== null)
      return refuse('Hasil ini sudah dianalisis. Kosongkan analisisnya pada langkah 7 dahulu, baru hasilnya.', 'result');
    return rest.every((value) => value === null)
      ? ok(null)
      : refuse('Isi hasil bulan, atau kosongkan isian lain pada kartu ini.', 'result');
  }
  const reported = { result: typed.result, population, before, beforePopulation };
  const refusals = monthRefusals(indicator, reported);
  return refusals.length > 0 ? refuseAll(refusals) : ok(reported);
}

/** A share of each month's own people cannot pass 100 percent; one of a whole year's estimate can. */
function monthRefusals({ method }: Indikator, { result, population, before, beforePopulation }: Opening): Refusal[] {
  if (method !== 'Persen setiap bulan') return [];
  const isMore = (part: number | null, whole: number | null) => part !== null && whole !== null && part > whole;
  return [
    ...(population === null
      ? [{ field: 'population', message: 'Isi sasaran bulan: persennya dihitung dari sasaran setiap bulan.' }]
      : []),
    ...(isMore(result, population)
      ? [{ field: 'result', message: `Hasil tidak mungkin lebih dari sasarannya (${printNumber(population ?? 0)}).` }]
      : []),
    ...(before !== null && beforePopulation === null
      ? [{ field: 'beforePopulation', message: 'Isi juga sasaran bulan-bulan sebelumnya.' }]
      : []),
    ...(before === null && beforePopulation !== null
      ? [{ field: 'before', message: 'Isi juga hasil bulan-bulan sebelumnya.' }]
      : []),
    ...(isMore(before, beforePopulation)
      ? [{ field: 'before', message: `Hasil tidak mungkin lebih dari sasarannya (${printNumber(beforePopulation ?? 0)}).` }]
      : []),
  ];
}
