/** One field of a form: label above, hint, error, control. The control follows from the field's description. */
import { useState } from 'preact/hooks';
import type { Field, Ref, Refusal } from '../../schema/index.ts';
import { isChildList } from '../../schema/index.ts';
import { ChoiceControl, MultipleChoiceControl } from './choice-controls.tsx';
import { controlId } from './control-id.ts';
import { DateControl } from './date-control.tsx';
import { ListField } from './list-field.tsx';
import { ReferenceControl, TextControl } from './text-controls.tsx';

export interface FieldViewProps<F = Field> {
  readonly field: F;
  /** Where the value stands in the form: `plans.2.due`. */
  readonly path: string;
  readonly value: unknown;
  readonly refusals: readonly Refusal[];
  readonly options: Readonly<Record<string, readonly Ref[]>>;
  readonly disabled: boolean;
  /** The path that the error summary wants to see. */
  readonly revealed: string;
  readonly change: (value: unknown) => void;
}

/** What every control gets. */
export interface ControlProps {
  readonly field: Field;
  readonly id: string;
  readonly value: unknown;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly disabled: boolean;
  readonly change: (value: unknown) => void;
}

export function FieldView(props: FieldViewProps) {
  const { field, path, value, refusals, disabled, change } = props;
  const [warning, setWarning] = useState<string | null>(null);
  if (isChildList(field)) return <ListField {...props} field={field} />;
  const id = controlId(path);
  const own = refusals.filter((refusal) => refusal.field === path);
  const describedBy = [field.hint !== '' && `${id}-hint`, own.length > 0 && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const control = { field, id, value, describedBy, invalid: own.length > 0, disabled, change };
  const isGroup =
    field.control.type === 'multipleChoice' || (field.control.type === 'choice' && field.control.choices.length <= FEW);
  const Frame = isGroup ? 'fieldset' : 'div';
  const looks = `field ${own.length > 0 ? 'invalid' : ''} ${['longText', 'multipleChoice'].includes(field.control.type) ? 'long' : ''}`;
  return (
    <Frame
      class={looks}
      {...(isGroup && { id, tabIndex: -1, 'aria-describedby': describedBy })}
      onFocusOut={() => setWarning(warningFor(field, value))}
    >
      {isGroup ? (
        <legend>{labelOf(field)}</legend>
      ) : (
        <label class="label" for={id}>
          {labelOf(field)}
        </label>
      )}
      {field.hint !== '' && (
        <p class="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {own.map(({ message }) => (
        <p key={message} class="error" id={`${id}-error`}>
          {message}
        </p>
      ))}
      <Control {...control} options={props.options} />
      {warning !== null && (
        <p class="warning" role="status">
          {warning}
        </p>
      )}
    </Frame>
  );
}

/** Choices up to this many are chips; more are a select box. */
export const FEW = 5;

function labelOf(field: Field) {
  return (
    <>
      {field.label}
      {field.optional && <span class="opt"> (boleh kosong)</span>}
    </>
  );
}

function warningFor(field: Field, value: unknown): string | null {
  const checked = field.check(value);
  return checked.ok && checked.value !== null ? field.warn(checked.value) : null;
}

function Control({ options, ...props }: ControlProps & { readonly options: FieldViewProps['options'] }) {
  const { control } = props.field;
  switch (control.type) {
    case 'choice':
      return <ChoiceControl {...props} choices={control.choices} asChips={control.choices.length <= FEW} />;
    case 'multipleChoice':
      return <MultipleChoiceControl {...props} choices={control.choices} />;
    case 'reference':
      return <ReferenceControl {...props} rows={options[control.table] ?? []} />;
    case 'date':
      return <DateControl {...props} />;
    default:
      return <TextControl {...props} />;
  }
}
