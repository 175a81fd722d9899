/** Lampiran 2, verbatim, and beside it the rules by which Admen proposes a level from its own records. Source: seed-004; PKP-0, PKP-4. */
import { tidyText } from '../../schema/clean-text.ts';
import type { Judge } from '../evidence.ts';
import source from './lampiran-2.json';

interface JudgedBy {
  readonly judge: Judge;
  readonly rule: string;
  readonly tie: string | null;
}

/** In words that staff can read; the code of the SOPs (`evidence.ts` in each) does what stands here. */
const RULES: Readonly<Record<string, JudgedBy>> = {
  '1.1-3': {
    judge: 'rpk',
    rule: [
      '0: tidak ada RPK bulanan atau tahunan yang berisi kegiatan dalam periode.',
      '4: ada RPK, tetapi ada tahun tanpa RPK tahunan, tanpa RUK, atau dengan kegiatan yang tidak ada di RUK tahun itu.',
      '7: semua kegiatan RPK tahunan ada di RUK, menurut asalnya atau namanya.',
      '10: seperti 7, dan RPK tahunan disepakati dalam rapat yang sudah dilaksanakan serta dibahas dalam lokmin tribulanan dengan lintas sektor.',
    ].join('\n'),
    tie: 'Pembahasan dengan salah satu dari lintas program dan lintas sektor saja tidak disebut: dipakai 7. Keselarasan dengan visi, misi, dan tata nilai diperiksa sendiri oleh penilai.',
  },
  '1.1-4': {
    judge: 'lokminBulanan',
    rule: [
      '0: tidak ada lokmin bulanan dalam periode.',
      '4: ada lokmin, tetapi ada bulan yang lewat tanpa lokmin yang ditutup, atau tanpa undangan, daftar hadir, notulen, atau RTL atas masalahnya.',
      '7: setiap bulan yang lewat lengkap.',
      '10: seperti 7, dan setiap lokmin meninjau RTL lokmin sebelumnya.',
    ].join('\n'),
    tie: 'Teks tidak menyebut dokumen yang lengkap hanya pada sebagian bulan: dipakai 4, sebab “tiap bulan lengkap” belum benar.',
  },
  '1.1-5': {
    judge: 'lokminTribulanan',
    rule: [
      'Diharapkan pada bulan lokmin tribulanan dalam Pengaturan; yang terlambat dihitung sampai bulan berikutnya dalam daftar itu.',
      '0: tidak ada lokmin tribulanan dalam periode.',
      '4: ada, tetapi ada jadwal yang lewat tanpa lokmin yang ditutup, atau tanpa undangan, daftar hadir, notulen, atau RTL atas masalahnya.',
      '7: setiap jadwal yang lewat lengkap.',
      '10: seperti 7, setiap rapat dihadiri lintas sektor, dan RTL lokmin tribulanan sebelumnya ditinjau.',
    ].join('\n'),
    tie: 'Teks tidak menyebut dokumen yang lengkap hanya pada sebagian jadwal: dipakai 4. Peserta yang bukan pegawai dianggap lintas sektor.',
  },
  '1.1-7': {
    judge: 'smd',
    rule: [
      '0: tidak ada SMD yang dijadwalkan atau dilaksanakan dalam periode.',
      '4: SMD dijadwalkan menurut kerangka acuan, tetapi belum dilaksanakan.',
      '7: SMD dilaksanakan dan hasilnya direkap.',
      '10: seperti 7, dengan analisis dan kegiatan yang dibutuhkan masyarakat.',
    ].join('\n'),
    tie: 'SMD yang dilaksanakan tanpa rekap tidak disebut: dipakai 4. Keberadaan SOP SMD diperiksa sendiri oleh penilai.',
  },
  '1.1-8': {
    judge: 'pertemuanMasyarakat',
    rule: [
      'Pertemuan dihitung dari MMD yang dilaksanakan dalam tahun itu, dan dari rapat jenis Pertemuan masyarakat yang ditutup pada hari tanpa MMD.',
      '0: kurang dari 2 pertemuan.',
      '4: sedikitnya 2 pertemuan.',
      '7: seperti 4, masing-masing dengan rekap hasil pembahasan.',
      '10: seperti 7, dan dari setiap pertemuan sedikitnya satu RTL sudah selesai.',
    ].join('\n'),
    tie: 'Teks tidak menyebut satu pertemuan: dipakai 0, sebab “minimal 2 kali” belum benar.',
  },
  '1.1-12': {
    judge: 'pengaduan',
    rule: [
      'Media: kotak saran atau formulir yang aktif, atau pengaduan yang tercatat. Data lengkap: kotak dibuka setiap minggu dan semua lembarnya tercatat.',
      '0: tidak ada media.',
      '4: ada media, tetapi data belum lengkap, atau belum ada yang ditelaah.',
      '7: data lengkap dan sedikitnya sebagian sudah ditelaah.',
      '10: data lengkap, semua yang melewati batas telaah sudah ditelaah, dan semua yang melewati tenggat sudah diputuskan, dilaksanakan, dan dievaluasi.',
    ].join('\n'),
    tie: 'Bila analisis lengkap tetapi rencana, tindak lanjut, atau evaluasi baru sebagian, teks tidak menyebutnya: dipakai 7. Tanpa satu pun pengaduan, data yang lengkap bernilai 7.',
  },
  '1.1-13': {
    judge: 'surveiKepuasan',
    rule: [
      '0: tidak ada ronde survei dalam periode.',
      '4: ada ronde, tetapi sampelnya belum tercapai atau belum ditutup.',
      '7: ronde ditutup dengan sampel yang cukup, IKM dihitung.',
      '10: seperti 7, hasilnya dibahas, RTL-nya selesai, dan dipublikasikan.',
    ].join('\n'),
    tie: 'Bila pembahasan, RTL, atau publikasi baru sebagian, teks tidak menyebutnya: dipakai 7.',
  },
  '1.1-15': {
    judge: 'tinjauanManajemen',
    rule: [
      'Dihitung dari tinjauan manajemen dalam tahun itu yang ditutup, dengan daftar hadir, notulen, masalah beserta penyebabnya, dan RTL.',
      '0: tidak ada yang lengkap.',
      '4: satu, atau lebih tetapi ada yang RTL-nya belum ditindaklanjuti.',
      '7: sedikitnya dua, dan dari masing-masing ada RTL yang berjalan atau selesai.',
      '10: lebih dari dua, dan efektivitas RTL yang selesai dari masing-masing sudah dinilai.',
    ].join('\n'),
    tie: 'Tepat dua kali setahun dengan tindak lanjut dan evaluasi tidak disebut: dipakai 7, sebab 10 meminta lebih dari 2 kali.',
  },
};

