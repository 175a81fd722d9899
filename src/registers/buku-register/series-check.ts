/** Whether the numbers in Dokumen are whole: in each series none is missing, none stands twice, none was changed by hand. Pure. */
import type { Dokumen } from '../dokumen.table.ts';

export interface NumberFault {
  readonly series: string;
  readonly text: string;
}

/** Every fault, series by series; revisions of a document carry one number. */
export function numberFaults(rows: readonly Dokumen[]): NumberFault[] {
  const numbered = firstRevisions(rows).filter(({ count, letterNumber }) => count > 0 && letterNumber !== null);
  const bySeries = groupedBy(numbered, ({ series }) => series);
  return [...bySeries]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([series, own]) => [...changed(own), ...gaps(series, own, numbered), ...doubles(own, numbered)]);
}

/** One row for each document: the first that was made of a record in its kind. */
export function firstRevisions(rows: readonly Dokumen[]): Dokumen[] {
  const byDocument = groupedBy(rows, documentOf);
  return [...byDocument.values()].flatMap((own) => [...own].sort((a, b) => a.revision - b.revision).slice(0, 1));
}

export function documentOf({ kind, table, record }: Dokumen): string {
  return [kind, table, record].join('\n');
}

/** The year in whose register a document stands: that of its number, or else of the day it was made. */
export function yearOfDocument({ series, madeAt }: Pick<Dokumen, 'series' | 'madeAt'>): string {
  return / (\d{4})$/.exec(series)?.[1] ?? madeAt.slice(0, 4);
}

function groupedBy(rows: readonly Dokumen[], nameOf: (row: Dokumen) => string): Map<string, Dokumen[]> {
  const groups = new Map<string, Dokumen[]>();
  for (const row of rows) groups.set(nameOf(row), [...(groups.get(nameOf(row)) ?? []), row]);
  return groups;
}

function changed(own: readonly Dokumen[]): NumberFault[] {
  return own
    .filter((row) => !partsOfNumber(row).some((part) => beforeCount(part, row.count) !== null))
    .map((row) => ({
      series: row.series,
      text: `Nomor ${row.letterNumber} pada ${row.number} bukan nomor urut ${row.count} yang diberikan Admen. Betulkan nomornya di lembar Dokumen.`,
    }));
}

/** A count typed by hand may be any: more than so many missing ones are told from the first to the last. */
const MOST_LOOKED_AT = 5000;

function gaps(series: string, own: readonly Dokumen[], all: readonly Dokumen[]): NumberFault[] {
  const counts = [...new Set(own.map(({ count }) => count))].sort((a, b) => a - b);
  const missing = counts.flatMap((count, at) => {
    const from = (counts[at - 1] ?? 0) + 1;
    if (count - from > MOST_LOOKED_AT) return [from, count - 1];
    return Array.from({ length: count - from }, (_, index) => from + index).filter((gone) => !isElsewhere(gone, series, all));
  });
  if (missing.length === 0) return [];
  return [
    {
      series,
      text: `Nomor urut ${ranges(missing)} tidak ada dalam seri ${series}: dokumennya belum dibuat, atau barisnya terhapus dari lembar Dokumen.`,
    },
  ];
}

/** `3, 5–8` */
function ranges(numbers: readonly number[]): string {
  const starts = numbers.filter((number, at) => numbers[at - 1] !== number - 1);
  return starts
    .map((start) => {
      let end = start;
      while (numbers.includes(end + 1)) end++;
      return end === start ? String(start) : `${start}–${end}`;
    })
    .join(', ');
}

/**
 * While kinds share a pattern they count together, and whoever leaves goes on from there: what another series gave in the shape of this
 * one's next number is not missing, nor what that series went on from. A series whose pattern lost its year goes on from its years.
 */
function isElsewhere(count: number, series: string, all: readonly Dokumen[], seen: readonly string[] = []): boolean {
  const [after] = all.filter((row) => row.series === series && row.count > count).sort((a, b) => a.count - b.count);
  if (after === undefined) return false;
  return all.some((row) => {
    if (row.count < count || row.series === series || seen.includes(row.series)) return false;
    if (row.series.replace(/ \d{4}$/, '') === series) return true;
    if (row.count >= after.count || !isAlike(row, after)) return false;
    return row.count === count || isGiven(count, row.series, all, [...seen, series]);
  });
}

function isGiven(count: number, series: string, all: readonly Dokumen[], seen: readonly string[]): boolean {
  return all.some((row) => row.series === series && row.count === count) || isElsewhere(count, series, all, seen);
}

const MONTH = /^(0[1-9]|1[0-2]|[IVX]+)$/;

function partsOfNumber({ letterNumber }: Dokumen): string[] {
  return (letterNumber ?? '').toUpperCase().split(/([^\p{L}\p{N}]+)/u);
}

/** What stands before the count in a part that ends with it; `null` for one that does not. */
function beforeCount(part: string, count: number): string | null {
  const [, before = '', digits] = /^(.*?)(\d+)$/.exec(part) ?? [];
  return digits !== undefined && Number(digits) === count ? before : null;
}

/** Whether two numbers could be of one pattern: they differ in count and month only. */
function isAlike(one: Dokumen, other: Dokumen): boolean {
  const [parts, others] = [partsOfNumber(one), partsOfNumber(other)];
  return (
    parts.length === others.length &&
    parts.every((part, at) => {
      const against = others[at] ?? '';
      const before = beforeCount(part, one.count);
      if (before !== null && before === beforeCount(against, other.count)) return true;
      return part === against || (MONTH.test(part) && MONTH.test(against));
    })
  );
}

function doubles(own: readonly Dokumen[], all: readonly Dokumen[]): NumberFault[] {
  return own.flatMap((row) => {
    const same = all.filter(({ letterNumber }) => letterNumber?.toUpperCase() === row.letterNumber?.toUpperCase());
    // Told once, in the series of the first.
    if (same.length < 2 || same[0] !== row) return [];
    const places = same.map(({ kind, record, number }) => `${kind} ${record} (${number})`);
    return { series: row.series, text: `Nomor ${row.letterNumber} dipakai ${same.length} kali: ${places.join(', ')}.` };
  });
}
