/** Nilai kriteria: what one criterion reached in one period, with what proves it; weight and target as they stood then. Source: PK-c. */
import type { RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';
import { DIRECTIONS } from '../kriteria.table.ts';
import { reachedBy } from './score-contract.ts';

export const nilaiTable = defineTable(
  'Nilai kriteria',
  {
    number: field.registerNumber('No. nilai', 'NKR'),
    contract: field.reference('Kontrak', 'Kontrak', { width: 240 }),
    monitoring: field.reference('Monitoring', 'Monitoring kontrak', { width: 160 }),
    criterion: field.reference('Kriteria', 'Kriteria kontrak', { width: 220 }),
    target: field.text('Target', { optional: true, hint: 'Seperti ketika dinilai.', width: 200 }),
    weight: field.wholeNumber('Bobot', { min: 1, max: 100, hint: 'Dalam persen, seperti ketika dinilai.' }),
    targetValue: field.decimal('Target angka', { optional: true, min: 0.01, hint: 'Seperti ketika dinilai.' }),
    direction: field.choice('Arah', DIRECTIONS, { optional: true }),
    notApplicable: field.yesNo('Tidak berlaku', { optional: true, hint: 'Bobotnya lalu dibagi kepada kriteria lain.' }),
    score: field.decimal('Nilai', { optional: true, min: 0, max: 100, hint: 'Menurut skala kontraknya: 0–100, atau 1, 2, 3.' }),
    measured: field.decimal('Hasil ukur', { optional: true, min: 0, hint: 'Untuk kriteria dengan target angka.' }),
    reached: field.decimal('Capaian kriteria', {
      optional: true,
      hint: 'Dihitung dari nilai, atau dari hasil ukur dan target angkanya. Tidak perlu diketik.',
    }),
    evidence: field.text('Bukti', { optional: true, hint: 'Nomor berita acara, foto, atau tautan.', width: 200 }),
    remark: field.longText('Catatan nilai', { optional: true, rows: 2, hint: 'Wajib bila kriteria tidak berlaku.' }),
    analysis: field.longText('Analisis', { optional: true, rows: 2, hint: 'Dari rapat monitoring.' }),
  },
  {
    tabColor: '#5a3d8a',
    note: 'Nilai setiap kriteria setiap periode.',
    computed: { names: ['reached'], of: (row) => ({ reached: reachedBy(row) }) },
  },
);
export type Nilai = RowOf<typeof nilaiTable>;
