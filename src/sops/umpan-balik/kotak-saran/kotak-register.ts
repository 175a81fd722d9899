/** The boxes as a register that staff keep from the sidebar. */
import type { Register } from '../../../registers/register.ts';
import { printDate } from '../../../schema/dates.ts';
import { defineForm, pick } from '../../../schema/index.ts';
import { kotakTable } from './kotak.table.ts';

export const kotakRegister = {
  id: 'kotak',
  title: 'Kotak saran',
  itemName: 'kotak saran',
  table: kotakTable,
  form: defineForm({
    id: 'kotak.isi',
    title: 'Data kotak saran',
    fields: pick(kotakTable.fields, 'name', 'place', 'since', 'day', 'active'),
    load: 'kotak.load',
    save: 'kotak.save',
  }),
  line: (row) => ({
    title: row.name,
    detail: `${row.place} · dibuka setiap ${row.day} · sejak ${printDate(row.since)}`,
    tag: row.active ? '' : 'Tidak dipakai',
  }),
  start: { day: 'Jumat' as const, active: true },
} satisfies Register<typeof kotakTable.fields>;
