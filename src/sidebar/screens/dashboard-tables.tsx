/** Lokmin by month, and third parties with their latest value: tables of the dashboard. */
import type { Figures } from '../../sops/dashboard-part.ts';

interface RowsProps {
  readonly year: number;
}

/** Short heads that fit in 300 px, with the whole word behind them. */
const PARTS = [
  ['Und', 'Undangan'],
  ['Hdr', 'Daftar hadir'],
  ['Not', 'Notulen'],
  ['Lpr', 'Lapor'],
] as const;

/** Months with a meeting: how many of its papers are there. */
export function LokminMonths({ months, year }: RowsProps & { readonly months: Figures }) {
  const held = months.filter((month) => Number(month[1]) > 0);
  if (held.length === 0) return <p class="say">Belum ada lokmin bulanan tahun {year}. Rencanakan dari Lokakarya mini bulanan.</p>;
  return (
    <table class="numbers months">
      <caption>Lokakarya mini bulanan</caption>
      <thead>
        <tr>
          <th scope="col">Bulan</th>
          {PARTS.map(([short, word]) => (
            <th key={word} scope="col">
              <abbr title={word}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {held.map(([month, all, ...parts]) => (
          <tr key={String(month)}>
            <th scope="row">{month}</th>
            {PARTS.map(([, word], part) => (
              <td key={word} class={parts[part] === all ? 'all' : parts[part] === 0 ? 'none' : ''}>
                {markOf(Number(parts[part]), Number(all))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function markOf(there: number, all: number) {
  if (there > 0 && there < all) return `${there}/${all}`;
  const [sign, word] = there === all ? ['✓', 'ada'] : ['–', 'belum ada'];
  return (
    <>
      <span aria-hidden="true">{sign}</span>
      <span class="visually-hidden">{word}</span>
    </>
  );
}

export function Partners({ rows, year }: RowsProps & { readonly rows: Figures }) {
  const named = rows.filter(([work]) => work !== '');
  if (named.length === 0) return <p class="say">Belum ada kontrak pihak ketiga yang berlaku tahun {year}.</p>;
  return (
    <table class="numbers partners">
      <caption>Pihak ketiga</caption>
      <thead>
        <tr>
          <th scope="col">Pekerjaan</th>
          <th scope="col">Nilai</th>
          <th scope="col">Kelas</th>
        </tr>
      </thead>
      <tbody>
        {named.map(([work, value, klass, period], index) => (
          <tr key={index}>
            <th scope="row">
              {work}
              <span class="who">{period}</span>
            </th>
            <td>{typeof value === 'number' ? value.toLocaleString('id-ID', { minimumFractionDigits: 2 }) : '–'}</td>
            <td>{klass === '' ? 'Belum dinilai' : klass}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
