/** The completeness of a year's meetings, in one read: the meetings of the year and of the one before, and what hangs on them. */
import type { Host } from '../../../host/host.ts';
import type { Columns } from '../../../host/query.ts';
import { column, picked } from '../../../host/query.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { kehadiranTable } from '../../../registers/kehadiran.table.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import { tinjauanRtlTable } from '../../../registers/tinjauan-rtl.table.ts';
import type { Result } from '../../../schema/index.ts';
import { ok } from '../../../schema/index.ts';
import { masalahTable } from '../masalah.table.ts';
import { completenessOf } from './completeness.ts';
import type { Completeness } from './completeness-view.ts';
import { PARTS } from './meeting-cells.ts';
import { yearOf, yearsOf } from './year-input.ts';

function queries(year: string) {
  const years = [year, String(Number(year) - 1)];
  const held =
    (among: readonly string[]) =>
    (_values: readonly string[], { numbers = [], dates = [] }: Columns) =>
      new Set(numbers.filter((_, index) => among.includes((dates[index] ?? '').slice(0, 4))));
  return {
    numbers: column(rapatTable, 'number'),
    dates: column(rapatTable, 'date'),
    rapat: picked(rapatTable, 'number', held(years)),
    kehadiran: picked(kehadiranTable, 'meeting', held([year])),
    masalah: picked(masalahTable, 'meeting', held([year])),
    rtl: picked(rtlTable, 'source', held(years)),
    tinjauan: picked(tinjauanRtlTable, 'meeting', held([year])),
    dokumen: picked(dokumenTable, 'record', held([year])),
    pengaturan: pengaturanQuery,
  };
}

export function showCompleteness(host: Host, input: unknown): Result<Completeness> {
  const today = host.today();
  const year = yearOf(input, today);
  const { dates, pengaturan, ...rows } = host.read(queries(year));
  const settings = pengaturanFrom(pengaturan);
  return ok({
    year,
    years: yearsOf(dates, today),
    office: settings.office,
    parts: PARTS,
    rows: completenessOf(rows, year, today, settings),
  });
}
