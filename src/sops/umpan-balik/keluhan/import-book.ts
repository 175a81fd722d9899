/**
 * The old buku pengaduan, brought along: each entry gets a number of the year in which it was received, and keeps the one it had. What was
 * finished is finished: it asks for none of the SOP's steps, and proves none of them. Source: UB-m.
 */
import type { ImportList } from '../../../registers/impor/import-list.ts';
import { defineImport, keyWords } from '../../../registers/impor/import-list.ts';
import { partsOf, printDate } from '../../../schema/dates.ts';
import type { Refusal, ValuesOf } from '../../../schema/index.ts';
import { field, pick } from '../../../schema/index.ts';
import { NO_BOOK_NUMBER, umpanBalikTable } from '../umpan-balik.table.ts';
import { refuseUnconsented } from './check-arrival.ts';
import { limitQueries, newEntry, reviewLimitFrom, UNTOLD } from './new-entry.ts';

const { fields: entry } = umpanBalikTable;

const fields = {
  ...pick(entry, 'fromBook', 'receivedOn'),
  receivedAt: field.time('Jam diterima', { optional: true }),
  ...pick(entry, 'kind', 'channel', 'unit', 'content', 'core', 'cause'),
  explanation: field.longText('Jawaban atau tindak lanjut', { optional: true, maxLength: 2000 }),
  state: field.choice('Keadaan', ['Selesai', 'Belum selesai'], { optional: true }),
  ...pick(entry, 'closedOn', 'reporter', 'phone', 'email', 'address', 'consent'),
};
type Told = ValuesOf<typeof fields>;

const CHANNEL_WORDS = {
  ...{ wa: 'SMS/WA', whatsapp: 'SMS/WA', sms: 'SMS/WA', 'sms / wa': 'SMS/WA', 'wa/sms': 'SMS/WA', chat: 'SMS/WA' },
  ...{ telpon: 'Telepon', telp: 'Telepon', kotak: 'Kotak saran', 'kotak pengaduan': 'Kotak saran', lisan: 'Langsung' },
  ...{ 'tatap muka': 'Langsung', 'datang langsung': 'Langsung', loket: 'Langsung', email: 'E-mail', formulir: 'Google Form' },
  ...{
    gform: 'Google Form',
    'google formulir': 'Google Form',
    facebook: 'Media sosial',
    instagram: 'Media sosial',
    fb: 'Media sosial',
  },
  ...{
    ig: 'Media sosial',
    medsos: 'Media sosial',
    lapor: 'SP4N-LAPOR!',
    'sp4n lapor': 'SP4N-LAPOR!',
    'sp4n-lapor': 'SP4N-LAPOR!',
  },
  ...{ survei: 'Kuesioner', angket: 'Kuesioner', lokmin: 'Rapat' },
} as const;
const KIND_WORDS = {
  ...{
    pengaduan: 'Keluhan',
    aduan: 'Keluhan',
    kritik: 'Keluhan',
    pujian: 'Umpan balik positif',
    apresiasi: 'Umpan balik positif',
  },
  ...{
    'terima kasih': 'Umpan balik positif',
    masukan: 'Saran',
    usul: 'Saran',
    pertanyaan: 'Permintaan informasi',
    informasi: 'Permintaan informasi',
  },
} as const;
const STATE_WORDS = {
  ...{
    sudah: 'Selesai',
    tuntas: 'Selesai',
    ditutup: 'Selesai',
    terjawab: 'Selesai',
    'sudah selesai': 'Selesai',
    closed: 'Selesai',
  },
  ...{ 'sudah ditindaklanjuti': 'Selesai', ditindaklanjuti: 'Selesai', 'selesai di tempat': 'Selesai', ya: 'Selesai' },
  ...{
    belum: 'Belum selesai',
    proses: 'Belum selesai',
    'dalam proses': 'Belum selesai',
    open: 'Belum selesai',
    tidak: 'Belum selesai',
  },
} as const;

