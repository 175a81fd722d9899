/** The levels of the rubric as cards of a radio group, and "Tidak berlaku" beside them. */
import type { Refusal } from '../../schema/index.ts';
import type { ScoreValue } from '../../sops/pkp/score-pkp.ts';
import type { ScoringVariable } from '../../sops/pkp/scoring-view.ts';
import { controlId } from '../form/control-id.ts';
import { NOT_APPLICABLE } from './scoring.ts';
import type { LevelKeys } from './use-level-keys.ts';
import { useLevelKeys } from './use-level-keys.ts';

interface LevelCardsProps {
  readonly variable: ScoringVariable;
  readonly chosen: ScoreValue | null;
  readonly refusals: readonly Refusal[];
  readonly disabled: boolean;
  readonly pick: (score: ScoreValue) => void;
  readonly isLocked: boolean;
}

const ID = controlId('score');

export function LevelCards({ variable, chosen, refusals, disabled, pick, isLocked }: LevelCardsProps) {
  const keys = useLevelKeys(variable, disabled, pick);
  const cards = [
    ...variable.levels.map(({ level, text }) => ({ value: level, sign: String(level), text })),
    { value: NOT_APPLICABLE, sign: '–', text: `${NOT_APPLICABLE} (keluar dari rata-rata)` },
  ];
  return (
    <fieldset
      id={ID}
      class={`field ${refusals.length > 0 ? 'invalid' : ''}`}
      tabIndex={-1}
      disabled={disabled}
      aria-describedby={`${ID}-hint${refusals.length > 0 ? ` ${ID}-error` : ''}`}
    >
      <legend>Nilai</legend>
      {!isLocked && <KeysHint keys={keys} />}
      {refusals.map(({ message }) => (
        <p key={message} class="error" id={`${ID}-error`}>
          {message}
        </p>
      ))}
      {cards.map(({ value, sign, text }) => (
        <label key={value} class="level">
          <input
            type="radio"
            id={`nilai-${sign}`}
            name={`nilai ${variable.code}`}
            checked={value === chosen}
            onChange={() => pick(value)}
          />
          <b class="sign">{sign}</b>
          {text}
        </label>
      ))}
    </fieldset>
  );
}

function KeysHint({ keys: { areOn, toggle } }: { readonly keys: LevelKeys }) {
  return (
    <p class="hint" id={`${ID}-hint`}>
      {areOn && 'Tombol 0, 4, 7, 1 (= 10) memilih nilai; Enter menyimpan. '}
      <button type="button" class="link hint" onClick={toggle}>
        {areOn ? 'Matikan tombol' : 'Pakai tombol angka'}
      </button>
    </p>
  );
}
