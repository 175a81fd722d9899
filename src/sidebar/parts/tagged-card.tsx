/** A card to be read, not pressed: what it is about, a tag at its right, and in small print where it comes from. */
import type { ComponentChildren } from 'preact';

interface TaggedCardProps {
  readonly tag: string;
  readonly tone?: string;
  readonly small?: string;
  readonly children: ComponentChildren;
}

export function TaggedCard({ tag, tone = '', small, children }: TaggedCardProps) {
  return (
    <div class="card">
      <span class={`tag ${tone}`}>{tag}</span>
      {children}
      {small && <span class="who">{small}</span>}
    </div>
  );
}
