/** What was done before coming here: the message with its number, and the next thing to do. */
import { useEffect, useRef } from 'preact/hooks';
import { useNavigation } from '../routes.ts';

export function ArrivalNote() {
  const { arrival, go } = useNavigation();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  if (!arrival) return null;
  return (
    <div class="say good" role="status" tabIndex={-1} ref={note}>
      <b>{arrival.message}</b>
      {(arrival.next ?? []).map(({ caption, route }) => (
        <button key={route} type="button" class="link" onClick={() => go(route)}>
          {caption} →
        </button>
      ))}
    </div>
  );
}
