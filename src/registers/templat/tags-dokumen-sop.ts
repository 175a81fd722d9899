/** What SOPs and kerangka acuan offer to their templates; held against the real data whenever a test makes one. */
import type { WrittenTags } from './offered-tags.ts';

/** Both kinds are of the same sections. */
const NASKAH_TAGS = {
  texts: `
    Judul naskah | No. Revisi | Tanggal terbit | Keadaan naskah | Unit pemilik | Tempat dan tanggal terbit |
    Jabatan penanda tangan kiri | Nama penanda tangan kiri | NIP penanda tangan kiri |
    Jabatan penanda tangan kanan | Nama penanda tangan kanan | NIP penanda tangan kanan | Distribusi naskah
  `,
  conditions: 'Ada bagian',
  lists: {
    'Bagian naskah': `
      Nomor bagian | Judul bagian | Bagian teks | Bagian pendek | Bagian panjang | Baris bagian | Ada bagan |
      Ada lanjutan bagan | Ada jadwal | Jadwal kegiatan | Ada riwayat | Riwayat perubahan
    `,
    'Baris bagian': 'Tanda | Teks baris | Baris polos | Baris bernomor | Baris rincian',
    'Jadwal kegiatan': 'No | Kegiatan | Waktu | Keterangan',
    'Riwayat perubahan': `
      No | Yang diubah | Isi perubahan | Semula | Diubah menjadi | Ditambahkan | Dihapus |
      Tanggal mulai diberlakukan | Perubahan pendek | Perubahan panjang
    `,
  },
  drawings: 'Bagan alir | Lanjutan bagan alir',
} as const;

export const DOKUMEN_SOP_TAGS: Readonly<Record<string, WrittenTags>> = {
  'dokumen-sop/sop': { title: 'SOP', ...NASKAH_TAGS },
  'dokumen-sop/kerangka-acuan': { title: 'Kerangka acuan', ...NASKAH_TAGS },
  'dokumen-sop/daftar-tilik': {
    title: 'Daftar tilik SOP',
    texts: `
      Judul naskah | No. dokumen naskah | No. Revisi | Ambang kepatuhan | Tanggal penilaian | Unit yang dinilai |
      Penilai kepatuhan | Rekaman yang dinilai | Catatan penilaian | Jumlah ya | Jumlah tidak |
      Jumlah tidak berlaku | Tempat dan tanggal penilaian | Penilai bertanda tangan | Tingkat kepatuhan |
      Simpulan kepatuhan
    `,
    lists: {
      Langkah: 'No | Langkah kegiatan | Baris judul | Baris isian | Ya | Tidak | Tidak berlaku | Bukti atau catatan',
    },
  },
};
