/** The fields of a form that are asked now, under their headings where it has sections. */
import { Fragment } from 'preact';
import type { Form, Ref, Refusal } from '../../schema/index.ts';
import { drawnSections } from './drawn.ts';
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
  return (
    <div class="fields">
      {drawnSections(form, values).map((section) => (
        <Fragment key={section.title}>
          {section.title !== '' && <h2>{section.title}</h2>}
          {section.fields.map(({ name, field }) => (
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
          ))}
        </Fragment>
      ))}
    </div>
  );
}
