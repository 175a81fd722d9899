/** The list in which results of a month are told, one card for each indicator; the card says live what they come to. Source: LM-4. */
import type { Fields } from '../../../schema/index.ts';
import { field, pick } from '../../../schema/index.ts';
import { kinerjaTable } from './kinerja.table.ts';
import type { Counted } from './performance.ts';
import type { Counting } from './standing.ts';
import { figure, standingAgainst, standingWords } from './standing.ts';

/** What a card needs to know to say where a result stands; the loader puts it beside the values. */
export interface CardBase extends Counting {
  /** Up to and with the month. */
  readonly target: number;
  /** What the months before it come to. */
  readonly earlier: Counted;
}

export const resultFields = {
  result: field.decimal('Hasil bulan', { optional: true, min: 0 }),
  ...pick(kinerjaTable.fields, 'population', 'before', 'beforePopulation'),
};

type TypedCard = Readonly<Record<string, unknown>>;

function resultSummary(item: TypedCard): string {
  const base = item.base as CardBase | undefined;
  const result = typed(item.result);
  if (!base || result === null) return '';
  const asked = (name: string) => (Array.isArray(item.hides) && item.hides.includes(name) ? null : typed(item[name]));
  const before = asked('before');
  const population = (before === null ? base.earlier.population : (asked('beforePopulation') ?? 0)) + (asked('population') ?? 0);
  const cumulative = figure(base, (before ?? base.earlier.results) + result, population);
  return standingWords(base, standingAgainst(base.target, cumulative));
}

function typed(value: unknown): number | null {
  const checked = resultFields.result.check(value);
  return checked.ok ? checked.value : null;
}

/** `items` are the result fields, and what a form asks beside them. */
export function resultList<F extends Fields>(label: string, items: F) {
  return field.childList(label, items, { itemName: 'indikator', fixed: true, optional: true, max: 300, summary: resultSummary });
}
