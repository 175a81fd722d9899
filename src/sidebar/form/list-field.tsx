/** A list of rows as cards: opened to edit, moved with buttons, so that a keyboard suffices. */
import { useRef } from 'preact/hooks';
import type { AnyChildList } from '../../schema/index.ts';
import type { Item } from './cards.ts';
import { keyOfItem, useCards } from './cards.ts';
import { controlId } from './control-id.ts';
import type { FieldViewProps } from './field-view.tsx';
import { ItemCard } from './item-card.tsx';

export function ListField(props: FieldViewProps<AnyChildList>) {
  const { field, path, value, refusals, disabled, revealed, change } = props;
  const box = useRef<HTMLFieldSetElement>(null);
  const wanted = revealed.startsWith(`${path}.`) ? Number(revealed.slice(path.length + 1).split('.')[0]) : null;
  const cards = useCards({ value, fields: field.items, fresh: field.list.fresh ?? {}, wanted, box, change });
  const own = refusals.filter((refusal) => refusal.field === path);

  return (
    <fieldset class={`field list ${own.length > 0 ? 'invalid' : ''}`} id={controlId(path)} tabIndex={-1} ref={box}>
      <legend>
        {field.label} <span class="opt">({cards.items.length})</span>
      </legend>
      {field.hint !== '' && <p class="hint">{field.hint}</p>}
      {own.map(({ message }) => (
        <p key={message} class="error">
          {message}
        </p>
      ))}
      {!disabled && <FillButton field={field} items={cards.items} change={change} />}
      {cards.items.map((item, index) => (
        <ItemCard
          key={keyOfItem(item)}
          {...props}
          item={item}
          index={index}
          count={cards.items.length}
          isOpened={cards.isOpened(item)}
          toggle={() => cards.toggle(item)}
          replace={(next) => cards.replace(index, next)}
          move={(by) => cards.move(index, by)}
          remove={() => cards.remove(index)}
        />
      ))}
      {field.list.total && cards.items.length > 0 && <p class="live">{field.list.total(cards.items)}</p>}
      {!field.list.fixed && !disabled && (
        <button type="button" class="link" onClick={cards.add}>
          + Tambah {field.list.itemName}
        </button>
      )}
    </fieldset>
  );
}

interface FillButtonProps {
  readonly field: AnyChildList;
  readonly items: readonly Item[];
  readonly change: (items: readonly Item[]) => void;
}

/** One press for the answer that most rows get: "Semua hadir". */
function FillButton({ field: { list }, items, change }: FillButtonProps) {
  const { quick } = list;
  const unanswered = quick ? items.filter((item) => isEmpty(item[quick.field])).length : 0;
  if (!quick || unanswered === 0) return null;
  const fill = (item: Item): Item => (isEmpty(item[quick.field]) ? { ...item, [quick.field]: quick.fill } : item);
  return (
    <button type="button" class="small" onClick={() => change(items.map(fill))}>
      {quick.caption} ({unanswered})
    </button>
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}
