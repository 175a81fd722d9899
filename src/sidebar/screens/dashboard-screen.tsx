/** The dashboard in the panel: the figures of its sheet for a year, with charts, each leading to its place. */
import { useState } from 'preact/hooks';
import type { Dashboard } from '../../sops/dasbor/read-dashboard.ts';
import { HOME } from '../parts/page.tsx';
import { Tiles } from '../parts/tiles.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { WidePage } from '../parts/wide-page.tsx';
import type { Reply } from '../server.ts';
import { ask } from '../server.ts';
import { DashboardCharts } from './dashboard-charts.tsx';
import { LokminMonths, Partners } from './dashboard-tables.tsx';

export function DashboardScreen({ isWide }: { readonly isWide: boolean }) {
  const [year, setYear] = useState<number | null>(null);
  const asked = useAnswer<Dashboard>('dasbor.baca', year === null ? {} : { year });
  return (
    <WidePage
      title="Dasbor"
      crumbs={[HOME]}
      isWide={isWide}
      asked={asked}
      draw={(dashboard) => <Shown dashboard={dashboard} choose={setYear} />}
    />
  );
}

interface ShownProps {
  readonly dashboard: Dashboard;
  readonly choose: (year: number) => void;
}

function Shown({ dashboard, choose }: ShownProps) {
  const { year, years, figures, tiles } = dashboard;
  return (
    <>
      <div class="field">
        <label class="label" for="tahun-dasbor">
          Tahun
        </label>
        <select id="tahun-dasbor" value={year} onChange={(event) => choose(Number(event.currentTarget.value))}>
          {years.map((known) => (
            <option key={known}>{known}</option>
          ))}
        </select>
      </div>
      <Tiles tiles={tiles} />
      <LokminMonths months={figures.lokmin ?? []} year={year} />
      <Partners rows={figures.kontrak ?? []} year={year} />
      <DashboardCharts figures={figures} />
      <ShowSheet />
    </>
  );
}

function ShowSheet() {
  const [reply, setReply] = useState<Reply<null> | null>(null);
  return (
    <>
      <button type="button" onClick={async () => setReply(await ask('showSheet', { sheet: 'Dasbor' }))}>
        Tunjukkan lembar Dasbor
      </button>
      <p class="who" role="status">
        {reply && (reply.ok ? 'Lembar Dasbor ditampilkan.' : reply.refusals.map(({ message }) => message).join(' '))}
      </p>
    </>
  );
}
