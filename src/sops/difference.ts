/** What changed between two texts, word by word; numbers and times stay whole. */
import { diffArrays } from 'diff';
import type { Piece } from './sop.ts';

export function differenceOf(before: string, now: string): Piece[] {
  return diffArrays(wordsOf(before), wordsOf(now)).map(({ value, added, removed }) => ({
    text: value.join(''),
    mark: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

/** Words and the spaces between them: joined they are the text again. */
function wordsOf(text: string): string[] {
  return text.split(/(\s+)/);
}
