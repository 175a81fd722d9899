/** One contract over its periods: its value against the border of "Baik", and every criterion with what was weak. Source: PK-c. */
import type { ComparedContract, ComparedCriterion } from '../../sops/pihak-ketiga/kontrak/compare.ts';
import { Chart } from '../parts/chart.tsx';
import { useNavigation } from '../routes.ts';
import type { CriterionRow } from './contract-figures.ts';
import * as say from './contract-figures.ts';

interface OneContractProps {
  readonly contract: ComparedContract;
  readonly isWide: boolean;
}

export function OneContract({ contract, isWide }: OneContractProps) {
  const { go } = useNavigation();
  const { periods, best, good, scale, route } = contract;
  return (
    <>
      <Chart
        type="line"
        max={best}
        bridged
        title={`Nilai setiap periode, skala ${scale}`}
        labelTitle="Periode"
        labels={periods.map((period) => say.shortPeriod(period, periods))}
        rows={periods.map(({ period }) => period)}
        series={[
          { label: 'Nilai', values: periods.map(({ total }) => total) },
          { label: 'Batas “Baik”', values: periods.map(() => good) },
        ]}
      />
      <Totals contract={contract} />
      <h2>Kriteria setiap periode</h2>
      {isWide ? <CriteriaTable contract={contract} /> : <CriteriaCards contract={contract} />}
      <p class="ways-on">
        <button type="button" class="link" onClick={() => go(route)}>
          Buka kontrak
        </button>
        <button type="button" class="link" onClick={() => go('pihakketiga/kontrak')}>
          Bandingkan dengan yang lain
        </button>
      </p>
    </>
  );
}

function Totals({ contract }: { readonly contract: ComparedContract }) {
  return (
    <table class="numbers matrix">
      <caption class="visually-hidden">Nilai, kelas, dan perubahan setiap periode</caption>
      <thead>
        <tr>
          <th scope="col">Periode</th>
          <th scope="col">Nilai</th>
          <th scope="col">Kelas, perubahan</th>
        </tr>
      </thead>
      <tbody>
        {contract.periods.map(({ period, text, klass, tone, change }) => (
          <tr key={period}>
            <th scope="row">{period}</th>
            <td>{text}</td>
            <td>
              <span class={`tag ${tone}`}>{klass}</span>
              {change !== '' && <span class="who">{change}</span>}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Rata-rata</th>
          <td>{say.meanWords(contract)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

function CriteriaTable({ contract }: { readonly contract: ComparedContract }) {
  const criteria = say.criteriaOf(contract);
  return (
    <section class="scroll" aria-label="Nilai kriteria setiap periode">
      <table class="numbers matrix">
        <caption class="visually-hidden">Nilai kriteria setiap periode</caption>
        <thead>
          <tr>
            <th scope="col">Periode</th>
            {criteria.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {contract.periods.map(({ period }, index) => (
            <tr key={period}>
              <th scope="row">{period}</th>
              {criteria.map(({ id, cells }) => {
                const cell = cells[index];
                return <td key={id}>{cell ? <Reached cell={cell} /> : '–'}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What is weak says so, and not by its colour alone. */
function Reached({ cell: { text, isLow } }: { readonly cell: ComparedCriterion }) {
  return isLow ? <span class="tag late">{text} lemah</span> : <span>{text}</span>;
}

function CriteriaCards({ contract }: { readonly contract: ComparedContract }) {
  return (
    <>
      {say.criteriaOf(contract).map((row) => (
        <CriterionCard key={row.id} contract={contract} row={row} />
      ))}
    </>
  );
}

function CriterionCard({ contract: { periods }, row }: { readonly contract: ComparedContract; readonly row: CriterionRow }) {
  return (
    <div class="card">
      {row.lowCount > 0 && <span class="tag late">{row.lowCount}× lemah</span>}
      <b>{row.name}</b>
      <ul class="values in-line">
        {row.cells.map((cell, index) => {
          const period = periods[index];
          if (!cell || !period) return null;
          return (
            <li key={period.period}>
              {say.shortPeriod(period, periods)}: <Reached cell={cell} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
