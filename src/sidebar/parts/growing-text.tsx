/** A box for several lines that is as high as its words. */
import { useLayoutEffect, useRef } from 'preact/hooks';

interface GrowingTextProps {
  readonly id: string;
  readonly value: string;
  /** The least lines. */
  readonly rows: number;
  readonly readOnly: boolean;
  readonly describedBy?: string | undefined;
  readonly change: (text: string) => void;
}

export function GrowingText({ id, value, rows, readOnly, describedBy, change }: GrowingTextProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    box.current.style.height = 'auto';
    box.current.style.height = `${box.current.scrollHeight + 2}px`;
  }, [value]);
  return (
    <textarea
      id={id}
      ref={box}
      rows={rows}
      value={value}
      readOnly={readOnly}
      aria-describedby={describedBy}
      aria-invalid={describedBy !== undefined}
      onInput={(event) => change(event.currentTarget.value)}
    />
  );
}
