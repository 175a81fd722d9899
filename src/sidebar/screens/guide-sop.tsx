/** The page of one SOP in the guide: what for, who does what, its steps by phase, and the ways to where they are filled in. */
import type { StepGuide } from '../../sops/panduan/sop-guide.ts';
import { guide } from '../guide-entries.ts';
import { Entries } from '../parts/entries.tsx';
import { Page } from '../parts/page.tsx';
import { ABOVE, Fact, useArrivalAt } from './guide-lists.tsx';

export function GuideSop({ id, step }: { readonly id: string; readonly step: string }) {
  const arrival = useArrivalAt(step);
  const sop = guide.sops.find((candidate) => candidate.id === id);
  if (!sop) return <Page title="Kegiatan tidak dikenal" crumbs={ABOVE} />;
  const { title, source, purpose, recordName, ways, duties, phases } = sop;
  return (
    <Page title={title} crumbs={ABOVE} sub={<p class="sub">{source}</p>}>
      <p>{purpose}</p>
      <Entries entries={ways} />
      <details class="tools duties">
        <summary>Siapa mengerjakan apa</summary>
        <dl>
          {duties.map(({ by, steps }) => (
            <div key={by}>
              <dt>{by}</dt>
              <dd>{steps.join('; ')}</dd>
            </div>
          ))}
        </dl>
      </details>
      {phases.map((phase) => (
        <section key={phase.title}>
          <h2 class="phase">{phase.title}</h2>
          {phase.steps.map((told) => (
            <StepText key={told.id} step={told} recordName={recordName} arrival={arrival(told.id)} />
          ))}
        </section>
      ))}
    </Page>
  );
}

interface StepTextProps {
  readonly step: StepGuide;
  readonly recordName: string;
  readonly arrival: object;
}

function StepText({ step, recordName, arrival }: StepTextProps) {
  const { name, text, by, ways, sheets, papers } = step;
  const opening = ways.filter(({ route }) => route !== '');
  const within = ways.filter(({ route }) => route === '').map(({ caption }) => caption);
  return (
    <div class="told-step">
      <h3 {...arrival}>{name}</h3>
      <p>{text}</p>
      <dl>
        <Fact label="Pelaksana" text={by} />
        <Fact label={`Tombol di ${recordName}`} text={within.join('; ')} />
        <Fact label="Dokumen" text={papers.join('; ')} />
        <Fact label="Terbukti dari lembar" text={sheets.join(', ')} />
      </dl>
      <Entries entries={opening} />
    </div>
  );
}
