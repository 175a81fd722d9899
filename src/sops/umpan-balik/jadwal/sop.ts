/** The schedule of activities that hear the people, plan against realisation, with what each brought. Source: seed-002, F–H. */
import { form } from '../../actions.ts';
import type { Sop, Step } from '../../sop.ts';
import type { Activity } from './activity-record.ts';
import { jadwalForms } from './forms.ts';
import { jadwalTable } from './jadwal.table.ts';
import { jadwalRegister } from './jadwal-register.ts';
import { kegiatanTable } from './kegiatan.table.ts';
import * as proof from './proofs.ts';

const UKM = 'Penanggung jawab UKM';

const steps: readonly Step<Activity>[] = [
  {
    id: 'KA-F',
    number: 1,
    phase: 'Pelaksanaan',
    title: 'Laksanakan sesuai jadwal',
    text: 'Kegiatan dilaksanakan pada bulan yang dijadwalkan dalam kerangka acuan.',
    by: UKM,
    actions: [form('jadwal.laksanakan', 'Catat pelaksanaan'), form('jadwal.batal', 'Batalkan kegiatan')],
    proof: proof.realised,
  },
  {
    id: 'KA-7',
    number: 2,
    phase: 'Hasil',
    title: 'Rekap, analisis, dan kebutuhan',
    text: 'Hasil kegiatan direkap dan dianalisis, lalu ditentukan jenis kegiatan yang dibutuhkan masyarakat.',
    by: UKM,
    actions: [form('jadwal.hasil', 'Tulis hasil'), form('jadwal.umpanBalik', 'Catat umpan balik dari kegiatan')],
    proof: proof.results,
  },
  {
    id: 'KA-RTL',
    number: 3,
    phase: 'Hasil',
    title: 'Rencana tindak lanjut',
    text: 'Rencana perbaikan disusun dari hasil kegiatan.',
    by: UKM,
    actions: [form('jadwal.rtl', 'Susun RTL')],
    proof: proof.plans,
  },
  {
    id: 'KA-G',
    number: 4,
    phase: 'Evaluasi',
    title: 'Evaluasi pelaksanaan',
    text: 'Kesesuaian dengan jadwal dan respons masyarakat dievaluasi.',
    by: UKM,
    actions: [form('jadwal.evaluasi', 'Catat respons masyarakat')],
    proof: proof.evaluation,
  },
  {
    id: 'KA-H',
    number: 5,
    phase: 'Pelaporan',
    title: 'Laporan kegiatan',
    text: 'Hasil kegiatan dijadikan laporan dan menjadi bahan acuan kegiatan UKM.',
    by: UKM,
    actions: [{ type: 'document', useCase: 'jadwal.makeReport', caption: 'Buat laporan kegiatan' }],
    proof: proof.reported,
  },
];

export const jadwal: Sop<Activity> = {
  id: 'jadwal',
  title: 'Jadwal umpan balik masyarakat',
  purpose: 'SMD, MMD, lokmin lintas sektor, dan kuesioner: rencana, pelaksanaan, hasil, dan laporan.',
  recordName: 'kegiatan',
  startCaption: 'Susun jadwal tahun',
  source: 'Kerangka Acuan Umpan Balik Masyarakat, bagian F–H',
  templates: 'umpan-balik',
  tables: [jadwalTable, kegiatanTable],
  steps,
  forms: jadwalForms,
  registers: [jadwalRegister] as unknown as Sop['registers'],
  start: 'jadwal.susun',
  list: 'jadwal.list',
  open: 'jadwal.open',
  lists: [],
  tools: [form('jadwal.laporan', 'Laporan pelaksanaan jadwal')],
};
