/** The board of a SOP: what came and was settled month by month, and all open records by where they stand. */
import type { Board } from '../../sops/sop.ts';
import { findSop } from '../manifests.ts';
import { Chart } from '../parts/chart.tsx';
import { Fold } from '../parts/fold.tsx';
import { HOME, Page } from '../parts/page.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { WidePage } from '../parts/wide-page.tsx';
import { RecordCard } from './record-card.tsx';

export function BoardScreen({ id, isWide }: { readonly id: string; readonly isWide: boolean }) {
  const sop = findSop(id);
  const asked = useAnswer<Board>(sop?.board ?? '');
  if (!sop?.board) return <Page title="Papan tidak dikenal" crumbs={[HOME]} />;
  return (
    <WidePage
      title="Papan"
      crumbs={[HOME, { caption: sop.title, route: `sop/${id}` }]}
      isWide={isWide}
      asked={asked}
      draw={(board) => (
        <>
          <Months board={board} />
          <Columns columns={board.columns} />
        </>
      )}
    />
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
