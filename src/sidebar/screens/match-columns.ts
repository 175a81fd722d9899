/** Which row of a list heads it, and which field each of its columns is: guessed by their words, for a person to put right. Pure. */
import type { ImportColumnFace } from '../../registers/impor/preview.ts';
import type { Cell } from '../../schema/index.ts';
import type { Rows } from './list-text.ts';

type Column = Pick<ImportColumnFace, 'name' | 'label' | 'alike'>;

const LOOKED_AT = 25;
/** Shorter words stand in too many headers by chance. */
const SHORTEST_PART = 4;

/** Without what headers are decorated with: brackets, stars, punctuation, case. */
export function headerWords(cell: Cell | undefined): string {
  return String(cell ?? '')
    .toLowerCase()
    .replace(/\(.*?\)|\[.*?\]/g, ' ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

export function isBlank(row: readonly Cell[] | undefined): boolean {
  return (row ?? []).every((cell) => String(cell ?? '').trim() === '');
}

/** The index of the row with the most headers that are known; else the first with several words; -1 when there is none. */
export function guessHeader(rows: Rows, columns: readonly Column[]): number {
  const looked = rows.slice(0, LOOKED_AT);
  const hits = looked.map((row) => guessColumns(row, columns, true).filter((name) => name !== '').length);
  const most = Math.max(0, ...hits);
  if (most > 0) return hits.indexOf(most);
  return looked.findIndex((row) => row.filter((cell) => String(cell ?? '').trim() !== '').length > 1);
}

/** The name of the field of each column; empty where none fits. `exactly`: headers that only hold the words do not count. */
export function guessColumns(header: readonly Cell[], columns: readonly Column[], exactly = false): string[] {
  const words = header.map(headerWords);
  const names = columns.map(({ name, label, alike }) => ({ name, words: [label, ...alike].map(headerWords) }));
  const guessed = words.map(() => '');
  const fits = [
    (said: string, known: string) => said === known,
    ...(exactly ? [] : [(said: string, known: string) => known.length >= SHORTEST_PART && ` ${said} `.includes(` ${known} `)]),
  ];
  for (const agrees of fits)
    for (const { name, words: known } of names) {
      if (guessed.includes(name)) continue;
      const at = known.map((word) =>
        words.findIndex((said, index) => guessed[index] === '' && said !== '' && agrees(said, word)),
      );
      const found = at.find((index) => index >= 0);
      if (found !== undefined) guessed[found] = name;
    }
  return guessed;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: Rows;
  readonly lines: readonly number[];
}

/** What is sent: the columns that are used, rows with words below the header, without those that were left out by their lines. */
export function tableOf(rows: Rows, header: number, mapping: readonly string[], without: ReadonlySet<number>): Table {
  const used = mapping.flatMap((name, index) => (name === '' ? [] : [index]));
  const kept = rows.flatMap((row, index) => {
    const cells = used.map((at) => row[at] ?? null);
    return index > header && !isBlank(cells) && !without.has(index + 1) ? [{ line: index + 1, cells }] : [];
  });
  return {
    columns: used.map((at) => mapping[at] ?? ''),
    rows: kept.map(({ cells }) => cells),
    lines: kept.map(({ line }) => line),
  };
}

/** Columns that nothing was brought for, although they must be told. */
export function lacking(columns: readonly ImportColumnFace[], mapping: readonly string[]): string[] {
  return columns.flatMap(({ name, label, required }) => (required && !mapping.includes(name) ? [label] : []));
}
