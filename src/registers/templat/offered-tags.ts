/** What a document offers to its template: names of texts, conditions, lists with the tags of their rows, pictures, charts, drawings. Pure. */
import type { FillOptions } from '../../host/document-engine.ts';
import type { DocumentRow, DocumentValue } from '../../schema/index.ts';

/** As it is written down: names between bars, which no label may hold. */
export interface WrittenTags {
  /** What staff call the template. */
  readonly title: string;
  /** Without those of the letterhead, which every document has. */
  readonly texts: string;
  readonly conditions?: string;
  /** Also the lists that stand in rows of others. */
  readonly lists?: Readonly<Record<string, string>>;
  /** Without the logos. */
  readonly pictures?: string;
  readonly charts?: string;
  readonly drawings?: string;
}

export interface OfferedTags {
  readonly texts: readonly string[];
  readonly conditions: readonly string[];
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly pictures: readonly string[];
  readonly charts: readonly string[];
  readonly drawings: readonly string[];
}

/** `common` is what every document has. */
export function readTags(written: WrittenTags, common: Pick<OfferedTags, 'texts' | 'pictures'>): OfferedTags {
  const lists = Object.entries(written.lists ?? {}).map(([name, tags]) => [name, names(tags)] as const);
  return {
    texts: [...names(written.texts), ...common.texts],
    conditions: names(written.conditions),
    lists: Object.fromEntries(lists),
    pictures: [...names(written.pictures), ...common.pictures],
    charts: names(written.charts),
    drawings: names(written.drawings),
  };
}

function names(words = ''): string[] {
  const parts = words.split('|').map((name) => name.trim());
  return parts.filter((name) => name !== '');
}

/** Lists that stand in the rows of another one only: the document itself does not have them. */
function innerLists({ lists }: OfferedTags): ReadonlySet<string> {
  const inRows = new Set(Object.entries(lists).flatMap(([name, tags]) => tags.filter((tag) => tag !== name && tag in lists)));
  return inRows;
}

/** Every name that the template may use between braces. */
export function namesOf(offered: OfferedTags): readonly string[] {
  const { texts, conditions, lists, drawings } = offered;
  return [...new Set([...texts, ...conditions, ...Object.keys(lists), ...Object.values(lists).flat(), ...drawings])];
}

/** A sample of all that is offered: each text is its own name, each list has one row, each condition holds. */
export function sampleOf(offered: OfferedTags): { readonly data: DocumentRow; readonly options: Omit<FillOptions, 'date'> } {
  const { texts, conditions, lists } = offered;
  const inner = innerLists(offered);
  const row = (list: string, above: readonly string[]): DocumentRow =>
    Object.fromEntries((lists[list] ?? []).map((tag) => [tag, value(tag, [...above, list])]));
  const value = (tag: string, above: readonly string[]): DocumentValue => {
    if (!(tag in lists)) return `«${tag}»`;
    return above.includes(tag) ? [] : [row(tag, above)];
  };
  const outer = Object.keys(lists).filter((name) => !inner.has(name));
  const data = Object.fromEntries([
    ...texts.map((name) => [name, `«${name}»`]),
    ...conditions.map((name) => [name, true]),
    ...outer.map((name) => [name, [row(name, [])]]),
  ]);
  return {
    data,
    options: {
      loops: lists,
      pictures: named(offered.pictures, null),
      charts: named(offered.charts, { categories: ['A', 'B'], series: [{ name: 'Contoh', values: [1, 2] }] }),
      drawings: named(offered.drawings, []),
    },
  };
}

function named<T>(keys: readonly string[], value: T): Record<string, T> {
  return Object.fromEntries(keys.map((name) => [name, value]));
}

/** Where what a document was made of parts from what is written down; empty when both say the same. */
export function differences(offered: OfferedTags, data: DocumentRow, options: Omit<FillOptions, 'date'>): string[] {
  const given = Object.entries(data);
  const inner = innerLists(offered);
  const ofType = (isOf: (value: DocumentValue) => boolean) => given.filter(([, value]) => isOf(value)).map(([name]) => name);
  return [
    ...differing(
      'texts',
      offered.texts,
      ofType((value) => typeof value === 'string'),
    ),
    ...differing(
      'conditions',
      offered.conditions,
      ofType((value) => typeof value === 'boolean'),
    ),
    ...differing(
      'lists',
      Object.keys(offered.lists).filter((name) => !inner.has(name)),
      ofType(Array.isArray),
    ),
    ...differing('lists', Object.keys(offered.lists), Object.keys(options.loops)),
    ...Object.entries(options.loops).flatMap(([name, tags]) => differing(`row of ${name}`, offered.lists[name] ?? [], tags)),
    ...differing('pictures', offered.pictures, Object.keys(options.pictures)),
    ...differing('charts', offered.charts, Object.keys(options.charts ?? {})),
    ...differing('drawings', offered.drawings, Object.keys(options.drawings ?? {})),
  ];
}

function differing(what: string, written: readonly string[], given: readonly string[]): string[] {
  const lacking = given.filter((name) => !written.includes(name));
  const idle = written.filter((name) => !given.includes(name));
  return [
    ...(lacking.length > 0 ? [`${what}: not written down: ${lacking.join(' | ')}`] : []),
    ...(idle.length > 0 ? [`${what}: written down, but not given: ${idle.join(' | ')}`] : []),
  ];
}
