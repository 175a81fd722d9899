/** Contracts side by side: how each stands of late, a line for each over the months, and every period in words. Source: PK-c. */
import type { ComparedContract, ComparedPeriod } from '../../sops/pihak-ketiga/kontrak/compare.ts';
import { Chart } from '../parts/chart.tsx';
import { Fold } from '../parts/fold.tsx';
import { routeTo, useNavigation } from '../routes.ts';
import type { MonthColumn } from './contract-figures.ts';
import * as say from './contract-figures.ts';

interface SideBySideProps {
  /** At least one, with the periods that are shown. */
  readonly contracts: readonly ComparedContract[];
  readonly isWide: boolean;
}

export function SideBySide({ contracts, isWide }: SideBySideProps) {
  const months = say.monthsOf(contracts);
  return (
    <>
      <div class="standing">
        {contracts.map((contract) => (
          <Standing key={contract.number} contract={contract} name={say.nameOf(contract, contracts)} />
        ))}
      </div>
      <Chart
        type="line"
        max={100}
        bridged
        title="Nilai dalam persen dari nilai terbaik skalanya"
        labelTitle="Periode s.d."
        labels={months.map(({ short }) => short)}
        rows={months.map(({ name }) => name)}
        heads={contracts.map((_, index) => String(index + 1))}
        series={contracts.map((contract) => ({
          label: say.nameOf(contract, contracts),
          values: months.map((month) => say.periodIn(contract, month)?.share ?? null),
        }))}
      />
      <p class="who">
        Skala 0–100 dan 1–3 disetarakan supaya dapat dibandingkan. Nilai tribulan dan semester ada pada bulan terakhirnya.
      </p>
      <h2>Setiap periode</h2>
      {isWide ? <PeriodTable contracts={contracts} months={months} /> : <PeriodCards contracts={contracts} months={months} />}
    </>
  );
}

function developmentOf({ number }: ComparedContract): string {
  return routeTo('pihakketiga', 'kontrak', number);
}

/** How a contract stands of late. */
function Standing({ contract, name }: { readonly contract: ComparedContract; readonly name: string }) {
  const { go } = useNavigation();
  const latest = say.latestOf(contract);
  const { work, route, scale, periods } = contract;
  return (
    <div class="card">
      {latest && <span class={`tag ${latest.tone}`}>{latest.klass}</span>}
      <b>{name}</b>
      <span class="who">{work}</span>
      {latest === null ? (
        'Belum ada nilai'
      ) : (
        <>
          <span class="figure">{latest.text}</span> {latest.change}
          <span class="who">
            {latest.period}, skala {scale}. Rata-rata {say.meanWords(contract)} dari {periods.length} periode.
          </span>
        </>
      )}
      <p class="ways-on">
        <button type="button" class="link" aria-label={`Perkembangan ${name}`} onClick={() => go(developmentOf(contract))}>
          Perkembangan
        </button>
        <button type="button" class="link" aria-label={`Buka kontrak ${name}`} onClick={() => go(route)}>
          Buka kontrak
        </button>
      </p>
    </div>
  );
}

interface PeriodsProps {
  readonly contracts: readonly ComparedContract[];
  readonly months: readonly MonthColumn[];
}

function PeriodTable({ contracts, months }: PeriodsProps) {
  const { go } = useNavigation();
  return (
    <section class="scroll" aria-label="Nilai setiap periode">
      <table class="numbers matrix">
        <caption class="visually-hidden">Nilai setiap periode, menurut skala kontraknya</caption>
        <thead>
          <tr>
            <th scope="col">Periode s.d.</th>
            {contracts.map((contract) => (
              <th key={contract.number} scope="col">
                <button type="button" class="link" onClick={() => go(developmentOf(contract))}>
                  {say.nameOf(contract, contracts)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.key}>
              <th scope="row">{month.name}</th>
              {contracts.map((contract) => {
                const period = say.periodIn(contract, month);
                return <td key={contract.number}>{period ? <Value period={period} month={month} /> : '–'}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** `86,5 Baik naik 4`; a period that is not the month itself says which it is. */
function Value({ period, month }: { readonly period: ComparedPeriod; readonly month: MonthColumn }) {
  return (
    <>
      {period.text} <span class={`tag ${period.tone}`}>{period.klass}</span>
      <span class="who">{[period.change, period.period === month.name ? '' : period.period].filter(Boolean).join(' · ')}</span>
    </>
  );
}

const FIRST_MONTHS = 3;

/** The latest month on top. */
function PeriodCards({ contracts, months }: PeriodsProps) {
  return (
    <Fold
      items={[...months].reverse()}
      first={FIRST_MONTHS}
      draw={(month) => (
        <div key={month.key} class="card" tabIndex={-1}>
          <b>{month.name}</b>
          <ul class="values">
            {contracts.map((contract) => {
              const period = say.periodIn(contract, month);
              return (
                period && (
                  <li key={contract.number}>
                    {say.nameOf(contract, contracts)}
                    <br />
                    <Value period={period} month={month} />
                  </li>
                )
              );
            })}
          </ul>
        </div>
      )}
    />
  );
}
