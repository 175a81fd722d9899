/** Many meetings in one read, each with everything that hangs on it: what every one of them would pick by itself, picked together. */
import type { Host } from '../../../host/host.ts';
import type { Answers, ByColumn, Columns, Queries, Query } from '../../../host/query.ts';
import { isRecord } from '../../../schema/index.ts';
import type { Lokmin } from '../lokmin-record.ts';
import { lokminFrom, lokminQueries } from '../lokmin-record.ts';

/** Chooses meetings by the columns `numbers`, `dates` and others that the queries of one meeting read. */
export type ChooseMeetings = (columns: Columns) => readonly string[];

type LokminQueries = ReturnType<typeof lokminQueries>;

/** A meeting whose row cannot be read is left out, as everywhere; `host.problems()` tells it. */
export function readMeetings(host: Host, extra: Queries, choose: ChooseMeetings): readonly Lokmin[] {
  const described = Object.entries({ ...lokminQueries(''), ...extra });
  const queries = Object.fromEntries(described.map(([name, query]) => [name, together(name, query, choose)]));
  const read: Readonly<Record<string, unknown>> = host.read(queries);
  const columns = Object.fromEntries(
    described.filter(([, { shape }]) => shape === 'column').map(([name]) => [name, read[name] as readonly string[]]),
  );
  return choose(columns).flatMap((number) => {
    const found = lokminFrom(host, number, answersOf(number, read, columns));
    return found.ok ? [found.value] : [];
  });
}

function together(name: string, query: Query, choose: ChooseMeetings): Query {
  if (!isPicking(query)) return query;
  const take: ByColumn['take'] = (values, columns) =>
    new Set(choose(columns).flatMap((number) => [...takenBy(number, name, values, columns)]));
  return { ...query, shape: 'rows', rows: { column: query.rows.column, take } };
}

type Picking = Query & { readonly rows: ByColumn };

function isPicking(query: Query): query is Picking {
  return query.shape !== 'column' && typeof query.rows !== 'string' && 'take' in query.rows;
}

function takenBy(number: string, name: string, values: readonly string[], columns: Columns): ReadonlySet<string> {
  const query = (lokminQueries(number) as Queries)[name];
  return query && isPicking(query) ? query.rows.take(values, columns) : new Set();
}

/** Of all that was read, what the queries of one meeting alone would have answered. */
function answersOf(number: string, read: Readonly<Record<string, unknown>>, columns: Columns): Answers<LokminQueries> {
  const own = Object.entries(lokminQueries(number) as Queries).map(([name, query]) => {
    const rows = read[name];
    if (!isPicking(query) || !Array.isArray(rows)) return [name, rows];
    const wordOf = (row: Readonly<Record<string, unknown>>) => wordIn(row[query.rows.column]);
    const wanted = query.rows.take(rows.map(wordOf), columns);
    const found = rows.filter((row) => wanted.has(wordOf(row)));
    return [name, query.shape === 'row' ? (found[0] ?? null) : found];
  });
  // Each answer has the shape of its query; that they bear the same names is what the line above says.
  return Object.fromEntries(own) as Answers<LokminQueries>;
}

/** As a column tells it: references by their number. */
function wordIn(value: unknown): string {
  return isRecord(value) ? String(value.id) : String(value ?? '');
}
