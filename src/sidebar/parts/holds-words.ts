/** What a search field finds. */

/** Whether the text holds every one of the words, in any order, whatever their case and accents. */
export function holdsWords(text: string, words: string): boolean {
  const within = bare(text);
  return bare(words)
    .split(/\s+/)
    .every((word) => within.includes(word));
}

function bare(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
