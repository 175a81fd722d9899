/** One of many, as a select box: choices that are too many for chips, rows of another table. */
import type { Ref } from '../../schema/index.ts';
import type { ControlProps } from './field-view.tsx';

interface SelectProps extends Omit<ControlProps, 'value' | 'change'> {
  /** The id of the chosen row; empty for none. */
  readonly value: string;
  readonly rows: readonly Ref[];
  readonly change: (id: string) => void;
}

export function SelectBox({ field, id, value, describedBy, invalid, disabled, change, rows }: SelectProps) {
  return (
    <select
      id={id}
      disabled={disabled}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    >
      <option value="">{field.optional ? '(tidak ada)' : 'Pilih…'}</option>
      {rows.map((row) => (
        <option key={row.id} value={row.id}>
          {row.label === '' ? row.id : row.label}
        </option>
      ))}
    </select>
  );
}
