/** SOP Monitoring Kinerja Pihak Ketiga, written anew. Source: PK-0, PK-a … PK-n (seed-000). */
import type { StartingNaskah } from './writing.ts';
import { chart, history, procedure, steps, words } from './writing.ts';

const EVERYONE = 'Peserta diskusi';
const LEAD = 'Ketua tim diskusi';
const SECRETARY = 'Sekretaris';

export const pihakKetigaNaskah = (): StartingNaskah => ({
  kind: 'SOP',
  title: 'Monitoring Kinerja Pihak Ketiga',
  unit: 'Pokja admen',
  coTitle: null,
  sections: [
    words(
      'pengertian',
      'Pengertian',
      'Monitoring pelaksanaan kegiatan program dan pelayanan adalah pengawasan oleh puskesmas terhadap pelaksanaan program kerja yang dilakukan pihak ketiga sesuai dengan kontrak kerja sama yang telah dibuat.',
    ),
    words(
      'tujuan',
      'Tujuan',
      'Mengatur penyelenggaraan pelayanan yang dilaksanakan melalui kerja sama dengan pihak ketiga, sehingga pelayanan yang diberikan bermutu dan memuaskan pelanggan.',
    ),
    words(
      'kebijakan',
      'Kebijakan',
      'Setiap pembahasan dalam monitoring pelaksanaan program dan kegiatan menerapkan langkah-langkah SOP ini.',
    ),
    procedure('Prosedur', 'Huruf'),
    chart('Diagram Alir'),
    words('referensi', 'Referensi', 'Pohan, Imbalo S. 2009. Jaminan Mutu Pelayanan Kesehatan.'),
    words('dokumen-terkait', 'Dokumen Terkait', 'Kontrak kerja puskesmas dengan pihak ketiga.'),
    words('distribusi', 'Distribusi', 'Pokja admen dan pihak ketiga.'),
    history('Rekaman Histori Perubahan'),
  ],
  steps: steps([
    {
      text: 'Petugas bersama pihak ketiga yang menjadi peserta diskusi menyepakati waktu diskusi.',
      ...{ by: 'Petugas dan pihak ketiga', chart: 'Menyepakati waktu diskusi', link: 'monitoring/PK-a' },
    },
    {
      text: 'Ketua tim diskusi membuka acara pembahasan.',
      ...{ by: LEAD, chart: 'Ketua membuka pembahasan', link: 'monitoring/PK-b' },
    },
    {
      text: 'Peserta diskusi menganalisis kinerja pihak ketiga dalam kerja sama menurut kriteria yang ditetapkan dalam kontrak.',
      ...{ by: EVERYONE, chart: 'Menganalisis kinerja menurut kriteria kontrak', link: 'monitoring/PK-c' },
    },
    {
      text: 'Peserta diskusi menginventarisasi permasalahan kerja sama dengan pihak ketiga.',
      ...{ by: EVERYONE, chart: 'Menginventarisasi masalah', link: 'monitoring/PK-d' },
    },
    {
      text: 'Peserta diskusi mencari penyebab masalah dalam kerja sama.',
      ...{ by: EVERYONE, chart: 'Mencari penyebab masalah', link: 'monitoring/PK-e' },
    },
    {
      text: 'Peserta diskusi membahas penyebab masalah potensial dalam kerja sama.',
      ...{ by: EVERYONE, chart: 'Membahas penyebab masalah potensial', link: 'monitoring/PK-f' },
    },
    {
      text: 'Peserta diskusi membahas solusi yang dapat digunakan untuk menyelesaikan masalah.',
      ...{ by: EVERYONE, chart: 'Membahas solusi', link: 'monitoring/PK-g' },
    },
    {
      text: 'Peserta diskusi menyepakati solusi yang ditawarkan.',
      ...{ by: EVERYONE, chart: 'Solusi disepakati?', symbol: 'Keputusan', no: 7, link: 'monitoring/PK-h' },
    },
    {
      text: 'Peserta diskusi merencanakan tindak lanjut dari solusi yang telah disepakati.',
      ...{ by: EVERYONE, chart: 'Merencanakan tindak lanjut', link: 'monitoring/PK-i' },
    },
    {
      text: 'Ketua tim diskusi membagi tugas pelaksanaan tindak lanjut sesuai dengan wewenang.',
      ...{ by: LEAD, chart: 'Ketua membagi tugas sesuai wewenang', link: 'monitoring/PK-j' },
    },
    {
      text: 'Selama pertemuan, sekretaris menulis proses kegiatan pertemuan di dalam buku notulen.',
      ...{ by: SECRETARY, chart: 'Notulen pertemuan', symbol: 'Dokumen', link: 'monitoring/PK-k' },
    },
    {
      text: 'Sekretaris mengedarkan daftar hadir peserta pertemuan untuk ditandatangani.',
      ...{ by: SECRETARY, chart: 'Daftar hadir', symbol: 'Dokumen', link: 'monitoring/PK-l' },
    },
    {
      text: 'Setiap peserta merencanakan pelaksanaan tindak lanjut sesuai dengan tugas yang telah dibagikan.',
      ...{ by: 'Setiap peserta', chart: 'Peserta merencanakan tugasnya', link: 'monitoring/PK-m' },
    },
    {
      text: 'Ketua tim diskusi menutup pertemuan secara resmi.',
      ...{ by: LEAD, chart: 'Ketua menutup pertemuan', link: 'monitoring/PK-n' },
    },
  ]),
});
