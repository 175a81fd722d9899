/** The six figures on top of the dashboard, each with a word on what it means; a workbook without records says so. Pure. */
import { orElse } from '../dashboard-part.ts';
import type { DataArea } from './data-area.ts';

export interface Tile {
  readonly label: string;
  /** Formulas. */
  readonly figure: string;
  readonly note: string;
  /** How its number is shown. */
  readonly number: string;
  /** A cell that is above 0 when something is overdue. */
  readonly late?: string;
}

const WHOLE = '#,##0';
const EXACT = '#,##0.00';

export function tilesOf({ cell, length }: DataArea): Tile[] {
  const at =
    (block: string) =>
    (row: number, column = 1) =>
      cell(block, row, column);
  return [
    ...feedbackTiles(at('umpanBalik')),
    surveyTile(at('ikm'), length('ikm')),
    lokminTile(cell),
    rtlTile(at('rtlTerbuka')),
    pkpTile(at('pkp')),
  ];
}

type At = (row: number, column?: number) => string;

function feedbackTiles(of: At): Tile[] {
  const late = of(4);
  return [
    {
      label: 'Umpan balik masuk',
      figure: of(0),
      note: `IF(${of(0)}=0;"Belum ada umpan balik";${of(2)}&" selesai, "&${of(1)}&" keluhan")`,
      number: WHOLE,
    },
    {
      label: 'Umpan balik terbuka',
      figure: of(3),
      note: `IF(${of(3)}=0;"Tidak ada yang menunggu";IF(${late}=0;"Tidak ada yang terlambat";${late}&" lewat tenggat"))`,
      number: WHOLE,
      late,
    },
  ];
}

function surveyTile(of: At, rounds: number): Tile {
  const [now, last] = [of(rounds - 1), of(rounds - 2)];
  const change = `ROUND(ABS(${now}-${last});2)`;
  const trend = `IF(${last}="";"";IF(${change}=0;", tetap";IF(${now}>${last};", naik ";", turun ")&TEXT(${change};"#,##0.00")))`;
  return {
    label: 'Indeks kepuasan (IKM)',
    figure: `IF(${now}="";"–";${now})`,
    note: `IF(${now}="";"Belum ada survei yang ditutup";"Mutu "&${of(rounds - 1, 2)}&${trend})`,
    number: EXACT,
  };
}

function lokminTile(cell: DataArea['cell']): Tile {
  const sum = (column: number) => `SUM(${cell('lokmin', 0, column)}:${cell('lokmin', 11, column)})`;
  return {
    label: 'Lokmin lengkap',
    figure: `IF(${sum(1)}=0;"–";${sum(6)}&" dari "&${sum(1)})`,
    note: `IF(${sum(1)}=0;"Belum ada lokmin bulanan";"Undangan sampai laporan")`,
    number: WHOLE,
  };
}

function rtlTile(of: At): Tile {
  const late = of(1);
  return {
    label: 'RTL terbuka',
    figure: of(0),
    note: `IF(${of(0)}=0;"Tidak ada yang menunggu";IF(${late}=0;"Tidak ada yang terlambat";${late}&" lewat tenggat"))`,
    number: WHOLE,
    late,
  };
}

function pkpTile(of: At): Tile {
  return {
    label: 'Nilai kinerja (PKP)',
    figure: `IF(${of(0)}="";"–";${of(0)})`,
    note: orElse(`IF(${of(0, 0)}="";"Belum ada penilaian";${of(0, 2)})`, '""'),
    number: EXACT,
  };
}
