/** The board of a SOP: what came and was settled month by month, and all open records by where they stand. */
import { useState } from 'preact/hooks';
import type { Board } from '../../sops/sop.ts';
import { findSop } from '../manifests.ts';
import { Chart } from '../parts/chart.tsx';
import { Fold } from '../parts/fold.tsx';
import { Failure, Loading } from '../parts/loading.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { Problems } from '../parts/problems.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { Widen } from '../parts/widen.tsx';
import type { Reply } from '../server.ts';
import { RecordCard } from './record-card.tsx';

export function BoardScreen({ id, isWide }: { readonly id: string; readonly isWide: boolean }) {
  const sop = findSop(id);
  const { reply, again } = useAnswer<Board>(sop?.board ?? '');
  const [failed, setFailed] = useState<Extract<Reply<unknown>, { ok: false }> | null>(null);
  if (!sop?.board) return <Page title="Papan tidak dikenal" crumbs={[HOME]} />;
  return (
    <Page
      title="Papan"
      crumbs={[HOME, { caption: sop.title, route: `sop/${id}` }]}
      sub={<Widen isWide={isWide} failed={setFailed} />}
    >
      {failed && <Failure reply={failed} retry={() => setFailed(null)} />}
      {!reply && <Loading />}
      {reply && !reply.ok && <Failure reply={reply} retry={again} />}
      {reply && <Problems problems={reply.problems} />}
      {reply?.ok && (
        <>
          <Months board={reply.value} />
          <Columns columns={reply.value.columns} />
        </>
      )}
    </Page>
  );
}

function Months({ board: { months, series } }: { readonly board: Board }) {
  if (months.length === 0) return null;
  return (
    <Chart
      type="bar"
      title={`${series.map((words, index) => (index === 0 ? words : words.toLowerCase())).join(' dan ')} tiap bulan`}
      labelTitle="Bulan"
      labels={months.map(({ label }) => label)}
      series={series.map((label, index) => ({ label, values: months.map(({ counts }) => counts[index] ?? null) }))}
    />
  );
}

const FIRST = 5;

function Columns({ columns }: { readonly columns: Board['columns'] }) {
  return (
    <div class="board">
      {columns.map(({ title, lines }) => (
        <section key={title} class={lines.length === 0 ? 'empty' : ''} aria-label={`${title}: ${lines.length}`}>
          <h2>
            {title} <span class="tag">{lines.length}</span>
          </h2>
          <Fold items={lines} first={FIRST} draw={(line) => <RecordCard key={line.record} line={line} />} />
        </section>
      ))}
    </div>
  );
}
