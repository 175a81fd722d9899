/** What is missing for the levels above, and the way to make a line of the RTL register of it. Source: PKP-5. */
import { useState } from 'preact/hooks';
import type { Saved } from '../../schema/index.ts';
import type { Level } from '../../sops/evidence.ts';
import type { Scoring, ScoringVariable } from '../../sops/pkp/scoring-view.ts';
import { SavedNote } from '../parts/arrival-note.tsx';
import { TaggedCard } from '../parts/tagged-card.tsx';
import { RtlForm } from './rtl-form.tsx';

interface ScoringRtlProps {
  readonly scoring: Scoring;
  readonly variable: ScoringVariable;
  readonly missing: ScoringVariable['missing'];
  /** The register has changed. */
  readonly reload: () => void;
}

export function ScoringRtl({ scoring, variable, missing, reload }: ScoringRtlProps) {
  const [opened, setOpened] = useState<Level | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const done = (answer: Saved) => {
    setOpened(null);
    setSaved(answer);
    reload();
  };
  return (
    <section aria-label="Naik ke nilai berikutnya">
      {missing.map((one) => (
        <div key={one.level} class="say">
          <Missing {...one} />
          {opened === one.level ? (
            <RtlForm scoring={scoring} code={variable.code} level={one.level} done={done} close={() => setOpened(null)} />
          ) : (
            scoring.locked === null && (
              <button type="button" class="link" onClick={() => setOpened(one.level)}>
                Jadikan RTL<span class="visually-hidden"> untuk nilai {one.level}</span>
              </button>
            )
          )}
        </div>
      ))}
      {saved && <SavedNote key={saved.record} saved={saved} />}
      {variable.rtl.map(({ number, activity, state }) => (
        <TaggedCard key={number} tag={state} small={number}>
          {activity}
        </TaggedCard>
      ))}
    </section>
  );
}

function Missing({ level, isComputed, what }: ScoringVariable['missing'][number]) {
  return (
    <>
      <b>Kurang apa untuk naik ke {level}?</b>
      {!isComputed && <div class="who">Periksa sendiri menurut rubrik:</div>}
      <ul class={isComputed ? '' : 'ticks'}>
        {what.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
