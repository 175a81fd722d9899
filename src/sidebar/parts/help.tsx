/** "Bantuan" of a form: closed at first; what it says is fetched when it is opened. Escape closes it, and the focus stays at its button. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HelpLeft } from '../fetched-screens.ts';
import type { Reply } from '../server.ts';
import { fetchAsset } from './fetch-asset.ts';
import { Failure, Loading } from './loading.tsx';

interface HelpProps {
  readonly form: string;
  /** What stands beside the button. */
  readonly children: ComponentChildren;
}

export function Help({ form, children }: HelpProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const closeByKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !isOpen) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div role="none" onKeyDown={closeByKey}>
      <div class="ways">
        <button
          ref={button}
          type="button"
          class="link sub"
          aria-expanded={isOpen}
          aria-controls="bantuan"
          onClick={() => setOpen(!isOpen)}
        >
          Bantuan
        </button>
        {children}
      </div>
      <div id="bantuan">{isOpen && <FetchedHelp form={form} />}</div>
    </div>
  );
}

function FetchedHelp({ form }: { readonly form: string }) {
  const [reply, setReply] = useState<Reply<HelpLeft> | null>(null);
  const load = async () => {
    setReply(null);
    setReply(await fetchAsset('panduan', () => window.AdmenParts?.panduan));
  };
  useEffect(() => {
    load();
  }, []);
  if (!reply) return <Loading />;
  return reply.ok ? <reply.value.FormHelp form={form} /> : <Failure reply={reply} retry={load} />;
}
