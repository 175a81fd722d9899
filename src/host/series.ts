/** How far a series has counted, of all that are known. Pure. */

/**
 * The last count of a series; one whose name carries no year goes on from those that had one. `lastOf` tells what a name has counted
 * to, 0 where nothing is known.
 */
export function lastInSeries(series: string, names: Iterable<string>, lastOf: (name: string) => number): number {
  const years = [...names].filter((name) => isYearOf(name, series));
  return Math.max(...[series, ...years].map(lastOf));
}

function isYearOf(name: string, series: string): boolean {
  return name.startsWith(`${series} `) && /^\d{4}$/.test(name.slice(series.length + 1));
}
