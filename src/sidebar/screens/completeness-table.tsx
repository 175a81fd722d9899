/** One kind of meeting in a year: for each month what is there (✓), what is missing (✗), and what is not due yet, in signs and words. */
import type { CellState, CompletenessRow, PartCell } from '../../sops/lokmin/laporan/completeness-view.ts';
import { useNavigation } from '../routes.ts';

const SIGNS: Readonly<Record<CellState, string>> = { complete: '✓', late: '✓', missing: '✗', waiting: '…', notApplicable: '–' };

const MEANINGS: readonly (readonly [CellState, string])[] = [
  ['complete', 'ada'],
  ['missing', 'belum ada'],
  ['waiting', 'belum waktunya'],
  ['notApplicable', 'tidak diperlukan'],
];

/** Names of columns that fit in 300 px; the whole word stands behind them. */
const SHORT: Readonly<Record<string, string>> = {
  Undangan: 'Und',
  'Daftar hadir': 'Hdr',
  Notulen: 'Not',
  RTL: 'RTL',
  'Tindak lanjut': 'TL',
  'Lapor Dinkes': 'Lpr',
};

export function Legend() {
  return (
    <p class="who legend">
      {MEANINGS.map(([state, words]) => (
        <span key={state}>
          <b class={`sign ${state}`}>{SIGNS[state]}</b> {words}
        </span>
      ))}
      <span class="short">
        {Object.entries(SHORT)
          .filter(([part, short]) => part !== short)
          .map(([part, short]) => `${short}: ${part.toLowerCase()}`)
          .join(', ')}
      </span>
    </p>
  );
}

interface TableProps {
  readonly caption: string;
  readonly parts: readonly string[];
  readonly rows: readonly CompletenessRow[];
}

export function CompletenessTable({ caption, parts, rows }: TableProps) {
  const whole = rows.filter(({ cells }) => cells.every(({ state }) => state !== 'missing' && state !== 'waiting')).length;
  return (
    <table class="grid">
      <caption>
        {caption} <span class="tag">{whole} lengkap</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Bulan</th>
          {parts.map((part) => (
            <th key={part} scope="col">
              <span class="short" aria-hidden="true">
                {SHORT[part] ?? part}
              </span>
              <span class="full">{part}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.meeting?.record ?? row.month} row={row} parts={parts} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, parts }: { readonly row: CompletenessRow; readonly parts: readonly string[] }) {
  const { go } = useNavigation();
  const { meeting, label, cells } = row;
  const month = label.replace(/ \d{4}$/, '');
  if (meeting === null)
    return (
      <tr>
        <th scope="row">{month}</th>
        <td class="absent" colSpan={parts.length}>
          {cells[0] && <Sign cell={cells[0]} />} {cells[0]?.words}
        </td>
      </tr>
    );
  return (
    <tr>
      <th scope="row">
        <button type="button" class="link" aria-label={meeting.title} onClick={() => go(meeting.route)}>
          {month}
        </button>
      </th>
      {cells.map((cell, index) => (
        <td key={parts[index]} title={cell.words}>
          {cell.state === 'missing' ? (
            <button
              type="button"
              class="link"
              aria-label={`${parts[index]} ${label}: ${cell.words}. Buka rapat`}
              onClick={() => go(meeting.route)}
            >
              <Sign cell={cell} isSilent />
              <span class="words">{cell.words}</span>
            </button>
          ) : (
            <>
              <Sign cell={cell} />
              <span class="words">{cell.words}</span>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}

const SPOKEN: Readonly<Record<CellState, string>> = {
  complete: 'Ada',
  late: 'Ada, terlambat',
  missing: 'Belum ada',
  waiting: 'Belum waktunya',
  notApplicable: 'Tidak diperlukan',
};

/** The sign for the eye, the word for the ear. */
function Sign({ cell: { state }, isSilent = false }: { readonly cell: PartCell; readonly isSilent?: boolean }) {
  return (
    <>
      <b class={`sign ${state}`} aria-hidden="true">
        {SIGNS[state]}
      </b>
      {!isSilent && <span class="visually-hidden">{SPOKEN[state]}: </span>}
    </>
  );
}

/** What is missing in words, for where the table has no room for them. */
export function MissingList({ parts, rows }: Pick<TableProps, 'parts' | 'rows'>) {
  const { go } = useNavigation();
  const lacking = rows.filter(({ meeting, isWhole }) => meeting !== null && !isWhole);
  if (lacking.length === 0) return null;
  return (
    <ul class="gaps">
      {lacking.map(({ meeting, cells }) => (
        <li key={meeting?.record}>
          <button type="button" class="link" onClick={() => go(meeting?.route ?? '')}>
            {meeting?.title}
          </button>
          :{' '}
          {cells
            .flatMap(({ state, words }, index) => (state === 'missing' ? [`${parts[index]?.toLowerCase()} (${words})`] : []))
            .join(', ')}
        </li>
      ))}
    </ul>
  );
}
