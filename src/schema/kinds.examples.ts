/** One example of every kind of field: what it accepts and refuses. The contract test loops over these; a new kind is tested by being listed. */
import * as fc from 'fast-check';
import { toDate } from './dates.ts';
import type { Field } from './field.ts';
import { field } from './index.ts';

export interface KindExample {
  readonly field: Field;
  /** Values as a use case would hold them. */
  readonly values: fc.Arbitrary<unknown>;
  /** What people type, and what it must become. */
  readonly accepted: readonly (readonly [input: unknown, value: unknown])[];
  /** What is refused, with words that the refusal must contain. */
  readonly refused: readonly (readonly [input: unknown, words: string])[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'.split('');
const PUNCTUATION = Array.from(' .,;:-_/()\'"=+@{}<>&|\\#%é😀½');
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 20 });
const line = fc
  .tuple(word, fc.string({ unit: fc.constantFrom(...LETTERS, ...PUNCTUATION), maxLength: 60 }), word)
  .map((parts) => parts.join('').replace(/\s+/g, ' '));
const lines = fc.array(line, { minLength: 1, maxLength: 5 }).map((all) => all.join('\n'));
const dates = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => toDate(year, month, day))
  .filter((date) => date !== null);
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const digits = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const hundredths = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((n) => n / 100);

const COLOURS = ['Merah', 'Kuning', 'Hijau'] as const;

