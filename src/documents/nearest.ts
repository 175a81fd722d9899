/** The known word most like a mistyped one, when it is like enough. */

/** At most a third of the word differs (two letters in a short one), and never all of it. */
export function nearest(word: string, known: readonly string[]): string | null {
  const wanted = normal(word);
  let best: string | null = null;
  let least = Math.min(Math.max(2, Math.floor(wanted.length / 3)), wanted.length - 1) + 1;
  for (const candidate of known) {
    const distance = editDistance(wanted, normal(candidate), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

function normal(word: string): string {
  return word.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Levenshtein distance; not worked out when the lengths alone differ by `limit` or more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? limit;
}
