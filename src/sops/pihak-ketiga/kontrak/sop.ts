/** Contracts with third parties: what was agreed, by what they are judged, how they stand. Source: seed-000; PK-c. */
import type { Register } from '../../../registers/register.ts';
import { defineForm, pick } from '../../../schema/index.ts';
import type { Sop, Step } from '../../sop.ts';
import { kontrakTable } from '../kontrak.table.ts';
import { kriteriaTable } from '../kriteria.table.ts';
import { monitoringTable } from '../penilaian/monitoring.table.ts';
import { nilaiTable } from '../penilaian/nilai.table.ts';
import { pihakKetigaTable } from '../pihak-ketiga.table.ts';
import type { Contract } from './contract-record.ts';
import { contractForms } from './forms.ts';
import * as proof from './proofs.ts';

const MANAGER = 'Pengelola kontrak';

const steps: readonly Step<Contract>[] = [
  {
    id: 'kontrak',
    number: 1,
    phase: 'Kontrak',
    title: 'Isi kontrak',
    text: 'Pihak ketiga, nomor, masa berlaku, nilai, ruang lingkup, dan pengelolanya dicatat.',
    by: MANAGER,
    actions: [{ type: 'form', form: 'kontrak.ubah', caption: 'Ubah data kontrak' }],
    proof: proof.agreed,
  },
  {
    id: 'kriteria',
    number: 2,
    phase: 'Kontrak',
    title: 'Kriteria kinerja',
    text: 'Kriteria, target, cara mengukur, dan bobotnya diambil dari kontrak.',
    by: MANAGER,
    actions: [{ type: 'form', form: 'kontrak.kriteria', caption: 'Isi kriteria' }],
    proof: proof.criteria,
  },
  {
    id: 'penilaian',
    number: 3,
    phase: 'Monitoring',
    title: 'Penilaian setiap periode',
    text: 'Setiap kriteria dinilai dengan buktinya pada setiap periode.',
    by: MANAGER,
    actions: [
      { type: 'form', form: 'kontrak.penilaian', caption: 'Nilai', each: true },
      { type: 'document', useCase: 'kontrak.makeScoreSheet', caption: 'Lembar penilaian', each: true },
      { type: 'screen', route: 'pihakketiga/kontrak/{record}', caption: 'Lihat perkembangannya' },
    ],
    proof: proof.assessed,
  },
  {
    id: 'rapat',
    number: 4,
    phase: 'Monitoring',
    title: 'Rapat monitoring',
    text: 'Kinerja dibahas bersama pihak ketiga menurut SOP monitoring kinerja pihak ketiga.',
    by: MANAGER,
    actions: [
      { type: 'form', form: 'monitoring.rencana', caption: 'Rencanakan rapat' },
      { type: 'screen', route: 'sop/monitoring/{record}', caption: 'Buka rapat', each: true },
    ],
    proof: proof.meetings,
  },
  {
    id: 'akhir',
    number: 5,
    phase: 'Akhir',
    title: 'Perpanjangan atau akhir kontrak',
    text: 'Kontrak yang akan habis diperpanjang atau diakhiri menurut hasil penilaiannya.',
    by: MANAGER,
    actions: [
      { type: 'form', form: 'kontrak.baru', caption: 'Perpanjang dengan kontrak baru' },
      { type: 'form', form: 'kontrak.akhiri', caption: 'Akhiri lebih awal' },
    ],
    proof: proof.ended,
  },
];

export const pihakKetigaRegister = {
  id: 'pihakKetiga',
  title: 'Pihak ketiga',
  itemName: 'pihak ketiga',
  table: pihakKetigaTable,
  form: defineForm({
    id: 'pihakKetiga.isi',
    title: 'Data pihak ketiga',
    fields: pick(pihakKetigaTable.fields, 'name', 'work', 'contact', 'position', 'address', 'phone', 'email', 'active'),
    load: 'pihakKetiga.load',
    save: 'pihakKetiga.save',
  }),
  line: (row) => ({ title: row.name, detail: row.work, tag: row.active ? '' : 'Tidak bekerja sama lagi' }),
  start: { active: true },
} satisfies Register<typeof pihakKetigaTable.fields>;

export const kontrak: Sop<Contract> = {
  id: 'kontrak',
  title: 'Kontrak pihak ketiga',
  purpose: 'Kontrak, kriteria kinerja, penilaian setiap periode, dan perbandingannya.',
  recordName: 'kontrak',
  startCaption: 'Catat kontrak',
  source: 'SOP Monitoring Kinerja Pihak Ketiga, dokumen terkait',
  templates: 'pihak-ketiga',
  tables: [pihakKetigaTable, kontrakTable, kriteriaTable, monitoringTable, nilaiTable],
  steps,
  forms: contractForms,
  registers: [pihakKetigaRegister] as unknown as Sop['registers'],
  start: 'kontrak.baru',
  list: 'kontrak.list',
  open: 'kontrak.open',
  lists: [],
  tools: [
    { type: 'screen', route: 'pihakketiga/kontrak', caption: 'Bandingkan pihak ketiga' },
    { type: 'form', form: 'kontrak.rekap', caption: 'Rekap tahunan' },
  ],
};
