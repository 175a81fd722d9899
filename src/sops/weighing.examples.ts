/** What tests of evidence are made of: rows of which most columns are blank, and the reads that a judge takes. */
import type { Change } from '../host/change.ts';
import { append } from '../host/change.ts';
import type { Host } from '../host/host.ts';
import type { Answers, Queries } from '../host/query.ts';
import type { Fields, Table, ValuesOf } from '../schema/index.ts';
import type { Evidence, Period, Proposal } from './evidence.ts';

/** A row with these values, all others blank. */
export function rowWith<F extends Fields>(table: Table<F>, values: Partial<ValuesOf<F>>): ValuesOf<F> {
  const blank = Object.fromEntries(Object.keys(table.fields).map((name) => [name, null]));
  return { ...blank, ...values } as ValuesOf<F>;
}

/** Writes rows of several tables into a workbook. */
export function changesOf(tables: readonly (readonly [Table, readonly object[]])[]): Change[] {
  return tables.flatMap(([table, rows]) => rows.map((row) => append(table, { ...row })));
}

/** The office of a workbench, as far as a judge needs it. */
interface Asked {
  host(): Host;
  calls(): readonly { readonly name: string }[];
}

/** What a judge says of the rows that stand in a workbook, and in how many calls it read them. */
export function proposedFrom<Q extends Queries>(
  evidence: Evidence<Q>,
  office: Asked,
  period: Period,
): { readonly reads: number; readonly proposals: readonly Proposal[] } {
  const host = office.host();
  office.calls();
  const answers: Answers<Q> = host.read(evidence.queries(period, host));
  const reads = office.calls().filter(({ name }) => name === 'sheets.batchGet').length;
  return { reads, proposals: evidence.propose(answers, period) };
}

/** What is missing for a level, as one text; empty when the level asks nothing more. */
export function missingFor({ missing }: Proposal, level: number): string {
  return (missing.find((entry) => entry.level === level)?.what ?? []).join(' ');
}
