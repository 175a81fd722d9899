/** A button whose press is asked about before anything happens. */
import { useState } from 'preact/hooks';

interface AskFirstProps {
  readonly caption: string;
  readonly question: string;
  readonly isFirst?: boolean;
  readonly run: () => void;
}

export function AskFirst({ caption, question, isFirst = false, run }: AskFirstProps) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" class={isFirst ? 'primary' : ''} onClick={() => setAsking(true)}>
        {caption}
      </button>
    );
  return (
    <fieldset class="say">
      <legend>{question}</legend>
      <button type="button" class="primary" onClick={run}>
        Ya, lanjutkan
      </button>
      <button type="button" onClick={() => setAsking(false)}>
        Tidak
      </button>
    </fieldset>
  );
}
