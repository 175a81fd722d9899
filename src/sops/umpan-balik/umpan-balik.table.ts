/** Umpan balik: the buku pengaduan, one row per entry whatever channel brought it. Source: seed-003, steps a–f and m. */
import type { Ref, RowOf } from '../../schema/index.ts';
import { defineTable, field } from '../../schema/index.ts';
import { CHANNELS, KINDS, RECEIVING_STEPS, SECRECY } from './channels.ts';

export const STATES = [
  'Baru',
  'Ditelaah',
  'Didistribusikan',
  'Menunggu persetujuan',
  'Dikembalikan',
  'Disetujui',
  'Dilaksanakan',
  'Dijawab',
  'Dinilai',
  'Selesai',
  'Selesai di tempat',
] as const;
export type FeedbackState = (typeof STATES)[number];
/** States in which an entry still waits for somebody. */
export const OPEN_STATES: readonly FeedbackState[] = STATES.filter((state) => !state.startsWith('Selesai'));

export const EFFECTIVENESS = ['Efektif', 'Cukup efektif', 'Tidak efektif'] as const;

/** Stands in the column of an entry that was brought along from the old book without a number. */
export const NO_BOOK_NUMBER = 'tanpa nomor';

/** Finished in the old book, before this one was kept: the SOP's steps were not recorded here, and are asked of nobody. */
export function isOldAndDone({ fromBook, closedOn }: Pick<UmpanBalik, 'fromBook' | 'closedOn'>): boolean {
  return fromBook !== null && closedOn !== null;
}

/** What an entry is called by. */
interface Named {
  readonly core: string | null;
  readonly kind: string;
  readonly channel: string;
}

/** How an entry is called elsewhere: never by who brought it, and not by words that may name somebody. */
export function nameOf({ core, kind, channel }: Named): string {
  return core ?? `${kind} lewat ${channel}`;
}

export const umpanBalikTable = defineTable(
  'Umpan balik',
  {
    number: field.registerNumber('No. umpan balik', 'KLH', { hint: 'Nomor ini menjadi tanda terima bagi pelapor.' }),
    receivedOn: field.date('Tanggal diterima'),
    receivedAt: field.time('Jam diterima'),
    kind: field.choice('Jenis umpan balik', KINDS),
    channel: field.choice('Saluran', CHANNELS),
    laporNumber: field.text('No. SP4N-LAPOR', { optional: true, maxLength: 40 }),
    receiver: field.reference('Petugas penerima', 'Pegawai', { optional: true, dropdown: 'Sebutan pegawai' }),
    receivingSteps: field.multipleChoice('Langkah penerimaan', RECEIVING_STEPS, { optional: true }),
    unit: field.reference('Unit yang dituju', 'Unit', { optional: true, dropdown: 'Sebutan unit' }),
    content: field.longText('Isi umpan balik', {
      maxLength: 4000,
      hint: 'Dengan kata-kata pelapor. Jangan menulis riwayat penyakit atau pengobatan.',
      advice: 'Tulis dengan kata-kata pelapor.',
    }),
    hope: field.longText('Harapan pelapor', { optional: true, rows: 2, maxLength: 2000 }),
    secrecy: field.choice('Identitas', SECRECY, {
      hint: 'Rahasia: identitas tidak diberitahukan kepada pihak yang dilaporkan. Anonim: identitas tidak dicatat.',
    }),
    reporter: field.text('Nama pelapor', { optional: true, personal: true, maxLength: 120 }),
    phone: field.telephone('No. HP pelapor', { optional: true, personal: true }),
    email: field.email('E-mail pelapor', { optional: true, personal: true }),
    address: field.text('Alamat pelapor', { optional: true, personal: true, maxLength: 200 }),
    consent: field.yesNo('Setuju datanya disimpan', {
      optional: true,
      hint: 'Nama dan kontak hanya dipakai untuk menindaklanjuti umpan balik ini (UU 27/2022), dan dihapus atas permintaan pelapor.',
    }),
    origin: field.reference('Asal', 'Rapat', { optional: true, hint: 'Acara rapat, pembukaan kotak, atau formulir asalnya.' }),
    same: field.reference('Masalah yang sama', 'Umpan balik', { optional: true }),
    onSpot: field.yesNo('Selesai di tempat', { optional: true }),
    cause: field.longText('Penyebab', { optional: true, rows: 2, maxLength: 2000 }),
    explanation: field.longText('Penjelasan kepada pelapor', { optional: true, rows: 2, maxLength: 2000 }),
    core: field.text('Pokok masalah', { optional: true, width: 240 }),
    category: field.reference('Kategori', 'Kategori umpan balik', { optional: true, dropdown: 'Sebutan kategori' }),
    grade: field.reference('Kelas', 'Kelas umpan balik', { optional: true, dropdown: 'Sebutan kelas' }),
    handler: field.reference('Penanggung jawab', 'Pegawai', { optional: true, dropdown: 'Sebutan pegawai' }),
    due: field.date('Tenggat', { optional: true }),
    dueTime: field.time('Jam tenggat', { optional: true, hint: 'Hanya untuk batas waktu dalam jam.' }),
    identifiedOn: field.date('Tanggal telaah', { optional: true }),
    state: field.choice('Keadaan', STATES, { hint: 'Diisi Admen dari langkah yang sudah dilakukan.' }),
    effectiveness: field.choice('Efektivitas', EFFECTIVENESS, { optional: true }),
    effectivenessNote: field.longText('Catatan efektivitas', { optional: true, rows: 2, maxLength: 2000 }),
    closedOn: field.date('Tanggal selesai', { optional: true }),
    reopenReason: field.text('Alasan dibuka kembali', { optional: true }),
    fromBook: field.text('No. di buku lama', {
      optional: true,
      maxLength: 60,
      hint: 'Hanya untuk umpan balik yang diimpor dari buku sebelum Admen dipakai.',
    }),
  },
  {
    tabColor: '#1a56a8',
    note: 'Buku pengaduan: satu baris setiap umpan balik, dari saluran mana pun. Catat dan tangani dari panel Admen.',
    nameOf,
  },
);
export type UmpanBalik = RowOf<typeof umpanBalikTable>;

export function umpanBalikRef(entry: Named & { readonly number: string }): Ref {
  return { id: entry.number, label: nameOf(entry) };
}
