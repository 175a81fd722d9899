/** Pembukaan kotak: one row each time that a box was opened, also when it was empty. Source: seed-003, step e. */
import { printDate } from '../../../schema/dates.ts';
import type { Ref, RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';

/** More paper than this does not fit a box; the form has a card for each. */
export const MOST_SLIPS = 200;

export const OPENING_STATES = ['Belum selesai', 'Dilaporkan'] as const;

export const pembukaanTable = defineTable(
  'Pembukaan kotak',
  {
    number: field.registerNumber('No. pembukaan', 'BKS'),
    box: field.reference('Kotak', 'Kotak saran', { dropdown: 'Sebutan kotak' }),
    date: field.date('Tanggal dibuka'),
    time: field.time('Jam dibuka'),
    officers: field.childList(
      'Petugas pembuka',
      { person: field.reference('Petugas', 'Pegawai') },
      { itemName: 'petugas', max: 10, advice: 'Tambahkan yang membuka kotak.' },
    ),
    witness: field.text('Saksi', { hint: 'Nama dan asal, misalnya pengunjung atau petugas unit lain.' }),
    slips: field.wholeNumber('Jumlah lembar', {
      min: 0,
      max: MOST_SLIPS,
      hint: 'Tulis 0 bila kotak kosong; pembukaan kotak kosong tetap dicatat.',
    }),
    entered: field.wholeNumber('Lembar tercatat', { min: 0, max: MOST_SLIPS, hint: 'Diisi Admen dari buku pengaduan.' }),
    note: field.longText('Catatan pembukaan', { optional: true, rows: 2, maxLength: 2000 }),
    reportedOn: field.date('Tanggal dilaporkan', { optional: true }),
    reportedBy: field.text('Dilaporkan oleh', { optional: true }),
    reportedTo: field.text('Dilaporkan kepada', { optional: true }),
    state: field.choice('Keadaan pembukaan', OPENING_STATES, {
      optional: true,
      hint: 'Mengikuti jumlah lembar tercatat dan tanggal dilaporkan.',
    }),
  },
  {
    tabColor: '#1a56a8',
    note: 'Satu baris setiap kali kotak saran dibuka, juga bila kosong. Buka kotak dari panel Admen.',
    computed: {
      names: ['state'],
      of: (row) => ({ state: stateOf(row) }),
    },
    nameOf: openingName,
  },
);
export type Pembukaan = RowOf<typeof pembukaanTable>;

/** `Kotak Loket, 8 Oktober 2026` */
export function openingName({ box, date }: { readonly box: Ref; readonly date: string }): string {
  return `${box.label}, ${printDate(date)}`;
}

export function openingRef(opening: Pembukaan): Ref {
  return { id: opening.number, label: openingName(opening) };
}

interface Counted {
  readonly slips: number;
  readonly entered: number;
}

function stateOf(opening: Counted & { readonly reportedOn: string | null }): (typeof OPENING_STATES)[number] {
  return slipsLeft(opening) > 0 || opening.reportedOn === null ? 'Belum selesai' : 'Dilaporkan';
}

/** Slips that are still to be written in the buku pengaduan. */
export function slipsLeft({ slips, entered }: Counted): number {
  return Math.max(0, slips - entered);
}
