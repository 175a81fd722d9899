/** Monitoring kontrak: one assessment of a contract for one period; its scores are in Nilai kriteria. Source: PK-c. */
import type { Ref, RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';

export const monitoringTable = defineTable(
  'Monitoring kontrak',
  {
    number: field.registerNumber('No. monitoring', 'MNK'),
    contract: field.reference('Kontrak', 'Kontrak', { width: 240 }),
    period: field.text('Periode', { hint: 'Misalnya Oktober 2026 atau Tribulan IV 2026.', width: 140 }),
    from: field.date('Awal periode', { hint: 'Hari pertama periode itu dalam masa kontrak.' }),
    to: field.date('Akhir periode', { hint: 'Hari terakhir periode itu dalam masa kontrak.' }),
    assessedOn: field.date('Tanggal penilaian'),
    assessor: field.reference('Penilai', 'Pegawai', { dropdown: 'Sebutan pegawai' }),
    note: field.longText('Catatan penilaian', { optional: true, rows: 2 }),
  },
  { tabColor: '#5a3d8a', note: 'Satu baris setiap kontrak dan periode.', nameOf: (row) => row.period },
);
export type Monitoring = RowOf<typeof monitoringTable>;

export function monitoringRef(monitoring: Monitoring): Ref {
  return { id: monitoring.number, label: monitoring.period };
}
