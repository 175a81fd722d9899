/** Import of a list: what it may hold, what would become of each row, and all of it written at once or nothing. */
import type { Change } from '../../host/change.ts';
import { append, update } from '../../host/change.ts';
import type { Host } from '../../host/host.ts';
import { CONFLICT_FIELD } from '../../host/host.ts';
import { all } from '../../host/query.ts';
import type { UseCase } from '../../host/use-case.ts';
import { command, query } from '../../host/use-case.ts';
import type { Fields, Ref, Result, Saved, ValuesOf } from '../../schema/index.ts';
import { isRecord, ok, refuse, refuseAll } from '../../schema/index.ts';
import { printNumber } from '../../schema/numbers.ts';
import { unitOptions } from '../referensi.ts';
import { unitTable } from '../unit.table.ts';
import { parseBrought } from './brought.ts';
import type { ImportList } from './import-list.ts';
import { plainRow } from './import-list.ts';
import type { Brought, Judged, JudgedRow } from './judge-rows.ts';
import { judgeRows } from './judge-rows.ts';
import type { ImportDescription, ImportPreview } from './preview.ts';
import { countsOf, describeList, previewOf } from './preview.ts';

type Values = Readonly<Record<string, unknown>>;

interface Looked {
  readonly list: ImportList;
  readonly brought: Brought;
  readonly judged: Judged;
  readonly units: readonly Ref[];
  readonly read: Values;
}

export function importUseCases(lists: readonly ImportList[]): Readonly<Record<string, UseCase>> {
  const listOf = (input: unknown): Result<ImportList> => {
    const id = isRecord(input) ? String(input.list ?? '') : '';
    const list = lists.find((candidate) => candidate.id === id);
    return list ? ok(list) : refuse(`Admen tidak mengenal daftar “${id}”. Pilih daftar yang lain.`, 'list');
  };

  const look = (host: Host, input: unknown): Result<Looked> => {
    const list = listOf(input);
    if (!list.ok) return list;
    const brought = parseBrought(list.value, input);
    if (!brought.ok) return brought;
    const read = host.read({ ...list.value.queries?.(), $present: all(list.value.table), $units: all(unitTable) });
    const register = { present: read.$present as readonly Values[], units: read.$units, today: host.today() };
    const judged = judgeRows(list.value, brought.value, register);
    return ok({ list: list.value, brought: brought.value, judged, units: unitOptions(read.$units), read });
  };

  return {
    'impor.daftar': query(() => ok(lists.map(({ id, title, itemName }) => ({ id, title, itemName })))),
    'impor.buka': query((_host, input): Result<ImportDescription> => {
      const list = listOf(input);
      return list.ok ? ok(describeList(list.value)) : list;
    }),
    'impor.periksa': query((host, input): Result<ImportPreview> => {
      const looked = look(host, input);
      if (!looked.ok) return looked;
      const { list, brought, judged, units } = looked.value;
      return ok(previewOf(list, brought, judged, units));
    }),
    'impor.simpan': command((host, input): Result<Saved> => {
      const looked = look(host, input);
      return looked.ok ? write(host, looked.value, isRecord(input) ? input.expected : null) : looked;
    }),
  };
}

/** Refuses rows that cannot be written, duplicates that nobody decided on, and a register that changed since the preview. */
function write(host: Host, looked: Looked, expected: unknown): Result<Saved> {
  const { list, judged } = looked;
  const wrong = judged.rows.filter(({ kind }) => kind === 'wrong');
  if (wrong.length > 0)
    return refuseAll(
      wrong.flatMap(({ line, refusals }) =>
        refusals.map(({ field, message }) => ({ field, message: `Baris ${line}: ${message}` })),
      ),
    );
  const counts = countsOf(judged);
  if (counts.undecided > 0)
    return refuse(
      `${printNumber(counts.undecided)} baris sudah ada di ${list.title}. Tentukan dahulu: dilewati, atau diperbarui.`,
      'duplicates',
    );
  if (counts.new + counts.update === 0) return refuse('Semua baris sudah ada di register; tidak ada yang perlu diimpor.', 'rows');
  if (!isRecord(expected) || expected.new !== counts.new || expected.update !== counts.update)
    return refuse(
      'Register berubah sejak pratinjau dibuat. Tidak ada yang diimpor: lihat pratinjaunya lagi, lalu impor.',
      CONFLICT_FIELD,
    );
  const committed = host.commit(`Impor ${list.title.toLowerCase()}`, changesOf(host, looked));
  if (!committed.ok) return committed;
  const told = [
    ...(counts.new > 0 ? [`${printNumber(counts.new)} ${list.itemName} ditambahkan`] : []),
    ...(counts.update > 0 ? [`${printNumber(counts.update)} ${list.itemName} diperbarui`] : []),
    ...(counts.skip > 0 ? [`${printNumber(counts.skip)} yang sudah ada dilewati`] : []),
    ...(judged.fresh.size > 0 ? [`${judged.fresh.size} unit baru dibuat`] : []),
  ];
  return ok({
    message: `${told.join(', ')}.`,
    record: '',
    next: [
      { caption: `Buka ${list.title.toLowerCase()}`, route: list.route },
      { caption: 'Batalkan impor ini', route: 'batalkan' },
    ],
  });
}

function changesOf(host: Host, { list, judged, read }: Looked): Change[] {
  const units = new Map<string, Ref>();
  const made = [...judged.fresh].map(([provisional, name]) => {
    const row = plainRow(host, unitTable, { name, active: true });
    units.set(provisional, { id: row.number, label: name });
    return append(unitTable, row);
  });
  const settled = (values: Values): Values =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, isRecord(value) ? (units.get(String(value.id)) ?? value) : value]),
    );
  const rows = judged.rows.flatMap((row) => changeOf(host, list, { ...row, values: settled(row.values) }, read));
  return [...made, ...rows];
}

function changeOf(host: Host, { table, newRow }: ImportList, { kind, values, told, twin }: JudgedRow, read: Values): Change[] {
  if (kind === 'new') return [append(table, newRow(host, values as ValuesOf<Fields>, read))];
  if (kind !== 'update' || twin === null) return [];
  return [update(table, twin as ValuesOf<Fields>, Object.fromEntries(told.map((name) => [name, values[name]])))];
}
