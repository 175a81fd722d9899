/** The schedule of the activities as a register that staff keep from the sidebar. */
import type { Register } from '../../../registers/register.ts';
import { defineForm, pick } from '../../../schema/index.ts';
import { jadwalTable } from './jadwal.table.ts';

export const jadwalRegister = {
  id: 'jadwalKegiatan',
  title: 'Jadwal kegiatan',
  itemName: 'jadwal kegiatan',
  table: jadwalTable,
  form: defineForm({
    id: 'jadwalKegiatan.isi',
    title: 'Kegiatan dan bulannya',
    intro: 'Kegiatan yang sudah dijadwalkan untuk suatu tahun tidak berubah.',
    fields: pick(jadwalTable.fields, 'activity', 'kind', 'months', 'active'),
    load: 'jadwalKegiatan.load',
    save: 'jadwalKegiatan.save',
  }),
  line: (row) => ({ title: row.activity, detail: row.months.join(', '), tag: row.active ? '' : 'Tidak dipakai' }),
  start: { active: true },
} satisfies Register<typeof jadwalTable.fields>;
