/** Distribusi: an entry is given to a unit, which answers with alternative solutions by a date. Source: seed-003, step g. */
import type { RowOf } from '../../schema/index.ts';
import { defineTable, field } from '../../schema/index.ts';

const alternative = {
  alternative: field.text('Alternatif', { maxLength: 500 }),
  remark: field.text('Pertimbangan', { optional: true, maxLength: 500 }),
};

export const distribusiTable = defineTable(
  'Distribusi',
  {
    number: field.registerNumber('No. distribusi', 'DST'),
    entry: field.reference('Umpan balik', 'Umpan balik', { internal: true, width: 240 }),
    unit: field.reference('Unit terkait', 'Unit', { dropdown: 'Sebutan unit' }),
    person: field.reference('Penanggung jawab unit', 'Pegawai', { optional: true, dropdown: 'Sebutan pegawai' }),
    sentOn: field.date('Tanggal distribusi'),
    due: field.date('Tanggapan paling lambat'),
    alternatives: field.childList('Alternatif solusi', alternative, {
      itemName: 'alternatif',
      optional: true,
      max: 10,
      titleField: 'alternative',
    }),
    answeredOn: field.date('Tanggal tanggapan', { optional: true }),
  },
  { tabColor: '#1a56a8', note: 'Unit yang dimintai alternatif solusi, dan tanggapannya.' },
);
export type Distribusi = RowOf<typeof distribusiTable>;
