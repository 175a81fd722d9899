/** Lists of the guide: ways on, the common questions, what every sheet holds. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { guide } from '../guide-entries.ts';
import { Entries } from '../parts/entries.tsx';
import type { Crumb } from '../parts/page.tsx';
import { HOME, Page } from '../parts/page.tsx';

/** Where every page of the guide leads back. */
export const ABOVE: readonly Crumb[] = [HOME, { caption: 'Panduan', route: 'panduan' }];

/** A line of a `dl`; none where there is nothing to tell. */
export function Fact({ label, text }: { readonly label: string; readonly text: string }) {
  if (text === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}

/** The heading that a route names takes the focus, and is scrolled to. */
export function useArrivalAt(id: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, [id]);
  return (own: string) => ({ tabIndex: -1, ...(own === id && { ref: heading }) });
}

export function GuideQuestions({ about }: { readonly about: string }) {
  const arrival = useArrivalAt(about);
  return (
    <Page title="Yang sering ditanyakan" crumbs={ABOVE}>
      {guide.questions.map(({ question, answer, ways }) => (
        <section key={question}>
          <h2 {...arrival(question)}>{question}</h2>
          <p>{answer}</p>
          <Entries entries={ways} />
        </section>
      ))}
    </Page>
  );
}

export function GuideSheets({ about }: { readonly about: string }) {
  const arrival = useArrivalAt(about);
  const owners = [...new Set(guide.sheets.map(({ of }) => of))];
  return (
    <Page title="Isi setiap lembar" crumbs={ABOVE} sub={<p class="sub">Kolom sendiri, catatan, dan warna Anda tetap ada.</p>}>
      {owners.map((owner) => (
        <section key={owner}>
          <h2 class="phase">{owner === '' ? 'Dipakai bersama' : owner}</h2>
          {guide.sheets
            .filter(({ of }) => of === owner)
            .map(({ sheet, note, untouched }) => (
              <div key={sheet} class="told-sheet">
                <h3 {...arrival(sheet)}>{sheet}</h3>
                <p>{note}</p>
                {untouched.length > 0 && <p class="who">Jangan diketik: {untouched.join(', ')}.</p>}
              </div>
            ))}
        </section>
      ))}
    </Page>
  );
}
