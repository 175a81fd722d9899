/** The six figures on top of the dashboard in words, as its sheet shows them; each leads to its place in the sidebar. Pure. */
import { printFixed, printNumber } from '../../schema/numbers.ts';
import type { DashboardFigures, Figure } from '../dashboard-part.ts';

export interface DashboardTile {
  readonly label: string;
  readonly figure: string;
  readonly note: string;
  /** Something is overdue. */
  readonly late: boolean;
  readonly route: string;
}

const NONE = '–';

export function tilesFrom(figures: DashboardFigures): DashboardTile[] {
  const at = (block: string, row: number, column = 1): Figure => figures[block]?.[row]?.[column] ?? null;
  const number = (block: string, row: number, column?: number) => Number(at(block, row, column) ?? 0);
  const waiting = (open: number, late: number) => {
    if (open === 0) return 'Tidak ada yang menunggu';
    return late === 0 ? 'Tidak ada yang terlambat' : `${late} lewat tenggat`;
  };
  const feedback = [0, 1, 2, 3, 4].map((row) => number('umpanBalik', row)) as [number, number, number, number, number];
  const [came, complaints, done, open, late] = feedback;
  const [openRtl, lateRtl] = [number('rtlTerbuka', 0), number('rtlTerbuka', 1)];
  const total = at('pkp', 0);
  return [
    {
      label: 'Umpan balik masuk',
      figure: printNumber(came),
      note: came === 0 ? 'Belum ada umpan balik' : `${done} selesai, ${complaints} keluhan`,
      late: false,
      route: 'sop/umpanBalik',
    },
    {
      label: 'Umpan balik terbuka',
      figure: printNumber(open),
      note: waiting(open, late),
      late: late > 0,
      route: 'papan/umpanBalik',
    },
    surveyTile(figures.ikm ?? []),
    lokminTile(figures.lokmin ?? []),
    {
      label: 'RTL terbuka',
      figure: printNumber(openRtl),
      note: waiting(openRtl, lateRtl),
      late: lateRtl > 0,
      route: 'register/rtl',
    },
    {
      label: 'Nilai kinerja (PKP)',
      figure: typeof total === 'number' ? printFixed(total, 2) : NONE,
      note: at('pkp', 0, 0) === '' ? 'Belum ada penilaian' : String(at('pkp', 0, 2)),
      late: false,
      route: 'sop/pkp',
    },
  ];
}

type Rows = readonly (readonly Figure[])[];

function surveyTile(rounds: Rows): DashboardTile {
  const [last, now] = [rounds[rounds.length - 2]?.[1], rounds[rounds.length - 1]?.[1]];
  const place = { label: 'Indeks kepuasan (IKM)', late: false, route: 'sop/survei' };
  if (typeof now !== 'number') return { ...place, figure: NONE, note: 'Belum ada survei yang ditutup' };
  const grade = `Mutu ${rounds[rounds.length - 1]?.[2] ?? ''}`;
  return {
    ...place,
    figure: printFixed(now, 2),
    note: typeof last === 'number' ? `${grade}, ${changeWords(now - last)}` : grade,
  };
}

function changeWords(change: number): string {
  const words = printFixed(Math.abs(change), 2);
  if (Number(Math.abs(change).toFixed(2)) === 0) return 'tetap';
  return `${change > 0 ? 'naik' : 'turun'} ${words}`;
}

function lokminTile(months: Rows): DashboardTile {
  const sum = (column: number) => months.reduce((so, month) => so + Number(month[column] ?? 0), 0);
  const place = { label: 'Lokmin lengkap', late: false, route: 'kelengkapan/lokmin' };
  if (sum(1) === 0) return { ...place, figure: NONE, note: 'Belum ada lokmin bulanan' };
  return { ...place, figure: `${sum(6)} dari ${sum(1)}`, note: 'Undangan sampai laporan' };
}
