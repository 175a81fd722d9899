/** What must be corrected, at the top of the form; takes the focus, and each line leads to its field. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Refusal } from '../../schema/index.ts';
import { controlId } from './control-id.ts';

interface ErrorSummaryProps {
  readonly refusals: readonly Refusal[];
  /** Opens the card in which a field may be hidden. */
  readonly reveal: (path: string) => void;
}

export function ErrorSummary({ refusals, reveal }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), [refusals]);
  const count = refusals.filter(({ field }) => field !== '').length;
  const goTo = (path: string) => {
    reveal(path);
    // The card opens with the next drawing.
    requestAnimationFrame(() => document.getElementById(controlId(path))?.focus());
  };
  return (
    <div class="summary" role="alert" tabIndex={-1} ref={box}>
      <b>Belum tersimpan{count > 0 && `: ${count} isian perlu diperbaiki`}</b>
      <ul>
        {refusals.map(({ field, message }) => (
          <li key={field + message}>
            {field === '' ? (
              message
            ) : (
              <button type="button" class="link" onClick={() => goTo(field)}>
                {message}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
