/** The indicators of each year as a list that staff keep: target, how it is counted, and the way there month by month. Source: LM-4. */
import type { Register } from '../../../registers/register.ts';
import { defineForm, pick } from '../../../schema/index.ts';
import { indikatorTable } from './indikator.table.ts';

const { fields } = indikatorTable;
const path = pick(
  fields,
  ...(['target1', 'target2', 'target3', 'target4', 'target5', 'target6'] as const),
  ...(['target7', 'target8', 'target9', 'target10', 'target11', 'target12'] as const),
);

export const indikatorRegister = {
  id: 'indikator',
  title: 'Indikator',
  itemName: 'indikator',
  table: indikatorTable,
  form: defineForm({
    id: 'indikator.isi',
    title: 'Indikator dan targetnya',
    fields: {
      ...pick(fields, 'year', 'unit', 'indicator', 'measure', 'method', 'target', 'population', 'active'),
      ...path,
    },
    sections: [
      { title: 'Indikator', fields: ['year', 'unit', 'indicator', 'measure', 'method', 'target', 'population', 'active'] },
      { title: 'Jalur target kumulatif, boleh dikosongkan semua', fields: Object.keys(path) },
    ],
    asks: { population: ({ method }) => (method === 'Persen dari sasaran setahun' ? 'required' : 'hidden') },
    load: 'indikator.load',
    save: 'indikator.save',
  }),
  line: (row) => ({
    title: row.indicator,
    detail: `${row.unit.label} · target ${fields.target.print(row.target)}${row.method === 'Jumlah' ? ` ${row.measure}` : ' %'}`,
    tag: row.active ? String(row.year) : `${row.year}, tidak dipakai`,
  }),
  start: { active: true, method: 'Jumlah' as const },
} satisfies Register<typeof indikatorTable.fields>;
