/** The forms of a contract: the contract itself, its criteria, the scores of a period, an early end, the recap of a year. Source: PK-c. */
import type { TypedValues } from '../../../schema/index.ts';
import { defineForm, field, pick, required } from '../../../schema/index.ts';
import { kontrakTable, SCALES } from '../kontrak.table.ts';
import { kriteriaTable } from '../kriteria.table.ts';
import { monitoringTable } from '../penilaian/monitoring.table.ts';
import { nilaiTable } from '../penilaian/nilai.table.ts';
import { weightFault } from '../penilaian/weights.ts';
import { LKPP_CRITERIA, PRESETS } from '../presets.ts';

const contract = kontrakTable.fields;
const what = pick(contract, 'partner', 'contractNumber', 'work', 'scope', 'start', 'end', 'value', 'manager', 'document');

export const newContractForm = defineForm({
  id: 'kontrak.baru',
  title: 'Kontrak baru',
  intro: 'Pihak ketiga yang belum ada ditambahkan dahulu dalam daftar Pihak ketiga.',
  fields: {
    ...what,
    period: contract.period,
    preset: field.choice('Kriteria awal', PRESETS, { hint: 'Kriteria dan bobotnya dapat diubah sesudahnya.' }),
    scale: field.choice('Skala penilaian', SCALES, { optional: true }),
  },
  asks: { scale: ({ preset }: TypedValues) => (preset === LKPP_CRITERIA ? 'hidden' : 'required') },
  load: 'kontrak.loadNew',
  save: 'kontrak.add',
  submit: 'Simpan kontrak',
});

export const contractForm = defineForm({
  id: 'kontrak.ubah',
  title: 'Data kontrak',
  fields: { ...what, ...pick(contract, 'period', 'scale') },
  load: 'kontrak.load',
  save: 'kontrak.save',
});

type Typed = Readonly<Record<string, unknown>>;

/** What the weights still lack, while they are typed. */
function totalWords(items: readonly Typed[]): string {
  return weightFault(items.map(({ weight }) => Number(weight) || 0)) ?? 'Jumlah bobot 100.';
}

export const criteriaForm = defineForm({
  id: 'kontrak.kriteria',
  title: 'Kriteria kontrak',
  intro: 'Seperti dalam kontrak. Jumlah bobot harus 100. Isi target angka dan arah bila yang dicatat hasil ukur.',
  fields: {
    criteria: field.childList(
      'Daftar kriteria',
      pick(kriteriaTable.fields, 'name', 'target', 'measure', 'weight', 'targetValue', 'direction'),
      {
        itemName: 'kriteria',
        max: 30,
        titleField: 'name',
        summary: ({ weight }) => (weight ? `Bobot ${weight} %` : ''),
        total: totalWords,
      },
    ),
  },
  load: 'kontrak.loadCriteria',
  save: 'kontrak.saveCriteria',
});

/** `85 · Lembar periksa`; nothing while the criterion waits for its score. */
function scoreWords({ score, measured, notApplicable, evidence }: Typed): string {
  const given = notApplicable === true ? 'tidak berlaku' : String(score ?? measured ?? '').replace('.', ',');
  return [given, evidence].filter(Boolean).join(' · ');
}

export const scoreForm = defineForm({
  id: 'kontrak.penilaian',
  title: 'Penilaian kinerja',
  fields: {
    ...pick(monitoringTable.fields, 'assessedOn', 'assessor'),
    scores: field.childList(
      'Nilai setiap kriteria',
      pick(nilaiTable.fields, 'score', 'measured', 'notApplicable', 'evidence', 'remark'),
      { itemName: 'kriteria', fixed: true, max: 30, summary: scoreWords },
    ),
    note: monitoringTable.fields.note,
  },
  load: 'kontrak.loadScores',
  save: 'kontrak.score',
});

export const endForm = defineForm({
  id: 'kontrak.akhiri',
  title: 'Akhiri kontrak lebih awal',
  intro: 'Penilaian sesudah hari itu tidak ditagih lagi.',
  fields: {
    endedOn: required(contract.endedOn, 'Isi tanggal berakhirnya.'),
    endedReason: required(contract.endedReason, 'Tulis mengapa kontrak diakhiri.'),
  },
  load: 'kontrak.loadEnd',
  save: 'kontrak.end',
  submit: 'Akhiri kontrak',
});

export const recapForm = defineForm({
  id: 'kontrak.rekap',
  title: 'Rekap tahunan pihak ketiga',
  intro: 'Semua kontrak tahun itu: nilai setiap periode, rata-rata, kelas, rapat, dan tindak lanjut.',
  fields: { year: field.wholeNumber('Tahun', { min: 2000, max: 2100 }) },
  load: 'kontrak.loadRecap',
  save: 'kontrak.makeRecap',
  submit: 'Buat rekap',
});

export const contractForms = [newContractForm, contractForm, criteriaForm, scoreForm, endForm, recapForm] as const;
