/** The steps of a SOP by how often the latest looks found them followed: those under the threshold first, all of them in a fold. Source: LM-8, LM-17. */
import { printNumber } from '../../schema/numbers.ts';
import type { ComplianceView } from '../../sops/dokumen-sop/tilik/show-compliance.ts';
import { Fold } from '../parts/fold.tsx';
import { TaggedCard } from '../parts/tagged-card.tsx';

const FIRST = 3;

export function LowSteps({ view: { steps, low, limit, looks } }: { readonly view: ComplianceView }) {
  if (steps.length === 0) return null;
  const shown = low.flatMap((code) => steps.find((step) => step.code === code) ?? []);
  return (
    <section>
      <h2>Langkah di bawah ambang {limit} %</h2>
      {shown.length === 0 ? (
        <p class="who">Tidak ada dalam {looks} penilaian terakhir.</p>
      ) : (
        <Fold
          items={shown}
          first={FIRST}
          draw={({ code, label, step, yes, no, rate }) => (
            <TaggedCard
              key={code}
              tag={`${printNumber(rate)} %`}
              tone="late"
              small={`Dijalankan ${yes} dari ${yes + no} kali dalam ${looks} penilaian terakhir`}
            >
              {label}. {step}
            </TaggedCard>
          )}
        />
      )}
    </section>
  );
}

export function StepRates({ view: { steps, looks } }: { readonly view: ComplianceView }) {
  if (steps.length === 0) return null;
  return (
    <details class="tools">
      <summary>
        Kepatuhan setiap langkah, {looks} penilaian terakhir ({steps.length})
      </summary>
      <table class="numbers rates">
        <thead>
          <tr>
            <th scope="col">Langkah</th>
            <th scope="col">Ya</th>
            <th scope="col">Tidak</th>
            <th scope="col">
              <abbr title="Kepatuhan dalam persen">%</abbr>
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ code, label, step, yes, no, rate }) => (
            <tr key={code}>
              <th scope="row">
                {label}. {step}
              </th>
              <td>{yes}</td>
              <td>{no}</td>
              <td>{printNumber(rate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
