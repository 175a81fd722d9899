/** The fields of a form, under their headings where it has sections. */
import type { Form, Ref, Refusal } from '../../schema/index.ts';
import { FieldView } from './field-view.tsx';

interface FormFieldsProps {
  readonly form: Form;
  readonly values: Readonly<Record<string, unknown>>;
  readonly refusals: readonly Refusal[];
  readonly options: Readonly<Record<string, readonly Ref[]>>;
  readonly disabled: boolean;
  readonly revealed: string;
  readonly change: (name: string, value: unknown) => void;
}

export function FormFields({ form, values, refusals, options, disabled, revealed, change }: FormFieldsProps) {
  const sections = form.sections ?? [{ title: '', fields: Object.keys(form.fields) }];
  return (
    <div class="fields">
      {sections.map((section) => (
        <>
          {section.title !== '' && <h2>{section.title}</h2>}
          {section.fields.map((name) => {
            const field = form.fields[name];
            return field ? (
              <FieldView
                key={name}
                field={field}
                path={name}
                value={values[name]}
                refusals={refusals}
                options={options}
                disabled={disabled}
                revealed={revealed}
                change={(value) => change(name, value)}
              />
            ) : null;
          })}
        </>
      ))}
    </div>
  );
}