export const bookImport = defineImport({
  id: 'umpanBalik',
  title: 'Buku pengaduan lama',
  itemName: 'umpan balik',
  table: umpanBalikTable,
  fields,
  columns: {
    fromBook: {
      alike: ['no register', 'nomor register', 'no pengaduan', 'no keluhan', 'nomor', 'no buku'],
      examples: ['012/2025', '013/2025'],
    },
    receivedOn: {
      alike: ['tanggal', 'tgl', 'tanggal pengaduan', 'tanggal keluhan', 'tanggal masuk', 'tgl masuk', 'diterima'],
      examples: ['05/03/2025', '12 April 2025'],
    },
    receivedAt: { alike: ['jam', 'pukul', 'waktu'], examples: ['09.15', ''] },
    kind: { alike: ['jenis', 'jenis pengaduan', 'kategori pengaduan'], examples: ['Keluhan', 'Saran'], means: KIND_WORDS },
    channel: {
      alike: ['media', 'sarana', 'melalui', 'lewat', 'sumber', 'cara'],
      examples: ['Kotak saran', 'SMS/WA'],
      means: CHANNEL_WORDS,
    },
    unit: { alike: ['unit', 'unit terkait', 'poli', 'ruangan', 'bagian', 'tujuan'], examples: ['Tata Usaha', ''] },
    content: {
      alike: ['isi', 'isi pengaduan', 'isi keluhan', 'keluhan', 'uraian', 'uraian pengaduan', 'pengaduan', 'isi aduan', 'saran'],
      examples: ['Antrean loket terlalu lama.', 'Mohon ditambah kursi tunggu.'],
    },
    core: { alike: ['masalah', 'inti masalah', 'pokok keluhan'], examples: ['Antrean loket lama', ''] },
    cause: { alike: ['sebab', 'akar masalah', 'analisis'], examples: ['Petugas loket hanya satu.', ''] },
    explanation: {
      alike: ['jawaban', 'tindak lanjut', 'penyelesaian', 'tanggapan', 'solusi', 'rtl', 'hasil', 'penanganan'],
      examples: ['Loket kedua dibuka pukul 08.00 sampai 11.00.', 'Dua puluh kursi ditambahkan.'],
    },
    state: { alike: ['status', 'hasil akhir', 'selesai'], examples: ['Selesai', 'Selesai'], means: STATE_WORDS },
    closedOn: {
      alike: ['tgl selesai', 'selesai tanggal', 'tanggal penyelesaian', 'tanggal jawaban', 'tanggal tindak lanjut'],
      examples: ['10/03/2025', '30/04/2025'],
    },
    reporter: { alike: ['nama', 'pelapor', 'nama pengadu', 'nama pasien', 'identitas'], examples: ['', ''] },
    phone: { alike: ['no hp', 'hp', 'telepon', 'no telepon', 'kontak'], examples: ['', ''] },
    email: { alike: ['email', 'e mail'], examples: ['', ''] },
    address: { alike: ['alamat'], examples: ['', ''] },
    consent: { alike: ['persetujuan', 'setuju'], examples: ['', ''] },
  },
  notes: [
    'Setiap baris mendapat nomor KLH menurut tahun diterimanya; nomor lamanya tetap tercatat.',
    'Yang sudah selesai tidak menjadi pekerjaan lagi. Yang belum selesai masuk ke langkah pertama, dengan tenggat dihitung dari tanggal diterima.',
    'Nama dan kontak pelapor hanya dibawa bila ia setuju datanya disimpan (UU 27/2022). Bila tidak ada catatan persetujuan, pilih “jangan dipakai” untuk kolomnya.',
    'Jam yang tidak tercatat ditulis 00.00.',
  ],
  start: { kind: 'Keluhan' },
  mayUpdate: false,
  route: 'sop/umpanBalik',
  keysOf: ({ fromBook, receivedOn, channel, content }) => [
    ...(fromBook && fromBook !== NO_BOOK_NUMBER ? [`nomor:${receivedOn?.slice(0, 4)}:${keyWords(fromBook)}`] : []),
    `isi:${receivedOn}|${channel}|${keyWords(content)}`,
  ],
  differ: (one, other) => hasNumber(one) && hasNumber(other) && keyWords(one.fromBook) !== keyWords(other.fromBook),
  nameOf: ({ core, kind, channel }) => core ?? `${kind} lewat ${channel}`,
  check: checkTold,
  queries: () => limitQueries,
  newRow: (host, told, read) => {
    const { fromBook, receivedAt, state: _said, closedOn, core, cause, explanation, ...known } = told;
    const arrival = {
      ...UNTOLD,
      ...known,
      receivedAt: receivedAt ?? '00:00',
      secrecy: isNamed(told) ? ('Terbuka' as const) : ('Anonim' as const),
      origin: null,
    };
    const number = host.nextNumber(umpanBalikTable, partsOf(told.receivedOn).year);
    const fresh = newEntry(host, arrival, reviewLimitFrom(read as never), number);
    const row = { ...fresh, fromBook: fromBook ?? NO_BOOK_NUMBER, core, cause, explanation };
    return closedOn === null ? row : { ...row, closedOn, state: 'Selesai' as const, due: null };
  },
} satisfies ImportList<typeof umpanBalikTable.fields, typeof fields>);

function hasNumber({ fromBook }: Partial<Pick<Told, 'fromBook'>>): boolean {
  return Boolean(fromBook) && fromBook !== NO_BOOK_NUMBER;
}

function isNamed({ reporter, phone, email, address }: Told): boolean {
  return [reporter, phone, email, address].some((value) => value !== null);
}

/** Days in their order, none to come; whether it is finished must be said, or it would become work that is late. */
function checkTold(told: Told, today: string): Refusal[] {
  const { receivedOn, closedOn, state } = told;
  const refusals: Refusal[] = [...refuseUnconsented({ ...told, secrecy: 'Terbuka' })];
  if (receivedOn > today)
    refusals.push({ field: 'receivedOn', message: `Tanggal diterima tidak boleh sesudah hari ini (${printDate(today)}).` });
  if (closedOn !== null && closedOn > today)
    refusals.push({ field: 'closedOn', message: 'Tanggal selesai tidak boleh sesudah hari ini.' });
  if (closedOn !== null && closedOn < receivedOn)
    refusals.push({ field: 'closedOn', message: `Tanggal selesai tidak boleh sebelum diterima (${printDate(receivedOn)}).` });
  if (closedOn !== null && state === 'Belum selesai')
    refusals.push({ field: 'state', message: 'Keadaannya belum selesai, padahal ada tanggal selesai. Perbaiki salah satunya.' });
  if (closedOn === null && state === 'Selesai')
    refusals.push({ field: 'closedOn', message: 'Tanggal selesai wajib diisi untuk yang sudah selesai.' });
  if (closedOn === null && state === null)
    refusals.push({ field: 'state', message: 'Isi keadaannya, Selesai atau Belum selesai, atau isi tanggal selesainya.' });
  return refusals;
}
