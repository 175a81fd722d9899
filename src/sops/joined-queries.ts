/** Queries of several SOPs in one read: each keeps its names, behind its SOP's. */
import type { ByColumn, Queries, Query } from '../host/query.ts';

export function joinQueries(parts: readonly (readonly [sop: string, queries: Queries])[]): Queries {
  const named = parts.flatMap(([sop, queries]) =>
    Object.entries(queries).map(([name, asked]) => [`${sop}.${name}`, withOwnColumns(sop, asked)] as const),
  );
  return Object.fromEntries(named);
}

/** What one SOP asked, under its own names. */
export function ownAnswers<T>(sop: string, answers: Readonly<Record<string, T>>): Record<string, T> {
  const own = Object.entries(answers).filter(([name]) => name.startsWith(`${sop}.`));
  return Object.fromEntries(own.map(([name, rows]) => [name.slice(sop.length + 1), rows]));
}

/** A query that looks at others of the same read finds those of its SOP under the names that it gave them. */
function withOwnColumns(sop: string, asked: Query): Query {
  const { rows } = asked;
  if (typeof rows === 'string') return asked;
  if ('find' in rows) return { ...asked, rows: { ...rows, after: `${sop}.${rows.after}` } };
  const own: ByColumn = { ...rows, take: (values, columns) => rows.take(values, ownAnswers(sop, columns)) };
  return { ...asked, rows: own };
}
