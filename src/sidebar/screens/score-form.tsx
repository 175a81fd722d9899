/** The score of one variable: what it means, what the records propose, the levels of the rubric, and the reason. */
import type { ScoreValue } from '../../sops/pkp/score-pkp.ts';
import type { ScoringVariable } from '../../sops/pkp/scoring-view.ts';
import { FormFields } from '../form/form-fields.tsx';
import { LevelCards } from './level-cards.tsx';
import { scoreForm } from './scoring.ts';
import { Definition, ProposalBox } from './scoring-texts.tsx';
import type { ScoreDesk } from './use-scoring.ts';

interface ScoreFormProps {
  readonly variable: ScoringVariable;
  readonly desk: ScoreDesk;
  readonly isLocked: boolean;
  readonly next: () => void;
}

export function ScoreForm({ variable, desk, isLocked, next }: ScoreFormProps) {
  const { choice, saving } = desk;
  const disabled = saving.busy || isLocked;
  /** The focus goes to the card, also from a key or the proposal: it comes into sight and is read out. */
  const pick = (score: ScoreValue) => {
    desk.choose({ score });
    document.getElementById(`nilai-${score}`)?.focus();
  };
  return (
    <form
      id="nilai"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.busy) next();
      }}
    >
      <Definition variable={variable} />
      <ProposalBox variable={variable} {...(!disabled && choice.score !== variable.proposal?.level && { pick })} />
      <LevelCards
        variable={variable}
        chosen={choice.score}
        refusals={saving.refusals.filter(({ field }) => field === 'score')}
        disabled={disabled}
        isLocked={isLocked}
        pick={pick}
      />
      {!disabled && <TakeBack variable={variable} desk={desk} />}
      <FormFields
        form={scoreForm(variable)}
        values={{ ...choice }}
        refusals={saving.refusals}
        options={{}}
        disabled={disabled}
        revealed=""
        change={(_, words) => desk.choose({ reason: String(words) })}
      />
    </form>
  );
}

/** The way back from a choice: to what is saved, or, from there, to no score at all. */
function TakeBack({ variable: { score }, desk }: Pick<ScoreFormProps, 'variable' | 'desk'>) {
  if (!desk.isChanged && score === null) return null;
  return (
    <p>
      <button
        type="button"
        class="link"
        onClick={() => (desk.isChanged ? desk.discard() : desk.choose({ score: null, reason: '' }))}
      >
        {desk.isChanged ? `Batalkan pilihan (tersimpan: ${score ?? 'belum ada'})` : 'Kosongkan nilai'}
      </button>
    </p>
  );
}
