/** A list of rows as cards: opened to edit, moved with buttons, so that a keyboard suffices. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fields, ListItem, ValueOf } from '../../schema/index.ts';
import { isChildList } from '../../schema/index.ts';
import { controlId } from './control-id.ts';
import type { FieldViewProps } from './field-view.tsx';
import { ItemCard } from './item-card.tsx';

type Item = Record<string, unknown> & Pick<ListItem<Fields>, 'id' | 'seen' | 'heading' | 'note'>;
type ChildList = Extract<FieldViewProps['field'], unknown> & { readonly items: Fields; readonly list: ReturnType<typeof listOf> };

function listOf(field: FieldViewProps['field']) {
  if (!isChildList(field)) throw new Error(`${field.label} bukan daftar.`);
  return field.list;
}

export function ListField(props: Omit<FieldViewProps, 'field'> & { readonly field: ChildList }) {
  const { field, path, value, refusals, disabled, revealed, change } = props;
  const items: readonly Item[] = Array.isArray(value) ? value : [];
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [focused, setFocused] = useState<number | null>(null);
  const box = useRef<HTMLFieldSetElement>(null);
  const list = listOf(field);
  const wanted = revealed.startsWith(`${path}.`) ? Number(revealed.slice(path.length + 1).split('.')[0]) : null;

  useEffect(() => {
    if (wanted !== null) setOpened((now) => new Set([...now, wanted]));
  }, [wanted, revealed]);
  useEffect(() => {
    if (focused === null) return;
    box.current
      ?.querySelectorAll<HTMLElement>('.item')
      [focused]?.querySelector<HTMLElement>('input, textarea, select, button')
      ?.focus();
    setFocused(null);
  }, [focused]);

  const replace = (index: number, item: Item) => change(items.map((other, at) => (at === index ? item : other)));
  const add = () => {
    change([...items, Object.fromEntries(Object.keys(field.items).map((name) => [name, null]))]);
    setOpened(new Set([...opened, items.length]));
    setFocused(items.length);
  };
  const move = (index: number, by: -1 | 1) => {
    const moved = [...items];
    const [item] = moved.splice(index, 1);
    if (item) moved.splice(index + by, 0, item);
    change(moved);
    setOpened(new Set([...opened].map((at) => (at === index ? index + by : at === index + by ? index : at))));
    setFocused(index + by);
  };
  const removeAt = (index: number) => {
    change(items.filter((_, at) => at !== index));
    setOpened(new Set([...opened].filter((at) => at !== index).map((at) => (at > index ? at - 1 : at))));
    setFocused(Math.min(index, items.length - 2));
  };
  const toggle = (index: number) =>
    setOpened(new Set(opened.has(index) ? [...opened].filter((at) => at !== index) : [...opened, index]));
  const { quick } = list;
  const unanswered = quick ? items.filter((item) => isEmpty(item[quick.field])).length : 0;
  const own = refusals.filter((refusal) => refusal.field === path);

  return (
    <fieldset class={`field list ${own.length > 0 ? 'invalid' : ''}`} id={controlId(path)} tabIndex={-1} ref={box}>
      <legend>
        {field.label} <span class="opt">({items.length})</span>
      </legend>
      {field.hint !== '' && <p class="hint">{field.hint}</p>}
      {own.map(({ message }) => (
        <p key={message} class="error">
          {message}
        </p>
      ))}
      {quick && unanswered > 0 && !disabled && (
        <button
          type="button"
          class="small"
          onClick={() =>
            change(items.map((item) => (isEmpty(item[quick.field]) ? { ...item, [quick.field]: quick.fill } : item)))
          }
        >
          {quick.caption} ({unanswered})
        </button>
      )}
      {items.map((item, index) => (
        <ItemCard
          key={item.id ?? `baru-${index}`}
          {...props}
          list={list}
          fields={field.items}
          item={item}
          index={index}
          count={items.length}
          isOpened={opened.has(index)}
          toggle={() => toggle(index)}
          replace={(next) => replace(index, next)}
          move={(by) => move(index, by)}
          remove={() => removeAt(index)}
        />
      ))}
      {!list.fixed && !disabled && (
        <button type="button" class="link" onClick={add}>
          + Tambah {list.itemName}
        </button>
      )}
    </fieldset>
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

export type { Item, ValueOf };