export const KIND_EXAMPLES: readonly KindExample[] = [
  {
    field: field.text('Nama'),
    values: line,
    accepted: [
      ['  Siti   Contoh ', 'Siti Contoh'],
      ['=IMPORTXML("a")', '=IMPORTXML("a")'],
      ['+62812', '+62812'],
      ['-5', '-5'],
      ['@nama', '@nama'],
      ['007', '007'],
      ['{Nama} <b>tebal</b>', '{Nama} <b>tebal</b>'],
    ],
    refused: [
      ['', 'Nama wajib diisi.'],
      ['x'.repeat(301), 'paling banyak 300 karakter'],
      ['Halo \uD83D!', 'emoji yang terpotong setelah “Halo”'],
      ['Halo\u0007', 'karakter yang tidak terlihat setelah “Halo”'],
      [5, 'harus berupa teks'],
    ],
  },
  {
    field: field.longText('Isi keluhan', { advice: 'Tulis dengan kata-kata pelapor.' }),
    values: lines,
    accepted: [
      ['baris 1\r\nbaris 2', 'baris 1\nbaris 2'],
      ['  ditempel\vdari Word ', 'ditempel\ndari Word'],
    ],
    refused: [
      ['   ', 'Isi keluhan wajib diisi. Tulis dengan kata-kata pelapor.'],
      ['a'.repeat(60_000), 'paling banyak 8.000 karakter; ini 60.000'],
      ['\uDE00 di awal', 'emoji yang terpotong di awal'],
    ],
  },
  {
    field: field.date('Tanggal'),
    values: dates,
    accepted: [
      ['2026-10-08', '2026-10-08'],
      ['8/10/2026', '2026-10-08'],
      ['08-10-2026', '2026-10-08'],
      ['8 Oktober 2026', '2026-10-08'],
      ['Kamis, 8 Okt 2026', '2026-10-08'],
      ['29/02/2028', '2028-02-29'],
    ],
    refused: [
      ['31/02/2026', 'bukan tanggal yang ada di kalender'],
      ['2026-02-29', 'bukan tanggal'],
      ['besok', 'Tulis seperti 31/12/2026'],
      [46303, 'harus berupa tanggal'],
    ],
  },
  {
    field: field.time('Mulai'),
    values: times,
    accepted: [
      ['08.00', '08:00'],
      ['8:05', '08:05'],
      ['1330', '13:30'],
      ['9', '09:00'],
    ],
    refused: [
      ['24.00', 'bukan jam yang benar'],
      ['08.60', 'bukan jam yang benar'],
      ['pagi', 'Tulis seperti 08.00'],
    ],
  },
  {
    field: field.choice('Warna', COLOURS),
    values: fc.constantFrom(...COLOURS),
    accepted: [[' merah ', 'Merah']],
    refused: [['Biru', 'harus salah satu dari: Merah; Kuning; Hijau.']],
  },
  {
    field: field.multipleChoice('Bahan', COLOURS),
    values: fc.subarray([...COLOURS], { minLength: 1 }),
    accepted: [
      [
        ['Hijau', 'Merah'],
        ['Merah', 'Hijau'],
      ],
      ['kuning; merah', ['Merah', 'Kuning']],
    ],
    refused: [
      [['Biru'], 'hanya boleh memuat: Merah; Kuning; Hijau.'],
      [[], 'Bahan wajib diisi.'],
    ],
  },
  {
    field: field.wholeNumber('Jumlah slip', { max: 5000 }),
    values: fc.integer({ min: 0, max: 5000 }),
    accepted: [
      ['1.250', 1250],
      ['0', 0],
      [7, 7],
    ],
    refused: [
      ['1,5', 'harus bilangan bulat'],
      ['-1', 'paling kecil 0'],
      ['5001', 'paling besar 5.000'],
      ['tujuh', 'harus berupa angka, misalnya 12'],
      [Number.POSITIVE_INFINITY, 'angka'],
    ],
  },
  {
    field: field.decimal('Hasil'),
    values: hundredths,
    accepted: [
      ['1.234,5', 1234.5],
      ['0.25', 0.25],
      ['-3,75', -3.75],
    ],
    refused: [
      ['1,234.5', 'harus berupa angka'],
      ['0,125', 'paling banyak 2 angka di belakang koma'],
    ],
  },
  {
    field: field.percent('Capaian', { min: 0 }),
    values: fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 10_000),
    accepted: [
      ['71 %', 0.71],
      ['71', 0.71],
      ['8,25%', 0.0825],
      [0.5, 0.5],
    ],
    refused: [
      ['-1 %', 'paling kecil 0 %'],
      ['banyak', 'harus berupa angka, misalnya 12 %'],
    ],
  },
  {
    field: field.rupiah('Biaya'),
    values: fc.integer({ min: 0, max: 900_000_000 }),
    accepted: [
      ['Rp 1.250.000', 1_250_000],
      ['Rp1250000', 1_250_000],
    ],
    refused: [
      ['Rp 12,50', 'harus bilangan bulat'],
      ['-5', 'paling kecil Rp 0'],
    ],
  },
  {
    field: field.yesNo('Aktif'),
    values: fc.boolean(),
    accepted: [
      ['ya', true],
      ['TIDAK', false],
      [true, true],
    ],
    refused: [['mungkin', 'dijawab Ya atau Tidak']],
  },
  {
    field: field.email('E-mail'),
    values: fc.tuple(word, word).map(([name, host]) => `${name}@${host}.example`),
    accepted: [[' ani@contoh.example ', 'ani@contoh.example']],
    refused: [['ani(at)contoh', 'bukan alamat e-mail']],
  },
  {
    field: field.telephone('No. HP'),
    values: digits(10).map((number) => `0812 ${number}`),
    accepted: [
      ['+62 812-0000-0000', '+62 812-0000-0000'],
      ['(000) 000000', '(000) 000000'],
    ],
    refused: [
      ['nol delapan', 'bukan nomor telepon'],
      ['0812', '5–15 angka'],
    ],
  },
  {
    field: field.scale('Sarana', ['Buruk', 'Cukup', 'Baik', 'Sangat baik']),
    values: fc.integer({ min: 1, max: 4 }),
    accepted: [
      [' sangat  BAIK ', 4],
      ['3', 3],
      [1, 1],
    ],
    refused: [
      [0, 'dinilai 1 sampai 4: 1 Buruk; 2 Cukup; 3 Baik; 4 Sangat baik.'],
      [5, 'dinilai 1 sampai 4'],
      [2.5, 'dinilai 1 sampai 4'],
      ['-1', 'dinilai 1 sampai 4'],
      ['Lumayan', 'dinilai 1 sampai 4'],
      [true, 'dinilai 1 sampai 4'],
    ],
  },
  {
    field: field.score('Nilai', [0, 4, 7, 10], 'Tidak berlaku'),
    values: fc.constantFrom(0, 4, 7, 10, 'Tidak berlaku'),
    accepted: [
      [7, 7],
      ['10', 10],
      ['tidak BERLAKU', 'Tidak berlaku'],
    ],
    refused: [
      [5, 'hanya boleh 0, 4, 7, 10, atau “Tidak berlaku”; “5” bukan salah satunya.'],
      ['5', '“5” bukan salah satunya'],
      ['baik', '“baik” bukan salah satunya'],
      ['', 'Nilai wajib diisi.'],
      [true, '“true” bukan salah satunya'],
    ],
  },
  {
    field: field.nip('NIP'),
    values: digits(18),
    accepted: [['19800101 200501 1 001', '19800101 200501 1 001']],
    refused: [['tidak ada', 'hanya berisi angka']],
  },
  {
    field: field.link('Bukti'),
    values: word.map((path) => `https://berkas.example.com/${path}`),
    accepted: [['https://contoh.example/a?b=1', 'https://contoh.example/a?b=1']],
    refused: [
      ['javascript:alert(1)', 'diawali https://'],
      ['drive', 'diawali https://'],
    ],
  },
  {
    field: field.reference('PJ', 'Pegawai'),
    values: fc.tuple(digits(3), word).map(([number, label]) => ({ id: `PGW-${number}`, label })),
    accepted: [
      ['PGW-003 Siti Contoh', { id: 'PGW-003', label: 'Siti Contoh' }],
      ['PGW-003', { id: 'PGW-003', label: '' }],
    ],
    refused: [
      ['Siti Contoh', 'harus dipilih dari daftar'],
      [{ id: '', label: '' }, 'PJ wajib diisi'],
    ],
  },
  {
    field: field.registerNumber('No. keluhan', 'KLH'),
    values: digits(4).map((number) => `KLH-2026-${number}`),
    accepted: [['klh-2026-0001', 'KLH-2026-0001']],
    refused: [['KLH-1', 'berbentuk KLH-2026-0001']],
  },
  {
    field: field.childList(
      'Tamu',
      { nama: field.text('Nama'), catatan: field.longText('Catatan', { optional: true }) },
      { itemName: 'tamu', max: 5 },
    ),
    values: fc.array(fc.record({ nama: line, catatan: fc.option(lines) }), { minLength: 1, maxLength: 5 }),
    accepted: [
      [[{ nama: ' Budi ', catatan: 'dari kecamatan' }], [{ nama: 'Budi', catatan: 'dari kecamatan' }]],
      [[{ nama: 'Ani', catatan: '', id: 'TAM-001', seen: 'abc' }], [{ nama: 'Ani', catatan: null, id: 'TAM-001', seen: 'abc' }]],
    ],
    refused: [
      [[{ nama: '' }], 'Nama wajib diisi.'],
      [Array.from({ length: 6 }, () => ({ nama: 'x' })), 'paling banyak 5 baris; ini 6'],
      ['bukan daftar', 'tidak terbaca'],
    ],
  },
];
