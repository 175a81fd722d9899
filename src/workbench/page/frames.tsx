/** The sidebar and dialogs: pages of HtmlService in frames of their own. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Frame } from './state.ts';

interface FrameProps {
  readonly frame: Frame;
  readonly client: string;
  readonly close: () => void;
}

/** As Apps Script's frames: scripts and downloads are allowed. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

export function Sidebar({ frame, client, close }: FrameProps) {
  const box = useFocusedFrame(frame.id);
  return (
    <aside ref={box} class="panel" aria-label={frame.title}>
      <Head title={frame.title} close={close} />
      <iframe key={frame.id} title={frame.title} src={`/frame/${frame.id}?client=${client}`} sandbox={SANDBOX} />
    </aside>
  );
}

export function Dialogs({
  frames,
  client,
  close,
}: {
  readonly frames: readonly Frame[];
  readonly client: string;
  readonly close: (id: string) => void;
}) {
  return (
    <>
      {frames.map((frame) => (
        <Dialog key={frame.id} frame={frame} client={client} close={() => close(frame.id)} />
      ))}
    </>
  );
}

function Dialog({ frame, client, close }: FrameProps) {
  const box = useFocusedFrame(frame.id);
  return (
    <div class={`dialog ${frame.modal ? 'modal' : ''}`}>
      <section
        ref={box}
        role="dialog"
        aria-label={frame.title}
        aria-modal={frame.modal === true}
        style={{ width: `${frame.width || 600}px`, height: `${(frame.height || 400) + 46}px` }}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        <Head title={frame.title} close={close} />
        <iframe title={frame.title} src={`/frame/${frame.id}?client=${client}`} sandbox={SANDBOX} />
      </section>
    </div>
  );
}

/** What was just opened takes the focus, so that a keyboard is in it at once. */
function useFocusedFrame(id: string) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => box.current?.querySelector('iframe')?.focus(), [id]);
  return box;
}

function Head({ title, close }: { readonly title: string; readonly close: () => void }) {
  return (
    <div class="panel-head">
      <span>{title}</span>
      <button type="button" aria-label={`Tutup ${title}`} onClick={close}>
        ×
      </button>
    </div>
  );
}
