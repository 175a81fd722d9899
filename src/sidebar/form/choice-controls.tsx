/** One of a list, as chips or a select box; several of a list, as check boxes. */
import type { ControlProps } from './field-view.tsx';
import { SelectBox } from './select-box.tsx';

interface ChoiceProps extends ControlProps {
  readonly choices: readonly string[];
  readonly asChips: boolean;
}

export function ChoiceControl(props: ChoiceProps) {
  const { field, id, value, disabled, change, choices, asChips } = props;
  const chosen = value === null || value === undefined ? '' : field.print(value);
  if (choices.length === 0) return <NoChoices />;
  if (!asChips) return <SelectBox {...props} value={chosen} rows={choices.map((choice) => ({ id: choice, label: choice }))} />;
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
  if (choices.length === 0) return <NoChoices />;
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

/** Which choices there are may depend on what is answered above. */
function NoChoices() {
  return <p class="who">Belum ada pilihan untuk isian di atas.</p>;
}
