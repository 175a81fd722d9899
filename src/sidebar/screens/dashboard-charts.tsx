/** The charts of the dashboard; one without anything to show says so in words. */
import type { DashboardFigures, Figures } from '../../sops/dashboard-part.ts';
import { Chart } from '../parts/chart.tsx';

interface Shown {
  readonly block: string;
  readonly title: string;
  readonly labelTitle: string;
  readonly series: string;
  readonly none: string;
}

const BARS: readonly Shown[] = [
  {
    block: 'saluran',
    title: 'Saluran umpan balik',
    labelTitle: 'Saluran',
    series: 'Umpan balik',
    none: 'Belum ada umpan balik. Catat yang pertama dari Umpan balik.',
  },
  {
    block: 'unit',
    title: 'Unit terkait',
    labelTitle: 'Unit',
    series: 'Distribusi',
    none: 'Belum ada umpan balik yang didistribusikan kepada unit.',
  },
  {
    block: 'umur',
    title: 'Umur yang masih terbuka',
    labelTitle: 'Umur',
    series: 'Terbuka',
    none: 'Tidak ada umpan balik yang masih terbuka.',
  },
  {
    block: 'ikm',
    title: 'IKM per ronde',
    labelTitle: 'Akhir periode',
    series: 'IKM',
    none: 'Belum ada survei yang ditutup.',
  },
  {
    block: 'rtl',
    title: 'RTL menurut keadaan',
    labelTitle: 'Keadaan',
    series: 'RTL',
    none: 'Belum ada RTL yang diputuskan tahun ini.',
  },
];

export function DashboardCharts({ figures }: { readonly figures: DashboardFigures }) {
  return (
    <div class="charts">
      {BARS.map(({ block, title, labelTitle, series, none }) => {
        const rows = named(figures[block] ?? []);
        if (rows.every(([, value]) => !value)) return <Nothing key={block} title={title} words={none} />;
        const labels = rows.map(([label]) => String(label));
        const values = rows.map(([, value]) => (typeof value === 'number' ? value : null));
        return (
          <Chart
            key={block}
            type="bar"
            title={title}
            labelTitle={labelTitle}
            labels={labels}
            series={[{ label: series, values }]}
          />
        );
      })}
      <Web groups={named(figures.kelompok ?? [])} title={String(figures.pkp?.[0]?.[0] ?? '')} />
    </div>
  );
}

function named(rows: Figures): Figures {
  return rows.filter(([label, value]) => label !== '' && !(label === 'Lainnya' && value === 0));
}

const TEN = 10;

function Web({ groups, title }: { readonly groups: Figures; readonly title: string }) {
  const values = (column: number) => groups.map((row) => (typeof row[column] === 'number' ? Number(row[column]) : null));
  if (groups.length === 0) return <Nothing title="Jaring laba-laba PKP" words="Belum ada penilaian kinerja. Mulai dari PKP." />;
  const last = values(2);
  return (
    <Chart
      type="radar"
      title={title}
      labelTitle="Kelompok"
      labels={groups.map(([name]) => String(name).replace(/ .*/, ''))}
      rows={groups.map(([name]) => String(name))}
      max={TEN}
      series={[
        { label: 'Kini', values: values(1) },
        ...(last.some((value) => value !== null) ? [{ label: 'Lalu', values: last }] : []),
      ]}
    />
  );
}

function Nothing({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <p class="say">{words}</p>
    </figure>
  );
}
