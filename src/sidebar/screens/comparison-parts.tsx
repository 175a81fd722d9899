/** Parts of the comparison: the variables of a group in a fold, and lists of what changed. */
import { useState } from 'preact/hooks';
import type { ScoreValue } from '../../sops/pkp/score-pkp.ts';
import type { ComparedVariable, Comparison } from '../../sops/pkp/scoring-view.ts';
import { Chart, Numbers } from '../parts/chart.tsx';
import { TaggedCard } from '../parts/tagged-card.tsx';
import { groupName, pointOf, scoreWords, stepWords } from './comparison.ts';

interface Pair<T> {
  readonly now: T;
  readonly last: T;
}

/** The present period, and the one before where there is one. */
export function seriesOf<T extends ScoreValue | number | null>(
  { now, last }: Pick<Comparison, 'now' | 'last'>,
  pairs: readonly Pair<T>[],
) {
  const own = { label: now, values: pairs.map((pair) => pair.now) };
  return last === null ? [own] : [own, { label: last, values: pairs.map((pair) => pair.last) }];
}

/** A radar of one or two spokes is a line: those are told in numbers. */
const SPOKES = 3;

interface GroupFoldProps {
  readonly comparison: Comparison;
  readonly group: Comparison['groups'][number];
}

/** Drawn when it is opened: a chart in a closed fold has no size. */
export function GroupFold({ comparison, group: { code, label, variables } }: GroupFoldProps) {
  const [isOpened, setOpened] = useState(false);
  const name = groupName(code, label);
  const title = `Nilai variabel ${name}`;
  const rows = variables.map((variable) => `${variable.code} ${variable.variable}`);
  const series = seriesOf(
    comparison,
    variables.map(({ now, last }) => ({ now: pointOf(now), last: pointOf(last) })),
  );
  return (
    <details class="tools" onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{name}</summary>
      {isOpened &&
        (variables.length < SPOKES ? (
          <Numbers title={title} labelTitle="Variabel" labels={rows} series={series} />
        ) : (
          <Chart
            type="radar"
            max={10}
            title={title}
            labelTitle="Variabel"
            labels={variables.map((variable) => variable.code)}
            rows={rows}
            series={series}
          />
        ))}
    </details>
  );
}

interface ChangesProps {
  readonly title: string;
  readonly lines: readonly ComparedVariable[];
  readonly isFolded?: true;
}

export function Changes({ title, lines, isFolded }: ChangesProps) {
  if (isFolded && lines.length === 0) return null;
  const cards = lines.map((line) => <ChangeCard key={line.code} line={line} />);
  if (isFolded)
    return (
      <details class="tools">
        <summary>
          {title} ({lines.length})
        </summary>
        {cards}
      </details>
    );
  return (
    <section>
      <h2>
        {title} ({lines.length})
      </h2>
      {lines.length === 0 ? <p class="who">Tidak ada.</p> : cards}
    </section>
  );
}

const TONES = { naik: 'ok', turun: 'late', tetap: '', baru: '' } as const;

function ChangeCard({ line }: { readonly line: ComparedVariable }) {
  const words = line.change === 'tetap' ? scoreWords(line.now) : stepWords(line);
  return (
    <TaggedCard tag={words} tone={TONES[line.change]} small={line.why}>
      {line.code} {line.variable}
    </TaggedCard>
  );
}
