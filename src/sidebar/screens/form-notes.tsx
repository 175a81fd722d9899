/** What stands above the fields of a form: what to know before filling it, and what stood in the way of saving. */
import type { Trouble } from '../form/use-saving.ts';
import { Failure } from '../parts/loading.tsx';
import { Problems } from '../parts/problems.tsx';
import { AskName } from './ask-name.tsx';
import type { Start } from './form-screen.tsx';

interface FormNotesProps {
  readonly start: Start;
  readonly intro: string;
  readonly discard: () => void;
}

export function FormNotes({ start, intro, discard }: FormNotesProps) {
  const { filled, problems, restored } = start;
  const isLocked = typeof filled.locked === 'string';
  return (
    <>
      <Problems problems={problems} />
      {isLocked && <p class="say warn">{filled.locked}</p>}
      {restored && (
        <div class="say" role="status">
          Isian yang belum disimpan dipulihkan.
          <button type="button" class="link" onClick={discard}>
            Buang, dan mulai dari yang tersimpan
          </button>
        </div>
      )}
      {intro !== '' && !isLocked && <p>{intro}</p>}
      {(filled.notes ?? []).map((note) => (
        <p key={note} class="say">
          <Linked text={note} />
        </p>
      ))}
    </>
  );
}

/** Words in which addresses can be followed. */
function Linked({ text }: { readonly text: string }) {
  return text.split(/(https:\/\/\S+)/).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <a key={piece} href={piece} target="_blank" rel="noreferrer">
        {piece}
      </a>
    ),
  );
}

interface TroubleProps {
  readonly trouble: Trouble;
  readonly retry: () => void;
  readonly reload: () => void;
}

/** What is not a matter of a field: somebody else's change, an unknown person, an outside that failed. */
export function TroubleNote({ trouble, retry, reload }: TroubleProps) {
  if (trouble.code === 'anonymous') return <AskName retry={retry} />;
  if (trouble.code !== 'conflict') return <Failure reply={trouble} retry={retry} />;
  return (
    <div class="summary" role="alert">
      <b>Data sudah berubah</b>
      {trouble.refusals.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
      <button type="button" onClick={reload}>
        Muat nilai terbaru
      </button>
    </div>
  );
}
