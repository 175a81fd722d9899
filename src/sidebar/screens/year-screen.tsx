/** A year's performance: one indicator with its target month by month, or all of a unit by their share of the target. Source: LM-4, LM-7, LM-10. */
import { useState } from 'preact/hooks';
import type { YearIndicator, YearView } from '../../sops/lokmin/kinerja/year-view.ts';
import { Chart } from '../parts/chart.tsx';
import type { Crumb } from '../parts/page.tsx';
import { HOME } from '../parts/page.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { WidePage } from '../parts/wide-page.tsx';
import { routeTo } from '../routes.ts';
import * as say from './year-figures.ts';

interface YearScreenProps {
  /** The meeting; empty for the year as it stands today. */
  readonly record: string;
  readonly isWide: boolean;
}

export function YearScreen({ record, isWide }: YearScreenProps) {
  const [year, setYear] = useState<number | null>(null);
  const asked = useAnswer<YearView>('lokmin.showYear', year === null ? { record } : { record, year });
  return (
    <WidePage
      title="Capaian setahun"
      crumbs={crumbsTo(record, asked.reply?.ok ? asked.reply.value.title : record)}
      isWide={isWide}
      asked={asked}
      draw={(view) => <Chosen view={view} setYear={setYear} />}
    />
  );
}

function crumbsTo(record: string, title: string): readonly Crumb[] {
  const sop: Crumb = { caption: 'Lokakarya mini bulanan', route: routeTo('sop', 'lokmin') };
  return record === '' ? [HOME, sop] : [HOME, sop, { caption: title || record, route: routeTo('sop', 'lokmin', record) }];
}

function Chosen({ view, setYear }: { readonly view: YearView; readonly setYear: (year: number) => void }) {
  const [unit, setUnit] = useState('');
  const [number, setNumber] = useState('');
  const units = say.unitsIn(view);
  const indicators = say.indicatorsOf(view, unit);
  const one = indicators.find((indicator) => indicator.number === number);
  return (
    <>
      <Choice
        id="tahun"
        label="Tahun"
        value={String(view.year)}
        rows={view.years.map((year) => [String(year), String(year)])}
        change={(year) => setYear(Number(year))}
      />
      {view.indicators.length === 0 ? (
        <p class="say">Belum ada indikator tahun {view.year}. Isi dahulu daftar “Indikator”.</p>
      ) : (
        <>
          <Choice
            id="unit"
            label="Unit"
            value={unit}
            rows={[['', 'Semua unit'], ...units.map((name): Row => [name, name])]}
            change={setUnit}
          />
          <Choice
            id="indikator"
            label="Indikator"
            value={one?.number ?? ''}
            rows={[['', 'Semua indikator'], ...indicators.map((indicator): Row => [indicator.number, indicator.indicator])]}
            change={setNumber}
          />
          {one ? <OneIndicator view={view} indicator={one} /> : <ManyIndicators view={view} indicators={indicators} />}
        </>
      )}
    </>
  );
}

type Row = readonly [value: string, caption: string];

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly rows: readonly Row[];
  readonly change: (value: string) => void;
}

function Choice({ id, label, value, rows, change }: ChoiceProps) {
  return (
    <div class="field">
      <label class="label" for={`capaian-${id}`}>
        {label}
      </label>
      <select id={`capaian-${id}`} value={value} onChange={(event) => change(event.currentTarget.value)}>
        {rows.map(([choice, caption]) => (
          <option key={choice} value={choice}>
            {caption}
          </option>
        ))}
      </select>
    </div>
  );
}

function OneIndicator({ view, indicator }: { readonly view: YearView; readonly indicator: YearIndicator }) {
  const { months, measure } = indicator;
  return (
    <>
      <Chart
        type="line"
        title={`${indicator.indicator} ${view.year} (${measure})`}
        labelTitle="Bulan"
        labels={say.SHORT_MONTHS}
        series={[
          { label: 'Kumulatif', values: months.map(({ cumulative }) => cumulative) },
          { label: 'Target', values: months.map(({ target }) => target) },
          { label: 'Bulan itu', values: months.map(({ month }) => month) },
        ]}
      />
      <ul>
        <li>{say.standsAt(indicator, indicator.now, say.monthWords(view))}</li>
        <li>Enam bulan, {say.standsAt(indicator, indicator.midterm, `Juni ${view.year}`)}</li>
        <li>Target setahun {say.figureWords(indicator, indicator.yearTarget)}</li>
      </ul>
    </>
  );
}

function ManyIndicators({ view, indicators }: { readonly view: YearView; readonly indicators: readonly YearIndicator[] }) {
  const until = say.monthWords(view);
  const names = indicators.map(({ indicator }, index) => `${index + 1}. ${indicator}`);
  return (
    <>
      <Chart
        type="bar"
        title={`Capaian terhadap target s.d. ${until} (%)`}
        labelTitle="Indikator"
        labels={names.map((_, index) => String(index + 1))}
        rows={names}
        series={[{ label: 'Capaian', values: indicators.map(({ now }) => say.percentOf(now.achievement)) }]}
      />
      <table class="numbers narrow">
        <caption>Target dan hasil kumulatif</caption>
        <thead>
          <tr>
            <th scope="col">Indikator</th>
            <th scope="col">Target</th>
            <th scope="col">Hasil</th>
            <th scope="col">
              <abbr title="Capaian terhadap target, dalam persen">%</abbr>
            </th>
            <th scope="col">
              <abbr title="Capaian enam bulan pertama, dalam persen">6 bln</abbr>
            </th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator, index) => (
            <tr key={indicator.number}>
              <th scope="row">
                {names[index]}
                <span class="who">
                  {indicator.unit}, {indicator.measure}
                </span>
              </th>
              <td>{say.shortFigure(indicator, indicator.now.target)}</td>
              <td>{say.shortFigure(indicator, indicator.now.cumulative)}</td>
              <td>{say.shortShare(indicator.now.achievement)}</td>
              <td>{say.shortShare(indicator.midterm.achievement)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
