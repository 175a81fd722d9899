/** The rows of a list as one edits them: added, moved, removed, opened; the focus goes where the change was. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Fields, ListItem } from '../../schema/index.ts';

/** A row in the form. `card` tells a new row from its neighbours while it has no id. */
export type Item = Readonly<Record<string, unknown>> &
  Pick<ListItem<Fields>, 'id' | 'seen' | 'heading' | 'note' | 'hides'> & { readonly card?: number };

export interface Cards {
  readonly items: readonly Item[];
  isOpened(item: Item): boolean;
  toggle(item: Item): void;
  replace(index: number, item: Item): void;
  add(): void;
  move(index: number, by: -1 | 1): void;
  remove(index: number): void;
}

export interface CardsOptions {
  readonly value: unknown;
  readonly fields: Fields;
  /** What a new row begins with. */
  readonly fresh: Readonly<Record<string, unknown>>;
  /** The row that the error summary wants to see, by its place. */
  readonly wanted: number | null;
  readonly box: RefObject<HTMLElement | null>;
  readonly change: (items: readonly Item[]) => void;
}

export function useCards({ value, fields, fresh, wanted, box, change }: CardsOptions): Cards {
  const items = numbered(Array.isArray(value) ? value : []);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState<number | null>(null);
  useLayoutEffect(() => {
    const item = wanted === null ? undefined : items[wanted];
    if (item) setOpened((now) => new Set([...now, keyOfItem(item)]));
  }, [wanted]);
  useLayoutEffect(() => {
    if (focused === null) return;
    const card = box.current?.querySelectorAll<HTMLElement>('.item')[focused];
    card?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
    setFocused(null);
  }, [focused]);

  return {
    items,
    isOpened: (item) => opened.has(keyOfItem(item)),
    toggle: (item) => {
      const key = keyOfItem(item);
      setOpened(new Set(opened.has(key) ? [...opened].filter((other) => other !== key) : [...opened, key]));
    },
    replace: (index, item) => change(items.map((other, at) => (at === index ? item : other))),
    add: () => {
      const empty = Object.fromEntries(Object.keys(fields).map((name) => [name, null]));
      const item: Item = { ...empty, ...fresh, card: lastCard(items) + 1 };
      change([...items, item]);
      setOpened(new Set([...opened, keyOfItem(item)]));
      setFocused(items.length);
    },
    move: (index, by) => {
      const moved = [...items];
      const [item] = moved.splice(index, 1);
      if (item) moved.splice(index + by, 0, item);
      change(moved);
      setFocused(index + by);
    },
    remove: (index) => {
      change(items.filter((_, at) => at !== index));
      setFocused(Math.min(index, items.length - 2));
    },
  };
}

/** Proposed rows arrive without an id: they are told apart from their first drawing on. */
function numbered(items: readonly Item[]): readonly Item[] {
  let card = lastCard(items);
  return items.map((item) => (item.id !== undefined || item.card !== undefined ? item : { ...item, card: ++card }));
}

function lastCard(items: readonly Item[]): number {
  return Math.max(0, ...items.map((item) => item.card ?? 0));
}

export function keyOfItem({ id, card }: Item): string {
  return id ?? `baru-${card ?? 0}`;
}
