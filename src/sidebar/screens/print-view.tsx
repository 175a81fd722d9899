/** What is printed of a register: letterhead, title, table. Stands beside the page while the browser prints, which shows nothing else. */
import { render } from 'preact';
import type { ExportedColumn, ExportedTable } from '../../registers/ekspor/read-table.ts';
import { printDate } from '../../schema/dates.ts';
import { printNumber } from '../../schema/numbers.ts';
import { printedCell } from './printed-table.ts';

interface PrintProps {
  readonly table: ExportedTable;
  readonly columns: readonly ExportedColumn[];
}

/** Prints as soon as it stands there, and takes itself away. */
export function printTable({ table, columns }: PrintProps): void {
  const paper = document.createElement('div');
  paper.className = 'printed';
  const title = document.title;
  const leave = () => {
    document.title = title;
    render(null, paper);
    paper.remove();
  };
  render(<PrintedTable table={table} columns={columns} />, paper);
  document.body.append(paper);
  document.title = table.title;
  addEventListener('afterprint', leave, { once: true });
  print();
}

function PrintedTable({ table, columns }: PrintProps) {
  const { title, letterhead, rows, at, by, columns: all } = table;
  const places = columns.map((column) => all.indexOf(column));
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <>
      <div class="kop">
        {letterhead.map((line, index) => (
          <div key={line} class={index === letterhead.length - 2 ? 'office' : ''}>
            {line}
          </div>
        ))}
      </div>
      <h1>{title}</h1>
      <p>
        {printNumber(rows.length)} baris. Dicetak {printDate(at.slice(0, 10))} pukul {at.slice(11, 16).replace(':', '.')} oleh{' '}
        {by}.
      </p>
      <table>
        <colgroup>
          {columns.map(({ name, width }) => (
            <col key={name} style={{ width: `${(width / whole) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ name, label }) => (
              <th key={name}>{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map((column, col) => (
                <td key={column.name} class={column.align.toLowerCase()}>
                  {printedCell(row[places[col] ?? -1] ?? null, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
