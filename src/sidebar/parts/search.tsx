/** A search field above a long list; how many of its lines hold all the words. */
import { useState } from 'preact/hooks';
import { holdsWords } from './holds-words.ts';

export interface Search {
  readonly words: string;
  readonly type: (words: string) => void;
  matches(...texts: readonly string[]): boolean;
}

export function useSearch(): Search {
  const [words, setWords] = useState('');
  return { words, type: setWords, matches: (...texts) => holdsWords(texts.join(' '), words) };
}

interface SearchFieldProps {
  readonly search: Search;
  readonly found: number;
  readonly all: number;
  /** What one line of the list is: `baris`. */
  readonly what: string;
}

export function SearchField({ search, found, all, what }: SearchFieldProps) {
  return (
    <>
      <label class="label" for="cari">
        Cari
      </label>
      <input id="cari" type="search" value={search.words} onInput={(event) => search.type(event.currentTarget.value)} />
      <p class="sub" role="status">
        {found} dari {all} {what}
      </p>
    </>
  );
}
