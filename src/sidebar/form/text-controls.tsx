/** Controls in which one types: words, numbers, dates, times; and the choice of a row of another table. */
import type { Ref } from '../../schema/index.ts';
import type { ControlProps } from './field-view.tsx';
import { SelectBox } from './select-box.tsx';

/** Numbers and times are shown as people write them; what is being typed is left as it is. */
function shown(field: ControlProps['field'], value: unknown): string {
  if (value === null || value === undefined) return '';
  if (field.control.type === 'time' && typeof value === 'string' && /^\d{2}:\d{2}$/.test(value)) return field.print(value);
  return typeof value === 'string' ? value : field.print(value).replace(/^Rp /, '').replace(/ %$/, '');
}

/** No `maxlength`: the browser would cut a long paste without a word; the check says how much is too much. */
export function TextControl({ field, id, value, describedBy, invalid, disabled, change }: ControlProps) {
  const { control } = field;
  const shared = {
    id,
    disabled,
    value: shown(field, value),
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    required: !field.optional,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => change(event.currentTarget.value),
  };
  if (control.type === 'longText') return <textarea {...shared} rows={control.rows} />;
  if (control.type === 'time')
    return <input {...shared} type="text" inputMode="numeric" placeholder="08.00" autocomplete="off" />;
  if (control.type !== 'text') return <input {...shared} type="text" readOnly />;
  const input = <input {...shared} type="text" inputMode={control.inputMode} autocomplete="off" />;
  if (control.prefix === undefined && control.suffix === undefined) return input;
  return (
    <span class="affixed">
      {control.prefix}
      {input}
      {control.suffix}
    </span>
  );
}

/** A row that is no longer offered (who left, a closed unit) stays chosen until it is changed. */
export function ReferenceControl(props: ControlProps & { readonly rows: readonly Ref[] }) {
  const { value, rows } = props;
  const chosen = isRef(value) ? value : null;
  const all = chosen && !rows.some((row) => row.id === chosen.id) ? [chosen, ...rows] : rows;
  return (
    <SelectBox
      {...props}
      value={chosen?.id ?? ''}
      rows={all}
      change={(id) => props.change(all.find((row) => row.id === id) ?? null)}
    />
  );
}

function isRef(value: unknown): value is Ref {
  return typeof value === 'object' && value !== null && 'id' in value && 'label' in value;
}
