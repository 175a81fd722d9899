/** One row of a list in a form: closed it shows what it is about, open its fields. */
import type { AnyChildList, Field } from '../../schema/index.ts';
import type { Item } from './cards.ts';
import type { FieldViewProps } from './field-view.tsx';
import { FieldView } from './field-view.tsx';

interface ItemCardProps extends Omit<FieldViewProps<AnyChildList>, 'value' | 'change'> {
  readonly item: Item;
  readonly index: number;
  readonly count: number;
  readonly isOpened: boolean;
  readonly toggle: () => void;
  readonly replace: (item: Item) => void;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
}

/** Letters of a heading that leaves no room beside it. */
const LONG = 40;

export function ItemCard(props: ItemCardProps) {
  const { field, path, item, index, count, isOpened, disabled, refusals } = props;
  const { list, items: fields } = field;
  const own = `${path}.${index}`;
  const isInvalid = refusals.some((refusal) => refusal.field.startsWith(`${own}.`));
  const title = titleOf(field, item, index);
  const summary = list.summary?.(item) ?? '';
  const brief = list.brief?.(item) ?? summary;
  const { quick } = list;
  const quickField = quick ? fields[quick.field] : undefined;
  const set = (name: string, value: unknown) => props.replace({ ...item, [name]: value });
  return (
    <div class={`item ${isInvalid ? 'invalid' : ''}`}>
      <div class={`item-head ${title.length > LONG ? 'long' : ''}`}>
        <button type="button" class="toggle" aria-expanded={isOpened} onClick={props.toggle}>
          {title}
          {item.note !== undefined && item.note !== '' && <div class="who">{item.note}</div>}
          {!isOpened && brief !== '' && <div class="who brief">{brief}</div>}
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
            {Object.entries(fields).map(
              ([name, part]) =>
                !item.hides?.includes(name) && (
                  <FieldView
                    key={name}
                    field={part}
                    path={`${own}.${name}`}
                    value={item[name]}
                    refusals={refusals}
                    options={props.options}
                    disabled={disabled}
                    revealed={props.revealed}
                    change={(value) => set(name, value)}
                  />
                ),
            )}
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

function titleOf({ list, items: fields }: AnyChildList, item: Item, index: number): string {
  if (item.heading !== undefined) return item.heading;
  const name = list.titleField ?? Object.keys(fields)[0] ?? '';
  const value = item[name];
  const words =
    typeof value === 'string'
      ? value
      : isNamed(value)
        ? value.label
        : value === null || value === undefined
          ? ''
          : (fields[name]?.print(value) ?? '');
  if (words === '' && isNamed(item.person)) return item.person.label;
  return words === '' ? `${list.itemName.charAt(0).toUpperCase()}${list.itemName.slice(1)} ${index + 1}` : words;
}

/** A reference is called by its name alone. */
function isNamed(value: unknown): value is { readonly label: string } {
  return typeof value === 'object' && value !== null && 'label' in value && typeof value.label === 'string';
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
      value={value === null || value === undefined ? '' : field.print(value)}
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
