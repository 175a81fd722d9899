/** What a variable asks for, in the words of the rubric, and what the records propose for it. */
import { useState } from 'preact/hooks';
import type { Level } from '../../sops/evidence.ts';
import type { ScoringVariable } from '../../sops/pkp/scoring-view.ts';
import { beginning } from './scoring.ts';

export function Definition({ variable }: { readonly variable: ScoringVariable }) {
  const { group, groupName, last, definition } = variable;
  const [isOpened, setOpened] = useState(false);
  const head = beginning(definition);
  return (
    <>
      <p class="who">
        {group} {groupName}
        {last !== null && ` · periode lalu: ${last}`}
      </p>
      <p class="definition">
        {isOpened ? definition : (head ?? definition)}{' '}
        {head !== null && (
          <button type="button" class="link" aria-expanded={isOpened} onClick={() => setOpened(!isOpened)}>
            {isOpened ? 'Ringkas' : 'Selengkapnya'}
          </button>
        )}
      </p>
    </>
  );
}

interface ProposalBoxProps {
  readonly variable: ScoringVariable;
  /** Left out when it is taken over already, or cannot be. */
  readonly pick?: (level: Level) => void;
}

export function ProposalBox({ variable, pick }: ProposalBoxProps) {
  const { proposal, rule, tie } = variable;
  if (!proposal && rule === null && tie === null) return null;
  return (
    <div class="say">
      {proposal && (
        <>
          <b>Usulan: {proposal.level}</b> karena {proposal.because}.{' '}
          {pick && (
            <button type="button" class="link" onClick={() => pick(proposal.level)}>
              Pakai usulan {proposal.level}
            </button>
          )}
        </>
      )}
      {(rule !== null || tie !== null) && (
        <details>
          <summary>{rule === null ? 'Yang tidak disebut rubrik' : 'Aturan usulan'}</summary>
          {rule !== null && <p>{rule}</p>}
          {tie !== null && <p>{tie}</p>}
        </details>
      )}
    </div>
  );
}
