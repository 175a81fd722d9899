/** The indicators of a year with their targets, as programmes keep them in Excel, brought along. Source: LM-4. */
import type { ImportList } from '../../../registers/impor/import-list.ts';
import { defineImport, keyWords, plainRow } from '../../../registers/impor/import-list.ts';
import { MONTHS } from '../../../schema/dates.ts';
import { checkIndikator } from './check-indikator.ts';
import { indikatorTable } from './indikator.table.ts';
import { indikatorRegister } from './indikator-register.ts';

const { fields } = indikatorRegister.form;

const METHOD_WORDS = {
  ...{
    absolut: 'Jumlah',
    angka: 'Jumlah',
    kumulatif: 'Jumlah',
    persen: 'Persen dari sasaran setahun',
    '%': 'Persen dari sasaran setahun',
  },
  ...{
    persentase: 'Persen dari sasaran setahun',
    'persen setahun': 'Persen dari sasaran setahun',
    'persen bulanan': 'Persen setiap bulan',
  },
} as const;

const month = (number: number) => {
  const name = MONTHS[number - 1] ?? '';
  return { alike: [name, name.slice(0, 3), `target ${name.slice(0, 3)}`], examples: ['', ''] as const };
};

export const indikatorImport = defineImport({
  id: 'indikator',
  title: 'Indikator',
  itemName: 'indikator',
  table: indikatorTable,
  fields,
  columns: {
    year: { alike: ['thn'], examples: ['2026', '2026'] },
    unit: { alike: ['program', 'unit kerja', 'klaster', 'upaya'], examples: ['Tata Usaha', 'Tata Usaha'] },
    indicator: {
      alike: ['nama indikator', 'indikator kinerja', 'kegiatan', 'uraian'],
      examples: ['Imunisasi dasar lengkap', 'Kunjungan ibu hamil K6'],
    },
    measure: { alike: ['sat'], examples: ['bayi', 'ibu hamil'] },
    method: {
      alike: ['cara', 'perhitungan', 'cara perhitungan'],
      examples: ['Jumlah', 'Persen dari sasaran setahun'],
      means: METHOD_WORDS,
    },
    target: { alike: ['target', 'target tahunan', 'target tahun'], examples: ['480', '95'] },
    population: { alike: ['sasaran', 'jumlah sasaran'], examples: ['', '520'] },
    active: { alike: ['dipakai', 'aktif', 'status'], examples: ['Ya', 'Ya'] },
    ...{ target1: month(1), target2: month(2), target3: month(3), target4: month(4), target5: month(5), target6: month(6) },
    ...{ target7: month(7), target8: month(8), target9: month(9), target10: month(10), target11: month(11), target12: month(12) },
  },
  notes: [
    'Indikator dikenali dari tahun, unit, dan namanya.',
    'Cara hitung yang kosong berarti Jumlah. Target bulanan bersifat kumulatif; kosong semua berarti dibagi rata.',
  ],
  start: { active: true, method: 'Jumlah' },
  mayUpdate: true,
  route: 'register/indikator',
  keysOf: ({ year, unit, indicator }) => [`${year}|${unit?.id}|${keyWords(indicator)}`],
  nameOf: ({ indicator, year }) => `${indicator} ${year}`,
  check: (values) => [
    ...(values.method === 'Persen dari sasaran setahun' && values.population === null
      ? [{ field: 'population', message: 'Sasaran setahun wajib diisi: persennya dihitung darinya.' }]
      : []),
    ...checkIndikator(values, []),
  ],
  newRow: (host, values) =>
    plainRow(host, indikatorTable, {
      ...values,
      population: values.method === 'Persen dari sasaran setahun' ? values.population : null,
    }),
} satisfies ImportList<typeof indikatorTable.fields, typeof fields>);
