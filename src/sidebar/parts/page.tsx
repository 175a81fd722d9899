/** The frame of one screen: where one is, its title (which takes the focus on arrival), its content, its main actions. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useNavigation } from '../routes.ts';
import { ArrivalNote } from './arrival-note.tsx';

export interface Crumb {
  readonly caption: string;
  readonly route: string;
}

export interface PageProps {
  readonly title: string;
  /** What the page is about, where it moves from one thing to the next: a change is an arrival. */
  readonly subject?: string;
  readonly crumbs?: readonly Crumb[];
  readonly sub?: ComponentChildren;
  readonly footer?: ComponentChildren;
  readonly children?: ComponentChildren;
}

export function Page({ title, subject, crumbs = [], sub, footer, children }: PageProps) {
  const { go, arrival } = useNavigation();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // A message on arrival takes the focus itself.
    if (arrival) return;
    heading.current?.focus();
    if (subject !== undefined) scrollTo(0, 0);
  }, [arrival, subject]);
  return (
    <div class="page">
      <header>
        {crumbs.length > 0 && (
          <nav class="crumb" aria-label="Jejak halaman">
            {crumbs.map((crumb, index) => (
              <span key={crumb.route}>
                {index > 0 && ' › '}
                <button type="button" class="link" onClick={() => go(crumb.route)}>
                  {crumb.caption}
                </button>
              </span>
            ))}
          </nav>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {sub}
      </header>
      <main>
        <ArrivalNote />
        {children}
      </main>
      {footer && <footer>{footer}</footer>}
    </div>
  );
}

export const HOME: Crumb = { caption: 'Admen', route: '' };
