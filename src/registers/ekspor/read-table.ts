/** A register as data for a file or for paper: its columns, its rows as cells; personal columns only when they are asked for. */
import type { Host } from '../../host/host.ts';
import { all } from '../../host/query.ts';
import type { UseCase } from '../../host/use-case.ts';
import { query } from '../../host/use-case.ts';
import type { Kind } from '../../schema/field.ts';
import type { Cell, CellType, Column, Result, Table } from '../../schema/index.ts';
import { isRecord, ok, refuse, toCells } from '../../schema/index.ts';
import { pengaturanFrom, pengaturanQuery } from '../pengaturan.ts';

/** More than a browser turns into a file at once; the newest, at the bottom of the sheet, go first. */
const MOST_EXPORTED = 5000;

const UNPRINTED: readonly Kind[] = ['multipleChoice', 'childList', 'link'];

export interface ExportedColumn {
  readonly name: string;
  readonly label: string;
  readonly type: CellType;
  readonly pattern: string;
  readonly align: Column['align'];
  readonly wrap: boolean;
  /** In pixels. */
  readonly width: number;
  readonly personal: boolean;
  /** Told on paper unless somebody chooses otherwise: not what Admen keeps for itself, nor long lists within a cell. */
  readonly printed: boolean;
}

export interface ExportedTable {
  readonly title: string;
  readonly note: string;
  /** Lines of the letterhead, largest last but the address. */
  readonly letterhead: readonly string[];
  readonly columns: readonly ExportedColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many older rows are left out. */
  readonly more: number;
  /** Labels of columns that hold personal data, whether they are among these or not. */
  readonly personal: readonly string[];
  /** `YYYY-MM-DD HH:MM:SS`. */
  readonly at: string;
  readonly by: string;
}

export interface Exportable {
  readonly tables: readonly string[];
  /** The one that the list shows. */
  readonly chosen: string;
}

/** `tableOf` is the table whose rows a list of the sidebar shows, by the list's id. */
export function exportUseCases(
  tables: () => readonly Table[],
  tableOf: (list: string) => string | undefined,
): Readonly<Record<string, UseCase>> {
  const open = () => tables().filter(({ options }) => !options.technical);
  return {
    'ekspor.daftar': query((_host, input): Result<Exportable> => {
      const names = open().map(({ name }) => name);
      const chosen = tableOf(isRecord(input) ? String(input.list ?? '') : '') ?? '';
      return ok({ tables: names, chosen: names.includes(chosen) ? chosen : (names[0] ?? '') });
    }),
    'ekspor.baca': query((host, input): Result<ExportedTable> => {
      const asked = isRecord(input) ? input : {};
      const table = open().find(({ name }) => name === asked.table);
      return table
        ? ok(exported(host, table, asked.personal === true))
        : refuse('Lembar ini tidak dapat diunduh. Pilih lembar lain.', 'table');
    }),
  };
}

function exported(host: Host, table: Table, withPersonal: boolean): ExportedTable {
  const { rows, settings } = host.read({ rows: all(table), settings: pengaturanQuery });
  const { government, agency, office, address } = pengaturanFrom(settings);
  const fields = Object.entries(table.fields).filter(([, field]) => withPersonal || !field.personal);
  const shown = rows.slice(-MOST_EXPORTED).map((row) => toCells(table, row));
  return {
    title: table.name,
    note: table.options.note ?? '',
    letterhead: [government, agency, office, address].filter((line) => line !== ''),
    columns: fields.map(([name, { label, column, personal, internal, kind }]) => ({
      name,
      label,
      type: column.type,
      pattern: column.numberFormat.pattern,
      align: column.align,
      wrap: column.wrap,
      width: column.width,
      personal,
      printed: !internal && !UNPRINTED.includes(kind) && !(table.options.computed?.names ?? []).includes(name),
    })),
    rows: shown.map((cells) => fields.map(([name]) => cells[name] ?? null)),
    more: Math.max(0, rows.length - MOST_EXPORTED),
    personal: Object.values(table.fields).flatMap(({ personal, label }) => (personal ? [label] : [])),
    at: host.now(),
    by: host.user().name,
  };
}
