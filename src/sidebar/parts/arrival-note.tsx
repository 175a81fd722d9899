/** What was done before coming here: the message with its number, the file that was made, and the next thing to do. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Saved } from '../../schema/index.ts';
import type { Arrival } from '../routes.ts';
import { useNavigation } from '../routes.ts';
import type { Reply } from '../server.ts';
import { ask } from '../server.ts';
import { Failure } from './loading.tsx';
import { MadeNote } from './made-note.tsx';

export function ArrivalNote() {
  const { arrival } = useNavigation();
  return arrival && <SavedNote saved={arrival} />;
}

/** Takes the focus when it comes. */
export function SavedNote({ saved }: { readonly saved: NonNullable<Arrival> }) {
  const { go } = useNavigation();
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => note.current?.focus(), []);
  return (
    <div class="say good" role="status" tabIndex={-1} ref={note}>
      {saved.made ? <MadeFile message={saved.message} made={saved.made} /> : <b>{saved.message}</b>}
      {(saved.next ?? []).map(({ caption, route }) => (
        <button key={route} type="button" class="link" onClick={() => go(route)}>
          {caption} →
        </button>
      ))}
    </div>
  );
}

type Made = NonNullable<NonNullable<Arrival>['made']>;

/** The same input makes the same file once more, this time for Drive. */
function MadeFile({ message, made }: { readonly message: string; readonly made: Made }) {
  const [busy, setBusy] = useState(false);
  const [reply, setReply] = useState<Reply<Saved> | null>(null);
  const keep = async () => {
    setBusy(true);
    const answer = await ask<Saved>(made.save, { ...made.input, toDrive: true });
    setBusy(false);
    setReply(answer);
  };
  const kept = reply?.ok ? reply.value : null;
  return (
    <>
      <MadeNote message={kept?.message ?? message} link={kept?.document?.link ?? made.link} busy={busy} keep={keep} />
      {reply && !reply.ok && <Failure reply={reply} retry={keep} />}
    </>
  );
}
