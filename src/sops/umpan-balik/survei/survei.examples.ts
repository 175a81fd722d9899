/** Made-up respondents of a survey: the same numbers give the same answers. Feeds the demo workbook and the tests. Nobody here exists. */
import type { Ref } from '../../../schema/index.ts';
import type { ElementKey } from './elements.ts';
import { byElement } from './ikm.ts';
import type { Jawaban } from './jawaban.table.ts';

/** What one questionnaire holds; the day is for the caller to say. */
export type ExampleAnswer = Pick<Jawaban, 'unit' | 'sex' | 'age' | 'education' | 'occupation' | 'suggestion' | ElementKey>;

const SUGGESTIONS = [
  'Antrean pendaftaran jangan terlalu lama, terutama hari Senin.',
  'Petugas ramah dan menjelaskan dengan sabar. Terima kasih.',
  'Kursi di ruang tunggu ditambah.',
  'Toilet perlu lebih sering dibersihkan.',
  'Mohon ada papan urutan pelayanan yang mudah dibaca.',
  'Obat sebaiknya dijelaskan cara minumnya pelan-pelan.',
  'Tempat parkir sempit saat posyandu lansia.',
  'Pelayanan sudah baik, pertahankan.',
  'Jam buka loket tepat waktu seperti yang ditulis.',
  'Sediakan pojok bermain anak di ruang tunggu.',
  'Nomor pengaduan dipasang lebih besar.',
  'Dokter jangan hanya sampai pukul sebelas.',
];

/** Mean ratings of an office whose waiting time is its weak side. */
const USUAL: Readonly<Record<ElementKey, number>> = {
  persyaratan: 3.4,
  prosedur: 3.3,
  waktu: 2.75,
  biaya: 3.85,
  produk: 3.35,
  kompetensi: 3.45,
  perilaku: 3.4,
  sarana: 2.85,
  pengaduan: 3.2,
};

const PEOPLE = [
  ['Perempuan', 34, 'SMA/SMK', 'Ibu rumah tangga'],
  ['Perempuan', 27, 'S1 atau D4', 'Pegawai swasta'],
  ['Laki-laki', 45, 'SMP', 'Petani atau nelayan'],
  ['Perempuan', 52, 'SD', 'Petani atau nelayan'],
  ['Laki-laki', 39, 'SMA/SMK', 'Wirausaha'],
  ['Perempuan', 22, 'SMA/SMK', 'Pelajar atau mahasiswa'],
  ['Laki-laki', 63, 'SD', 'Lainnya'],
  ['Perempuan', 41, 'Diploma', 'ASN'],
  ['Laki-laki', 30, 'SMA/SMK', 'Buruh'],
  ['Perempuan', 68, 'Tidak sekolah', 'Ibu rumah tangga'],
  ['Laki-laki', 17, 'SMP', 'Pelajar atau mahasiswa'],
  ['Perempuan', 36, 'SMP', 'Wirausaha'],
  ['Laki-laki', 48, 'S2 atau S3', 'ASN'],
] as const;

/** `seed` tells rounds apart; `better` raises elements by so much. One in eleven names no service. */
export function exampleAnswers(
  count: number,
  seed: number,
  units: readonly Ref[],
  better: Partial<Record<ElementKey, number>> = {},
): readonly ExampleAnswer[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index): ExampleAnswer => {
    const [sex, age, education, occupation] = PEOPLE[Math.floor(random() * PEOPLE.length)] ?? PEOPLE[0];
    const ratings = byElement((key) => ratingAround(USUAL[key] + (better[key] ?? 0), random));
    const suggestion = random() < 0.25 ? (SUGGESTIONS[Math.floor(random() * SUGGESTIONS.length)] ?? null) : null;
    const unit = index % 11 === 10 ? null : (units[Math.floor(random() * units.length)] ?? null);
    return { unit, sex, age: age + Math.floor(random() * 4), education, occupation, ...ratings, suggestion };
  });
}

/** 1–4 with about this mean. */
function ratingAround(mean: number, random: () => number): number {
  const low = Math.floor(mean);
  const rating = random() < mean - low ? low + 1 : low;
  const turn = random();
  const moved = turn < 0.06 ? rating - 1 : turn > 0.94 ? rating + 1 : rating;
  return Math.min(4, Math.max(1, moved));
}

/** Numerical Recipes' generator: plain arithmetic, the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** A round in which every element was rated alike: for tests of bounds. */
export function evenAnswer(rating: number): ExampleAnswer {
  const person = { unit: null, sex: 'Perempuan', age: 34, education: 'SMA/SMK', occupation: 'Wirausaha' } as const;
  return { ...person, ...byElement(() => rating), suggestion: null };
}
