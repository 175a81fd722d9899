/** Under the title of a variable: how far the assessment is, and the ways to see it larger or in the sheet. */
import { useState } from 'preact/hooks';
import type { Scoring, ScoringVariable } from '../../sops/pkp/scoring-view.ts';
import { flushDraft } from '../form/draft.ts';
import type { Trouble } from '../form/use-saving.ts';
import { Failure } from '../parts/loading.tsx';
import { Widen } from '../parts/widen.tsx';
import { routeTo, useNavigation } from '../routes.ts';
import { ask } from '../server.ts';
import { standingWords } from './scoring.ts';
import { draftKey } from './use-scoring.ts';

interface ScoringHeadProps {
  readonly scoring: Scoring;
  readonly variable: ScoringVariable;
  readonly isWide: boolean;
}

export function ScoringHead({ scoring, variable, isWide }: ScoringHeadProps) {
  const { go } = useNavigation();
  const [failed, setFailed] = useState<Trouble | null>(null);
  const { record, sheet, standing } = scoring;
  const show = async () => {
    const reply = await ask('showText', { sheet, text: variable.id });
    setFailed(reply.ok ? null : reply);
  };
  const opened = () => go(routeTo('sop', 'pkp', record), { message: 'Penilaian dibuka di jendela lebar.' });
  return (
    <>
      <div class="bar" aria-hidden="true">
        <span style={{ width: `${(100 * standing.scored) / Math.max(1, standing.applicable)}%` }} />
      </div>
      <p class="sub">{standingWords(standing)}</p>
      <div class="ways">
        <button type="button" class="link sub" onClick={show}>
          Tunjukkan di lembar
        </button>
        <Widen isWide={isWide} before={() => flushDraft(draftKey(record))} opened={opened} failed={setFailed} />
      </div>
      {failed && <Failure reply={failed} retry={() => setFailed(null)} />}
    </>
  );
}
