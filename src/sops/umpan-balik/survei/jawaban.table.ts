/** Jawaban SKM: one questionnaire a row, without any name. Ratings are asked in words and kept as 1–4. Source: PermenPANRB 14/2017. */
import type { RowOf } from '../../../schema/index.ts';
import { defineTable, field, pick } from '../../../schema/index.ts';
import type { ElementKey } from './elements.ts';
import { ELEMENT_KEYS, ELEMENTS } from './elements.ts';

export const SEXES = ['Laki-laki', 'Perempuan'] as const;
export const EDUCATION = ['Tidak sekolah', 'SD', 'SMP', 'SMA/SMK', 'Diploma', 'S1 atau D4', 'S2 atau S3'] as const;
export const OCCUPATIONS = [
  'ASN',
  'TNI atau Polri',
  'Pegawai swasta',
  'Wirausaha',
  'Petani atau nelayan',
  'Buruh',
  'Ibu rumah tangga',
  'Pelajar atau mahasiswa',
  'Lainnya',
] as const;
export const SOURCES = ['Kertas', 'Google Form'] as const;

const rating = (key: ElementKey) =>
  field.scale(ELEMENTS[key].label, ELEMENTS[key].words, { hint: ELEMENTS[key].question, advice: 'Pilih satu jawaban.' });

const ratings = {
  persyaratan: rating('persyaratan'),
  prosedur: rating('prosedur'),
  waktu: rating('waktu'),
  biaya: rating('biaya'),
  produk: rating('produk'),
  kompetensi: rating('kompetensi'),
  perilaku: rating('perilaku'),
  sarana: rating('sarana'),
  pengaduan: rating('pengaduan'),
} satisfies Record<ElementKey, unknown>;

export const jawabanTable = defineTable(
  'Jawaban SKM',
  {
    number: field.registerNumber('No. jawaban', 'JSK'),
    round: field.reference('Ronde survei', 'Ronde survei', { width: 220 }),
    answeredOn: field.date('Tanggal diisi'),
    unit: field.reference('Layanan yang dipakai', 'Unit', { optional: true, dropdown: 'Sebutan unit' }),
    sex: field.choice('Jenis kelamin', SEXES, { width: 110 }),
    age: field.wholeNumber('Umur', { min: 10, max: 120, hint: 'Dalam tahun.' }),
    education: field.choice('Pendidikan terakhir', EDUCATION),
    occupation: field.choice('Pekerjaan utama', OCCUPATIONS, { width: 150 }),
    ...ratings,
    suggestion: field.longText('Saran', {
      optional: true,
      rows: 3,
      maxLength: 2000,
      hint: 'Jangan menulis nama, riwayat penyakit, atau pengobatan.',
    }),
    source: field.choice('Asal jawaban', SOURCES, { width: 110 }),
    responseKey: field.text('Kunci tanggapan', { optional: true, width: 150 }),
  },
  { tabColor: '#1a56a8', note: 'Jawaban survei kepuasan masyarakat; nilai 1 sampai 4. Satu baris satu responden.' },
);
export type Jawaban = RowOf<typeof jawabanTable>;

/** What the public is asked, from the table; which service was used is asked beside it, from the list of units. */
export const surveyFormFields = pick(jawabanTable.fields, 'sex', 'age', 'education', 'occupation', ...ELEMENT_KEYS, 'suggestion');
