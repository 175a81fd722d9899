/** The guide's sentences: each wording is one step; whatever is worded otherwise is refused with its words. */
import { expect, test } from '@jest/globals';
import { readSentences } from './sentences.ts';

test.each([
  ['Pilih menu **Admen → Lokakarya mini bulanan**.', { does: 'menu', entry: 'Lokakarya mini bulanan' }],
  ['Tekan **Simpan**.', { does: 'press', caption: 'Simpan', role: 'button' }],
  ['Tekan **+ Tambah RTL**.', { does: 'press', caption: '+ Tambah RTL', role: 'button' }],
  ['Tekan **Tandai sisanya hadir …**.', { does: 'press', caption: /^Tandai sisanya hadir.*$/, role: 'button' }],
  ['Tekan tautan **Buka di Drive**.', { does: 'press', caption: 'Buka di Drive', role: 'link' }],
  ['Tekan tombol `4`.', { does: 'key', key: '4' }],
  ['Buka langkah **Kesimpulan, penutup, notulen**.', { does: 'step', title: 'Kesimpulan, penutup, notulen' }],
  ['Buka lipatan **Alat dan laporan**.', { does: 'unfold', title: 'Alat dan laporan' }],
  ['Terlihat lembar **PKP 2026**.', { does: 'sheet', name: 'PKP 2026' }],
  ['Buka kegiatan **Kotak saran**.', { does: 'activity', title: 'Kotak saran' }],
  ['Buka **Lokmin bulanan Oktober 2026**.', { does: 'open', words: /Lokmin bulanan Oktober 2026/ }],
  ['Buka kartu **2. Sambutan**.', { does: 'open', words: /2\. Sambutan/ }],
  ['Tutup kartu **Harga**.', { does: 'open', words: /Harga/ }],
  ['Isi **Mulai** dengan `08.00`.', { does: 'type', entries: [{ field: 'Mulai', text: '08.00' }], newest: false }],
  ['Tandai **Selesai**.', { does: 'mark', caption: 'Selesai' }],
  [
    'Pilih **dr. Ratna** pada **Pimpinan rapat**.',
    { does: 'choose', choice: 'dr. Ratna', field: 'Pimpinan rapat', newest: false },
  ],
  ['Pilih **Proses** pada **Simbol** di kartu baru.', { does: 'choose', choice: 'Proses', field: 'Simbol', newest: true }],
  ['Terlihat **RPT-2026-0010**.', { does: 'see', words: 'RPT-2026-0010' }],
  ['Terlihat: **RPT-2026-0010 …**.', { does: 'see', words: /RPT-2026-0010.*/ }],
  ['Admen menjawab “Pengaturan disimpan.”.', { does: 'see', words: 'Pengaturan disimpan.' }],
  ['Admen menolak: “Tenggat … sebelum rapat”.', { does: 'see', words: /Tenggat.*sebelum rapat/ }],
  ['Admen mengingatkan “Belum: Gizi”.', { does: 'see', words: 'Belum: Gizi' }],
  [
    'Unduh **Buat notulen**; berkasnya bernama `Notulen ….docx`.',
    { does: 'receive', caption: 'Buat notulen', name: /^Notulen.*\.docx$/, holds: [] },
  ],
  [
    'Unduh **Buat notulen**; berkasnya bernama `A.docx` dan memuat “11.20”, “satu” dan “dua, tiga”.',
    { does: 'receive', caption: 'Buat notulen', name: 'A.docx', holds: ['11.20', 'satu', 'dua, tiga'] },
  ],
  ['Ketik `7` di kolom **H** pada baris itu.', { does: 'column', column: 'H', text: '7' }],
  ['Pilih berkas `pegawai.csv` pada **Atau pilih berkas**.', { does: 'file', file: 'pegawai.csv', field: 'Atau pilih berkas' }],
  ['Lanjutkan pada **12 Oktober 2026**.', { does: 'day', today: '2026-10-12' }],
  ['Lanjutkan sebagai **dr. Ratna Wulandari** dari akunnya sendiri.', { does: 'person', name: 'dr. Ratna Wulandari' }],
] as const)('%s', (sentence, step) => {
  expect(readSentences(sentence)).toEqual([step]);
});

test('several fields are filled in by one sentence, the newest card is told', () => {
  expect(readSentences('Isi **A** dengan `1`, **B** dengan `2. dua, lalu` dan **C** dengan `3` pada kartu baru.')).toEqual([
    {
      does: 'type',
      entries: [
        { field: 'A', text: '1' },
        { field: 'B', text: '2. dua, lalu' },
        { field: 'C', text: '3' },
      ],
      newest: true,
    },
  ]);
});

test('an item may say several things, one after the other', () => {
  expect(readSentences('Tekan **Buka rapat**, lalu tekan **Simpan**. Admen menjawab “Rapat dibuka. Mari”.')).toEqual([
    { does: 'press', caption: 'Buka rapat', role: 'button' },
    { does: 'press', caption: 'Simpan', role: 'button' },
    { does: 'see', words: 'Rapat dibuka. Mari' },
  ]);
});

test.each([
  ['Klik **Simpan**.', 'no step is worded “Klik *Simpan*”'],
  ['Tekan **Simpan** dua kali.', 'no step is worded “Tekan *Simpan* dua kali”'],
  ['Tekan **Simpan**. Lalu istirahat.', 'no step is worded “Lalu istirahat”'],
  ['Tekan Simpan.', 'no step is worded “Tekan Simpan”'],
  ['Tekan `Simpan`.', 'no step is worded'],
  ['Isi **Mulai** dengan **08.00**.', 'no step is worded'],
  ['Isi **Mulai** dengan `08.00`, **Selesai**.', 'no step is worded'],
  ['Pilih menu **Lokakarya mini bulanan**.', 'no step is worded “Pilih menu *Lokakarya mini bulanan*”'],
  ['Lanjutkan pada **12 Okt 2026**.', 'no step is worded'],
  ['Ketik `7` di kolom **Nilai** pada baris itu.', 'no step is worded'],
  ['Admen menjawab “…”.', 'no step is worded'],
  ['Unduh **Buat notulen**.', 'no step is worded'],
  ['Tekan **Simpan**', 'does not end with a full stop'],
])('refused: %s', (sentence, said) => {
  expect(() => readSentences(sentence)).toThrow(said);
});
