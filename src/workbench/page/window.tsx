/** A window of the workbench itself, in front of all else: the keyboard stays in it, Escape closes it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface WindowProps {
  readonly title: string;
  readonly close: () => void;
  /** While something runs that must not be left alone. */
  readonly isHeld?: boolean;
  readonly children: ComponentChildren;
}

export function Window({ title, close, isHeld = false, children }: WindowProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const cancel = (event: Event) => {
    event.preventDefault();
    if (!isHeld) close();
  };
  return (
    <dialog ref={box} class="window" aria-labelledby="window-title" onCancel={cancel}>
      <header>
        <h2 id="window-title">{title}</h2>
        <button type="button" class="close" aria-label={`Tutup ${title}`} disabled={isHeld} onClick={close}>
          ×
        </button>
      </header>
      <div class="window-body">{children}</div>
    </dialog>
  );
}
