/** What stands above the scoring of a variable: why it is locked, what stood in the way of saving, what waits unsaved elsewhere. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Scoring, ScoringVariable } from '../../sops/pkp/scoring-view.ts';
import { TroubleNote } from './form-notes.tsx';
import type { ScoreDesk } from './use-scoring.ts';

interface ScoringNotesProps {
  readonly scoring: Scoring;
  readonly variable: ScoringVariable;
  readonly desk: ScoreDesk;
  readonly moveTo: (code: string) => void;
}

export function ScoringNotes({ scoring, variable, desk, moveTo }: ScoringNotesProps) {
  const { trouble, retry } = desk.saving;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed waits no more: the focus goes to what can be done.
    if (trouble) box.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [trouble]);
  const reload = () => {
    desk.reload();
    requestAnimationFrame(() => document.querySelector<HTMLElement>('button[form="nilai"]')?.focus());
  };
  const elsewhere = scoring.variables.filter(({ code }) => code in desk.unsaved && code !== variable.code);
  return (
    <>
      {scoring.locked !== null && <p class="say warn">{scoring.locked}</p>}
      <div ref={box}>{trouble && <TroubleNote trouble={trouble} retry={retry} reload={reload} />}</div>
      {elsewhere.length > 0 && (
        <div class="say warn">
          Pilihan yang belum disimpan:
          {elsewhere.map(({ code, variable: words }) => (
            <button key={code} type="button" class="link" onClick={() => moveTo(code)}>
              {code} {words}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
