/** One of a list, as chips or a select box; several of a list, as check boxes. */
import type { ControlProps } from './field-view.tsx';

interface ChoiceProps extends ControlProps {
  readonly choices: readonly string[];
  readonly asChips: boolean;
}

export function ChoiceControl({ field, id, value, describedBy, invalid, disabled, change, choices, asChips }: ChoiceProps) {
  const chosen = value === null || value === undefined ? '' : field.print(value);
  if (!asChips)
    return (
      <select
        id={id}
        disabled={disabled}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        value={chosen}
        onChange={(event) => change(event.currentTarget.value)}
      >
        <option value="">{field.optional ? '(tidak ada)' : 'Pilih…'}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    );
  return (
    <div class="chips">
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name={id} checked={choice === chosen} disabled={disabled} onChange={() => change(choice)} />
          {choice}
        </label>
      ))}
      {field.optional && chosen !== '' && !disabled && (
        <button type="button" class="link" onClick={() => change(null)}>
          Kosongkan
        </button>
      )}
    </div>
  );
}

interface MultipleProps extends ControlProps {
  readonly choices: readonly string[];
}

export function MultipleChoiceControl({ value, disabled, change, choices }: MultipleProps) {
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const toggle = (choice: string) =>
    change(chosen.includes(choice) ? chosen.filter((other) => other !== choice) : [...chosen, choice]);
  return (
    <div class="checks">
      {choices.map((choice) => (
        <label key={choice}>
          <input type="checkbox" checked={chosen.includes(choice)} disabled={disabled} onChange={() => toggle(choice)} />
          {choice}
        </label>
      ))}
    </div>
  );
}
