/** One row of a list in a form: closed it shows what it is about, open its fields. */
import type { Field, Fields } from '../../schema/index.ts';
import { isChildList } from '../../schema/index.ts';
import type { FieldViewProps } from './field-view.tsx';
import { FieldView } from './field-view.tsx';

export interface Item {
  readonly id?: string;
  readonly seen?: string;
  readonly heading?: string;
  readonly note?: string;
  readonly [name: string]: unknown;
}

/** How a list wants its cards, as its description says. */
export type ListLook = NonNullable<ReturnType<typeof lookOf>>;

export function lookOf(field: Field) {
  return isChildList(field) ? field.list : null;
}

interface ItemCardProps extends Pick<FieldViewProps, 'path' | 'refusals' | 'options' | 'disabled' | 'revealed'> {
  readonly list: ListLook;
  readonly fields: Fields;
  readonly item: Item;
  readonly index: number;
  readonly count: number;
  readonly isOpened: boolean;
  readonly toggle: () => void;
  readonly replace: (item: Item) => void;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
}

export function ItemCard(props: ItemCardProps) {
  const { path, list, fields, item, index, count, isOpened, disabled, refusals } = props;
  const own = `${path}.${index}`;
  const isInvalid = refusals.some((refusal) => refusal.field.startsWith(`${own}.`));
  const title = titleOf(list, fields, item, index);
  const summary = list.summary?.(item) ?? '';
  const { quick } = list;
  const quickField = quick ? fields[quick.field] : undefined;
  const set = (name: string, value: unknown) => props.replace({ ...item, [name]: value });
  return (
    <div class={`item ${isInvalid ? 'invalid' : ''}`}>
      <div class="item-head">
        <button type="button" class="toggle" aria-expanded={isOpened} onClick={props.toggle}>
          {title}
          {item.note !== undefined && item.note !== '' && <div class="who">{item.note}</div>}
          {!isOpened && summary !== '' && <div class="who">{summary}</div>}
          {isInvalid && <div class="error">Perlu diperbaiki</div>}
        </button>
        {quick && quickField && !isOpened && (
          <QuickChoice
            field={quickField}
            title={title}
            value={item[quick.field]}
            disabled={disabled}
            change={(value) => set(quick.field, value)}
          />
        )}
      </div>
      {isOpened && (
        <div class="item-body">
          <div class="fields">
            {Object.entries(fields).map(([name, field]) => (
              <FieldView
                key={name}
                field={field}
                path={`${own}.${name}`}
                value={item[name]}
                refusals={refusals}
                options={props.options}
                disabled={disabled}
                revealed={props.revealed}
                change={(value) => set(name, value)}
              />
            ))}
          </div>
          {summary !== '' && <p class="live">{summary}</p>}
          {!list.fixed && !disabled && (
            <ItemTools name={list.itemName} index={index} count={count} move={props.move} remove={props.remove} />
          )}
        </div>
      )}
    </div>
  );
}

function titleOf(list: ListLook, fields: Fields, item: Item, index: number): string {
  if (item.heading !== undefined) return item.heading;
  const name = list.titleField ?? Object.keys(fields)[0] ?? '';
  const value = item[name];
  const words =
    typeof value === 'string' ? value : value === null || value === undefined ? '' : (fields[name]?.print(value) ?? '');
  const person = item.person;
  if (words === '' && typeof person === 'object' && person !== null && 'label' in person) return String(person.label);
  return words === '' ? `${list.itemName.charAt(0).toUpperCase()}${list.itemName.slice(1)} ${index + 1}` : words;
}

interface QuickProps {
  readonly field: Field;
  readonly title: string;
  readonly value: unknown;
  readonly disabled: boolean;
  readonly change: (value: unknown) => void;
}

function QuickChoice({ field, title, value, disabled, change }: QuickProps) {
  const choices = field.control.type === 'choice' ? field.control.choices : [];
  return (
    <select
      aria-label={`${field.label}: ${title}`}
      disabled={disabled}
      value={value === null || value === undefined ? '' : String(value)}
      onChange={(event) => change(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    >
      <option value="">–</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}

interface ToolsProps {
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
}

function ItemTools({ name, index, count, move, remove }: ToolsProps) {
  return (
    <div class="item-tools">
      <button type="button" class="small" disabled={index === 0} onClick={() => move(-1)}>
        ↑ Naik
      </button>
      <button type="button" class="small" disabled={index === count - 1} onClick={() => move(1)}>
        ↓ Turun
      </button>
      <button type="button" class="small danger" onClick={remove}>
        Hapus {name}
      </button>
    </div>
  );
}
