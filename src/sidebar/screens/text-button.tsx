/** Words to send by WA or SMS: fetched, shown as they stand, and copied. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Action, Message } from '../../sops/sop.ts';
import { copyText } from '../parts/copy-text.ts';
import { Failure } from '../parts/loading.tsx';
import type { Reply } from '../server.ts';
import { ask } from '../server.ts';

interface TextButtonProps {
  readonly action: Extract<Action, { type: 'text' }>;
  readonly record: string;
  readonly isFirst: boolean;
}

export function TextButton({ action, record, isFirst }: TextButtonProps) {
  const [busy, setBusy] = useState(false);
  const [reply, setReply] = useState<Reply<Message> | null>(null);
  const fetchText = async () => {
    setBusy(true);
    const answer = await ask<Message>(action.useCase, { record });
    setBusy(false);
    setReply(answer);
  };
  return (
    <>
      <button type="button" class={isFirst ? 'primary' : ''} disabled={busy} onClick={fetchText}>
        {busy && <span class="spinner" aria-hidden="true" />}
        {busy ? 'Menyusun teks…' : action.caption}
      </button>
      {reply && !reply.ok && <Failure reply={reply} retry={fetchText} />}
      {reply?.ok && <MessageBox message={reply.value} id={`teks-${action.useCase}`} />}
    </>
  );
}

const COPIED = 'Disalin.';
const NOT_COPIED = 'Peramban tidak mengizinkan penyalinan. Teks sudah dipilih: tekan Ctrl+C.';

/** A box that one can read with the keyboard, and select from where copying is forbidden. */
function MessageBox({ message, id }: { readonly message: Message; readonly id: string }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  useLayoutEffect(() => {
    setTold('');
    const area = box.current;
    if (!area) return;
    area.style.height = `${area.scrollHeight + 2}px`;
    area.focus();
    area.setSelectionRange(0, 0);
  }, [message]);
  const copy = async () => {
    if (box.current) setTold((await copyText(box.current)) ? COPIED : NOT_COPIED);
  };
  return (
    <div class="message">
      <label class="label" for={id}>
        {message.title}
      </label>
      <textarea id={id} ref={box} readOnly value={message.text} />
      <button type="button" onClick={copy}>
        Salin
      </button>
      <p class="live" role="status">
        {told}
      </p>
    </div>
  );
}
