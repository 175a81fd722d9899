/** A list that begins with its first lines; the others open in place, and the focus goes to the first of them. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface FoldProps<T> {
  readonly items: readonly T[];
  readonly first: number;
  readonly draw: (item: T) => ComponentChildren;
}

export function Fold<T>({ items, first, draw }: FoldProps<T>) {
  const [isOpened, setOpened] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isOpened) box.current?.querySelectorAll<HTMLElement>('.card')[first]?.focus();
  }, [isOpened]);
  const others = items.length - first;
  return (
    <div ref={box}>
      {(isOpened ? items : items.slice(0, first)).map(draw)}
      {others > 0 && !isOpened && (
        <button type="button" class="link" onClick={() => setOpened(true)}>
          Lihat {others} lainnya
        </button>
      )}
    </div>
  );
}
