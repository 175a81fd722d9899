/** Queries of several SOPs in one read: each keeps its names, behind its SOP's. */
import type { Queries } from '../host/query.ts';

export function joinQueries(parts: readonly (readonly [sop: string, queries: Queries])[]): Queries {
  const named = parts.flatMap(([sop, queries]) =>
    Object.entries(queries).map(([name, asked]) => [`${sop}.${name}`, asked] as const),
  );
  return Object.fromEntries(named);
}

/** What one SOP asked, under its own names. */
export function ownAnswers(sop: string, answers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const own = Object.entries(answers).filter(([name]) => name.startsWith(`${sop}.`));
  return Object.fromEntries(own.map(([name, rows]) => [name.slice(sop.length + 1), rows]));
}
