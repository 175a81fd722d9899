/** What a search field finds. */

/** Whether the text holds every one of the words, in any order, whatever their case. */
export function holdsWords(text: string, words: string): boolean {
  const within = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => within.includes(word));
}
