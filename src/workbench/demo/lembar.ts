/** Slips of the demo's box in the order of their weeks. Nobody wrote them. */
import type { FeedbackKind } from '../../sops/umpan-balik/channels.ts';

export interface DemoSlip {
  readonly kind: FeedbackKind;
  /** The name of a unit, where the writer said it. */
  readonly unit: string | null;
  readonly content: string;
  /** What the writer was told; of complaints, the core problem of the example after whose fashion they are handled. */
  readonly answer: string;
}

const LOKET = 'Pendaftaran dan rekam medis';
const KIA = 'Kesehatan ibu dan anak';
const PRAISE = 'Ucapan terima kasih disampaikan kepada petugasnya dalam apel pagi.';

const slip = (kind: FeedbackKind, unit: string | null, content: string, answer: string): DemoSlip => ({
  kind,
  unit,
  content,
  answer,
});

export const DEMO_SLIPS: readonly DemoSlip[] = [
  slip('Umpan balik positif', KIA, 'Bidannya ramah dan sabar menjelaskan cara merawat bayi. Terima kasih.', PRAISE),
  slip('Saran', null, 'Mohon ada kursi tambahan di ruang tunggu, banyak lansia berdiri.', 'Sepuluh kursi dipindahkan dari aula.'),
  slip('Keluhan', LOKET, 'Antre dari jam tujuh, baru dipanggil jam sepuluh. Loket cuma satu.', 'Antrean loket terlalu lama'),
  slip('Umpan balik positif', 'Gigi dan mulut', 'Cabut gigi tidak sakit, dokternya pelan-pelan.', PRAISE),
  slip(
    'Permintaan informasi',
    'Imunisasi',
    'Apakah imunisasi bisa hari Sabtu?',
    'Imunisasi dilayani Selasa dan Kamis; ditempel di pintu.',
  ),
  slip('Saran', null, 'Papan petunjuk ke laboratorium sudah pudar, saya salah masuk ruangan.', 'Papan petunjuk dicetak baru.'),
  slip('Keluhan', 'Tata Usaha', 'Toilet pengunjung tidak ada airnya sejak Senin.', 'Toilet pengunjung kotor'),
  slip('Umpan balik positif', null, 'Sekarang ada nomor antrean, jadi lebih tertib. Pertahankan.', PRAISE),
  slip(
    'Saran',
    'Farmasi',
    'Nama obat yang dipanggil kurang jelas, tolong pakai pengeras suara.',
    'Pengeras suara apotek dipasang.',
  ),
  slip('Umpan balik positif', 'Laboratorium', 'Ambil darah anak saya sekali tusuk, petugasnya pandai membujuk.', PRAISE),
  slip(
    'Permintaan informasi',
    null,
    'Syarat membuat surat sehat untuk sekolah apa saja?',
    'Syaratnya ditempel di loket dan papan informasi.',
  ),
  slip('Keluhan', 'Farmasi', 'Obat batuk kosong terus, disuruh beli di luar.', 'Obat kosong tanpa penjelasan'),
  slip('Saran', null, 'Sediakan air minum di ruang tunggu kalau bisa.', 'Dispenser air minum ditempatkan di ruang tunggu.'),
  slip('Umpan balik positif', 'Gizi', 'Resep makanan balita dari petugas gizi sudah saya coba, anak jadi lahap.', PRAISE),
  slip('Saran', LOKET, 'Loket lansia dipisah supaya orang tua tidak antre lama.', 'Lansia didahulukan di loket dua setiap hari.'),
  slip(
    'Keluhan',
    'Laboratorium',
    'Hasil lab katanya dua jam, saya tunggu sampai tutup belum jadi.',
    'Hasil laboratorium terlambat',
  ),
  slip('Umpan balik positif', null, 'Petugas parkir membantu mendorong kursi roda ibu saya. Terima kasih.', PRAISE),
  slip(
    'Permintaan informasi',
    'Gigi dan mulut',
    'Poli gigi buka hari apa saja?',
    'Poli gigi buka Senin sampai Kamis; ditempel di pintu.',
  ),
  slip('Saran', null, 'Jam dinding di ruang tunggu mati, mohon diganti baterainya.', 'Baterai jam dinding diganti.'),
  slip('Keluhan', null, 'Kursi roda di depan rusak, rodanya tidak bisa jalan.', 'Kursi roda kurang dan rusak'),
  slip('Umpan balik positif', 'Pelayanan dewasa dan lansia', 'Dokter mau mendengarkan, tidak buru-buru.', PRAISE),
  slip(
    'Saran',
    'Promosi kesehatan',
    'Jadwal posyandu dikirim ke grup WA RT, jangan cuma ditempel.',
    'Jadwal dikirim kader ke grup WA desa.',
  ),
  slip('Umpan balik positif', KIA, 'Kelas ibu hamil seru, banyak dapat teman dan ilmu.', PRAISE),
  slip(
    'Permintaan informasi',
    null,
    'Bisakah daftar dari rumah?',
    'Pendaftaran dapat lewat telepon dan WA; nomornya di papan informasi.',
  ),
  slip('Saran', null, 'Mohon ada pojok bermain anak supaya tidak rewel.', 'Pojok bermain dibuat di ruang tunggu KIA.'),
  slip('Umpan balik positif', 'Farmasi', 'Cara minum obat dijelaskan satu-satu, saya jadi paham.', PRAISE),
  slip(
    'Keluhan',
    LOKET,
    'Hari Senin nomor antrean habis jam delapan, padahal saya dari desa jauh.',
    'Antrean loket terlalu lama',
  ),
  slip(
    'Komplain',
    'Kesehatan ibu dan anak',
    'Saya bertanya baik-baik soal BPJS, dijawab dengan nada tinggi.',
    'Petugas berbicara tidak ramah',
  ),
  slip('Keluhan', 'Farmasi', 'Obat darah tinggi kosong dua minggu, tidak ada yang memberi tahu.', 'Obat kosong tanpa penjelasan'),
  slip('Saran', null, 'Lampu di lorong ke toilet redup, mohon diganti.', 'Lampu lorong diganti.'),
];
