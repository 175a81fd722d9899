/** Every look at a SOP by daftar tilik: its rate over time against the threshold, and each with its paper. Source: LM-17. */
import { printDate, printShortDate } from '../../schema/dates.ts';
import { printNumber } from '../../schema/numbers.ts';
import type { ComplianceView } from '../../sops/dokumen-sop/tilik/show-compliance.ts';
import { Chart } from '../parts/chart.tsx';
import { Fold } from '../parts/fold.tsx';
import { ActionButton } from './step-actions.tsx';

type Look = ComplianceView['checks'][number];

/** One point is no line: the list says it. */
const FEWEST = 2;

export function RateChart({ view: { checks, limit } }: { readonly view: ComplianceView }) {
  const rated = checks.filter(({ rate }) => rate !== null).reverse();
  if (rated.length < FEWEST) return null;
  return (
    <Chart
      type="line"
      max={100}
      title="Kepatuhan setiap penilaian (%)"
      labelTitle="Penilaian"
      labels={rated.map(({ checkedOn }) => printShortDate(checkedOn))}
      rows={rated.map(({ checkedOn, number }) => `${printShortDate(checkedOn)}, ${number}`)}
      series={[
        { label: 'Kepatuhan', values: rated.map(({ rate }) => rate) },
        { label: `Ambang ${limit} %`, values: rated.map(() => limit) },
      ]}
    />
  );
}

const FIRST = 5;

interface LookListProps {
  readonly record: string;
  readonly checks: readonly Look[];
  readonly again: () => void;
}

export function LookList({ record, checks, again }: LookListProps) {
  if (checks.length === 0) return null;
  return (
    <section>
      <h2>Penilaian ({checks.length})</h2>
      <Fold
        items={checks}
        first={FIRST}
        draw={(look) => <LookCard key={look.number} record={record} look={look} again={again} />}
      />
    </section>
  );
}

interface LookCardProps {
  readonly record: string;
  readonly look: Look;
  readonly again: () => void;
}

function LookCard({ record, look, again }: LookCardProps) {
  const { number, checkedOn, unit, assessor, yes, no, notApplicable, rate } = look;
  const [words, tone] = verdictOf(look);
  const rateText = rate === null ? 'tidak dapat dihitung' : `${printNumber(rate)} %`;
  return (
    <div class="card" tabIndex={-1}>
      <span class={`tag ${tone}`}>{words}</span>
      <b>
        {rateText}, {printDate(checkedOn)}
      </b>
      <span class="who">
        {[unit, assessor, look.record ? `dari ${look.record}` : 'diamati', number].filter(Boolean).join(' · ')}
      </span>
      <span class="who">
        {yes} ya, {no} tidak, {notApplicable} tidak berlaku
      </span>
      <ActionButton
        action={{ type: 'document', useCase: 'dokumenSop.makeChecklist', caption: `Cetak ${number}`, part: number }}
        record={record}
        again={again}
        isFirst={false}
      />
    </div>
  );
}

function verdictOf({ isCompliant }: Look): readonly [words: string, tone: string] {
  if (isCompliant === null) return ['Tidak dihitung', ''];
  return isCompliant ? ['Patuh', 'ok'] : ['Belum patuh', 'late'];
}