/** What the texts leave open where nobody but the assessor judges. */
const TIES: Readonly<Record<string, string>> = {
  '1.1-6': 'Teks tidak menyebut cakupan yang tepat 30%: dipakai 0, sebab “>30%” belum benar.',
  '1.1-16': 'Kelengkapan di antara 50% dan 75% dinilai 4, di antara 75% dan lengkap dinilai 7, di bawah 50% dinilai 0.',
  '1.2-1':
    'Nilai tepat 60% (SPA) atau 50% (alat kesehatan) tidak disebut: dianggap belum melebihi batas. SPA <60% dengan alat kesehatan >50% dinilai 4.',
  '1.4-1':
    'Sembilan jenis nakes terpenuhi tidak disebut (10 berbunyi “<9”): dinilai 10. Batas atas yang tepat 4 atau 7 jenis naik ke nilai berikutnya.',
  '1.4-2':
    'Uraian tugas di antara 50% dan 75% karyawan dinilai 4, di antara 75% dan seluruhnya dinilai 7, di bawah 50% dinilai 0.',
};

export const LAMPIRAN_2_NAME = source.lampiran;

/** Rows of the table Rubrik PKP, without their numbers. */
export const LAMPIRAN_2 = source.variabel.map(({ kelompok, nomor, variabel, definisi, skala }) => {
  const code = `${kelompok}-${nomor}`;
  const judged = RULES[code];
  return {
    rubric: source.lampiran,
    title: source.judul,
    group: kelompok,
    groupName: source.kelompok.find((group) => group.kode === kelompok)?.nama ?? '',
    item: nomor,
    variable: tidyText(variabel),
    definition: tidyText(definisi),
    level0: tidyText(skala['0']),
    level4: tidyText(skala['4']),
    level7: tidyText(skala['7']),
    level10: tidyText(skala['10']),
    judge: judged?.judge ?? null,
    rule: judged?.rule ?? null,
    tie: judged?.tie ?? TIES[code] ?? null,
  };
});
