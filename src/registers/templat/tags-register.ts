/** What the papers about documents and templates offer to their own templates; held against the real data whenever a test makes one. */
import type { WrittenTags } from './offered-tags.ts';

export const REGISTER_TAGS: Readonly<Record<string, WrittenTags>> = {
  'register/buku-register': {
    title: 'Buku register dokumen',
    texts: 'Tahun register | Jenis yang dimuat | Jumlah dokumen | Keterangan pemeriksaan',
    conditions: 'Ada temuan',
    lists: {
      'Dokumen register': 'No | Nomor | Tanggal | Jenis | Judul | Rekaman | Revisi | Dibuat oleh',
      'Temuan nomor': 'No | Temuan',
    },
  },
  'templat/kamus-penanda': {
    title: 'Kamus penanda',
    texts: 'Untuk templat',
    lists: {
      'Templat kamus': 'Nama templat | Kelompok templat | Penanda templat',
      'Penanda templat': 'Penanda | Jenis penanda | Keterangan penanda',
    },
  },
};
